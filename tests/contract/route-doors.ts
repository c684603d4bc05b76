// Through which door each route, and each command on the command line, lets something of a child out; or why nothing of a child can pass
// there. A route that is not named here does not compile, a command that is not named fails a test. matrix-api.int.test.ts opens them all.
import type { RouteId } from '../../src/contract/routes/table.ts';
import type { Door } from '../../src/store/access-log.ts';

export type Asking = { readonly url: string; readonly body?: object };
/** Shape: `{dossier}`, `{decision}`, `{family}`, `{glass}`, `{certificate}`, `{request}` stand for what the test made. */
export type Place =
  | { readonly door: Exclude<Door, 'question'>; readonly asks: readonly Asking[] }
  | { readonly nothing: string };

const at = (door: Exclude<Door, 'question'>, ...urls: readonly string[]): Place => ({
  door,
  asks: urls.map((url) => ({ url })),
});
const sent = (door: Exclude<Door, 'question'>, url: string, ...bodies: readonly object[]): Place => ({
  door,
  asks: bodies.map((body) => ({ url, body })),
});

const RULES = { nothing: 'rules, the same for everybody' };
const SIGNING_IN = { nothing: 'signing in, of the person who asks' };
const OWN_TEXT = { nothing: 'what the person who asks typed, and did not send' };
const WORKERS = { nothing: 'people who work or are enrolled, and no dossier' };
const SHAPES = { nothing: 'the shape of a file' };

const DOSSIER = '/v1/dossiers/{dossier}';
const DECISION = `${DOSSIER}/besluiten/{decision}`;

