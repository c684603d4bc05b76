// docs/generated/norms.md: the register of norms, by instrument, for people who read no code.

import type { Norm } from '../../src/domain/norms/norm.ts';
import { NORM_IDS, normOf } from '../../src/domain/norms/register.ts';
import { SAFEGUARDS } from '../../src/domain/safeguards/assess.ts';

const AUTHORITY = {
  'binding-law': 'bindend recht',
  'authoritative-guidance': 'gezaghebbende uitleg',
  advocacy: 'oproep',
} as const satisfies Record<Norm['authority'], string>;
const KIND = {
  absolute: 'grens',
  procedural: 'handeling',
  weighing: 'weging',
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
  ].join('\n');
};
