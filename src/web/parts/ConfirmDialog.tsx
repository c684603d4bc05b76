// Asks before something that cannot be undone. Escape and “cancel” do nothing but close.
import { Dialog } from '@amsterdam/design-system-react';
import { type PropsWithChildren, useEffect, useRef } from 'react';
import { useText } from '../text/use-text.ts';
import { Actions, Button } from './Action.tsx';

type ConfirmDialogProps = PropsWithChildren<{
  readonly open: boolean;
  readonly title: string;
  readonly confirmLabel: string;
  readonly busy?: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}>;

export function ConfirmDialog({
  open,
  title,
  confirmLabel,
  busy = false,
  onConfirm,
  onClose,
  children,
}: ConfirmDialogProps) {
  const t = useText('common');
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (open && element?.open === false) element.showModal();
    if (!open && element?.open === true) element.close();
  }, [open]);
  return (
    <Dialog
      ref={dialog}
      heading={title}
      // The design system draws the heading without tying it to the dialog.
      aria-label={title}
      closeButtonLabel={t('close')}
      onClose={onClose}
      footer={
        <Actions>
          <Button busy={busy} onClick={onConfirm}>
            {confirmLabel}
          </Button>
          <Button variant="secondary" onClick={onClose}>
            {t('cancel')}
          </Button>
        </Actions>
      }
    >
      {children}
    </Dialog>
  );
}
