// A form that gives one command to the dossier on screen: path, version and reading again are the same for all of them.
import { emptyFields, wrongDays } from '../../forms/checks.ts';
import type { AnyCommand } from '../../forms/submission.ts';
import { type CommandFormState, type FieldErrors, useCommandForm } from '../../forms/use-command-form.ts';
import { useText } from '../../text/use-text.ts';
import { useSheet } from './sheet-context.tsx';

export type FieldRules<Values> = {
  /** Fields to type in that may not stay empty. */
  readonly typed?: readonly (keyof Values)[];
  /** Choices that have to be made. */
  readonly chosen?: readonly (keyof Values)[];
  /** Fields that hold a day, where they hold anything. */
  readonly days?: readonly (keyof Values)[];
  /** What only this form has to check. */
  readonly more?: (values: Values) => FieldErrors<Values>;
};

/** The checks before sending that most forms need, with their words. */
export function useFieldRules<Values extends object>(
  rules: FieldRules<Values>,
): (values: Values) => FieldErrors<Values> {
  const t = useText('forms');
  return (values) => ({
    ...emptyFields(values, rules.typed ?? [], t('fillIn')),
    ...emptyFields(values, rules.chosen ?? [], t('chooseOne')),
    ...wrongDays(values, rules.days ?? [], t('dayWrong')),
    ...rules.more?.(values),
  });
}

type SheetFormOptions<Values extends object> = FieldRules<Values> & {
  /** What the form is for, `hearing`: part of the key of the draft. */
  readonly name: string;
  readonly initial: Values;
  readonly command: (values: Values) => AnyCommand;
  readonly onDone?: () => void;
};

export function useSheetForm<Values extends object>(options: SheetFormOptions<Values>): CommandFormState<Values> {
  const { sheet, reload } = useSheet();
  const check = useFieldRules<Values>(options);
  return useCommandForm<Values>({
    form: `${options.name}/${sheet.dossierId}`,
    initial: options.initial,
    path: `/v1/dossiers/${sheet.dossierId}/opdrachten`,
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
