// docs/generated/safeguards.md: every safeguard, what it asks, what it rests on and what to do, for people who read no code.
import { normOf } from '../../src/domain/norms/register.ts';
import { effectOf, SAFEGUARDS } from '../../src/domain/safeguards/assess.ts';
import type { Effect, Safeguard } from '../../src/domain/safeguards/safeguard.ts';
import { FACTS } from '../../src/domain/situation/facts/facts.ts';
import { SUPPLIER_WORDS, SUPPLIERS, supplierOf } from '../../src/domain/situation/suppliers.ts';
import { factsUsed } from './facts-used.ts';

const EFFECT = {
  forbids: 'verbiedt: zo’n besluit kan niet worden genomen, ook niet met een uitzondering',
  requires: 'vereist: eerst moet hieraan zijn voldaan',
  reason: 'vraagt een reden: een bepaald persoon geeft een reden die bij dit kind hoort',
  warns: 'waarschuwt: de bevinding wordt getoond en houdt niets tegen',
} as const satisfies Record<Effect, string>;

/** The facts a safeguard reads, under who can supply one that is missing. */
const factLines = (safeguard: string): readonly string[] =>
  SUPPLIERS.flatMap((supplier) => {
    const facts = factsUsed(safeguard).filter((fact) => supplierOf(fact) === supplier);
    if (facts.length === 0) return [];
    return [
      `  - ${SUPPLIER_WORDS[supplier].nl}: ${facts.map((fact) => `${FACTS[fact].meaning.nl} (\`${fact}\`)`).join('; ')}`,
    ];
  });

const section = (safeguard: Safeguard): string =>
  [
    `## ${safeguard.title.nl} (\`${safeguard.id}\`)`,
    '',
    safeguard.asks.nl,
    '',
    `- Effect nu: ${EFFECT[effectOf(safeguard)]}`,
    ...(safeguard.mandate ? ['- Regel van dit systeem: het effect hangt niet af van de controle van de normen'] : []),
    `- Wat u kunt doen: ${safeguard.remedy.nl}`,
    `- Steunt op: ${safeguard.norms.map((id) => `${normOf(id).instrument}, ${normOf(id).provision} (\`${id}\`)`).join('; ')}`,
    '- Feiten die deze waarborg leest, en wie een ontbrekend feit kan geven:',
    ...factLines(safeguard.id),
    '',
  ].join('\n');

export const safeguardsText = (): string =>
  [
    '# Waarborgen',
    '',
    'Gemaakt uit de code (`npm run generate`); niet met de hand wijzigen. Alleen een besluit dat voor het kind nadelig is,',
    'kan worden tegengehouden. “Vastgelegd” betekent dat er iets staat, nooit dat een besluit rechtmatig is.',
    '',
    `${SAFEGUARDS.length} waarborgen.`,
    '',
    ...SAFEGUARDS.map(section),
  ].join('\n');
