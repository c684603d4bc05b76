// docs/generated/norms.md: the register of norms, by instrument, for people who read no code. One provision: norm-section.ts;
// where each record of the legal research went: norm-origins.ts.

import type { NormConflict } from '../../src/domain/norms/conflicts/conflict.ts';
import { NORM_CONFLICTS } from '../../src/domain/norms/conflicts.ts';
import type { Norm } from '../../src/domain/norms/norm.ts';
import { NORM_IDS, normOf } from '../../src/domain/norms/register.ts';
import { normOriginsText } from './norm-origins.ts';
import { AUTHORITY, normSection } from './norm-section.ts';

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

const share = (norms: readonly Norm[], authority: Norm['authority']): string => {
  const these = norms.filter((norm) => norm.authority === authority);
  const open = these.filter(({ verified }) => verified === 'not-verified').length;
  return `| ${AUTHORITY[authority]} | ${these.length} | ${these.length - open} | ${open} |`;
};

export const normsText = (): string => {
  const norms = NORM_IDS.map((id): Norm => normOf(id));
  const instruments = [...new Set(norms.map(({ instrument }) => instrument))];
  return [
    '# Register van normen',
    '',
    'Gemaakt uit de code (`npm run generate`); niet met de hand wijzigen. De omschrijvingen zijn onze eigen woorden, geen',
    'wettekst. ‘Gecontroleerd’ zegt welke tekst de makers lazen en wanneer; geen jurist heeft dat bevestigd.',
    '',
    `${norms.length} bepalingen uit ${instruments.length} bronnen.`,
    '',
    '| gezag | bepalingen | gecontroleerd | niet gecontroleerd |',
    '| --- | --- | --- | --- |',
    ...(Object.keys(AUTHORITY) as Norm['authority'][]).map((authority) => share(norms, authority)),
    '',
    ...instruments.flatMap((instrument) => [
      `## ${instrument}`,
      '',
      ...norms.filter((norm) => norm.instrument === instrument).map(normSection),
    ]),
    '## Waar normen uiteenlopen',
    '',
    'Gevolgd wordt wat voor het kind het gunstigst is. Dat zegt niet dat de andere lezing onrechtmatig is.',
    '',
    ...NORM_CONFLICTS.map(conflict),
    normOriginsText(),
  ].join('\n');
};
