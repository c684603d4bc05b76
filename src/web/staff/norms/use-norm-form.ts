// A form for one command of a legal owner: where it goes, which version of the table it was made on, reading again after it.
import type { NormDetailView } from '../../../contract/norms.ts';
import { useCatalogue } from '../../connection/catalogue.tsx';
import { withoutEmpty } from '../../forms/checks.ts';
import { type CommandFormState, useCommandForm } from '../../forms/use-command-form.ts';
import { type FieldRules, useFieldRules } from '../dossier/use-sheet-form.ts';

/** The norm on screen, and how to read it again. */
export type NormOnScreen = {
  readonly norm: NormDetailView;
  readonly reload: () => Promise<void>;
  /** Says on top of the page that it worked: the form itself may be gone. */
  readonly tell: (title: string) => void;
};

type Options<Values extends object> = FieldRules<Values> &
  NormOnScreen & { readonly type: string; readonly initial: Values; readonly done?: string };

export function useNormForm<Values extends object>(options: Options<Values>): CommandFormState<Values> {
  const { norm, reload, tell, type, initial, done } = options;
  const catalogue = useCatalogue();
  const check = useFieldRules<Values>(options);
  return useCommandForm<Values>({
    form: `${type}/${norm.id}`,
    initial,
    path: '/v1/normen/opdrachten',
    expectedVersion: norm.tableVersion,
    check,
    command: (values) => ({ type, normId: norm.id, ...withoutEmpty(values) }),
    onDone: async () => {
      if (done !== undefined) tell(done);
      await Promise.all([reload(), catalogue.reload()]);
    },
    onReload: reload,
  });
}
