// Step 2: other interests. Locked, and it says why, until step 1 was sealed.
import { Disclosure } from '../../parts/Disclosure.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { Norms } from '../../parts/Norms.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { StatusBadge } from '../../parts/StatusBadge.tsx';
import { useText } from '../../text/use-text.ts';
import { useSheet } from '../dossier/sheet-context.tsx';
import { InterestForm } from './InterestForm.tsx';
import { InterestList } from './InterestList.tsx';
import type { Tell } from './tell.ts';
import { useMayGive } from './use-dossier-form.ts';

/** The norms after which the order of the steps is a rule of this system. */
const ORDER_NORMS = ['kom-stappenplan', 'jgc3-28'];

export function StepOthers({ tell }: { readonly tell: Tell }) {
  const t = useText('steps');
  const { sheet } = useSheet();
  if (sheet.sealed === undefined)
    return (
      <Panel title={t('step2')} level={3} beside={<LockedBadge />}>
        <Locked />
      </Panel>
    );
  return (
    <Panel title={t('step2')} level={3} beside={<StatusBadge tone="info">{t('open')}</StatusBadge>}>
      {sheet.otherInterests.length === 0 ? (
        <EmptyState title={t('noInterests')} level={3}>
          <p>{t('noInterestsText')}</p>
        </EmptyState>
      ) : (
        <InterestList interests={sheet.otherInterests} />
      )}
      <NameInterest tell={tell} />
    </Panel>
  );
}

export function LockedBadge() {
  const t = useText('steps');
  return (
    <StatusBadge tone="neutral" icon="lock">
      {t('locked')}
    </StatusBadge>
  );
}

function Locked() {
  const t = useText('steps');
  return (
    <>
      <p className="vo-row">
        <Icon name="lock" />
        <strong>{t('lockedStep2')}</strong>
      </p>
      <p className="vo-readable">{t('lockedText')}</p>
      <div className="vo-small">
        <p className="vo-muted">{t('rule')}</p>
        <Norms ids={ORDER_NORMS} />
      </div>
    </>
  );
}

function NameInterest({ tell }: { readonly tell: Tell }) {
  const t = useText('steps');
  const { sheet } = useSheet();
  const mayGive = useMayGive();
  if (!mayGive('NameOtherInterest')) return <p className="vo-muted vo-readable">{t('otherWho')}</p>;
  return (
    <Disclosure key={sheet.otherInterests.length} summary={t('addInterest')}>
      {sheet.weighing !== undefined && <Notice tone="warning">{t('weighingFalls')}</Notice>}
      <InterestForm onDone={() => tell(t('interestAdded'))} />
    </Disclosure>
  );
}
