// Everything that the register says about one provision, as lines of a description list: for the card and for its page.
import type { NormView } from '../../../contract/law.ts';
import { DECISION_TOPICS } from '../../../domain/norms/decision-topics.ts';
import { ExternalLink } from '../../parts/Action.tsx';
import type { Described } from '../../parts/DescriptionList.tsx';
import { listed, longDay } from '../../text/format.ts';
import { useLanguage, useSay, useText } from '../../text/use-text.ts';
import { languageName, regionName } from './region-name.ts';

export function useNormFacts(norm: NormView): readonly Described[] {
  const t = useText('norms');
  const words = useText('findings');
  const language = useLanguage();
  const { from, until } = norm.inForce;
  const day = (value: string) => longDay(value, language);
  return [
    { term: t('kind'), description: words(`kind.${norm.kind}`) },
    {
      term: t('inForce'),
      description:
        until === undefined ? t('since', { day: day(from) }) : t('fromUntil', { from: day(from), until: day(until) }),
    },
    ...useReservations(norm),
    {
      term: t('bindingIn'),
      description:
        norm.bindingIn.length === 0 ? undefined : norm.bindingIn.map((code) => regionName(code, language)).join(', '),
    },
    {
      term: t('status'),
      description:
        norm.verified === 'not-verified'
          ? undefined
          : t('verified', { by: norm.verified.by, on: day(norm.verified.on) }),
    },
    { term: t('source'), description: <Source source={norm.source} /> },
  ];
}

/** What it is about, other dates that a text names, in which languages it counts, and what states declared. */
function useReservations(norm: NormView): readonly Described[] {
  const t = useText('normPage');
  const say = useSay();
  const language = useLanguage();
  const { decisions, authentic, otherDates = [], declarations = [] } = norm;
  return [
    {
      term: t('decisions'),
      description:
        decisions === 'all'
          ? t('decisionsAll')
          : listed(
              decisions.map((topic) => say(DECISION_TOPICS[topic])),
              language,
            ),
    },
    ...otherDates.map(({ from, source, words }) => ({
      key: `date-${from}-${source}`,
      term: t('otherDates'),
      description: (
        <>
          {t('otherDate', { day: longDay(from, language), words: say(words) })} <Source source={source} />
        </>
      ),
    })),
    { term: t('authentic'), description: authentic && <Languages codes={authentic.languages} /> },
    { term: t('differs'), description: authentic?.differs && say(authentic.differs) },
    ...declarations.map(({ state, kind, words, source }) => ({
      key: `declared-${state}-${kind}-${source}`,
      term: t('declaration'),
      description: (
        <>
          {t('declared', {
            state: regionName(state, language),
            kind: t(`declarationKind.${kind}`),
            words: say(words),
          })}{' '}
          <Source source={source} />
        </>
      ),
    })),
  ];
}

/** As many as the Union has are named together. */
const MANY = 20;

function Languages({ codes }: { readonly codes: readonly string[] }) {
  const t = useText('normPage');
  const language = useLanguage();
  if (codes.length > MANY) return t('authenticUnion', { count: codes.length });
  return listed(
    codes.map((code) => languageName(code, language)),
    language,
  );
}

const Source = ({ source }: { readonly source: string }) =>
  source.startsWith('https://') ? <ExternalLink href={source}>{source}</ExternalLink> : <bdi>{source}</bdi>;
