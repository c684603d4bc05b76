import { describe, expect, it } from 'vitest';
import { EVERYBODY, person } from '../../../tests/support/people.ts';
import { NETHERLANDS } from '../../jurisdictions/nl/netherlands.ts';
import { isMigrationAuthority } from '../basics/jurisdiction.ts';
import { logSightOf } from './who-looked.ts';

const sight = (role: string) => logSightOf(person(role), NETHERLANDS);

describe('wie keek er in het dossier', () => {
  it('laat een migratiedienst alleen de eigen inzagen zien; JGC 4/23 par. 17', () => {
    const authorities = EVERYBODY.filter(({ organisation }) => isMigrationAuthority(NETHERLANDS, organisation));
    expect(authorities.length).toBeGreaterThan(3);
    for (const actor of authorities)
      expect(logSightOf(actor, NETHERLANDS)).toEqual({ named: false, only: [actor.organisation], tells: 'action' });
  });

  it('noemt namen van medewerkers alleen aan toezicht en de functionaris gegevensbescherming; AVG art. 39', () => {
    const named = new Set(EVERYBODY.filter((actor) => logSightOf(actor, NETHERLANDS).named).map(({ role }) => role));
    expect(named).toContain('data-protection-officer');
    expect(named).toContain('ombudsman-researcher');
    for (const role of ['guardian', 'lawyer', 'child', 'parent', 'administrator', 'decision-officer', 'police-officer'])
      expect(named, role).not.toContain(role);
  });

  it('toont voogd, advocaat en kind iedereen, met functie; AVG art. 15', () => {
    for (const role of ['guardian', 'lawyer', 'child']) expect(sight(role)).toEqual({ named: false, tells: 'action' });
  });

  it('vertelt een ouder niet wie het kind beschermt, wie het onderwijst of wat het kind zelf las; IVRK art. 19', () => {
    const { without, tells } = sight('parent');
    for (const id of ['rvdk', 'gi', 'gezondheidszorg', 'school', 'politie', 'kinderombudsman', 'kinderen', 'ouders'])
      expect(without).toContain(id);
    expect(without).not.toContain('ind');
    expect(tells).toBe('door');
  });

  it('toont ieder ander alleen de eigen organisatie: niets is de regel', () => {
    for (const role of ['reception-worker', 'administrator', 'police-officer', 'school-worker', 'judge'])
      expect(sight(role).only).toEqual([person(role).organisation]);
  });
});
