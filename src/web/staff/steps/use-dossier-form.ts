// A form for one command on the dossier that is open: where it goes, which version it was made on, reading again after it.
import { type CommandFormOptions, type CommandFormState, useCommandForm } from '../../forms/use-command-form.ts';
import { useSheet } from '../dossier/sheet-context.tsx';

type Options<Values extends object> = Pick<CommandFormOptions<Values, unknown>, 'initial' | 'check' | 'command'> & {
  /** Names the form inside this dossier: the key of the draft. */
  readonly form: string;
  /** After the command went through and the dossier was read again. */
  readonly onDone: () => void;
};

export function useDossierForm<Values extends object>(options: Options<Values>): CommandFormState<Values> {
  const { form, onDone, ...rest } = options;
  const { sheet, reload } = useSheet();
  return useCommandForm<Values>({
    ...rest,
    form: `${form}/${sheet.dossierId}`,
    path: `/v1/dossiers/${sheet.dossierId}/opdrachten`,
    expectedVersion: sheet.version,
    onDone: async () => {
      await reload();
      onDone();
    },
    onReload: reload,
  });
}

/** Whether this person may give a command here: the server's answer, never worked out again. */
export function useMayGive(): (command: string) => boolean {
  const { sheet } = useSheet();
  return (command) => sheet.mayGive.includes(command);
}
