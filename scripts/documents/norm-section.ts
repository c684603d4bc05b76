// One provision in docs/generated/norms.md: what it is worth, how it works, since when, which text counts, and what rests on it.
import { DECISION_TOPICS } from '../../src/domain/norms/decision-topics.ts';
import type { Declaration, Norm } from '../../src/domain/norms/norm.ts';
import { SAFEGUARDS } from '../../src/domain/safeguards/assess.ts';
import { TIMERS } from '../../src/jurisdictions/nl/timers-all.ts';

export const AUTHORITY = {
  'binding-law': 'bindend recht',
  'authoritative-guidance': 'gezaghebbende uitleg',
  advocacy: 'oproep',
} as const satisfies Record<Norm['authority'], string>;
const KIND = {
  prohibition: 'verbod',
  requirement: 'handeling die moet gebeuren',
  'time-limit': 'termijn',
  weighing: 'weging',
  guidance: 'werkwijze',
} as const satisfies Record<Norm['kind'], string>;
const DECLARED = {
  reservation: 'voorbehoud',
  declaration: 'verklaring',
  'not-a-party': 'geen partij',
} as const satisfies Record<Declaration['kind'], string>;

const checked = ({ verified }: Norm): string =>
  verified === 'not-verified' ? '**niet gecontroleerd**' : `gecontroleerd op ${verified.on}: ${verified.by}`;

const inForce = ({ inForce: { from, until } }: Norm): string =>
  until === undefined ? `sinds ${from}` : `van ${from} tot en met ${until}`;

const about = ({ decisions }: Norm): string =>
  decisions === 'all'
    ? 'elk besluit dat een kind raakt'
    : decisions.map((topic) => DECISION_TOPICS[topic].nl).join('; ');

const ids = (items: readonly string[]): string =>
  items.length === 0 ? 'geen' : items.map((item) => `\`${item}\``).join(', ');

const restingOn = <Item extends { readonly id: string; readonly norms?: readonly string[] }>(
  items: readonly Item[],
  norm: Norm,
): string => ids(items.filter(({ norms = [] }) => norms.includes(norm.id)).map(({ id }) => id));

/** More than six languages are the languages of the Union. */
const languages = ({ authentic }: Norm): readonly string[] => {
  if (authentic === undefined) return [];
  const { languages: those, differs } = authentic;
  const named = those.length > 6 ? `alle ${those.length} talen van de Unie, ook het Nederlands` : those.join(', ');
  return [
    `- De tekst telt in: ${named}`,
    ...(differs === undefined ? [] : [`- **Verschil met de Nederlandse tekst:** ${differs.nl}`]),
  ];
};

const otherDays = ({ otherDates = [] }: Norm): readonly string[] =>
  otherDates.map(({ from, source, words }) => `- **Andere datum:** ${from} (${source}). ${words.nl}`);

const declared = ({ declarations = [] }: Norm): readonly string[] =>
  declarations.map(
    ({ state, kind, words, source }) => `- **${state}, ${DECLARED[kind]}:** ${words.nl} (bron: ${source})`,
  );

export const normSection = (norm: Norm): string =>
  [
    `### ${norm.provision} (\`${norm.id}\`)`,
    '',
    norm.paraphrase.nl,
    '',
    `- Gezag: ${AUTHORITY[norm.authority]}; soort: ${KIND[norm.kind]}; geldt ${inForce(norm)}`,
    ...otherDays(norm),
    `- Bindend in: ${norm.bindingIn.length > 0 ? norm.bindingIn.join(', ') : 'nergens bindend'}`,
    ...declared(norm),
    ...languages(norm),
    `- Gaat over: ${about(norm)}`,
    `- Bron: ${norm.source} (${checked(norm)})`,
    `- Waarborgen: ${restingOn(SAFEGUARDS, norm)}; termijnen: ${restingOn(TIMERS, norm)}`,
    '',
  ].join('\n');
