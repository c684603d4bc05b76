import { describe, expect, test } from 'vitest';
import { readProblem } from '../connection/problem.ts';
import { commandIdFor, fingerprint, keepsCommandId, submissionOf } from './submission.ts';

const answered = (status: number, body: unknown = {}) =>
  submissionOf({ kind: 'problem', problem: readProblem(status, body) });
const fresh = () => 'new';

describe('een opdracht die niet doorgaat', () => {
  test.each([
    [401, 'signed-out'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [409, 'refused'],
    [412, 'conflict'],
    [413, 'too-large'],
    [429, 'too-many'],
    [500, 'defect'],
    [503, 'lost-connection'],
  ])('status %i wordt gelezen als %s', (status, stop) => {
    expect(answered(status)).toMatchObject({ status: 'stopped', stop });
  });

  test('fouten per veld komen bij het veld terecht, zonder de omslag van de opdracht', () => {
    const errors = [
      { path: ['command', 'ownWords'], message: { nl: 'Vul in.', en: 'Fill in.' } },
      { location: { pointer: '#/command/children/0/name' }, detail: 'Te lang' },
    ];
    expect(answered(400, { title: 'Ongeldig', errors })).toMatchObject({
      status: 'invalid',
      fields: [
        { field: 'ownWords', message: { nl: 'Vul in.', en: 'Fill in.' } },
        { field: 'children.0.name', message: 'Te lang' },
      ],
    });
  });

  test('een weigering met een code en zonder velden is een weigering, ook met status 400', () => {
    expect(answered(400, { code: 'hearing-in-the-future' })).toMatchObject({ status: 'stopped', stop: 'refused' });
  });

  test('een onleesbaar antwoord breekt het scherm niet', () => {
    expect(answered(400, '<html>')).toMatchObject({ status: 'invalid', fields: [] });
    expect(answered(500, null)).toMatchObject({ stop: 'defect' });
  });
});

describe('hetzelfde opdrachtnummer na een verbroken verbinding', () => {
  const command = { type: 'OfferHearing', how: 'In een gesprek' };
  const print = fingerprint('/v1/dossiers/1/opdrachten', command);
  const pending = { commandId: 'first', fingerprint: print };

  test('een ongewijzigde tekst gaat nogmaals met hetzelfde nummer', () => {
    expect(commandIdFor(print, pending, fresh)).toBe('first');
  });

  test('een gewijzigde tekst krijgt een nieuw nummer', () => {
    const changed = fingerprint('/v1/dossiers/1/opdrachten', { ...command, how: 'Schriftelijk' });
    expect(commandIdFor(changed, pending, fresh)).toBe('new');
  });

  test('zonder verbinding, zonder aanmelding of bij een storing blijft het nummer gelden', () => {
    expect([submissionOf({ kind: 'network' }), answered(401), answered(500)].map(keepsCommandId)).toEqual([
      true,
      true,
      true,
    ]);
  });

  test('na een echt antwoord vervalt het nummer', () => {
    expect([answered(409), answered(412), answered(400), answered(403)].map(keepsCommandId)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});
