// The procedures of this child and of its parents, with what happened in each: every day that was ever said stays readable.
import { MILESTONES } from '../../../domain/dossier/milestones.ts';
import { OUTCOMES, PROCEDURE_KINDS, TRACKS } from '../../../domain/dossier/procedure-kinds.ts';
import type { ProcedureView } from '../../../views/procedure.ts';
import { DescriptionList } from '../../parts/DescriptionList.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { ItemList } from '../../parts/ItemList.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { StatusBadge } from '../../parts/StatusBadge.tsx';
import { Subheading } from '../../parts/Subheading.tsx';
import { UserText, UserWords } from '../../parts/UserText.tsx';
import { longDay } from '../../text/format.ts';
import { useLanguage, useSay, useText } from '../../text/use-text.ts';

export function ProcedureList({ procedures }: { readonly procedures: readonly ProcedureView[] }) {
  const t = useText('procedures');
  return (
    <Panel title={t('listTitle')} level={3}>
      {procedures.length === 0 && (
        <EmptyState title={t('none')} level={3}>
          <p>{t('noneText')}</p>
        </EmptyState>
      )}
      {procedures.map((procedure) => (
        <OneProcedure key={procedure.opened.procedureId} procedure={procedure} />
      ))}
    </Panel>
  );
}

function OneProcedure({ procedure: { opened, milestones, closed } }: { readonly procedure: ProcedureView }) {
  const t = useText('procedures');
  const say = useSay();
  const language = useLanguage();
  const name = say(PROCEDURE_KINDS[opened.kind].name);
  return (
    <section className="vo-stack vo-stack--small" aria-label={name}>
      <span className="vo-row">
        <Subheading level={4}>{name}</Subheading>
        <StatusBadge tone={closed ? 'neutral' : 'info'}>{closed ? t('closed') : t('runs')}</StatusBadge>
      </span>
      <DescriptionList
        items={[
          {
            term: t('of'),
            description: opened.subject === 'child' ? t('ofChild') : <Named name={opened.subjectName} />,
          },
          { term: t('track'), description: opened.track ? say(TRACKS[opened.track]) : t('trackUnknown') },
          { term: t('openedOn'), description: longDay(opened.openedOn, language) },
          { term: t('reference'), description: opened.reference && <Named name={opened.reference} /> },
          {
            term: t('outcome'),
            description: closed && `${say(OUTCOMES[closed.outcome])}, ${longDay(closed.closedOn, language)}`,
          },
        ]}
      />
      {closed?.explanation !== undefined && <UserText>{closed.explanation}</UserText>}
      {milestones.length === 0 ? <p className="vo-muted">{t('noSteps')}</p> : <Steps milestones={milestones} />}
    </section>
  );
}

const Named = ({ name }: { readonly name: string | undefined }) => <UserWords>{name ?? ''}</UserWords>;

function Steps({ milestones }: Pick<ProcedureView, 'milestones'>) {
  const t = useText('procedures');
  const say = useSay();
  const language = useLanguage();
  return (
    <ItemList
      items={milestones.map(({ recorded, corrections }) => {
        const last = corrections.at(-1) ?? recorded;
        const day = longDay(last.day, language);
        return {
          key: recorded.milestone,
          name: say(MILESTONES[recorded.milestone]),
          detail: (
            <>
              {last.time === undefined ? day : t('dayAt', { day, time: last.time })} – <bdi>{last.source}</bdi>
              {corrections.map((correction) => (
                <span key={correction.on + correction.day}>
                  {' '}
                  {t('wasDay', { day: longDay(recorded.day, language) })} <bdi>{correction.reason}</bdi>
                </span>
              ))}
            </>
          ),
        };
      })}
    />
  );
}
