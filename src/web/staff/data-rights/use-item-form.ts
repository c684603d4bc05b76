// A form that gives one command about what waits for an officer: on a dossier that the officer does not read, so without its version.
import type { RightsListItem } from '../../../views/data-rights.ts';
import type { AnyCommand } from '../../forms/submission.ts';
import { type CommandFormState, useCommandForm } from '../../forms/use-command-form.ts';
import { type FieldRules, useFieldRules } from '../dossier/use-sheet-form.ts';

export type ItemProps = { readonly item: RightsListItem; readonly onDone: () => void };

type Options<Values extends object> = FieldRules<Values> &
  ItemProps & {
    /** What the form is for: part of the key of the draft. */
    readonly name: string;
    readonly initial: Values;
    readonly command: (values: Values) => AnyCommand;
    readonly renew?: () => void;
  };

export function useItemForm<Values extends object>(options: Options<Values>): CommandFormState<Values> {
  const { item, onDone, name, initial, command, renew } = options;
  const check = useFieldRules<Values>(options);
  return useCommandForm<Values>({
    ...{ form: `${name}/${item.dossierId}/${item.itemId}`, initial, check, command },
    path: `/v1/dossiers/${item.dossierId}/opdrachten`,
    onDone: () => {
      renew?.();
      onDone();
    },
  });
}
