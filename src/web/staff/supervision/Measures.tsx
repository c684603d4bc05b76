// The measures of child protection for this child, each with its hand-over point by point.
import type { Sheet } from '../../../views/sheet.ts';
import { TextLink } from '../../parts/Action.tsx';
import { DescriptionList } from '../../parts/DescriptionList.tsx';
import { useDone } from '../../parts/Done.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { StatusBadge } from '../../parts/StatusBadge.tsx';
import { Subheading } from '../../parts/Subheading.tsx';
import { UserText, UserWords } from '../../parts/UserText.tsx';
import { longDay } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { topicOfFact } from '../decision/fact-place.ts';
import { MayGive } from '../dossier/MayGive.tsx';
import { useSheet } from '../dossier/sheet-context.tsx';
import { EndMeasureForm } from './EndMeasureForm.tsx';
import { HandOverForm } from './HandOverForm.tsx';
import { RecordMeasureForm } from './RecordMeasureForm.tsx';

type Measure = Sheet['measures'][number];

export function Measures() {
  const t = useText('supervision');
  const { sheet } = useSheet();
  const { measures, mayGive, dossierId } = sheet;
  return (
    <Panel title={t('measuresTitle')} level={3}>
      <p className="vo-readable">{t('measuresIntro')}</p>
      {measures.length === 0 && (
        <>
          <EmptyState title={t('measuresNone')} level={3} />
          {mayGive.includes('RecordProtectionMeasure') && (
            <TextLink to={topicOfFact(dossierId, 'facts', 'protection_measure_in_force')}>{t('toFact')}</TextLink>
          )}
        </>
      )}
      {measures.map((measure) => (
        <OneMeasure key={measure.recorded.measureId} measure={measure} />
      ))}
      <MayGive mayGive={mayGive} type="RecordProtectionMeasure" who={t('whoProtects')}>
        <RecordMeasureForm />
      </MayGive>
    </Panel>
  );
}

function OneMeasure({ measure }: { readonly measure: Measure }) {
  const t = useText('supervision');
  const language = useLanguage();
  const { sheet } = useSheet();
  const { notice, tell } = useDone();
  const { recorded, ended, inForce, handedOver } = measure;
  const { kind, courtOrder, from, until, organisation, worker, measureId } = recorded;
  return (
    <section className="vo-stack vo-stack--small" aria-label={t(`kind.${kind}`)}>
      <span className="vo-row">
        <Subheading level={4}>{t(`kind.${kind}`)}</Subheading>
        <StatusBadge tone={inForce ? 'info' : 'neutral'}>{t(inForce ? 'inForce' : 'ended')}</StatusBadge>
        {inForce && (
          <StatusBadge tone={handedOver ? 'success' : 'warning'}>
            {t(handedOver ? 'handedOver' : 'notHandedOver')}
          </StatusBadge>
        )}
      </span>
      <DescriptionList
        items={[
          { term: t('since'), description: longDay(from, language) },
          { term: t('until'), description: until && longDay(until, language) },
          { term: t('courtOrder'), description: courtOrder && <UserWords>{courtOrder}</UserWords> },
          { term: t('worker'), description: <UserWords>{`${worker}, ${organisation}`}</UserWords> },
          { term: t('endReasonShown'), description: ended && <UserText>{ended.reason}</UserText> },
        ]}
      />
      {notice}
      {ended === undefined && (
        <>
          <HandOver measure={measure} />
          <MayGive mayGive={sheet.mayGive} type="RecordHandOver">
            <HandOverForm measureId={measureId} />
          </MayGive>
          <MayGive mayGive={sheet.mayGive} type="EndProtectionMeasure">
            <EndMeasureForm measureId={measureId} onDone={() => tell(t('endDone'))} />
          </MayGive>
        </>
      )}
    </section>
  );
}

const TONE = { yes: 'success', no: 'danger', unknown: 'warning' } as const;

function HandOver({ measure: { handOver } }: { readonly measure: Measure }) {
  const t = useText('supervision');
  return (
    <DescriptionList
      items={handOver.map(({ item, answer }) => ({
        term: t(`item.${item}`),
        description:
          answer === undefined ? (
            <span className="vo-muted">{t('nobodySaid')}</span>
          ) : (
            <>
              <StatusBadge tone={TONE[answer.confirmed]}>{t(`confirmed.${answer.confirmed}`)}</StatusBadge>
              <UserText>{answer.what}</UserText>
              <span className="vo-muted">
                {t('confirmedBy', { name: answer.confirmedBy })}
                {answer.writtenReply !== undefined && `. ${t('writtenReply', { reply: answer.writtenReply })}`}
              </span>
            </>
          ),
      }))}
    />
  );
}
