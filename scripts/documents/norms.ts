// docs/generated/norms.md: the register of norms, by instrument, for people who read no code.

import type { NormConflict } from '../../src/domain/norms/conflicts/conflict.ts';
import { NORM_CONFLICTS } from '../../src/domain/norms/conflicts.ts';
import type { Norm } from '../../src/domain/norms/norm.ts';
import { NORM_IDS, normOf } from '../../src/domain/norms/register.ts';
import { SAFEGUARDS } from '../../src/domain/safeguards/assess.ts';

const AUTHORITY = {
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

const checked = ({ verified }: Norm): string =>
  verified === 'not-verified' ? '**niet gecontroleerd**' : `gecontroleerd op ${verified.on}: ${verified.by}`;

const inForce = ({ inForce: { from, until } }: Norm): string =>
  until === undefined ? `sinds ${from}` : `van ${from} tot ${until}`;

const section = (norm: Norm): string => {
  const usedBy = SAFEGUARDS.filter(({ norms }) => norms.some((id) => id === norm.id)).map(({ id }) => `\`${id}\``);
  return [
    `### ${norm.provision} (\`${norm.id}\`)`,
    '',
    norm.paraphrase.nl,
    '',
    `- Gezag: ${AUTHORITY[norm.authority]}; soort: ${KIND[norm.kind]}; geldt ${inForce(norm)}`,
    `- Bindend in: ${norm.bindingIn.length > 0 ? norm.bindingIn.join(', ') : 'nergens bindend'}`,
    `- Bron: ${norm.source} (${checked(norm)})`,
    `- Waarborgen: ${usedBy.length > 0 ? usedBy.join(', ') : 'geen'}`,
    '',
  ].join('\n');
};

/** A reading may live in practice or policy only. */
const restsOn = ({ norms, practice }: NormConflict['readings'][number]): string =>
  [...norms.map((norm) => `\`${norm}\``), ...(practice === undefined ? [] : [practice])].join(', ');

const conflict = ({ topic, readings, follows, why, basis }: NormConflict): string =>
  [
    `### ${topic.nl}`,
    '',
    ...readings.map((each) => `- ${each.id === follows ? '**Gevolgd:** ' : ''}${each.words.nl} (${restsOn(each)})`),
    '',
    `${why.nl} (${basis.map((norm) => `\`${norm}\``).join(', ')})`,
    '',
  ].join('\n');

export const normsText = (): string => {
  const norms = NORM_IDS.map((id): Norm => normOf(id));
  const instruments = [...new Set(norms.map(({ instrument }) => instrument))];
  const open = norms.filter(({ verified }) => verified === 'not-verified').length;
  return [
    '# Register van normen',
    '',
    'Gemaakt uit de code (`npm run generate`); niet met de hand wijzigen. De omschrijvingen zijn onze eigen woorden, geen',
    'wettekst.',
    '',
    `${norms.length} bepalingen uit ${instruments.length} bronnen; ${open} daarvan zijn niet gecontroleerd.`,
    '',
    ...instruments.flatMap((instrument) => [
      `## ${instrument}`,
      '',
      ...norms.filter((norm) => norm.instrument === instrument).map(section),
    ]),
    '## Waar normen uiteenlopen',
    '',
    'Gevolgd wordt wat voor het kind het gunstigst is. Dat zegt niet dat de andere lezing onrechtmatig is.',
    '',
    ...NORM_CONFLICTS.map(conflict),
  ].join('\n');
};
