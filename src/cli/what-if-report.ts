// The answer to “what if” in words, and the list of numbers that can be asked about. Pure: text in, text out.
import type { WhatIfView } from '../contract/what-if.ts';
import type { Figure } from '../domain/indicators/disclosure.ts';
import { type Basis, WAYS, type Way } from '../domain/indicators/what-if.ts';
import { safeguardOf } from '../domain/safeguards/assess.ts';
import { PARAMETER_IDS, parameterOf } from '../domain/safeguards/parameters.ts';
import type { Outcome } from '../domain/safeguards/safeguard.ts';

const OUTCOME: Readonly<Record<Outcome, string>> = {
  met: 'in orde',
  breached: 'niet nageleefd',
  missing: 'gegevens ontbreken',
  'for-human': 'vraagt een oordeel van een mens',
  'not-applicable': 'niet van toepassing',
};
const WAY: Readonly<Record<Way, string>> = {
  opens: 'er komt een bevinding open',
  closes: 'een open bevinding vervalt',
  otherwise: 'verandert op een andere manier',
};
const BASIS: Readonly<Record<Basis, string>> = {
  planned: 'naar het voorgenomen besluit',
  adopted: 'naar het laatst genomen besluit',
  hypothetical: 'naar een terugkeer die niemand voornam',
};

const ORIGIN = { choice: 'keuze van dit systeem', guidance: 'richtlijn', 'case-law': 'rechtspraak' } as const;
const shown = (figure: Figure): string => (figure === '<5' ? 'minder dan 5, misschien geen' : `ongeveer ${figure}`);

export const parameterList = (): string =>
  [
    'Getallen in de regels die anders gekozen kunnen worden:',
    '',
    ...PARAMETER_IDS.map((id) => {
      const { name, unit, value, from, to, step, origin } = parameterOf(id);
      const steps = step === 1 ? '' : `, per ${step}`;
      return `  ${id}=${value}  ${name.nl} (${unit.nl}, van ${from} tot ${to}${steps}; ${ORIGIN[origin.kind]})`;
    }),
    '',
  ].join('\n');

export function whatIfReport({ changed, pictureOn, told, published }: WhatIfView): string {
  const question = changed.map(({ parameter, now, asked }) => {
    const { name, unit } = parameterOf(parameter);
    return `Wat als: ${name.nl}: ${asked} in plaats van ${now} ${unit.nl}`;
  });
  return [
    ...question,
    `Beeld van de dossiers op ${pictureOn}`,
    '',
    ...toldLines(told),
    publishedLine(published),
    '',
  ].join('\n');
}

const publishedLine = (published: boolean): string =>
  published ? 'Gepubliceerd: iedereen kan dit lezen.' : 'Niet gepubliceerd.';

function toldLines(told: WhatIfView['told']): readonly string[] {
  if (told.kind === 'too-few')
    return ['Er zijn minder dan tien kinderen. Dan wordt niets verteld, ook niet hoeveel.', ''];
  return [
    `Kinderen in het beeld: ${shown(told.population)}`,
    ...told.bases.map(({ part, figure }) => `  ${BASIS[part]}: ${shown(figure)}`),
    '',
    ...told.safeguards.flatMap((each) => [
      safeguardOf(each.safeguard)?.title.nl ?? each.safeguard,
      ...WAYS.flatMap((way) => [
        `  ${WAY[way]}: ${shown(each[way].children)}`,
        ...each[way].outcomes.map(
          ({ from, to, children }) => `    van “${OUTCOME[from]}” naar “${OUTCOME[to]}”: ${shown(children)}`,
        ),
      ]),
      '',
    ]),
    'Aantallen zijn afgerond op vijf, elk totaal apart; ze tellen daarom niet precies op.',
    'Wat niet genoemd is, kan nul zijn of een klein aantal.',
    '',
  ];
}
