// An extract of what a child needs because of health, and of a measure in force, as whoever decides about the child gets it.
import { expect, it } from 'vitest';
import { command } from '../../../tests/support/commands.ts';
import { givenBy, kept } from '../../../tests/support/given.ts';
import { guardian, protectionInvestigator } from '../../../tests/support/people.ts';
import { DossierEvent } from '../dossier/commands.ts';
import { measureAlone, needAlone } from './extract.ts';
import { WITHHELD } from './withheld-word.ts';

const need = DossierEvent.parse({
  ...{ type: 'FactRecorded', fact: 'medical_needs', value: ['elke dag medicijnen'], certainty: 'established' },
  ...{ source: 'brief van de kinderarts', explanation: 'Zij heeft epilepsie.' },
  assent: { childSaid: 'Dat mag de IND weten.', childSawIt: true },
  ...givenBy({ actor: guardian }),
});

it('zegt wat een kind nodig heeft, niet waarom, en niet hoe het kind instemde; domain.md 7.3 klasse B', () => {
  expect(needAlone(need)).toMatchObject({ value: ['elke dag medicijnen'], source: WITHHELD, explanation: WITHHELD });
  const text = JSON.stringify(needAlone(need));
  for (const secret of ['epilepsie', 'kinderarts', 'mag de IND weten']) expect(text).not.toContain(secret);
});

it('zegt dat er een maatregel is en wie die uitvoert, niet onder welk nummer van de rechter; domain.md 7.3 klasse E', () => {
  const measure = DossierEvent.parse(
    kept(
      'ProtectionMeasureRecorded',
      { ...command('RecordProtectionMeasure'), kind: 'supervision', courtOrder: 'C/16/0001' },
      { actor: protectionInvestigator },
    ),
  );
  expect(measureAlone(measure)).not.toHaveProperty('courtOrder');
  expect(measureAlone(measure)).toHaveProperty('worker');
});
