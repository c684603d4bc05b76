// A whole form for one command: draft, checks before sending, sending, errors per field. Screens use this with CommandForm.
import { useCallback, useId, useMemo, useState } from 'react';
import type { Spoken } from '../text/spoken.ts';
import { useSay, useText } from '../text/use-text.ts';
import type { AnyCommand } from './submission.ts';
import { type DraftForm, useDraft } from './use-draft.ts';
import { type Submit, useSubmit } from './use-submit.ts';

export type FieldErrors<Values> = { readonly [Field in keyof Values]?: string };

/** What a form part needs: spread it, `<TextField {...form.field('hearer')} label={…} />`. */
export type FieldProps<Value> = {
  readonly id: string;
  readonly name: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly error?: string;
};

/** One line of the error summary; without `fieldId` it belongs to no field on this form. */
export type FormError = { readonly message: string; readonly fieldId?: string };

export type CommandFormOptions<Values extends object, Answer> = {
  /** Form and what it is about, `hearing/<dossierId>`: the key of the draft. */
  readonly form: string;
  readonly initial: Values;
  readonly path: string;
  readonly expectedVersion?: number | undefined;
  readonly check?: (values: Values) => FieldErrors<Values>;
  readonly command: (values: Values) => AnyCommand;
  readonly onDone?: (answer: Answer) => void | Promise<void>;
  /** Reads the newest version after a conflict. */
  readonly onReload?: () => Promise<void>;
};

export type CommandFormState<Values extends object> = {
  readonly id: string;
  readonly draft: DraftForm<Values>;
  readonly sending: Submit;
  readonly errors: readonly FormError[];
  /** Counts attempts, so that the summary takes focus each time. */
  readonly attempt: number;
  readonly field: <Field extends keyof Values & string>(field: Field) => FieldProps<Values[Field]>;
  readonly submit: () => Promise<void>;
  readonly reload: (() => Promise<void>) | undefined;
};

export function useCommandForm<Values extends object, Answer = unknown>(
  options: CommandFormOptions<Values, Answer>,
): CommandFormState<Values> {
  const { form, initial, path, expectedVersion, check, command, onDone, onReload } = options;
  const id = useId();
  const say = useSay();
  const t = useText('errors');
  const draft = useDraft(form, initial);
  const sending = useSubmit<Answer>({ path, expectedVersion, draft, ...(onDone && { onDone }) });
  const [found, setFound] = useState<FieldErrors<Values>>({});
  const [attempt, setAttempt] = useState(0);

  const told = useMemo((): readonly { field: string; message: string }[] => {
    const { state } = sending;
    if (state.status !== 'invalid') return [];
    const words = (spoken: Spoken) => say(spoken) || t('invalidOther');
    if (state.fields.length === 0)
      return [{ field: '', message: words(state.problem.detail ?? state.problem.title ?? '') }];
    return state.fields.map(({ field, message }) => ({ field, message: words(message) }));
  }, [sending, say, t]);

  const errorOf = (field: string): string | undefined =>
    found[field as keyof Values] ?? told.find((error) => error.field.split('.')[0] === field)?.message;

  const fieldId = (field: string): string => `${id}-${field}`;
  const errors: FormError[] = [
    // In the order of the fields, which is the order of `initial`.
    ...Object.keys(initial).flatMap((field) => {
      const message = found[field as keyof Values];
      return message === undefined ? [] : [{ message, fieldId: fieldId(field) }];
    }),
    ...told.map(({ field, message }) => {
      const top = field.split('.')[0] ?? '';
      return top in draft.values ? { message, fieldId: fieldId(top) } : { message };
    }),
  ];

  const field: CommandFormState<Values>['field'] = (name) => {
    const error = errorOf(name);
    return {
      id: fieldId(name),
      name,
      value: draft.values[name],
      onChange: (value) => draft.set(name, value),
      ...(error !== undefined && { error }),
    };
  };

  const submit = useCallback(async () => {
    const wrong = Object.fromEntries(
      Object.entries(check?.(draft.values) ?? {}).filter(([, message]) => message !== undefined),
    );
    setFound(wrong as FieldErrors<Values>);
    if (Object.keys(wrong).length > 0) sending.reset();
    else await sending.submit(command(draft.values));
    setAttempt((before) => before + 1);
  }, [check, command, draft.values, sending]);

  return { id, draft, sending, errors, attempt, field, submit, reload: onReload };
}
