// The whole matrix: for every role and purpose, through every door, what comes out is a subset of what the AVG table gives. Each kind
// of data carries a mark of its own, so that nothing has to be guessed. Norm: JGC 3/22 para. 17; GDPR 5(1)(b) and (c).
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asReader } from '../../src/application/acting.ts';
import { listWork } from '../../src/application/list-work.ts';
import { makeBundle } from '../../src/application/make-bundle.ts';
import { readAccessLog } from '../../src/application/read-access-log.ts';
import { readSheet, readTimeline } from '../../src/application/read-dossier.ts';
import { readReceipt } from '../../src/application/read-receipt.ts';
import { readBuildingBlock, writeLetter } from '../../src/application/write-letter.ts';
import type { Actor } from '../../src/domain/basics/actor.ts';
import { isMigrationAuthority, organisationOf } from '../../src/domain/basics/jurisdiction.ts';
import { compartmentOf, DATA_CATEGORY_IDS, type DataCategory } from '../../src/domain/sharing/data-categories.ts';
import { SHARING } from '../../src/jurisdictions/nl/sharing/table.ts';
import { inTransaction } from '../../src/store/database.ts';
import { readStream } from '../../src/store/event-store.ts';
import { type CommandInput, command } from '../support/commands.ts';
import { give, type TestOffice, testOffice } from '../support/office.ts';
import { decisionOfficer, EVERYBODY, guardian, investigator, receptionWorker } from '../support/people.ts';

/** Kinds of data, each with a word that stands nowhere else. */
const MARKS = {
  identity: 'merk-identiteit',
  'private-words': 'merk-eigen-woorden',
  views: 'merk-mening',
  place: 'merk-plaats',
  health: 'merk-gezondheid',
  care: 'merk-zorg',
  interests: 'merk-belang',
  information: 'merk-uitleg',
  protectors: 'merk-beschermer',
  procedure: 'merk-procedure',
  age: 'merk-leeftijd',
  'measure-in-force': 'merk-maatregel',
  protection: 'merk-bescherming',
  'working-notes': 'merk-aantekening',
  'functional-needs': 'merk-behoefte',
  decision: 'merk-besluit',
  routes: 'merk-weg',
} as const satisfies Partial<Record<DataCategory, string>>;
type Marked = keyof typeof MARKS;

let office: TestOffice;
const dossierId = randomUUID();
const DECISION = command('PlanDecision').decisionId;

const said = (by: Actor, ...commands: readonly object[]) => commands.map((each) => ({ by, command: each }));
const fact = (key: string, value: unknown, mark: Marked, more: object = {}): object => ({
  ...{ type: 'RecordFact', fact: key, value, source: MARKS[mark], certainty: 'established', explanation: MARKS[mark] },
  ...more,
});
const sample = (type: CommandInput['type'], more: object): object => ({ ...command(type), ...more });

const STEPS = [
  ...said(guardian, {
    ...sample('OpenDossier', { reason: 'Zij vraagt verblijf.', involved: [], named: [] }),
    child: { ...command('OpenDossier').child, name: MARKS.identity },
  }),
  ...said(
    guardian,
    sample('AppointProtector', { name: MARKS.protectors }),
    sample('InformChild', { toldBy: MARKS.information }),
    sample('OfferHearing', { how: MARKS.information }),
    sample('RecordHearing', {
      ...{ method: 'direct-alone', ownWords: MARKS['private-words'], summary: MARKS.views, wish: MARKS.views },
    }),
    sample('OpenProcedure', {}),
    sample('RecordMilestone', { source: MARKS.procedure }),
    sample('RecordAgeEvidence', { explanation: MARKS.age }),
    sample('RecordProtectionMeasure', { worker: MARKS['measure-in-force'] }),
    sample('ReferToChildProtection', { why: MARKS.protection }),
    { type: 'WriteNote', noteId: randomUUID(), text: MARKS['working-notes'] },
    fact('mental_health_signs', [MARKS.health], 'health'),
    fact('care_arrangement', MARKS.care, 'care'),
    fact('best_interests_reason_given', MARKS.interests, 'interests'),
    fact('medical_needs', [MARKS['functional-needs']], 'functional-needs', {
      sharedWithAssent: MARKS['functional-needs'],
    }),
    sample('AnswerRoute', {
      reason: `${MARKS.routes}: haar beide talen en haar school maken dat dit voor haar zo is.`,
    }),
  ),
  ...said(investigator, {
    ...sample('AssessElement', { key: 'safety', professionalView: MARKS.interests }),
    observations: [{ text: MARKS.care, source: MARKS.care, certainty: 'established' }],
  }),
  ...said(
    receptionWorker,
    sample('RecordLivingPeriod', { place: MARKS.place, description: MARKS.place, source: MARKS.place }),
  ),
  ...said(
    decisionOfficer,
    sample('PlanDecision', { kind: 'return-decision', summary: MARKS.decision, destination: 'Armenië' }),
  ),
];

/** Everybody is on it, by name and on a ground: what keeps something back is the table alone. */
const bringIn = async (): Promise<void> => {
  const organisations = [...new Set(EVERYBODY.map(({ organisation }) => organisation as string))].filter(
    (id) => id !== guardian.organisation,
  );
  const rank = (id: string): number => (organisationOf(office.jurisdiction, id)?.broughtInBy ? 1 : 0);
  for (const id of organisations.toSorted((one, other) => rank(one) - rank(other))) {
    const by = organisationOf(office.jurisdiction, id)?.broughtInBy ? decisionOfficer : guardian;
    const persons = [
      ...new Set(EVERYBODY.filter(({ organisation }) => organisation === id).map(({ person }) => person)),
    ];
    const ground = rank(id) === 1 ? 'handover-between-authorities' : 'legal-task';
    await give(office, by, dossierId, {
      type: 'InvolveOrganisation',
      organisation: id,
      persons,
      ground,
      reason: 'Voor de toets.',
    });
  }
};

