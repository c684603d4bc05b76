// Behind the one door: what the database and the keys let each reader have of a whole story, beside what the table gives. For every
// role and purpose there is.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keepDossier } from '../../tests/support/keep-dossier.ts';
import { type TestOffice, testOffice } from '../../tests/support/office.ts';
import { EVERYBODY, guardian, lawyer } from '../../tests/support/people.ts';
import { playAll } from '../../tests/support/run-story.ts';
import type { Actor } from '../domain/basics/actor.ts';
import { Day } from '../domain/basics/day.ts';
import { isMigrationAuthority } from '../domain/basics/jurisdiction.ts';
import type { OpenFile } from '../domain/dossier/state.ts';
import { conditionsOf } from '../domain/sharing/conditions.ts';
import { DATA_CATEGORIES, type DataCategory } from '../domain/sharing/data-categories.ts';
import { hiddenFrom } from '../domain/sharing/kept-apart.ts';
import { storiesAt } from '../seed/stories.ts';
import { inTransaction } from '../store/database.ts';
import { putStreamAccess, wholeOrganisation } from '../store/stream-access.ts';
import { seen } from './sight.ts';
import { loadDossier } from './stored-dossier.ts';

let office: TestOffice;
/** Every dossier of every story, with everybody on it: so that only the table keeps somebody out. */
const kept: { readonly id: string; readonly file: OpenFile }[] = [];
const today = Day.parse('2026-11-30');

beforeAll(async () => {
  office = await testOffice('2026-11-30T09:30:00.000Z');
  const { dossiers } = playAll(storiesAt(today));
  for (const dossier of dossiers.values()) {
    if (dossier.state !== 'open') continue;
    const id = randomUUID();
    await keepDossier(office, id, dossier.file.trail);
    await letIn(id, dossier.file);
    kept.push({ id, file: dossier.file });
  }
});
afterAll(() => office.db.close());

/** Lets everybody in. */
const letIn = async (streamId: string, file: OpenFile): Promise<void> => {
  const conditions = [...conditionsOf(file)];
  // A lawyer whom nobody of the child’s side named reads little, and the row that lets him in says so too.
  const ofLawyers = hiddenFrom(file, lawyer, office.jurisdiction);
  const everybody = office.jurisdiction.organisations.map(({ id }) => ({
    ...{ ...wholeOrganisation(id), conditions },
    ...(id === lawyer.organisation && { hidden: ofLawyers }),
  }));
  await inTransaction(office.db, (tx) => putStreamAccess(tx, streamId, everybody), {
    as: { kind: 'core', streamId, ...guardian },
  });
};

const visible = (id: string, actor: Actor) =>
  inTransaction(office.db, (tx) => loadDossier(tx, id), { as: { kind: 'reader', ...actor, on: today } });
const whole = (id: string) => inTransaction(office.db, (tx) => loadDossier(tx, id));

describe.each(EVERYBODY)('$role voor $purpose', (actor) => {
  test('krijgt achter de muren precies wat de tabel geeft: niet meer, en ook niet minder; AVG art. 5', async () => {
    for (const { id, file } of kept) {
      const behind = await visible(id, actor);
      const given = seen(office, actor, await whole(id), file);
      expect(seen(office, actor, behind, file).events).toEqual(given.events);
      expect(behind.events.map(({ version }) => version)).toEqual(given.events.map(({ version }) => version));
    }
  });
});

test('een migratiedienst krijgt uit de database geen gebeurtenis met wat beschermt, en geen afgesloten deel; AVG art. 5', async () => {
  const services = EVERYBODY.filter(({ organisation }) => isMigrationAuthority(office.jurisdiction, organisation));
  expect(services.length).toBeGreaterThan(3);
  expect(kept.length).toBeGreaterThan(4);
  let given = 0;
  for (const actor of services)
    for (const { id } of kept) {
      const as = { kind: 'reader', ...actor, on: today } as const;
      const rows = await inTransaction(
        office.db,
        (tx) => tx.query<{ category: DataCategory }>('select category from event where stream_id = $1', [id]),
        { as },
      );
      given += rows.length;
      for (const { category } of rows) expect(DATA_CATEGORIES[category].firewall).not.toMatch(/[AN]/);
      const keys = await inTransaction(office.db, (tx) => tx.query('select 1 from compartment_key'), { as });
      expect(keys).toEqual([]);
    }
  expect(given).toBeGreaterThan(100);
});
