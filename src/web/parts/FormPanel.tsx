// A form that waits behind its own heading: opened by who needs it, closed again after success, with the message that it
// worked. Where a draft is waiting it stands open.
import { Heading } from '@amsterdam/design-system-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { CommandFormState } from '../forms/use-command-form.ts';
import { CommandForm } from './CommandForm.tsx';
import { Icon } from './Icon.tsx';
import { SuccessNotice } from './Notice.tsx';
import './form-panel.css';

type FormPanelProps<Values extends object> = {
  readonly form: CommandFormState<Values>;
  /** What this form does, as its heading: “Voogd of advocaat aanwijzen”. */
  readonly title: string;
  readonly submitLabel: string;
  /** Left out where the form goes away with what it did, and the screen around it says that it worked. */
  readonly doneText?: string;
  /** Stands open when the screen opens. */
  readonly startOpen?: boolean;
  readonly level?: 2 | 3 | 4;
  readonly children: ReactNode;
};

export function FormPanel<Values extends object>(props: FormPanelProps<Values>) {
  const { form, title, submitLabel, doneText, startOpen = false, level = 3, children } = props;
  const waits = form.draft.restoredFrom !== undefined || form.draft.conflict !== undefined;
  const [open, setOpen] = useState(startOpen || waits);
  const summary = useRef<HTMLElement>(null);
  const done = form.sending.state.status === 'done';
  useEffect(() => {
    if (!done) return;
    setOpen(false);
    // The send button disappears with the form; the focus goes to what stays.
    summary.current?.focus();
  }, [done]);
  // A draft from another device arrives a moment after the page.
  useEffect(() => {
    if (waits) setOpen(true);
  }, [waits]);
  return (
    <div className="vo-stack vo-stack--small">
      <details className="vo-form-panel" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary ref={summary}>
          <Icon name="forward" />
          <Heading level={level} size="level-4">
            {title}
          </Heading>
        </summary>
        <div className="vo-form-panel__body">
          <CommandForm form={form} label={title} submitLabel={submitLabel}>
            {children}
          </CommandForm>
        </div>
      </details>
      <SuccessNotice title={done ? doneText : undefined} level={level} />
    </div>
  );
}