beforeAll(async () => {
  office = await testOffice('2026-03-02T09:30:00.000Z');
  const [opening, ...rest] = STEPS;
  for (const { by, command: each } of opening ? [opening] : []) await given(by, each);
  await bringIn();
  for (const { by, command: each } of rest) await given(by, each);
});
afterAll(() => office.db.close());

const given = async (by: Actor, each: object): Promise<void> => {
  const answer = await give(office, by, dossierId, each);
  if (answer.kind !== 'done') throw new Error(`${JSON.stringify(each).slice(0, 80)}: ${JSON.stringify(answer)}`);
};

type Door = (actor: Actor) => Promise<unknown>;
const DOORS: Readonly<Record<string, Door>> = {
  sheet: (actor) => readSheet(office, actor, dossierId),
  timeline: (actor) => readTimeline(office, actor, dossierId, { limit: 200 }),
  'who looked': (actor) => readAccessLog(office, actor, dossierId, { limit: 200 }),
  'work list': (actor) => listWork(office, actor, { limit: 100, order: 'changed' }),
  'work list by day': (actor) => listWork(office, actor, { limit: 100, order: 'due' }),
  reasons: (actor) => readBuildingBlock(office, actor, { dossierId, decisionId: DECISION, language: 'nl' }),
  letter: async (actor) => {
    const answer = await writeLetter(office, actor, { dossierId, decisionId: DECISION, language: 'nl', form: 'odt' });
    return answer.kind === 'found' && answer.value.kind === 'letter' ? answer.value.bytes.toString('latin1') : answer;
  },
  proof: (actor) => readReceipt(office, actor, { dossierId, decisionId: DECISION }),
  bundle: (actor) => makeBundle(office, actor, { dossierId, purpose: 'court' } as never),
  'database session': (actor) =>
    inTransaction(office.db, (tx) => readStream(tx, dossierId), { as: asReader(office, actor) }),
};

/** The kinds of data that a row gives this person here; a return is planned, so that condition holds. */
const allowed = ({ organisation, role, purpose }: Actor): ReadonlySet<string> =>
  new Set(
    SHARING.filter(
      (row) =>
        row.receiver === organisation &&
        row.roles.includes(role) &&
        row.purpose === purpose &&
        (row.condition === undefined || row.condition === 'departure-planned') &&
        (row.giver !== 'self' || ['nidos', 'rvdk', 'coa', 'ind'].includes(organisation)),
    ).map(({ category }) => category),
  );

/** The database knows compartments and no parts of an event: whoever has one kind of a compartment opens the parts of the others in it. */
const byCompartment = (may: ReadonlySet<string>): ReadonlySet<string> => {
  const open = new Set(DATA_CATEGORY_IDS.filter((id) => may.has(id)).map(compartmentOf));
  const parts = (Object.keys(MARKS) as Marked[]).filter(
    (id) => open.has(compartmentOf(id)) && compartmentOf(id) !== 'general',
  );
  return new Set([...may, ...parts]);
};

const seenIn = (answer: unknown): readonly Marked[] => {
  const text = JSON.stringify(answer);
  return (Object.keys(MARKS) as Marked[]).filter((mark) => text.includes(MARKS[mark]));
};

describe('wat er uitkomt, is een deel van wat de tabel geeft', () => {
  test.each(EVERYBODY.map((actor) => [`${actor.role} @ ${actor.organisation} voor ${actor.purpose}`, actor] as const))(
    '%s',
    async (_, actor) => {
      const may = allowed(actor);
      for (const [door, open] of Object.entries(DOORS)) {
        const wall = door === 'database session' ? byCompartment(may) : may;
        const beyond = seenIn(await open(actor)).filter((mark) => !wall.has(mark));
        expect(beyond, door).toEqual([]);
      }
    },
  );

  test('en niet minder: de proef meet iets', async () => {
    const sheet = seenIn(await DOORS['sheet']?.(guardian));
    for (const mark of ['identity', 'private-words', 'health', 'place', 'care', 'protection'] as const)
      expect(sheet).toContain(mark);
    const officer = seenIn(await DOORS['sheet']?.(decisionOfficer));
    for (const mark of ['identity', 'views', 'interests', 'functional-needs', 'decision', 'measure-in-force'] as const)
      expect(officer).toContain(mark);
  });

  test('en een migratiedienst krijgt ook van de database zelf niets uit een gesloten compartiment', async () => {
    const authorities = EVERYBODY.filter(({ organisation }) => isMigrationAuthority(office.jurisdiction, organisation));
    for (const actor of authorities) {
      const found = seenIn(await DOORS['database session']?.(actor));
      expect(found.filter((mark) => compartmentOf(mark) !== 'general')).toEqual([]);
    }
  });

  test('werkaantekeningen komen bij niemand anders terug dan in de eigen kring', async () => {
    // Whoever keeps people reads no dossier anywhere: that is asked of each of them above.
    const readers = EVERYBODY.filter(({ role }) => role !== 'organisation-administrator');
    for (const actor of readers.filter(({ organisation }) => organisation !== 'nidos'))
      for (const open of Object.values(DOORS)) expect(seenIn(await open(actor))).not.toContain('working-notes');
  });
});
