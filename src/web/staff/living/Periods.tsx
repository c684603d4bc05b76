// The periods of a life here per topic, oldest first.
import { LIVING_TOPICS } from '../../../domain/dossier/living.ts';
import type { LivingView } from '../../../views/living.ts';
import { Panel } from '../../parts/Panel.tsx';
import { Subheading } from '../../parts/Subheading.tsx';
import { Timeline } from '../../parts/Timeline.tsx';
import { UserWords } from '../../parts/UserText.tsx';
import { longDay } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { useSheet } from '../dossier/sheet-context.tsx';

export type Period = LivingView['periods'][number];

/** When a period was: “since …”, or from the first day until the last. */
export function useWhen(): (period: Pick<Period, 'from' | 'until'>) => string {
  const t = useText('living');
  const language = useLanguage();
  return ({ from, until }) =>
    until === undefined
      ? t('since', { from: longDay(from, language) })
      : t('fromUntil', { from: longDay(from, language), until: longDay(until, language) });
}

export function Periods() {
  const t = useText('living');
  const when = useWhen();
  const { sheet } = useSheet();
  const { periods } = sheet.living;
  const topics = LIVING_TOPICS.filter((topic) => periods.some((period) => period.topic === topic));
  return (
    <Panel title={t('periodsTitle')} level={3}>
      {periods.length === 0 && <p className="vo-muted">{t('periodsNone')}</p>}
      {topics.map((topic) => (
        <section key={topic} className="vo-stack vo-stack--small" aria-label={t(`topic.${topic}`)}>
          <Subheading level={4}>{t(`topic.${topic}`)}</Subheading>
          <Timeline
            entries={periods
              .filter((period) => period.topic === topic)
              .map((period) => ({
                key: period.periodId,
                title: t(`kind.${period.kind}`),
                when: when(period),
                detail: <Detail period={period} />,
              }))}
          />
        </section>
      ))}
    </Panel>
  );
}

function Detail({ period: { place, description, source, moveReason } }: { readonly period: Period }) {
  const t = useText('living');
  return (
    <>
      {place !== undefined && (
        <span>
          {t('place')}: <UserWords>{place}</UserWords>.{' '}
        </span>
      )}
      {moveReason !== undefined && <span>{t('cameBecause', { reason: t(`reason.${moveReason}`) })}. </span>}
      {description !== undefined && <UserWords>{description}</UserWords>}
      {source !== undefined && (
        <span>
          {' '}
          <UserWords>{t('source', { source })}</UserWords>
        </span>
      )}
    </>
  );
}
