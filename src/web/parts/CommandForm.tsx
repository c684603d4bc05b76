// The frame of every form that gives a command: restored draft, errors, what came of sending, the fields, the buttons.
import type { FormEvent, PropsWithChildren, ReactNode } from 'react';
import type { CommandFormState } from '../forms/use-command-form.ts';
import { useText } from '../text/use-text.ts';
import { Actions, Button } from './Action.tsx';
import { DraftConflict } from './DraftConflict.tsx';
import { DraftKept, DraftNotice } from './DraftNotice.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';
import { SubmitNotice } from './SubmitNotice.tsx';
import './fields.css';

type CommandFormProps<Values extends object> = PropsWithChildren<{
  readonly form: CommandFormState<Values>;
  readonly submitLabel: string;
  readonly label: string;
  /** The id of the words that say why this cannot be sent yet; the screen decides what sending does then. */
  readonly blockedBy?: string | undefined;
  /** Further buttons beside the send button. */
  readonly actions?: ReactNode;
}>;

export function CommandForm<Values extends object>(props: CommandFormProps<Values>) {
  const { form, submitLabel, label, blockedBy, actions, children } = props;
  const t = useText('forms');
  const busy = form.sending.state.status === 'sending';
  const send = (event: FormEvent) => {
    event.preventDefault();
    void form.submit();
  };
  return (
    <form className="vo-form" aria-label={label} noValidate onSubmit={send}>
      <DraftNotice draft={form.draft} />
      <DraftConflict draft={form.draft} formId={form.id} />
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      {children}
      <SubmitNotice sending={form.sending} onReload={form.reload} />
      <Actions>
        <Button type="submit" busy={busy} blockedBy={blockedBy}>
          {busy ? t('sending') : submitLabel}
        </Button>
        {actions}
        <DraftKept draft={form.draft} />
      </Actions>
    </form>
  );
}

/** Two fields beside each other where there is room. */
export function FieldPair({ children }: PropsWithChildren) {
  return <div className="vo-form__two">{children}</div>;
}

/** Filters above a list. */
export function Filters({ children }: PropsWithChildren) {
  return <div className="vo-filters">{children}</div>;
}
