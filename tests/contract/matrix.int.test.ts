// The whole matrix: for every role and purpose, through every door, what comes out is a subset of what the AVG table gives. Each kind
// of data carries a mark of its own, so that nothing has to be guessed. Norm: JGC 3/22 para. 17; GDPR 5(1)(b) and (c).
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asReader } from '../../src/application/acting.ts';
import { findDossiers } from '../../src/application/find-dossiers.ts';
import { listDataRights } from '../../src/application/list-data-rights.ts';
import { listWork } from '../../src/application/list-work.ts';
import { makeBundle } from '../../src/application/make-bundle.ts';
import { readAccessLog } from '../../src/application/read-access-log.ts';
import { readDataRights } from '../../src/application/read-data-rights.ts';
import { readSheet, readTimeline } from '../../src/application/read-dossier.ts';
import { readPersonalData } from '../../src/application/read-personal-data.ts';
import { readReceipt } from '../../src/application/read-receipt.ts';
import { readBuildingBlock, writeLetter } from '../../src/application/write-letter.ts';
import { ITEM_KINDS } from '../../src/contract/data-rights.ts';
import { FindRequest } from '../../src/contract/find.ts';
import type { Actor } from '../../src/domain/basics/actor.ts';
import { isMigrationAuthority } from '../../src/domain/basics/jurisdiction.ts';
import { compartmentOf } from '../../src/domain/sharing/data-categories.ts';
import { SHARING } from '../../src/jurisdictions/nl/sharing/table.ts';
import { inTransaction } from '../../src/store/database.ts';
import { readStream } from '../../src/store/event-store.ts';
import {
  allowed,
  MARKED_DECISION,
  MARKED_REQUEST,
  MARKS,
  type Marked,
  marksIn,
  plantMarked,
} from '../support/marked-dossier.ts';
import { type TestOffice, testOffice } from '../support/office.ts';
import { opened, textOfFile } from '../support/opened-answer.ts';
import { decisionOfficer, EVERYBODY, guardian } from '../support/people.ts';

const SOUGHT = [{ name: MARKS.identity }, { name: 'merk' }, { name: MARKS.place }, { bornOn: '2016-03-02' }];

let office: TestOffice;
let dossierId = '';
beforeAll(async () => {
  office = await testOffice('2026-03-02T09:30:00.000Z');
  dossierId = await plantMarked(office);
});
afterAll(() => office.db.close());

type Door = (actor: Actor) => Promise<unknown>;
const DOORS: Readonly<Record<string, Door>> = {
  sheet: (actor) => readSheet(office, actor, dossierId),
  timeline: (actor) => readTimeline(office, actor, dossierId, { limit: 200 }),
  'who looked': (actor) => readAccessLog(office, actor, dossierId, { limit: 200 }),
  'work list': (actor) => listWork(office, actor, { limit: 100, order: 'changed' }),
  'work list by day': (actor) => listWork(office, actor, { limit: 100, order: 'due' }),
  reasons: (actor) => readBuildingBlock(office, actor, { dossierId, decisionId: MARKED_DECISION, language: 'nl' }),
  letter: async (actor) => {
    const answer = await writeLetter(office, actor, {
      dossierId,
      decisionId: MARKED_DECISION,
      language: 'nl',
      form: 'odt',
    });
    return answer.kind === 'found' && answer.value.kind === 'letter' ? textOfFile(answer.value.bytes) : answer;
  },
  proof: async (actor) => opened(await readReceipt(office, actor, { dossierId, decisionId: MARKED_DECISION })),
  bundle: async (actor) =>
    opened(await makeBundle(office, actor, { dossierId, use: 'oversight', why: 'Voor de toets.' })),
  // By words of what is marked: only those of the name find anything.
  search: (actor) => Promise.all(SOUGHT.map((asked) => findDossiers(office, actor, FindRequest.parse(asked)))),
  counts: (actor) => readAccessLog(office, actor, dossierId, { limit: 1 }),
  'data rights': (actor) => readDataRights(office, actor, dossierId),
  'own data': async (actor) => {
    const answer = await readPersonalData(office, actor, {
      dossierId,
      requestId: MARKED_REQUEST,
      form: 'json',
      language: 'nl',
    });
    return answer.kind === 'found' && answer.value.kind === 'file' ? textOfFile(answer.value.bytes) : answer;
  },
  'what waits': async (actor) =>
    Promise.all(ITEM_KINDS.map((kind) => listDataRights(office, actor, { kind, limit: 50 }))),
  'database session': (actor) =>
    inTransaction(office.db, (tx) => readStream(tx, dossierId), { as: asReader(office, actor) }),
};

