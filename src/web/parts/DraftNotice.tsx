// What is kept of this form: restored, kept, or not able to keep; with a way to throw it away.
import { useState } from 'react';
import type { DraftForm } from '../forms/use-draft.ts';
import { clockTime, longMoment } from '../text/format.ts';
import { useLanguage, useText } from '../text/use-text.ts';
import { Button } from './Action.tsx';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import { Notice } from './Notice.tsx';

type Kept = Pick<DraftForm<object>, 'restoredFrom' | 'keptAt' | 'onServerAt' | 'keeps' | 'conflict' | 'clear'>;

/** At the top of a form: only where a draft came back, or where none can be kept. */
export function DraftNotice({ draft }: { readonly draft: Kept }) {
  const t = useText('forms');
  const language = useLanguage();
  const [asking, setAsking] = useState(false);
  const { restoredFrom, keeps, clear } = draft;
  if (!keeps) return <Notice tone="warning">{t('draftNotKept')}</Notice>;
  if (restoredFrom === undefined) return null;
  return (
    <Notice tone="info">
      <p>{t('draftRestored', { moment: longMoment(restoredFrom, language) })}</p>
      <div>
        <Button variant="secondary" onClick={() => setAsking(true)}>
          {t('draftDiscard')}
        </Button>
      </div>
      <ConfirmDialog
        open={asking}
        title={t('draftDiscardTitle')}
        confirmLabel={t('draftDiscardConfirm')}
        onConfirm={() => {
          setAsking(false);
          clear();
        }}
        onClose={() => setAsking(false)}
      >
        <p>{t('draftDiscardText')}</p>
      </ConfirmDialog>
    </Notice>
  );
}

/** Beside the send button: that what was typed is kept, where, and since when. */
export function DraftKept({ draft }: { readonly draft: Kept }) {
  const t = useText('forms');
  const { conflict } = draft;
  return (
    <>
      {/* Always there: a screen reader tells only what changes inside a region that it knows. */}
      <strong className="vo-small" role="status">
        {conflict !== undefined && t('conflictAbove')}
      </strong>
      {conflict === undefined && <KeptAt draft={draft} />}
    </>
  );
}

function KeptAt({ draft: { keptAt, onServerAt } }: { readonly draft: Kept }) {
  const t = useText('forms');
  const language = useLanguage();
  if (onServerAt !== undefined)
    return <span className="vo-muted vo-small">{t('draftOnServer', { time: clockTime(onServerAt, language) })}</span>;
  if (keptAt === undefined) return null;
  return <span className="vo-muted vo-small">{t('draftKept', { time: clockTime(keptAt, language) })}</span>;
}
