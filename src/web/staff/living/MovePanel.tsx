// On the decision about a move: its light assessment, who signed beside it, and the forms for both while it is prepared.
import type { MoveView } from '../../../views/living.ts';
import type { DecisionView } from '../../../views/sheet.ts';
import { DescriptionList } from '../../parts/DescriptionList.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { Quote } from '../../parts/Quote.tsx';
import { UserText } from '../../parts/UserText.tsx';
import { longDay } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { MOVE_PLACE } from '../decision/fact-place.ts';
import { MayGive } from '../dossier/MayGive.tsx';
import { useSheet } from '../dossier/sheet-context.tsx';
import { ByLine } from '../steps/ByLine.tsx';
import { MoveForm } from './MoveForm.tsx';
import { SignMoveForm } from './SignMoveForm.tsx';

export function MovePanel({ decision }: { readonly decision: DecisionView }) {
  const t = useText('living');
  const { sheet } = useSheet();
  const { decisionId } = decision.plan;
  const move = sheet.living.moves.find(({ assessed }) => assessed.decisionId === decisionId);
  const open = decision.status === 'planned';
  return (
    <Panel title={t('moveTitle')} level={3} id={MOVE_PLACE}>
      <p className="vo-readable">{t('moveIntro')}</p>
      {move === undefined && <p className="vo-muted">{sheet.living.placesHidden ? t('moveHidden') : t('moveNone')}</p>}
      {move !== undefined && <TheMove move={move} />}
      {open && (
        <MayGive mayGive={sheet.mayGive} type="AssessMove" who={t('whoMoves')}>
          <MoveForm decisionId={decisionId} again={move !== undefined} />
        </MayGive>
      )}
      {open && move !== undefined && (
        <MayGive mayGive={sheet.mayGive} type="CountersignMove">
          <SignMoveForm decisionId={decisionId} />
        </MayGive>
      )}
    </Panel>
  );
}

function TheMove({ move: { assessed, signed } }: { readonly move: MoveView }) {
  const t = useText('living');
  const common = useText('common');
  const language = useLanguage();
  const texts = ['whyNeeded', 'alternatives', 'timing', 'school', 'care', 'bonds'] as const;
  return (
    <>
      <DescriptionList
        items={[
          { term: t('reasonCode'), description: t(`reason.${assessed.reasonCode}`) },
          ...texts.map((key) => ({ term: t(key), description: <UserText>{assessed[key]}</UserText> })),
          { term: t('forParentConduct'), description: common(assessed.forParentConduct) },
          { term: t('leavesCountry'), description: common(assessed.leavesCountry) },
          { term: t('childToldOn'), description: longDay(assessed.childToldOn, language) },
          { term: t('childSaid'), description: <Quote>{assessed.childSaid}</Quote> },
        ]}
      />
      <ByLine words={t('moveBy', { day: longDay(assessed.on, language) })} by={assessed.by} />
      {signed.map(({ as, agrees, reasons, on, by }) => (
        <div key={as} className="vo-answer">
          <ByLine
            words={t('signedBy', {
              as: t(`signer.${as}`),
              agrees: agrees ? t('agrees') : t('disagrees'),
              day: longDay(on, language),
            })}
            by={by}
          />
          <UserText>{reasons}</UserText>
        </div>
      ))}
    </>
  );
}
