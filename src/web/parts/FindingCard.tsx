// One finding of a safeguard: what came out, what it rests on, what is missing and who can put it right. Authority of the
// norm and effect in this system are two things, both shown; nothing here says that a decision is lawful.
import { Heading } from '@amsterdam/design-system-react';
import { type PropsWithChildren, type ReactNode, useId } from 'react';
import type { FindingView } from '../../views/finding.ts';
import { type Catalogue, useCatalogue } from '../connection/catalogue.tsx';
import { useSay, useText } from '../text/use-text.ts';
import { DescriptionList } from './DescriptionList.tsx';
import { FirstNorms } from './FirstNorms.tsx';
import { StatusBadge } from './StatusBadge.tsx';
import { FactValue, OutcomeBadge } from './Words.tsx';
import './finding.css';

/** Where a fact can be put right: stands behind a fact that is missing, or that is known and says no (`known`). */
export type PlaceOf = (fact: string, meaning: string, known: boolean) => ReactNode;

type FindingCardProps = PropsWithChildren<{
  readonly finding: FindingView;
  readonly level?: 3 | 4;
  readonly id?: string;
  readonly placeOf?: PlaceOf;
  /** A named person gave the reason that this finding asks for. */
  readonly answered?: boolean;
}>;

const OPEN: ReadonlySet<FindingView['outcome']> = new Set(['breached', 'missing', 'for-human']);

/** Short on purpose: fifteen of these stand below each other. What the rule is worth in full is one press away. */
export function FindingCard({ finding, level = 3, id, placeOf, answered = false, children }: FindingCardProps) {
  const t = useText('findings');
  const say = useSay();
  const catalogue = useCatalogue();
  const headingId = useId();
  const safeguard = catalogue.safeguard(finding.safeguard);
  const { outcome, effect, mandate, because, missing } = finding;
  return (
    <article
      className={`vo-finding vo-finding--${outcome}`}
      aria-labelledby={headingId}
      {...(id !== undefined && { id })}
    >
      <div className="vo-finding__head">
        <Heading level={level} size="level-4" id={headingId}>
          {safeguard === undefined ? finding.safeguard : say(safeguard.title)}
        </Heading>
        {answered ? <StatusBadge tone="success">{t('answered')}</StatusBadge> : <OutcomeBadge outcome={outcome} />}
      </div>
      {safeguard !== undefined && <p>{say(safeguard.asks)}</p>}
      <DescriptionList
        items={[
          {
            term: t('becauseLabel'),
            description:
              because.length === 0 ? undefined : <Because finding={finding} catalogue={catalogue} placeOf={placeOf} />,
          },
          {
            term: t('missingLabel'),
            description:
              missing.length === 0 ? undefined : <Missing keys={missing} catalogue={catalogue} placeOf={placeOf} />,
          },
          {
            term: t('remedyLabel'),
            description: OPEN.has(outcome) && safeguard !== undefined ? say(safeguard.remedy) : undefined,
          },
          { term: t('normsLabel'), description: <FirstNorms ids={finding.norms} /> },
          { term: t('otherReadingLabel'), description: otherReading(finding, catalogue, t) },
        ]}
      />
      <p className="vo-muted vo-small">
        {t(`effect.${effect}`)}. {mandate && t('mandateMeaning')}
      </p>
      {children}
    </article>
  );
}

function otherReading(
  { otherReading: other }: FindingView,
  catalogue: Catalogue,
  t: ReturnType<typeof useText<'findings'>>,
) {
  if (other === undefined) return undefined;
  const norm = catalogue.norm(other.norm);
  const name = norm === undefined ? other.norm : `${norm.instrument} ${norm.provision}`;
  return t('otherReading', { norm: name, outcome: t(`outcome.${other.outcome}`) });
}

function useMeaning(catalogue: Catalogue): (key: string) => string {
  const say = useSay();
  return (key) => {
    const fact = catalogue.fact(key);
    const words = fact === undefined ? '' : say(fact.meaning);
    return words === '' ? key.replaceAll('_', ' ') : words;
  };
}

type BecauseProps = {
  readonly finding: FindingView;
  readonly catalogue: Catalogue;
  readonly placeOf: PlaceOf | undefined;
};

function Because({ finding, catalogue, placeOf }: BecauseProps) {
  const meaning = useMeaning(catalogue);
  return (
    <ul className="vo-facts">
      {finding.because.map(({ fact, value }) => (
        <li key={fact}>
          {meaning(fact)}: <strong>{<FactValue value={value} />}</strong>{' '}
          {value === false && OPEN.has(finding.outcome) && placeOf?.(fact, meaning(fact), true)}
        </li>
      ))}
    </ul>
  );
}

type MissingProps = {
  readonly keys: readonly string[];
  readonly catalogue: Catalogue;
  readonly placeOf: PlaceOf | undefined;
};

function Missing({ keys, catalogue, placeOf }: MissingProps) {
  const meaning = useMeaning(catalogue);
  return (
    <ul className="vo-facts">
      {keys.map((key) => (
        <li key={key}>
          {meaning(key)} {placeOf?.(key, meaning(key), false)}
        </li>
      ))}
    </ul>
  );
}
