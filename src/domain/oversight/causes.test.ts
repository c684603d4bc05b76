import { describe, expect, test } from 'vitest';
import { person } from '../../../tests/support/people.ts';
import { NETHERLANDS } from '../../jurisdictions/nl/netherlands.ts';
import { ALERT_RULE_IDS, alertRule } from './alert-rules.ts';
import { raisedBy, watchOf } from './causes.ts';

const STREAM = '3f0c8a52-7c1e-4b7a-9a43-5d8f1e2b6c70';
const watch = (role: string, refusal: string | undefined, action = 'read:sheet', streamId: string | null = STREAM) =>
  watchOf({ actor: person(role), streamId, action }, refusal, NETHERLANDS);

describe('wat aan de deur gebeurt', () => {
  test.each(['decision-officer', 'departure-officer', 'border-officer', 'aliens-police-officer', 'administrator'])(
    'van %s telt bij de brandmuur; JGC 4/23 par. 17',
    (role) => {
      for (const refusal of ['not-involved', 'no-row', 'firewall', 'migration-authority'])
        expect(watch(role, refusal)).toBe('walled');
    },
  );

  test.each(['guardian', 'lawyer', 'police-officer', 'reception-worker', 'judge', 'child', 'parent'])(
    'van %s is een gewone weigering',
    (role) => {
      expect(watch(role, 'not-involved')).toBe('refused');
    },
  );

  test('een opdracht die niet bij de functie hoort, is voor een migratiedienst nog geen brandmuur; openen bij gevaar wel', () => {
    expect(watch('decision-officer', 'no-permit', 'command:ReopenAssessment')).toBe('refused');
    expect(watch('decision-officer', 'no-permit', 'command:WriteNote')).toBe('walled');
    expect(watch('decision-officer', 'no-permit', 'search:reference', null)).toBe('walled');
    expect(watch('organisation-administrator', 'no-permit')).toBe('walled');
    expect(watch('organisation-administrator', 'no-permit', 'read:alerts', null)).toBe('refused');
  });

  test('een besluit dat op een waarborg wacht, is geen weigering aan de deur', () => {
    for (const refusal of ['stopped', 'sealed-already', 'conflict'])
      expect(watch('decision-officer', refusal, 'command:AdoptDecision')).toBeUndefined();
  });

  test('wat is gegeven, telt alleen als er een dossier bij hoort', () => {
    expect(watch('guardian', undefined)).toBe('read');
    expect(watch('guardian', undefined, 'read:worklist', null)).toBeUndefined();
  });
});

describe('wat gebeurde', () => {
  const entered = (direction: string, firewalled: boolean) => ({
    type: 'RowEntered',
    proposal: 7,
    direction,
    firewalled,
  });

  test('een ruimere regel achter de brandmuur wordt gemeld, een engere of een andere niet; JGC 4/23 par. 17', () => {
    expect(raisedBy([entered('loosens', true)])).toEqual([{ rule: 'row-loosened', once: 'row-loosened:7' }]);
    expect(raisedBy([entered('closes', true), entered('rewords', true), entered('loosens', false)])).toEqual([]);
  });

  test('een tweede handtekening onder een antwoord wordt gemeld; een gewone gebeurtenis niet', () => {
    const answeredBy = { person: 'ind-1' };
    const second = { type: 'AnswerCountersigned', decisionId: STREAM, safeguard: 'open-routes-answered', answeredBy };
    expect(raisedBy([second, { type: 'HearingRecorded' }]).map(({ rule }) => rule)).toEqual(['override']);
  });
});

test('elke soort melding heeft een naam en zegt wat zij betekent, ook een die er niet meer is', () => {
  for (const id of [...ALERT_RULE_IDS, 'van-vroeger']) {
    const { name, means } = alertRule(id);
    expect([name.nl, name.en, means.nl, means.en].every((text) => text.length > 2)).toBe(true);
  }
});
