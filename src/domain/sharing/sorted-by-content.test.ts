// Where an event belongs that an authority wrote itself, that a family asked for itself, or that says something of health or danger.
import { describe, expect, it } from 'vitest';
import { command } from '../../../tests/support/commands.ts';
import { givenBy, kept } from '../../../tests/support/given.ts';
import { borderOfficer, decisionOfficer, guardian, protectionInvestigator } from '../../../tests/support/people.ts';
import { NETHERLANDS } from '../../jurisdictions/nl/netherlands.ts';
import type { Actor } from '../basics/actor.ts';
import { DossierEvent } from '../dossier/commands.ts';
import { sorter } from './sorted.ts';

const measureId = '00000000-0000-4000-8000-0000000000aa';
const categoriesOf = (...events: readonly object[]) => {
  const categoryOf = sorter(NETHERLANDS);
  return events.map((event) => categoryOf(DossierEvent.parse(event)));
};
const fact = (key: string, actor: Actor) => ({
  ...{
    type: 'FactRecorded',
    fact: key,
    value: true,
    source: 'gesprek',
    certainty: 'alleged',
    explanation: 'Zo verteld.',
  },
  ...givenBy({ actor }),
});
const measure = (kind: string) => ({
  ...{
    type: 'ProtectionMeasureRecorded',
    measureId,
    kind,
    from: '2026-01-05',
    organisation: 'gi',
    worker: 'W. Voorbeeld',
  },
  ...givenBy({ actor: protectionInvestigator }),
});
const ended = {
  ...{ type: 'ProtectionMeasureEnded', measureId, endedOn: '2026-02-02', reason: 'Het gaat weer.' },
  ...givenBy({ actor: protectionInvestigator }),
};

describe('wat een migratiedienst zelf vastlegt', () => {
  it('is haar eigen stuk; AVG art. 15', () => {
    const referral = kept('ReferredToChildProtection', command('ReferToChildProtection'), { actor: borderOfficer });
    expect(categoriesOf(referral, fact('special_needs', decisionOfficer))).toEqual([
      'authority-record',
      'authority-record',
    ]);
  });
});

describe('hulp die een gezin zelf aanneemt', () => {
  it('is geen maatregel: wie over vertrek gaat, hoort er niet van; AVG art. 5', () => {
    expect(categoriesOf(measure('voluntary-help'), ended)).toEqual(['protection', 'protection']);
    expect(categoriesOf(measure('supervision'), ended)).toEqual(['measure-in-force', 'measure-in-force']);
  });
});

describe('wat over gezondheid, geweld of een melding gaat', () => {
  it.each([
    ['violence_at_home', 'signals'],
    ['trafficking_assessment_before_measure', 'signals'],
    ['treatment_needed_here', 'health'],
    ['treatment_reachable_there', 'health'],
    ['referred_to_child_protection', 'protection'],
    ['placement_request_pending', 'protection'],
    ['orphan', 'interests'],
  ])('%s is %s; domain.md 7.3', (key, category) => {
    expect(categoriesOf(fact(key, guardian))).toEqual([category]);
  });
});
