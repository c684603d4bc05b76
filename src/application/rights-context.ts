// What deciding about rights over data leans on besides the dossier: who received it before, and whether a remedy still runs.
import type { OrganisationId } from '../domain/basics/actor.ts';
import { remedyLimits } from '../domain/clocks/remedy-limits.ts';
import type { DossierCommandType } from '../domain/dossier/commands.ts';
import type { Context } from '../domain/dossier/context.ts';
import type { OpenFile } from '../domain/dossier/state.ts';
import { countReaders } from '../store/access-log.ts';
import type { Tx } from '../store/database.ts';
import { type Office, todayOf } from './office.ts';

const DESTROYING: readonly DossierCommandType[] = ['ProposeDestruction', 'ConfirmDestruction'];

export const rightsContext = async (
  tx: Tx,
  office: Office,
  type: DossierCommandType,
  dossierId: string,
  file: OpenFile | undefined,
): Promise<Pick<Context, 'recipients' | 'remediesRun'>> => {
  if (!file) return {};
  if (type === 'RectifyStatement' || type === 'RestrictUse')
    return {
      recipients: (await countReaders(tx, dossierId)).map(({ organisation }) => organisation as OrganisationId),
    };
  if (!DESTROYING.includes(type)) return {};
  const limits = remedyLimits({ file, today: todayOf(office), clocks: office.clocks });
  return { remediesRun: limits.some(({ state }) => state === 'running') };
};
