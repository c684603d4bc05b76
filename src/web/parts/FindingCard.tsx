// One finding of a safeguard: what came out, what it rests on, what is missing and who can put it right. Authority of the
// norm and effect in this system are two things, both shown; nothing here says that a decision is lawful.
import { Heading } from '@amsterdam/design-system-react';
import { type PropsWithChildren, type ReactNode, useId } from 'react';
import { type Catalogue, useCatalogue } from '../connection/catalogue.tsx';
import { useSay, useText } from '../text/use-text.ts';
import type { WireFinding } from '../wire-law.ts';
import { DescriptionList } from './DescriptionList.tsx';
import { FactValue, NormWords, OutcomeBadge } from './Words.tsx';
import './finding.css';

/** Where a missing fact can be put right: stands behind the fact, as a link. */
export type PlaceOf = (fact: string, meaning: string) => ReactNode;

type FindingCardProps = PropsWithChildren<{
  readonly finding: WireFinding;
  readonly level?: 3 | 4;
  readonly id?: string;
  readonly placeOf?: PlaceOf;
}>;

const OPEN: ReadonlySet<WireFinding['outcome']> = new Set(['breached', 'missing', 'for-human']);

/** Children stand at the end of the card: an answer, a form. */
export function FindingCard({ finding, level = 3, id, placeOf, children }: FindingCardProps) {
  const t = useText('findings');
  const say = useSay();
  const catalogue = useCatalogue();
  const headingId = useId();
  const safeguard = catalogue.safeguard(finding.safeguard);
  const { outcome, effect, mandate } = finding;
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
        <OutcomeBadge outcome={outcome} />
      </div>
      {safeguard !== undefined && <p>{say(safeguard.asks)}</p>}
      <DescriptionList
        items={[
          { term: t('effectLabel'), description: t(`effect.${effect}`) },
          { term: t('mandate'), description: mandate ? t('mandateMeaning') : undefined },
          { term: t('normsLabel'), description: <Norms ids={finding.norms} catalogue={catalogue} /> },
          {
            term: t('becauseLabel'),
            description: finding.because.length === 0 ? undefined : <Because finding={finding} catalogue={catalogue} />,
          },
          {
            term: t('missingLabel'),
            description:
              finding.missing.length === 0 ? undefined : (
                <Missing keys={finding.missing} catalogue={catalogue} placeOf={placeOf} />
              ),
          },
          {
            term: t('remedyLabel'),
            description: OPEN.has(outcome) && safeguard !== undefined ? say(safeguard.remedy) : undefined,
          },
          { term: t('otherReadingLabel'), description: otherReading(finding, catalogue, t) },
        ]}
      />
      {children}
    </article>
  );
}

function otherReading(
  { otherReading: other }: WireFinding,
  catalogue: Catalogue,
  t: ReturnType<typeof useText<'findings'>>,
) {
  if (other === undefined) return undefined;
  const norm = catalogue.norm(other.norm);
  const name = norm === undefined ? other.norm : `${norm.instrument} ${norm.provision}`;
  return t('otherReading', { norm: name, outcome: t(`outcome.${other.outcome}`) });
}

type NormsProps = { readonly ids: readonly string[]; readonly catalogue: Catalogue };

export function Norms({ ids, catalogue }: NormsProps) {
  return (
    <ul className="vo-plain-list">
      {ids.map((id) => {
        const norm = catalogue.norm(id);
        return <li key={id}>{norm === undefined ? id : <NormWords norm={norm} />}</li>;
      })}
    </ul>
  );
}

function useMeaning(catalogue: Catalogue): (key: string) => string {
  const say = useSay();
  return (key) => {
    const fact = catalogue.fact(key);
    const words = fact === undefined ? '' : say(fact.meaning);
    return words === '' ? key.replaceAll('_', ' ') : words;
  };
}

function Because({ finding, catalogue }: { readonly finding: WireFinding; readonly catalogue: Catalogue }) {
  const meaning = useMeaning(catalogue);
  return (
    <ul className="vo-facts">
      {finding.because.map(({ fact, value }) => (
        <li key={fact}>
          {meaning(fact)}: <strong>{<FactValue value={value} />}</strong>
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
          {meaning(key)} {placeOf?.(key, meaning(key))}
        </li>
      ))}
    </ul>
  );
}
