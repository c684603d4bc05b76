// One time limit with everything behind it: who keeps it, the rule and calendar, every step of the count, doubts, the days of
// warning and the lines of the timeline that started and met it.
import type { LimitView } from '../../../views/limit.ts';
import { DescriptionList } from '../../parts/DescriptionList.tsx';
import { Disclosure } from '../../parts/Disclosure.tsx';
import { StatusBadge } from '../../parts/StatusBadge.tsx';
import { Subheading } from '../../parts/Subheading.tsx';
import { listed, longDay } from '../../text/format.ts';
import { useLanguage, useSay, useText } from '../../text/use-text.ts';
import { DueWords } from '../dossier/DueWords.tsx';
import { limitMark, TONE } from '../dossier/limit-mark.ts';
import { useSheet } from '../dossier/sheet-context.tsx';
import { ruleWords } from './rule-words.ts';

export function LimitDetails({ limit }: { readonly limit: LimitView }) {
  const t = useText('procedures');
  const words = useText('dossier');
  const say = useSay();
  const language = useLanguage();
  const mark = limitMark(limit);
  return (
    <section className="vo-stack vo-stack--small" aria-label={say(limit.what)}>
      <span className="vo-row">
        <Subheading level={4}>{say(limit.what)}</Subheading>
        <StatusBadge tone={TONE[mark]}>{words(`limit.${mark}`)}</StatusBadge>
        {limit.departure && <span className="vo-muted">{t('departure')}</span>}
      </span>
      <DueWords limit={limit} />
      {limit.metOn !== null && <p>{t('metOn', { day: longDay(limit.metOn, language) })}</p>}
      {limit.breachedOn !== null && <p>{t('breachedOn', { day: longDay(limit.breachedOn, language) })}</p>}
      {limit.overlap !== null && <Overlap overlap={limit.overlap} />}
      <Disclosure summary={t('howCounted')}>
        <Behind limit={limit} />
      </Disclosure>
    </section>
  );
}

/** Limits by name, as far as they run on this dossier: a number of this system says nothing to a reader. */
function Overlap({ overlap: { beside, first, why } }: { readonly overlap: NonNullable<LimitView['overlap']> }) {
  const t = useText('procedures');
  const say = useSay();
  const language = useLanguage();
  const { sheet } = useSheet();
  const found = (timer: string) => sheet.limits.find((each) => each.timer === timer);
  const nameOf = (timer: string): string => {
    const limit = found(timer);
    return limit === undefined ? t('timerNumber', { timer }) : t('timerName', { name: say(limit.what) });
  };
  return (
    <p className="vo-readable">
      {t('overlap', { others: listed(beside.map(nameOf), language) })}{' '}
      {found(first) !== undefined && t('overlapFirst', { first: nameOf(first) })} {say(why)}
    </p>
  );
}

function Behind({ limit }: { readonly limit: LimitView }) {
  const t = useText('procedures');
  const say = useSay();
  return (
    <>
      {limit.steps.length > 0 && (
        <ol className="vo-readable">
          {limit.steps.map((step) => (
            <li key={step.nl}>{say(step)}</li>
          ))}
        </ol>
      )}
      <DescriptionList
        items={[
          { term: t('who'), description: say(limit.who) },
          { term: t('after'), description: say(limit.consequence) },
          ...ruleWords(limit).map(([key, description]) => ({ term: t(key), description })),
          { term: t('doubts'), description: limit.doubts.length > 0 && <Doubts doubts={limit.doubts} /> },
          { term: t('ladder'), description: <Ladder ladder={limit.ladder} /> },
          { term: t('evidence'), description: <Evidence evidence={limit.evidence} /> },
        ]}
      />
    </>
  );
}

function Doubts({ doubts }: Pick<LimitView, 'doubts'>) {
  const say = useSay();
  return (
    <ul className="vo-facts">
      {doubts.map((doubt) => (
        <li key={doubt.nl}>{say(doubt)}</li>
      ))}
    </ul>
  );
}

function Ladder({ ladder }: Pick<LimitView, 'ladder'>) {
  const t = useText('procedures');
  const language = useLanguage();
  return (
    <ul className="vo-facts">
      {ladder.map(({ alarm, on }) => (
        <li key={alarm}>
          {t(`alarm.${alarm}`)}: {longDay(on, language)}
        </li>
      ))}
    </ul>
  );
}

function Evidence({ evidence: { start, met } }: Pick<LimitView, 'evidence'>) {
  const t = useText('procedures');
  if (start === null && met === null) return t('noEvidence');
  const said = [start !== null && t('startedBy', { line: start }), met !== null && t('metBy', { line: met })];
  return said.filter((each) => each !== false).join(' ');
}