export const ROUTE_DOORS = {
  listWork: at('list', '/v1/werkvoorraad', '/v1/werkvoorraad?volgorde=termijn'),
  findDossiers: sent(
    'search',
    '/v1/dossiers/zoeken',
    { name: 'merk' },
    { name: 'identiteit' },
    { name: 'plaats' },
    { bornOn: '2016-03-02' },
  ),
  readDossier: at('read', DOSSIER),
  readTimeline: at('read', `${DOSSIER}/tijdlijn?limiet=200`),
  // Who looked, and how often each organisation did: the one count that is sent.
  listAccesses: at('count', `${DOSSIER}/inzagen?limiet=200`),
  giveDossierCommand: sent('command', `${DOSSIER}/opdrachten`, {
    commandId: '{new}',
    command: { type: 'AdoptDecision', decisionId: '{decision}', reasons: 'Het kind moet terug, want dat is gevraagd.' },
  }),
  readDataRights: at('notification', `${DOSSIER}/gegevensrechten`),
  takePersonalData: at('export', `${DOSSIER}/persoonsgegevens?verzoek={request}&vorm=json`),
  archiveDossier: at('export', `${DOSSIER}/archief`),
  listDataRights: at(
    'notification',
    '/v1/gegevensrechten',
    '/v1/gegevensrechten?soort=hold',
    '/v1/gegevensrechten?soort=destruction',
    '/v1/gegevensrechten?soort=retention',
    '/v1/gegevensrechten?soort=archive',
  ),
  listRetention: RULES,
  listDestructions: at('report', '/v1/vernietigingen'),
  readDestruction: at('report', '/v1/vernietigingen/{certificate}'),
  breakGlass: { nothing: 'opens for a reader, who then reads by readDossier; answers with an identifier' },
  listGlass: at('notification', '/v1/noodinzagen'),
  readGlass: at('notification', '/v1/noodinzagen/{glass}'),
  readBuildingBlock: at('letter', `${DECISION}/bouwsteen`),
  writeLetter: at('letter', `${DECISION}/brief?vorm=odt`),
  readReceipt: at('export', `${DECISION}/bewijs`),
  listObligations: RULES,
  readReceiptSchema: SHAPES,
  makeBundle: sent(
    'export',
    `${DOSSIER}/bundel`,
    ...['oversight', 'court', 'own-file'].map((use) => ({ use, why: 'Voor de toets van de matrix.' })),
  ),
  readBundleSchema: SHAPES,
  readFamily: at('read', '/v1/gezinnen/{family}'),
  giveFamilyCommand: sent('command', '/v1/gezinnen/{family}/opdrachten', {
    commandId: '{new}',
    expectedVersion: 999_999,
    command: { type: 'InvolveInFamily', organisation: 'rvdk', reason: 'Voor de toets.' },
  }),
  listSafeguards: RULES,
  listParameters: RULES,
  listOrganisations: RULES,
  listDecisionKinds: RULES,
  listPublished: { nothing: 'decisions that were published elsewhere, without names' },
  readPublished: { nothing: 'decisions that were published elsewhere, without names' },
  readOrganisation: WORKERS,
  listContactPersons: WORKERS,
  giveOrganisationCommand: WORKERS,
  listNorms: RULES,
  readNorm: RULES,
  giveNormCommand: RULES,
  listNormConflicts: RULES,
  listTimers: RULES,
  reckonTimer: RULES,
  listWhatIf: at('report', '/v1/wat-als'),
  askWhatIf: { nothing: 'answers which question is being counted; its figures come by readWhatIf' },
  readWhatIf: at('report', '/v1/wat-als/{answer}'),
  listCheckpoints: at('report', '/v1/toezicht/ankers'),
  readCheckpoint: at('report', '/v1/toezicht/ankers/1?vanaf=0'),
  listAlerts: at('notification', '/v1/toezicht/meldingen'),
  answerAlert: sent('notification', '/v1/toezicht/meldingen/1/antwoorden', {
    commandId: '{new}',
    command: { type: 'SeeAlert', note: 'Voor de toets van de matrix.' },
  }),
  askLog: sent('report', '/v1/toezicht/vragen', {
    question: { kind: 'most-refused', from: '2026-01-01', days: 31 },
    reason: 'Voor de toets van de matrix.',
  }),
  listLogQuestions: at('report', '/v1/toezicht/vragen'),
  readProcessings: sent('report', '/v1/verwerkingen', { filter: { processingActivityId: '/v1/register/protection' } }),
  readCheckpointKey: SHAPES,
  readCheckpointSchema: SHAPES,
  readTable: RULES,
  listTableChanges: RULES,
  giveTableCommand: RULES,
  askTable: RULES,
  evaluateAccess: RULES,
  listActivities: at('report', '/v1/register'),
  readActivity: at('report', '/v1/register/protection', '/v1/register/residence-decision'),
  listDrafts: OWN_TEXT,
  readDraft: OWN_TEXT,
  keepDraft: OWN_TEXT,
  dropDraft: OWN_TEXT,
  readSession: SIGNING_IN,
  readPurposes: SIGNING_IN,
  choosePurpose: SIGNING_IN,
  listSessions: SIGNING_IN,
  endSession: SIGNING_IN,
  signOutEverywhere: SIGNING_IN,
  signOut: SIGNING_IN,
  signIn: SIGNING_IN,
  listSignInPeople: SIGNING_IN,
  listSignInWays: SIGNING_IN,
  beginSignIn: SIGNING_IN,
  finishSignIn: SIGNING_IN,
  listSignInKeys: SIGNING_IN,
  invite: WORKERS,
  listInvitations: WORKERS,
  confirmInvitation: WORKERS,
  rejectInvitation: WORKERS,
  acceptInvitation: SIGNING_IN,
  makeFirstPasskey: SIGNING_IN,
  askForPasskey: SIGNING_IN,
  showPasskey: SIGNING_IN,
  listPasskeys: SIGNING_IN,
  askForAnother: SIGNING_IN,
  makeAnother: SIGNING_IN,
  removePasskey: SIGNING_IN,
  readOpenApi: SHAPES,
  readHealth: SHAPES,
} as const satisfies Readonly<Record<RouteId, Place>>;

/** Whoever gives these has the machine and its keys: what they print, and the test that looks at it. */
export const COMMAND_DOORS: Readonly<Record<string, string>> = {
  start: 'prints an address and names nobody; serves the routes above',
  cases: 'published decisions from a file, without a database',
  due: 'rules alone, without a database',
  verify: 'versions and seals, no content: src/store/verify.int.test.ts; of a bundle, what the bundle opens',
  checkpoint: 'numbers and seals over all streams, no content: src/cli/checkpoint.int.test.ts',
  firewall: 'numbers, and no content: src/application/prove-firewall.int.test.ts',
  receipt: 'reads a file that somebody took along by readReceipt',
  whatif: 'figures with disclosure control: src/application/what-if.int.test.ts',
  people: 'people who work, and no dossier',
  log: 'keyed prints of dossiers, without names: src/application/otlp.test.ts',
  database: 'how many streams and events there are, and no content: src/cli/database.int.test.ts',
};
