// Opening a dossier: for every child, with no paper, status or known age as a condition.
import { describe, expect, it } from 'vitest';
import { command } from '../../../tests/support/commands.ts';
import { asked, contextOf, given, kept, TODAY } from '../../../tests/support/given.ts';
import { borderOfficer, decisionOfficer, EVERYBODY, guardian } from '../../../tests/support/people.ts';
import { COMMANDS, type DossierCommand } from './commands.ts';
import { NATIONALITY_STANDINGS, OpenDossier, openDossier, PLACES } from './opening.ts';

const opening = command('OpenDossier');
const child = opening.child;

describe('een dossier openen', () => {
  it('legt vast wie het kind is, waar en waarom; IVRK art. 2', () => {
    const { ground: _, named: __, ...rest } = kept('DossierOpened', opening) as Record<string, unknown>;
    given()
      .when(opening)
      .thenEvents({ ...rest, involvements: expect.any(Array) as unknown });
  });

  it('zet wie opent met naam in het dossier; AVG art. 5', () => {
    const result = asked([], { ...opening, involved: [], named: [] });
    expect(result).toMatchObject({
      value: [
        {
          involvements: [
            { organisation: 'ind', from: TODAY },
            { organisation: 'ind', person: 'decision-officer-1', capacity: 'opened-it', from: TODAY },
          ],
        },
      ],
    });
  });

  it('laat een migratiedienst er niet bij zonder grond als de voogd opent; AO 3/22 par. 17', () => {
    const byGuardian = { ...opening, involved: ['ind'], named: [] };
    given().when(byGuardian, { actor: guardian }).thenRefused('authority-without-ground');
    given()
      .when({ ...byGuardian, ground: 'care' }, { actor: guardian })
      .thenRefused('authority-without-ground');
    given()
      .when({ ...byGuardian, ground: 'application-made' }, { actor: guardian })
      .thenHappens('DossierOpened');
  });

  it('bewaart het nummer dat het dossier kreeg, en verzint er geen', () => {
    const numbered = openDossier(OpenDossier.parse(opening), { ...contextOf(), reference: 'VO-2026-0001' });
    expect(numbered).toMatchObject({ value: [{ reference: 'VO-2026-0001' }] });
    const plain = openDossier(OpenDossier.parse(opening), contextOf());
    expect(plain.ok && plain.value[0]).not.toHaveProperty('reference');
  });

  it('zet de organisatie die opent altijd bij de betrokkenen, en niemand dubbel', () => {
    const result = asked([], { ...opening, involved: ['rvdk', 'rvdk'], named: [] }, { actor: borderOfficer });
    expect(result).toMatchObject({ value: [{ involved: ['kmar', 'rvdk'] }] });
  });

  it.each(PLACES)('kan overal: %s; IVRK art. 2', (place) =>
    given()
      .when({ ...opening, place })
      .thenHappens('DossierOpened'),
  );

  it.each(NATIONALITY_STANDINGS)('kan met elke nationaliteit of zonder: %s; IVRK art. 2 en 7', (nationalityStanding) =>
    given()
      .when({ ...opening, child: { ...child, nationalityStanding } })
      .thenHappens('DossierOpened'),
  );

  it('kan zonder geboortedatum, nationaliteit of familie, en raadt die niet; IVRK art. 8', () => {
    const nameless = { ...opening, child: { name: 'onbekend jongetje', languages: ['onbekend'] } };
    const result = asked([], nameless);
    expect(result).toMatchObject({
      value: [{ child: { ageDisputed: false, nationalityStanding: 'unknown', accompaniedBy: 'unknown' } }],
    });
    expect(result.ok && result.value[0]).not.toHaveProperty('child.birthDate');
  });

  it('kan voor wie zegt een kind te zijn terwijl de leeftijd wordt betwist; IVRK art. 1', () =>
    given()
      .when({ ...opening, child: { ...child, birthDate: '2000-01-01', ageDisputed: true } })
      .thenHappens('DossierOpened'));

  it('telt een geboorte op vandaag mee, een geboorte op morgen niet', () => {
    given()
      .when({ ...opening, child: { ...child, birthDate: TODAY } })
      .thenHappens('DossierOpened');
    given()
      .when({ ...opening, child: { ...child, birthDate: '2026-03-03' } })
      .thenRefused('birth-in-the-future');
  });

  it('telt een aankomst op vandaag mee, een aankomst op morgen niet', () => {
    given()
      .when({ ...opening, child: { ...child, arrivedOn: TODAY } })
      .thenHappens('DossierOpened');
    given()
      .when({ ...opening, child: { ...child, arrivedOn: '2026-03-03' } })
      .thenRefused('arrival-in-the-future');
  });

  it('gebeurt één keer', () => {
    const opened = asked([], opening);
    if (!opened.ok) throw new Error('Was not opened.');
    given(...opened.value)
      .when(opening)
      .thenRefused('dossier-exists');
  });

  it('gaat aan al het andere vooraf', () => {
    const others = COMMANDS.map(({ shape }) => shape.type.value).filter((type) => type !== 'OpenDossier');
    for (const type of others)
      given()
        .when(command(type as DossierCommand['type']))
        .thenRefused('no-dossier');
    expect(others.length).toBeGreaterThan(15);
  });

  it('bewaart wie het deed, in welke functie, en van een migratiedienst of het was om te beschermen', () => {
    for (const actor of EVERYBODY) {
      const result = asked([], { ...opening, involved: [], named: [] }, { actor });
      const { purpose, ...by } = actor;
      const isAuthority = ['ind', 'dtv', 'avim', 'kmar'].includes(actor.organisation);
      const aimed = isAuthority && purpose === 'protection' ? { ...by, aim: purpose } : by;
      expect(result.ok && result.value[0]?.by).toEqual(aimed);
    }
    expect(EVERYBODY).toContainEqual(decisionOfficer);
  });
});
