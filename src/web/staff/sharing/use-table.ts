// The AVG table as every part of its pages needs it: read once, with names for what it speaks of, and who changes it.
import { useMemo } from 'react';
import { PURPOSE_NAMES } from '../../../contract/purposes.ts';
import type { SharingRowView, TableView } from '../../../contract/sharing.ts';
import { DATA_CATEGORIES, type DataCategory } from '../../../domain/sharing/data-categories.ts';
import { useSession } from '../../connection/session.tsx';
import { useSay, useText } from '../../text/use-text.ts';

export type TableNames = {
  readonly organisation: (id: string) => string;
  /** A giver is an organisation, anybody, or the receiver itself. */
  readonly giver: (id: string) => string;
  readonly role: (id: string, organisation: string) => string;
  readonly purpose: (id: SharingRowView['purpose']) => string;
  readonly category: (id: DataCategory) => string;
};

/** The table on screen, and how to read it again. */
export type TableOnScreen = { readonly table: TableView; readonly reload: () => Promise<void> };

export function useTableNames({ organisations, roles }: TableView): TableNames {
  const t = useText('sharing');
  const say = useSay();
  return useMemo(() => {
    const organisation = (id: string): string => say(organisations.find((each) => each.id === id)?.name ?? id);
    return {
      organisation,
      giver: (id) => (id === 'any' || id === 'self' ? t(id) : organisation(id)),
      role: (id, of) => say(roles.find((each) => each.id === id && each.organisation === of)?.name ?? id),
      purpose: (id) => say(PURPOSE_NAMES[id]),
      category: (id) => say(DATA_CATEGORIES[id].name),
    };
  }, [organisations, roles, say, t]);
}

/** Whether this person may give this command; nobody who did not sign in may. */
export function useMayChange(
  command: 'ProposeRow' | 'EndRow' | 'ApproveRow' | 'RejectRow' | 'WithdrawProposal',
): boolean {
  const { state } = useSession();
  return state.status === 'signed-in' && state.session.mayGive.includes(command);
}
