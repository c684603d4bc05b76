// The formal determination of what is best for this child: why one is needed, asking for one, and every one that was asked for.
import { EmptyState } from '../../parts/EmptyState.tsx';
import { TopicHeading } from '../../parts/Page.tsx';
import { useText } from '../../text/use-text.ts';
import { MayGive } from '../dossier/MayGive.tsx';
import { useSheet } from '../dossier/sheet-context.tsx';
import { DepartForm } from './DepartForm.tsx';
import { DeterminationNeeds } from './DeterminationNeeds.tsx';
import { OneDetermination } from './OneDetermination.tsx';
import { ProposeForm } from './ProposeForm.tsx';

export function DeterminationScreen() {
  const t = useText('determination');
  const { sheet } = useSheet();
  const { determinations, determinationNeeds, mayGive } = sheet;
  const departing = determinationNeeds.find(({ departs, answeredBy }) => departs === true && answeredBy !== undefined);
  return (
    <>
      <TopicHeading>{t('title')}</TopicHeading>
      <p className="vo-readable">{t('intro')}</p>
      <DeterminationNeeds sheet={sheet} />
      {departing?.answeredBy !== undefined && (
        <MayGive mayGive={mayGive} type="DepartFromDetermination">
          <DepartForm decisionId={departing.decisionId} determinationId={departing.answeredBy} />
        </MayGive>
      )}
      <MayGive mayGive={mayGive} type="ProposeDetermination" who={t('whoAsks')}>
        <ProposeForm
          startOpen={
            determinationNeeds.some(({ answeredBy }) => answeredBy === undefined) && determinations.length === 0
          }
        />
      </MayGive>
      {determinations.length === 0 && <EmptyState title={t('none')} level={3} />}
      {determinations.map((held, index) => (
        <OneDetermination key={held.proposed.determinationId} held={held} number={index + 1} />
      ))}
    </>
  );
}
