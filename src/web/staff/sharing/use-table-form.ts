// A form for one command about the AVG table: where it goes, which version it was made on, reading again after it.

import type { AnyCommand } from '../../forms/submission.ts';
import { type CommandFormState, useCommandForm } from '../../forms/use-command-form.ts';
import { type FieldRules, useFieldRules } from '../dossier/use-sheet-form.ts';
import type { TableOnScreen } from './use-table.ts';

type Options<Values extends object> = FieldRules<Values> &
  TableOnScreen & {
    /** The key of the draft. */
    readonly name: string;
    readonly initial: Values;
    readonly command: (values: Values) => AnyCommand;
    readonly onDone?: () => void;
  };

export function useTableForm<Values extends object>(options: Options<Values>): CommandFormState<Values> {
  const { table, reload, name, initial, command, onDone } = options;
  const check = useFieldRules<Values>(options);
  return useCommandForm<Values>({
    form: `avg-tabel/${name}`,
    initial,
    path: '/v1/tabel/opdrachten',
    expectedVersion: table.version,
    check,
    command,
    onDone: async () => {
      onDone?.();
      await reload();
    },
    onReload: reload,
  });
}
