// The interim measures of a dossier: which hold, what each stops, who recorded it and its end; recording one, and its end.
import type { InterimView } from '../../../views/interim.ts';
import { DescriptionList } from '../../parts/DescriptionList.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { PartedList } from '../../parts/ItemList.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { StatusBadge } from '../../parts/StatusBadge.tsx';
import { UserText, UserWords } from '../../parts/UserText.tsx';
import { listed, longDay } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { MayGive } from '../dossier/MayGive.tsx';
import { useSheet } from '../dossier/sheet-context.tsx';
import { ByLine } from '../steps/ByLine.tsx';
import { ConfirmEndForm, EndForm, RecordForm } from './InterimForms.tsx';

const TONE = { holds: 'danger', 'end-unconfirmed': 'danger', ended: 'neutral' } as const;

export function InterimPanel() {
  const t = useText('stops');
  const { interims, mayGive } = useSheet().sheet;
  const open = interims.filter(({ standing }) => standing !== 'ended');
  return (
    <Panel title={t('title', { count: interims.length })} level={3}>
      <p className="vo-readable">{t('intro')}</p>
      {interims.length === 0 && <EmptyState title={t('none')} level={3} />}
      {interims.length > 0 && (
        <PartedList label={t('title', { count: interims.length })}>
          {interims.map((interim) => (
            <li key={interim.recorded.interimId}>
              <OneInterim interim={interim} />
            </li>
          ))}
        </PartedList>
      )}
      <MayGive mayGive={mayGive} type="RecordInterimMeasure" who={t('who')}>
        <RecordForm />
        {open.length > 0 && <EndForm open={open} />}
      </MayGive>
    </Panel>
  );
}

function OneInterim({ interim: { recorded, lifted, confirmed, standing } }: { readonly interim: InterimView }) {
  const t = useText('stops');
  const language = useLanguage();
  const { sheet } = useSheet();
  const day = (on: string) => longDay(on, language);
  const stops = recorded.stops.map((stopped) => t(`stopped.${stopped}`));
  return (
    <div className="vo-stack vo-stack--small">
      <div className="vo-row">
        <strong>{t(`body.${recorded.body}`)}</strong>
        <StatusBadge tone={TONE[standing]}>{t(`standing.${standing}`)}</StatusBadge>
      </div>
      <DescriptionList
        items={[
          { term: t('asked'), description: day(recorded.askedOn) },
          { term: t('stopsWhat'), description: listed(stops, language) },
          { term: t('request'), description: <UserText>{recorded.request}</UserText> },
          { term: t('reference'), description: recorded.reference && <UserWords>{recorded.reference}</UserWords> },
          { term: t('until'), description: recorded.until && day(recorded.until) },
        ]}
      />
      <ByLine words={t('recordedBy', { day: day(recorded.on) })} by={recorded.by} />
      {lifted && (
        <>
          <p>{t('endedOn', { day: day(lifted.endedOn), source: lifted.source })}</p>
          <UserText>{lifted.reason}</UserText>
          <ByLine words={t('endedBy', { day: day(lifted.on) })} by={lifted.by} />
        </>
      )}
      {confirmed && <ByLine words={t('confirmedBy', { day: day(confirmed.on) })} by={confirmed.by} />}
      {standing === 'end-unconfirmed' && (
        <MayGive mayGive={sheet.mayGive} type="ConfirmInterimLift">
          <ConfirmEndForm interimId={recorded.interimId} />
        </MayGive>
      )}
    </div>
  );
}