/** The database knows compartments and no parts of an event: whoever has one kind of a compartment opens the parts of the others in it. */
const byCompartment = ({ organisation, role, purpose }: Actor, may: ReadonlySet<string>): ReadonlySet<string> => {
  // A row for what one wrote oneself opens the compartment too.
  const rows = SHARING.filter(
    (row) => row.receiver === organisation && row.roles.includes(role) && row.purpose === purpose,
  );
  const open = new Set(rows.map(({ category }) => compartmentOf(category)));
  const parts = (Object.keys(MARKS) as Marked[]).filter(
    (id) => open.has(compartmentOf(id)) && compartmentOf(id) !== 'general',
  );
  return new Set([...may, ...parts]);
};

describe('wat er uitkomt, is een deel van wat de tabel geeft', () => {
  const met = new Map<Actor, Set<Marked>>();

  test.each(EVERYBODY.map((actor) => [`${actor.role} @ ${actor.organisation} voor ${actor.purpose}`, actor] as const))(
    '%s',
    async (_, actor) => {
      const may = allowed(actor);
      for (const [door, open] of Object.entries(DOORS)) {
        const wall = door === 'database session' ? byCompartment(actor, may) : may;
        const marks = marksIn(await open(actor));
        met.set(actor, new Set([...(met.get(actor) ?? []), ...marks]));
        expect(
          marks.filter((mark) => !wall.has(mark)),
          door,
        ).toEqual([]);
      }
    },
  );

  test('en niet minder: de proef meet iets', async () => {
    const sheet = marksIn(await DOORS['sheet']?.(guardian));
    for (const mark of ['identity', 'private-words', 'health', 'place', 'care', 'protection'] as const)
      expect(sheet).toContain(mark);
    const officer = marksIn(await DOORS['sheet']?.(decisionOfficer));
    for (const mark of ['identity', 'views', 'interests', 'functional-needs', 'decision', 'measure-in-force'] as const)
      expect(officer).toContain(mark);
  });

  test('en een migratiedienst krijgt ook van de database zelf niets uit een gesloten compartiment', async () => {
    const authorities = EVERYBODY.filter(({ organisation }) => isMigrationAuthority(office.jurisdiction, organisation));
    for (const actor of authorities) {
      const found = marksIn(await DOORS['database session']?.(actor));
      expect(found.filter((mark) => compartmentOf(mark) !== 'general')).toEqual([]);
    }
  });

  test('werkaantekeningen komen bij niemand anders terug dan in de eigen kring', () => {
    expect(met.size).toBe(EVERYBODY.length);
    const noted = [...met].filter(([, marks]) => marks.has('working-notes')).map(([actor]) => actor.organisation);
    expect([...new Set(noted)]).toEqual(['nidos']);
  });

  test('en zoeken vindt een kind op zijn naam en geboortedag, en op niets anders; JGC 3/22 par. 17', async () => {
    for (const actor of [guardian, decisionOfficer]) {
      const found = async (asked: object): Promise<number> => {
        const answer = await findDossiers(office, actor, FindRequest.parse(asked));
        return answer.kind === 'found' ? answer.value.items.length : -1;
      };
      expect(await found({ name: MARKS.identity })).toBe(1);
      expect(await found({ bornOn: '2016-03-02' })).toBe(1);
      for (const [kind, mark] of Object.entries(MARKS).filter(([kind]) => kind !== 'identity'))
        expect(await found({ name: mark }), kind).toBe(0);
    }
  });
});
