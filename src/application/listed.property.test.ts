// What stands in a list, what a search finds, what a limit announces and how many there are: nothing that the AVG table keeps from a reader
// changes a byte of it, and no purpose lends its sight to another. Norm: JGC 3/22 para. 17; GDPR 5(1)(b).
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyChange, EVENTS, HIDDEN, stored, withChanges } from '../../tests/support/hidden-changes.ts';
import { EVERYBODY, guardian, READERS } from '../../tests/support/people.ts';
import type { Actor } from '../domain/basics/actor.ts';
import { isMigrationAuthority, organisationOf } from '../domain/basics/jurisdiction.ts';
import type { DossierEvent } from '../domain/dossier/commands.ts';
import { foldDossier } from '../domain/dossier/evolve.ts';
import type { OpenFile } from '../domain/dossier/state.ts';
import type { SharingRow } from '../domain/sharing/row.ts';
import { told } from '../domain/sharing/told.ts';
import { NETHERLANDS } from '../jurisdictions/nl/netherlands.ts';
import { SHARING } from '../jurisdictions/nl/sharing/table.ts';
import { DUTCH_CLOCKS } from '../jurisdictions/nl/timers.ts';
import { workRowOf } from '../views/work-item.ts';
import { type Listed, listedIn } from './listed.ts';
import { todayOf } from './office.ts';
import { seen } from './sight.ts';

const OFFICE = {
  ...{ jurisdiction: NETHERLANDS, clocks: DUTCH_CLOCKS, sharing: SHARING },
  now: () => new Date('2026-03-02T09:30:00.000Z'),
};
const ID = '00000000-0000-4000-8000-000000000001';
const AUTHORITIES = READERS.filter(({ organisation }) => isMigrationAuthority(NETHERLANDS, organisation));

/** The whole dossier with this person on it, whatever else was recorded: what keeps something back is the table alone. */
const fileWith = (events: readonly DossierEvent[], { organisation, person }: Actor): OpenFile => {
  const whole = foldDossier(events);
  if (whole.state === 'absent') throw new Error('no dossier');
  const named = organisationOf(NETHERLANDS, organisation)?.access === 'named';
  const involvement = { organisation, from: '2026-01-01' as never, ...(named && { person }) };
  return { ...whole.file, involvements: [...whole.file.involvements, involvement] };
};

const listedFor = (actor: Actor, events: readonly DossierEvent[], sharing: readonly SharingRow[] = SHARING): Listed[] =>
  listedIn({ ...OFFICE, sharing }, ID, { events: stored(events) }, fileWith(events, actor)).filter(
    ({ row }) =>
      row.organisation === actor.organisation &&
      row.capacities.includes(`${actor.role}@${actor.purpose}`) &&
      (row.persons === null || row.persons.includes(actor.person)),
  );

const named = (actors: readonly Actor[]) =>
  actors.map((actor) => [`${actor.role} @ ${actor.organisation} voor ${actor.purpose}`, actor] as const);

describe('een lijst', () => {
  it.each(named(AUTHORITIES))(
    'verandert geen letter voor %s door wat achter de muur ligt; JGC 3/22 par. 17',
    (_, actor) => {
      const before = JSON.stringify(listedFor(actor, EVENTS));
      expect(before).not.toBe('[]');
      fc.assert(
        fc.property(fc.array(anyChange, { minLength: 1, maxLength: 6 }), (changes) => {
          expect(JSON.stringify(listedFor(actor, withChanges(changes)))).toBe(before);
        }),
        { numRuns: 25 },
      );
    },
  );

  it.each(named(EVERYBODY))(
    'heeft voor %s hoogstens één regel, gemaakt van wat die persoon ziet; AVG art. 5',
    (_, actor) => {
      const listed = listedFor(actor, EVENTS);
      const file = fileWith(EVENTS, actor);
      const { dossier } = told(seen(OFFICE, actor, { events: stored(EVENTS) }, file));
      if (dossier.state === 'absent') return expect(listed).toEqual([]);
      expect(listed).toHaveLength(1);
      const { involved: _involved, ...own } = workRowOf(dossier.file, {
        today: todayOf(OFFICE),
        jurisdiction: OFFICE.jurisdiction,
      });
      expect(listed[0]?.row).toMatchObject(own);
    },
  );

  it('zegt de voogd wel dat er achter de muur iets bij kwam, en een migratiedienst niet; JGC 3/22 par. 17', () => {
    const added = HIDDEN.filter(({ wholly }) => wholly).flatMap(({ index }) => EVENTS[index] ?? []);
    const later = [...EVENTS, ...added.map((event) => ({ ...event, on: '2026-03-02' as typeof event.on }))];
    for (const actor of AUTHORITIES) expect(listedFor(actor, later)).toEqual(listedFor(actor, EVENTS));
    expect(listedFor(guardian, later)[0]?.row.updatedAt).not.toBe(listedFor(guardian, EVENTS)[0]?.row.updatedAt);
  });
});

describe('een regel minder in de tabel', () => {
  it('zet niemand in een lijst, en laat niemand op meer namen of dagen zoeken; AVG art. 5', () => {
    const before = new Map(EVERYBODY.map((actor) => [actor, listedFor(actor, EVENTS)]));
    fc.assert(
      fc.property(fc.constantFrom(...EVERYBODY), fc.subarray([...SHARING.keys()], { maxLength: 20 }), (actor, gone) => {
        const own = SHARING.filter((row, at) => row.receiver !== actor.organisation || !gone.includes(at));
        const [was] = before.get(actor) ?? [];
        const [now] = listedFor(actor, EVENTS, own);
        expect(now === undefined || was !== undefined).toBe(true);
        expect(was?.names.names ?? []).toEqual(expect.arrayContaining([...(now?.names.names ?? [])]));
        expect([undefined, was?.names.bornOn]).toContain(now?.names.bornOn);
      }),
      { numRuns: 80 },
    );
  });
});
