// Tells whoever opens a dossier that an open finding in a decision against the child was answered with a second signature: guardian and lawyer
// have to know at once, because they can speak against it.
import type { DecisionView, Sheet } from '../../../views/sheet.ts';
import { TextLink } from '../../parts/Action.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { longDay } from '../../text/format.ts';
import { useLanguage, useSay, useText } from '../../text/use-text.ts';
import { topicAddress } from '../dossier/addresses.ts';

export function OverrideNotices({ sheet }: { readonly sheet: Sheet }) {
  return sheet.decisions
    .filter(({ status, countersigned }) => status !== 'withdrawn' && countersigned.length > 0)
    .map((decision) => (
      <OverrideNotice key={decision.plan.decisionId} dossierId={sheet.dossierId} decision={decision} />
    ));
}

type OverrideNoticeProps = { readonly dossierId: string; readonly decision: DecisionView };

function OverrideNotice({ dossierId, decision }: OverrideNoticeProps) {
  const t = useText('decisions');
  const say = useSay();
  const language = useLanguage();
  const { name, countersigned, plan } = decision;
  const day = longDay(countersigned.at(-1)?.on ?? plan.on, language);
  return (
    <Notice tone="warning" title={t('overrideTitle')} level={3}>
      <p>{t('overrideText', { count: countersigned.length, what: say(name), day })}</p>
      <TextLink to={`${topicAddress(dossierId, 'decisions')}/${plan.decisionId}`}>{t('overrideRead')}</TextLink>
    </Notice>
  );
}
