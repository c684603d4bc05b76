// The findings on a decision that is being prepared, in the order in which they ask for something. On top what holds it up,
// with a link to each; the adopt button brings people here.
import type { FindingView } from '../../../views/finding.ts';
import type { DecisionView } from '../../../views/sheet.ts';
import { useCatalogue } from '../../connection/catalogue.tsx';
import { JumpLink, TextLink } from '../../parts/Action.tsx';
import { Disclosure } from '../../parts/Disclosure.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { Subheading } from '../../parts/Subheading.tsx';
import { useSay, useText } from '../../text/use-text.ts';
import { topicAddress } from '../dossier/addresses.ts';
import { useSheet } from '../dossier/sheet-context.tsx';
import type { Tell } from '../steps/tell.ts';
import { DecisionFinding, findingPlace } from './DecisionFinding.tsx';
import { asksAnswer, GROUPS, type Group, grouped } from './finding-groups.ts';

export const BLOCKING_PLACE = 'wat-tegenhoudt';

type LiveFindingsProps = { readonly decision: DecisionView; readonly tell: Tell };

export function LiveFindings({ decision, tell }: LiveFindingsProps) {
  const t = useText('decisions');
  const questions = useText('questions');
  const { sheet } = useSheet();
  const groups = grouped(decision);
  return (
    <>
      <div className="vo-stack vo-stack--small">
        <Subheading level={3}>{t('findingsTitle')}</Subheading>
        <p className="vo-muted vo-readable">{t('findingsIntro')}</p>
      </div>
      <div id={BLOCKING_PLACE} tabIndex={-1}>
        <Blocking decision={decision} />
      </div>
      <TextLink to={topicAddress(sheet.dossierId, 'questions')}>{questions('askAbout')}</TextLink>
      {GROUPS.map((group) => (
        <FindingGroup key={group} group={group} findings={groups.get(group) ?? []} decision={decision} tell={tell} />
      ))}
    </>
  );
}

function Blocking({ decision }: { readonly decision: DecisionView }) {
  const t = useText('decisions');
  const say = useSay();
  const catalogue = useCatalogue();
  const { direction, stopping, findings } = decision;
  if (direction !== 'adverse') return <Notice tone="info">{t('favourable')}</Notice>;
  if (stopping.length === 0)
    return (
      <Notice tone="info" title={t('blockingNone')} level={3}>
        <p>{t('blockingNoneText')}</p>
      </Notice>
    );
  return (
    <Notice tone="danger" title={t('blockingTitle', { count: stopping.length })} level={3}>
      <p>{t('blockingText')}</p>
      <ul className="vo-facts">
        {findings
          .filter(({ safeguard }) => stopping.includes(safeguard))
          .map((finding) => {
            const title = catalogue.safeguard(finding.safeguard)?.title;
            return (
              <li key={finding.safeguard}>
                <JumpLink to={findingPlace(finding.safeguard)}>{say(title ?? finding.safeguard)}</JumpLink>
                {asksAnswer(finding, decision) && ` (${t('answerNeeded')})`}
              </li>
            );
          })}
      </ul>
    </Notice>
  );
}

/** These hold nothing up: folded away, one press away. */
const SETTLED: ReadonlySet<Group> = new Set(['tasks', 'warns', 'met', 'not-applicable']);

type FindingGroupProps = LiveFindingsProps & { readonly group: Group; readonly findings: readonly FindingView[] };

function FindingGroup({ group, findings, decision, tell }: FindingGroupProps) {
  const t = useText('decisions');
  if (findings.length === 0) return null;
  const title = `${t(`group.${group}`)} (${findings.length})`;
  const cards = findings.map((finding) => (
    <DecisionFinding key={finding.safeguard} finding={finding} decision={decision} tell={tell} />
  ));
  if (SETTLED.has(group))
    return (
      <Disclosure summary={title}>
        <p className="vo-muted vo-readable">{t(`groupMeaning.${group}`)}</p>
        {cards}
      </Disclosure>
    );
  return (
    <section className="vo-stack" aria-label={t(`group.${group}`)}>
      <Subheading level={3}>{title}</Subheading>
      <p className="vo-muted vo-readable">{t(`groupMeaning.${group}`)}</p>
      {cards}
    </section>
  );
}
