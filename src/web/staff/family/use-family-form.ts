// A form that gives one command to the family on screen.
import type { FamilySheet } from '../../../views/family-sheet.ts';
import type { AnyCommand } from '../../forms/submission.ts';
import { type CommandFormState, useCommandForm } from '../../forms/use-command-form.ts';
import { type FieldRules, useFieldRules } from '../dossier/use-sheet-form.ts';

export type OpenFamily = { readonly sheet: FamilySheet; readonly reload: () => Promise<void> };

type FamilyFormOptions<Values extends object> = FieldRules<Values> &
  OpenFamily & {
    readonly name: string;
    readonly initial: Values;
    readonly command: (values: Values) => AnyCommand;
    readonly onDone?: () => void;
  };

export function useFamilyForm<Values extends object>(options: FamilyFormOptions<Values>): CommandFormState<Values> {
  const { sheet, reload } = options;
  const check = useFieldRules<Values>(options);
  return useCommandForm<Values>({
    form: `${options.name}/${sheet.familyId}`,
    initial: options.initial,
    path: `/v1/gezinnen/${sheet.familyId}/opdrachten`,
    expectedVersion: sheet.version,
    check,
    command: options.command,
    onDone: async () => {
      options.onDone?.();
      await reload();
    },
    onReload: reload,
  });
}
