// A dossier with a word that stands nowhere else in every kind of data, and everybody on it: what keeps something back from somebody is the
// AVG table alone. For the tests that ask of every door that no more comes out than the table gives.
import { randomUUID } from 'node:crypto';
import type { Actor } from '../../src/domain/basics/actor.ts';
import { organisationOf } from '../../src/domain/basics/jurisdiction.ts';
import type { DataCategory } from '../../src/domain/sharing/data-categories.ts';
import { SHARING } from '../../src/jurisdictions/nl/sharing/table.ts';
import { type CommandInput, command } from './commands.ts';
import { give, type TestOffice } from './office.ts';
import { decisionOfficer, EVERYBODY, guardian, investigator, receptionWorker } from './people.ts';

/** Kinds of data, each with a word that stands nowhere else. */
export const MARKS = {
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
  'kept-from-parent': 'merk-afscherming',
} as const satisfies Partial<Record<DataCategory, string>>;
export type Marked = keyof typeof MARKS;

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
    sample('MarkFamilyConflict', {
      ...{ name: MARKS['kept-from-parent'], person: 'another-parent' },
      ...{ explanation: MARKS.care, saidBy: MARKS.care },
    }),
    sample('RequestData', {}),
    { type: 'WriteNote', noteId: randomUUID(), text: MARKS['working-notes'] },
    fact('mental_health_signs', [MARKS.health], 'health'),
    fact('care_arrangement', MARKS.care, 'care'),
    fact('best_interests_reason_given', MARKS.interests, 'interests'),
    fact('medical_needs', [MARKS['functional-needs']], 'functional-needs', {
      assent: {
        ...{ childSaid: MARKS['functional-needs'], childSawIt: true },
        ...{ representative: 'haar moeder', representativeSaid: 'Zij vindt het goed.' },
      },
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

/** Everybody comes onto it by name and on a ground. */
const bringIn = async (office: TestOffice, dossierId: string): Promise<void> => {
  const organisations = [...new Set(EVERYBODY.map(({ organisation }) => organisation as string))].filter(
    (id) => id !== guardian.organisation,
  );
  const bringers = (id: string): readonly string[] =>
    organisationOf(office.jurisdiction, id)?.broughtInBy ?? [guardian.organisation];
  const byGuardian = (id: string): number => (bringers(id).includes(guardian.organisation) ? 0 : 1);
  // The officer who brings departure in has to be on it first.
  for (const organisation of organisations.toSorted((one, other) => byGuardian(one) - byGuardian(other))) {
    const everyone = EVERYBODY.filter((each) => each.organisation === organisation);
    const persons = [...new Set(everyone.map(({ person }) => person))];
    const [by, ground] =
      byGuardian(organisation) === 0 ? [guardian, 'legal-task'] : [decisionOfficer, 'handover-between-authorities'];
    await given(office, dossierId, by, {
      ...{ type: 'InvolveOrganisation', organisation, persons, ground, reason: 'Voor de toets.' },
    });
  }
};

const given = async (office: TestOffice, dossierId: string, by: Actor, each: object): Promise<void> => {
  const answer = await give(office, by, dossierId, each);
  if (answer.kind !== 'done') throw new Error(`${JSON.stringify(each).slice(0, 80)}: ${JSON.stringify(answer)}`);
};

export const MARKED_DECISION = command('PlanDecision').decisionId;
/** What the guardian asked of the data about the child. */
export const MARKED_REQUEST = command('RequestData').requestId;

/** Opens it, brings everybody in and records all that is marked; gives its id. */
export const plantMarked = async (office: TestOffice): Promise<string> => {
  const dossierId = randomUUID();
  const [opening, ...rest] = STEPS;
  for (const { by, command: each } of opening ? [opening] : []) await given(office, dossierId, by, each);
  await bringIn(office, dossierId);
  for (const { by, command: each } of rest) await given(office, dossierId, by, each);
  return dossierId;
};

/** The kinds of data that a row gives this person here; a return is planned, so that condition holds. */
export const allowed = ({ organisation, role, purpose }: Actor): ReadonlySet<string> =>
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

/** The marks that stand in this, whatever its shape. */
export const marksIn = (answer: unknown): readonly Marked[] => {
  const text = typeof answer === 'string' ? answer : JSON.stringify(answer);
  return (Object.keys(MARKS) as Marked[]).filter((mark) => text.includes(MARKS[mark]));
};
