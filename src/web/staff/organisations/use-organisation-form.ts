// A form that gives one command about the organisation on screen.
import type { OrganisationDetailView } from '../../../contract/organisations.ts';
import type { AnyCommand } from '../../forms/submission.ts';
import { type CommandFormState, useCommandForm } from '../../forms/use-command-form.ts';
import { type FieldRules, useFieldRules } from '../dossier/use-sheet-form.ts';

export type OnScreen = { readonly organisation: OrganisationDetailView; readonly reload: () => Promise<void> };

type Options<Values extends object> = FieldRules<Values> &
  OnScreen & {
    readonly name: string;
    readonly initial: Values;
    readonly command: (values: Values) => AnyCommand;
    /** Before the organisation is read again. */
    readonly after?: () => void;
  };

export function useOrganisationForm<Values extends object>(options: Options<Values>): CommandFormState<Values> {
  const { organisation, reload } = options;
  const check = useFieldRules<Values>(options);
  return useCommandForm<Values>({
    form: `${options.name}/${organisation.id}`,
    initial: options.initial,
    path: `/v1/organisaties/${organisation.id}/opdrachten`,
    expectedVersion: organisation.version,
    check,
    command: options.command,
    onDone: async () => {
      options.after?.();
      await reload();
    },
    onReload: reload,
  });
}

/** Who works here now, as choices of a form. */
export const colleagues = ({ people, today }: OrganisationDetailView) =>
  people
    .filter(({ from, until, endedOn }) => from <= today && (until === undefined || today <= until) && !endedOn)
    .map(({ id, name }) => ({ value: id, label: name }));
