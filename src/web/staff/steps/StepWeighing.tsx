// Step 3: the weighing as it stands, and the form for whoever may record it.
import { Fragment } from 'react';
import { Disclosure } from '../../parts/Disclosure.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { StatusBadge } from '../../parts/StatusBadge.tsx';
import { useText } from '../../text/use-text.ts';
import { AlikeNotice } from '../alike/AlikeNotice.tsx';
import { topicAddress } from '../dossier/addresses.ts';
import { useSheet } from '../dossier/sheet-context.tsx';
import { LockedBadge } from './StepOthers.tsx';
import type { Tell } from './tell.ts';
import { useMayGive } from './use-dossier-form.ts';
import { WeighingForm } from './WeighingForm.tsx';
import { WeighingView } from './WeighingView.tsx';

export function StepWeighing({ tell }: { readonly tell: Tell }) {
  const t = useText('steps');
  const { sheet } = useSheet();
  const mayGive = useMayGive();
  const { sealed, weighing, otherInterests } = sheet;
  if (sealed === undefined)
    return (
      <Panel title={t('step3')} level={3} beside={<LockedBadge />}>
        <p>{t('lockedStep3')}</p>
      </Panel>
    );
  const badge =
    weighing === undefined ? (
      <StatusBadge tone="info">{t('notRecorded')}</StatusBadge>
    ) : (
      <StatusBadge tone="success">{t('recorded')}</StatusBadge>
    );
  // Starts again where the interests or the weighing changed; what was typed is kept as a draft.
  const formKey = JSON.stringify([weighing ?? null, otherInterests.map(({ interestId }) => interestId)]);
  const done = () =>
    tell(t('weighed'), undefined, { to: topicAddress(sheet.dossierId, 'decisions'), label: t('toPlan') });
  const form = <WeighingForm sealed={sealed} onDone={done} />;
  const writes = mayGive('RecordWeighing');
  return (
    <Panel title={t('step3')} level={3} beside={badge}>
      <AlikeNotice texts={sheet.alike.filter(({ kind }) => kind !== 'seal')} />
      {weighing !== undefined && <WeighingView weighing={weighing} bestFor={sealed.bestFor} />}
      {!writes && weighing === undefined && <p className="vo-muted vo-readable">{t('otherWho')}</p>}
      {writes && weighing === undefined && <Fragment key={formKey}>{form}</Fragment>}
      {writes && weighing !== undefined && (
        <Disclosure key={formKey} summary={t('weighAgain')}>
          {form}
        </Disclosure>
      )}
    </Panel>
  );
}
