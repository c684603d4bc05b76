// The motivation of one decision: what is missing, the outcome, each part with what was found beside what is written, the letter.
import { useParams } from 'react-router';
import type { BuildingBlockView } from '../../../views/building-block.ts';
import type { DecisionView } from '../../../views/sheet.ts';
import { useRead } from '../../connection/use-read.ts';
import { ButtonLink, TextLink } from '../../parts/Action.tsx';
import { useDone } from '../../parts/Done.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { ErrorState } from '../../parts/ErrorState.tsx';
import { Loading } from '../../parts/Loading.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { TopicHeading } from '../../parts/Page.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { useLanguage, useText } from '../../text/use-text.ts';
import { topicAddress } from '../dossier/addresses.ts';
import { useSheet } from '../dossier/sheet-context.tsx';
import { useMayGive } from '../steps/use-dossier-form.ts';
import { AllProposals } from './AllProposals.tsx';
import { LetterPanel } from './LetterPanel.tsx';
import { MissingPanel } from './MissingPanel.tsx';
import { OutcomePanel } from './OutcomePanel.tsx';
import { PartPanel } from './PartPanel.tsx';

export function MotivationScreen() {
  const t = useText('motivation');
  const { sheet } = useSheet();
  const { decisionId = '' } = useParams();
  const decision = sheet.decisions.find(({ plan }) => plan.decisionId === decisionId);
  const list = topicAddress(sheet.dossierId, 'decisions');
  if (decision === undefined || decision.status === 'withdrawn')
    return (
      <Panel>
        <EmptyState title={t('notFound')}>
          <p>{t('notFoundText')}</p>
          <ButtonLink to={list}>{t('back')}</ButtonLink>
        </EmptyState>
      </Panel>
    );
  return (
    <>
      <TextLink to={`${list}/${decisionId}`}>{t('back')}</TextLink>
      <TopicHeading>{t('title')}</TopicHeading>
      <OneMotivation decision={decision} />
    </>
  );
}

function OneMotivation({ decision }: { readonly decision: DecisionView }) {
  const t = useText('motivation');
  const language = useLanguage();
  const { sheet } = useSheet();
  const mayGive = useMayGive();
  const { notice, tell } = useDone();
  const path = `/v1/dossiers/${sheet.dossierId}/besluiten/${decision.plan.decisionId}/bouwsteen?taal=${language}`;
  const { data: block, failure, loading, reload } = useRead<BuildingBlockView>(path);
  if (failure && !block) return <ErrorState failure={failure} onRetry={() => void reload()} />;
  if (block === undefined) return loading ? <Loading /> : null;
  const writes =
    mayGive('WriteMotivation') && sheet.takesDecisions.includes(decision.plan.kind) && block.issued.length === 0;
  const saved = (title: string) => {
    void reload();
    tell(title);
  };
  return (
    <>
      {notice}
      <p className="vo-readable">{t('intro')}</p>
      {block.issued.length > 0 && <Notice tone="info">{t('issuedNote')}</Notice>}
      {!writes && block.issued.length === 0 && <Notice tone="info">{t('mayNot')}</Notice>}
      <MissingPanel block={block} />
      <OutcomePanel block={block} writes={writes} onSaved={saved} />
      {writes && <AllProposals block={block} onSaved={saved} />}
      {block.parts.map((part) => (
        <PartPanel
          key={part.part}
          part={part}
          facts={block.facts}
          decisionId={block.decisionId}
          writes={writes}
          onSaved={reload}
        />
      ))}
      <LetterPanel block={block} decision={decision} onIssued={saved} />
    </>
  );
}
