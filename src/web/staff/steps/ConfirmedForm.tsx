// A form that asks once more before something is fixed for good. Faults are shown first; the question comes after.
import { type PropsWithChildren, useState } from 'react';
import type { CommandFormState, FieldErrors } from '../../forms/use-command-form.ts';
import { CommandForm } from '../../parts/CommandForm.tsx';
import { ConfirmDialog } from '../../parts/ConfirmDialog.tsx';

type ConfirmedFormProps<Values extends object> = PropsWithChildren<{
  readonly form: CommandFormState<Values>;
  readonly check: (values: Values) => FieldErrors<Values>;
  readonly label: string;
  readonly submitLabel: string;
  readonly question: string;
  readonly consequence: string;
  readonly blockedBy?: string | undefined;
  /** What pressing the button does while it is blocked. */
  readonly onBlocked?: () => void;
}>;

export function ConfirmedForm<Values extends object>(props: ConfirmedFormProps<Values>) {
  const { form, check, label, submitLabel, question, consequence, blockedBy, onBlocked, children } = props;
  const [asking, setAsking] = useState(false);
  const submit = async () => {
    if (blockedBy !== undefined) return onBlocked?.();
    const isReady = Object.values(check(form.draft.values)).every((message) => message === undefined);
    if (isReady) setAsking(true);
    else await form.submit();
  };
  return (
    <>
      <CommandForm form={{ ...form, submit }} label={label} submitLabel={submitLabel} blockedBy={blockedBy}>
        {children}
      </CommandForm>
      <ConfirmDialog
        open={asking}
        title={question}
        confirmLabel={submitLabel}
        onConfirm={() => {
          setAsking(false);
          void form.submit();
        }}
        onClose={() => setAsking(false)}
      >
        <p>{consequence}</p>
      </ConfirmDialog>
    </>
  );
}
