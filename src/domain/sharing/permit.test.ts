// The one door: a row of the table for role and purpose, on a dossier that the organisation works on. Nothing else opens it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVERYBODY, guardian, lawyer, person } from '../../../tests/support/people.ts';
import { NETHERLANDS } from '../../jurisdictions/nl/netherlands.ts';
import type { Purpose } from '../basics/actor.ts';
import { PURPOSES } from '../basics/actor.ts';
import { COMMAND_TYPES } from '../dossier/commands.ts';
import { FAMILY_COMMAND_TYPES } from '../family/family.ts';
import { type Asked, mayGive, permit } from './permit.ts';

const NAMES = [...COMMAND_TYPES, ...FAMILY_COMMAND_TYPES];
const READ: Asked = { read: true };
const everyone = NETHERLANDS.organisations.map(({ id }) => id);
const { permits } = NETHERLANDS;

const anyActor = fc.constantFrom(...EVERYBODY);
const anyAsked: fc.Arbitrary<Asked> = fc.oneof(
  fc.constant(READ),
  fc.constantFrom(...NAMES).map((command) => ({ command })),
);
const anyInvolved = fc.oneof(fc.constant('nobody-yet' as const), fc.subarray(everyone));

describe('toegang tot een dossier', () => {
  it('geeft wie eraan werkt de rij waarop dat mag; AVG art. 5', () =>
    expect(permit(guardian, READ, ['nidos'], NETHERLANDS)).toEqual({ allowed: true, row: 'nl/guardian/protection' }));

  it('is voor een vreemde niet eens te zien: ook niet met een rij in de tabel; AVG art. 5', () => {
    for (const actor of EVERYBODY)
      expect(
        permit(
          actor,
          READ,
          everyone.filter((id) => id !== actor.organisation),
          NETHERLANDS,
        ),
      ).toEqual({
        allowed: false,
        asker: 'stranger',
      });
  });

  it('weigert een bekende wat haar rij niet noemt', () =>
    expect(permit(lawyer, { command: 'AdoptDecision' }, ['advocatuur'], NETHERLANDS)).toEqual({
      allowed: false,
      asker: 'known',
    }));

  it('weigert een doel dat bij deze rol geen rij heeft; AVG art. 5', () => {
    for (const actor of EVERYBODY)
      for (const purpose of PURPOSES) {
        const hasRow = permits.some((row) => row.reads && row.role === actor.role && row.purpose === purpose);
        expect(permit({ ...actor, purpose }, READ, everyone, NETHERLANDS).allowed, `${actor.role} ${purpose}`).toBe(
          hasRow,
        );
      }
  });

  it.each(['', 'PROTECTION', 'nieuwsgierigheid'])('weigert het onbekende doel "%s"; AVG art. 5', (purpose) =>
    expect(permit({ ...guardian, purpose: purpose as Purpose }, READ, everyone, NETHERLANDS).allowed).toBe(false),
  );

  it('weigert een opdracht die niet bestaat', () => {
    for (const actor of EVERYBODY)
      expect(permit(actor, { command: 'DeleteEverything' }, everyone, NETHERLANDS).allowed).toBe(false);
  });

  it('opent bij een nog te openen dossier alleen voor wie mag openen', () => {
    expect(permit(guardian, { command: 'OpenDossier' }, 'nobody-yet', NETHERLANDS).allowed).toBe(true);
    expect(permit(person('departure-officer'), { command: 'OpenDossier' }, 'nobody-yet', NETHERLANDS).allowed).toBe(
      false,
    );
  });
});

describe('de tabel als geheel', () => {
  it('geeft nooit méér als er een rij verdwijnt; AVG art. 5', () =>
    fc.assert(
      fc.property(anyActor, anyAsked, anyInvolved, fc.subarray([...permits]), (actor, asked, involved, fewer) => {
        if (permit(actor, asked, involved, { permits: fewer }).allowed)
          expect(permit(actor, asked, involved, { permits }).allowed).toBe(true);
      }),
      { numRuns: 1000 },
    ));

  it('geeft nooit méér als een organisatie niet meer betrokken is; AVG art. 5', () =>
    fc.assert(
      fc.property(anyActor, anyAsked, fc.subarray(everyone), fc.nat(), (actor, asked, involved, at) => {
        const fewer = involved.filter((_, place) => place !== at % (involved.length + 1));
        if (permit(actor, asked, fewer, NETHERLANDS).allowed)
          expect(permit(actor, asked, involved, NETHERLANDS).allowed).toBe(true);
      }),
      { numRuns: 1000 },
    ));

  it('geeft niets als zij leeg is', () => {
    for (const actor of EVERYBODY) {
      expect(permit(actor, READ, everyone, { permits: [] }).allowed).toBe(false);
      expect(mayGive(actor, NAMES, everyone, { permits: [] })).toEqual([]);
    }
  });

  it('toont precies de opdrachten die zij ook doorlaat', () =>
    fc.assert(
      fc.property(anyActor, fc.subarray(everyone), (actor, involved) => {
        const shown = mayGive(actor, NAMES, involved, NETHERLANDS);
        const passed = NAMES.filter((command) => permit(actor, { command }, involved, NETHERLANDS).allowed);
        expect(shown).toEqual(passed);
      }),
    ));
});
