// For every route of the table: a request that goes well, one of somebody who may not, and one that is wrong in itself.
// A route without its three does not compile.
import type { RouteId } from '../../src/contract/routes/table.ts';

/** Who asks: nobody, somebody who works on the dossier, somebody who does not, somebody who may read but not do this. */
export type Asker =
  | 'nobody'
  | 'protector'
  | 'guardian'
  | 'stranger'
  | 'decision-officer'
  | 'legal-owner'
  | 'policy-adviser'
  | 'oversight'
  | 'data-protection-officer'
  | 'privacy-officer'
  | 'keeper';
export type RouteCase = {
  readonly by: Asker;
  /** Shape: `{dossier}`, `{decision}`, `{family}`, `{new}` and others stand for what the test made; in a body too. */
  readonly url: string;
  readonly method?: 'POST' | 'DELETE';
  readonly body?: unknown;
  /** A cookie that the browser keeps of an earlier request. */
  readonly keeps?: string;
  readonly status: number;
};
export type RouteCases = {
  readonly happy: RouteCase;
  /** `public`: there is nobody whom this route turns away. */
  readonly denied: readonly RouteCase[] | 'public';
  readonly malformed: RouteCase;
};

const ID = '3f0c8a52-7c1e-4b7a-9a43-5d8f1e2b6c70';
export const OPEN_DOSSIER = {
  type: 'OpenDossier',
  child: { name: 'Daoud Rahmani', languages: ['Dari'] },
  place: 'territory',
  reason: 'Het kind vroeg bescherming.',
  involved: ['ind'],
  ground: 'application-made',
};
const ENROLMENT = {
  ...{ type: 'EnrolPerson', person: 'ind-nieuw', name: 'Wies Tolsma', roles: ['decision-officer'] },
  from: '2026-01-01',
};
const sessionless = (url: string, more: Partial<RouteCase> = {}): RouteCase => ({
  by: 'nobody',
  url,
  status: 401,
  ...more,
});
const readsOf = (url: string): RouteCases => ({
  happy: { by: 'guardian', url, status: 200 },
  denied: [sessionless(url), { by: 'stranger', url, status: 404 }],
  malformed: { by: 'guardian', url: url.replace(/\{\w+\}/, 'geen-kenmerk'), status: 400 },
});
const overseen = (url: string, malformed: string, by: RouteCase['by'] = 'data-protection-officer'): RouteCases => ({
  happy: { by, url, status: 200 },
  denied: [
    sessionless(url),
    { by: 'guardian', url, status: 403 },
    { by: 'decision-officer', url, status: 403 },
    { by: 'stranger', url, status: 403 },
  ],
  malformed: { by, url: malformed, status: 400 },
});
const open = (url: string): RouteCases => ({
  happy: { by: 'nobody', url, status: 200 },
  denied: 'public',
  malformed: { by: 'nobody', url: `${url}?onbekend=1`, status: 400 },
});
const known = (url: string): RouteCases => ({
  happy: { by: 'guardian', url, status: 200 },
  denied: [sessionless(url)],
  malformed: { by: 'guardian', url: `${url}?onbekend=1`, status: 400 },
});

const DRAFT = { url: '/v1/concepten', method: 'POST' } as const;
const ONE_DRAFT = '/v1/concepten/een?formulier=hearing/kept';
const ONE_TO_DROP = '/v1/concepten/een?formulier=hearing/dropped';
const TYPED = { basedOn: 0, values: { summary: 'Wat is getypt.' }, path: '/dossiers', title: 'Dossiers' };
const PROPOSE_ROW = {
  type: 'ProposeRow',
  row: {
    ...{ id: 'nl/test/identity-to-school', category: 'identity', subject: 'child', giver: 'nidos', receiver: 'school' },
    ...{ roles: ['school-worker'], purpose: 'education', process: 'any', ground: ['AVG art. 6'] },
    necessity: { nl: 'De school moet weten wie het kind is.', en: 'The school must know who the child is.' },
    informs: { nl: 'Kind en voogd.', en: 'Child and guardian.' },
    ...{ minimisation: 'extract', onwardUse: 'no', retentionYears: null, firewall: 'D', validFrom: '2099-01-01' },
  },
  reason: 'Zonder naam kan de school het kind niet inschrijven.',
};
const TABLE_QUESTION = '/v1/tabel/antwoord?ontvanger=ind&functie=decision-officer&doel=residence-decision';
const evaluation = (organisation: string) => ({
  subject: { type: 'role', id: 'guardian', properties: { organisation, purpose: 'protection' } },
  action: { name: 'read' },
  resource: { type: 'data-category', id: 'health', properties: { giver: 'gezondheidszorg' } },
});
const BUNDLE_URL = '/v1/dossiers/{dossier}/bundel';
const BUNDLE = { use: 'court', why: 'De rechter vraagt het hele dossier.' };
const WHAT_IF = { parameters: { rootedAfterYears: 4 }, why: 'Voorbereiding van een wetsvoorstel.' };
const BACK = { by: 'nobody', url: '/v1/aanmelden/antwoorden', method: 'POST' } as const;
const INVITE = { url: '/v1/uitnodigingen', method: 'POST' } as const;
const CONFIRM = { url: '/v1/uitnodigingen/{toConfirm}/bevestigingen', method: 'POST' } as const;
const ACCEPT = { url: '/v1/aanmelden/uitnodigingen', method: 'POST' } as const;
const FIRST = { url: '/v1/aanmelden/passkeys', method: 'POST' } as const;
const SHOW = { url: '/v1/aanmelden/passkeyantwoorden', method: 'POST' } as const;
const ANOTHER = { url: '/v1/passkeys', method: 'POST' } as const;
const REMOVE = { method: 'DELETE' } as const;
const CHOOSE = { url: '/v1/sessie/doelen', method: 'POST' } as const;
const GLASS = {
  commandId: ID.replace('3f', 'af'),
  command: {
    ...{ type: 'BreakGlass', reference: '{otherReference}', glassId: ID.replace('3f', 'bf'), danger: 'missing' },
    why: 'Het kind kwam vannacht niet thuis.',
  },
};
const SIGN_IN = { personId: 'test-guardian', purpose: 'protection' };

const FIND_URL = '/v1/dossiers/zoeken';
const QUESTION = {
  question: { kind: 'most-refused', from: '2026-01-01', days: 31 },
  reason: 'Jaarlijkse controle van weigeringen.',
};
const SEEN = { commandId: ID.replace('3f', 'cf'), command: { type: 'SeeAlert', note: 'Wij gaan dit na.' } };
const PROCESSINGS = { filter: { processingActivityId: '/v1/register/protection' } };
/** Asked with a body, by whoever watches and nobody else. */
const watched = (url: string, body: object, wrong: object, by: Asker = 'oversight'): RouteCases => {
  const post = { url, method: 'POST', body } as const;
  return {
    happy: { ...post, by, status: 200 },
    denied: [
      sessionless(url, { method: 'POST', body }),
      { ...post, by: 'guardian', status: 403 },
      { ...post, by: 'decision-officer', status: 403 },
      { ...post, by: 'stranger', status: 403 },
    ],
    malformed: { ...post, by, body: wrong, status: 400 },
  };
};

export const ROUTE_CASES: Readonly<Record<RouteId, RouteCases>> = {
  listAlerts: overseen('/v1/toezicht/meldingen', '/v1/toezicht/meldingen?stand=alles'),
  answerAlert: watched('/v1/toezicht/meldingen/{alert}/antwoorden', SEEN, {
    ...SEEN,
    command: { type: 'HandleAlert' },
  }),
  askLog: watched('/v1/toezicht/vragen', QUESTION, { ...QUESTION, reason: 'Zomaar' }),
  listLogQuestions: overseen('/v1/toezicht/vragen', '/v1/toezicht/vragen?na=vorige'),
  readProcessings: watched('/v1/verwerkingen', PROCESSINGS, { filter: {} }, 'data-protection-officer'),
  listWork: {
    ...known('/v1/werkvoorraad'),
    happy: { by: 'guardian', url: '/v1/werkvoorraad?wachtOp=protector&limiet=5', status: 200 },
    malformed: { by: 'guardian', url: '/v1/werkvoorraad?limiet=veel', status: 400 },
  },
  readDossier: readsOf('/v1/dossiers/{dossier}'),
  readReceipt: readsOf('/v1/dossiers/{dossier}/besluiten/{decision}/bewijs'),
  listObligations: open('/v1/bewijsplichten'),
  readReceiptSchema: open('/v1/schemas/bewijs'),
  readDataRights: readsOf('/v1/dossiers/{dossier}/gegevensrechten'),
  takePersonalData: {
    happy: {
      by: 'guardian',
      url: '/v1/dossiers/{dossier}/persoonsgegevens?verzoek={request}&vorm=json',
      status: 200,
    },
    denied: [
      sessionless('/v1/dossiers/{dossier}/persoonsgegevens?verzoek={request}'),
      { by: 'stranger', url: '/v1/dossiers/{dossier}/persoonsgegevens?verzoek={request}', status: 403 },
      { by: 'decision-officer', url: '/v1/dossiers/{dossier}/persoonsgegevens?verzoek={request}', status: 403 },
    ],
    malformed: { by: 'guardian', url: '/v1/dossiers/{dossier}/persoonsgegevens?verzoek=alles', status: 400 },
  },
  archiveDossier: overseen('/v1/dossiers/{archived}/archief', '/v1/dossiers/geen-kenmerk/archief', 'privacy-officer'),
  listDataRights: overseen('/v1/gegevensrechten', '/v1/gegevensrechten?soort=adres'),
  listRetention: open('/v1/bewaartermijnen'),
  listDestructions: overseen('/v1/vernietigingen', '/v1/vernietigingen?na=vorige'),
  readDestruction: overseen('/v1/vernietigingen/{certificate}', '/v1/vernietigingen/geen-kenmerk'),
  readTimeline: readsOf('/v1/dossiers/{dossier}/tijdlijn'),
  listAccesses: readsOf('/v1/dossiers/{dossier}/inzagen'),
  readBuildingBlock: readsOf('/v1/dossiers/{dossier}/besluiten/{decision}/bouwsteen'),
  writeLetter: {
    ...readsOf('/v1/dossiers/{dossier}/besluiten/{decision}/brief'),
    malformed: { by: 'guardian', url: '/v1/dossiers/{dossier}/besluiten/{decision}/brief?vorm=doc', status: 400 },
  },
  giveDossierCommand: {
    happy: {
      by: 'guardian',
      url: '/v1/dossiers/{new}/opdrachten',
      method: 'POST',
      body: { commandId: ID, command: OPEN_DOSSIER },
      status: 201,
    },
    denied: [
      sessionless('/v1/dossiers/{dossier}/opdrachten', { method: 'POST', body: {} }),
      {
        by: 'stranger',
        url: '/v1/dossiers/{dossier}/opdrachten',
        method: 'POST',
        body: {
          commandId: ID.replace('3f', '4f'),
          command: { type: 'OfferHearing', offeredOn: '2026-03-01', language: 'Dari', how: 'Mondeling.' },
        },
        status: 404,
      },
      {
        by: 'decision-officer',
        url: '/v1/dossiers/{dossier}/opdrachten',
        method: 'POST',
        body: { commandId: ID.replace('3f', '5f'), command: { type: 'ReopenAssessment', reason: 'Er is nieuws.' } },
        status: 403,
      },
    ],
    malformed: {
      by: 'guardian',
      url: '/v1/dossiers/{dossier}/opdrachten',
      method: 'POST',
      body: { commandId: ID, command: { type: 'BestaatNiet' } },
      status: 400,
    },
  },
  readFamily: readsOf('/v1/gezinnen/{family}'),
  giveFamilyCommand: {
    happy: {
      by: 'guardian',
      url: '/v1/gezinnen/{new}/opdrachten',
      method: 'POST',
      body: { commandId: ID.replace('3f', '6f'), command: { type: 'OpenFamily', name: 'Rahmani' } },
      status: 201,
    },
    denied: [
      sessionless('/v1/gezinnen/{family}/opdrachten', { method: 'POST', body: {} }),
      {
        by: 'stranger',
        url: '/v1/gezinnen/{family}/opdrachten',
        method: 'POST',
        body: {
          commandId: ID.replace('3f', '7f'),
          command: { type: 'InvolveInFamily', organisation: 'dtv', reason: 'Vertrek.' },
        },
        status: 404,
      },
    ],
    malformed: {
      by: 'guardian',
      url: '/v1/gezinnen/{family}/opdrachten',
      method: 'POST',
      body: { commandId: 'x', command: { type: 'OpenFamily' } },
      status: 400,
    },
  },
  readOrganisation: {
    ...known('/v1/organisaties/rvdk'),
    malformed: { by: 'guardian', url: '/v1/organisaties/RVDK!', status: 400 },
    denied: [sessionless('/v1/organisaties/rvdk'), { by: 'guardian', url: '/v1/organisaties/geheim', status: 404 }],
  },
  listContactPersons: {
    ...known('/v1/contactpersonen'),
    malformed: { by: 'guardian', url: '/v1/contactpersonen?onderwerp=roddel', status: 400 },
  },
  giveOrganisationCommand: {
    happy: {
      by: 'keeper',
      url: '/v1/organisaties/ind/opdrachten',
      method: 'POST',
      body: { commandId: ID.replace('3f0c', '0a01'), command: ENROLMENT },
      status: 200,
    },
    denied: [
      sessionless('/v1/organisaties/ind/opdrachten', { method: 'POST', body: {} }),
      {
        by: 'keeper',
        url: '/v1/organisaties/nidos/opdrachten',
        method: 'POST',
        body: {
          commandId: ID.replace('3f0c', '0a02'),
          command: { ...ENROLMENT, person: 'nidos-nieuw', roles: ['guardian'] },
        },
        status: 403,
      },
      {
        by: 'decision-officer',
        url: '/v1/organisaties/ind/opdrachten',
        method: 'POST',
        body: { commandId: ID.replace('3f0c', '0a03'), command: { ...ENROLMENT, person: 'ind-ikzelf' } },
        status: 403,
      },
      {
        by: 'keeper',
        url: '/v1/organisaties/geheim/opdrachten',
        method: 'POST',
        body: { commandId: ID.replace('3f0c', '0a04'), command: ENROLMENT },
        status: 404,
      },
    ],
    malformed: {
      by: 'keeper',
      url: '/v1/organisaties/ind/opdrachten',
      method: 'POST',
      body: { commandId: ID.replace('3f0c', '0a05'), command: { ...ENROLMENT, roles: [], person: '../ind' } },
      status: 400,
    },
  },
  findDossiers: {
    happy: { by: 'guardian', url: FIND_URL, method: 'POST', body: { name: 'Selin Aksoylu' }, status: 200 },
    denied: [
      sessionless(FIND_URL, { method: 'POST', body: { name: 'Selin' } }),
      { by: 'policy-adviser', url: FIND_URL, method: 'POST', body: { name: 'Selin' }, status: 403 },
      { by: 'legal-owner', url: FIND_URL, method: 'POST', body: { name: 'Selin' }, status: 403 },
    ],
    malformed: {
      by: 'guardian',
      url: FIND_URL,
      method: 'POST',
      body: { name: '%', bornOn: '2015-02-30', reference: 'K-2026-%', address: 'Damrak', readiness: 'high' },
      status: 400,
    },
  },
  breakGlass: {
    happy: { by: 'protector', url: '/v1/noodinzagen', method: 'POST', body: GLASS, status: 201 },
    denied: [
      sessionless('/v1/noodinzagen', { method: 'POST', body: GLASS }),
      { by: 'decision-officer', url: '/v1/noodinzagen', method: 'POST', body: GLASS, status: 403 },
      { by: 'stranger', url: '/v1/noodinzagen', method: 'POST', body: GLASS, status: 403 },
    ],
    malformed: {
      by: 'protector',
      url: '/v1/noodinzagen',
      method: 'POST',
      body: { ...GLASS, command: { ...GLASS.command, reference: 'K-2026-%' } },
      status: 400,
    },
  },
  listGlass: {
    ...known('/v1/noodinzagen'),
    denied: [sessionless('/v1/noodinzagen'), { by: 'decision-officer', url: '/v1/noodinzagen', status: 403 }],
  },
  readGlass: {
    happy: { by: 'protector', url: '/v1/noodinzagen/{glass}', status: 200 },
    denied: [
      sessionless('/v1/noodinzagen/{glass}'),
      { by: 'guardian', url: '/v1/noodinzagen/{glass}', status: 404 },
      { by: 'decision-officer', url: '/v1/noodinzagen/{glass}', status: 403 },
    ],
    malformed: { by: 'protector', url: '/v1/noodinzagen/geen-kenmerk', status: 400 },
  },
  listNorms: open('/v1/normen'),
  readNorm: { ...open('/v1/normen/crc-12'), malformed: { by: 'nobody', url: '/v1/normen/CRC%2012', status: 400 } },
  listTimers: open('/v1/termijnen'),
  reckonTimer: {
    happy: { by: 'nobody', url: '/v1/termijnen/T-04/berekening?start=2026-11-20', status: 200 },
    denied: 'public',
    malformed: { by: 'nobody', url: '/v1/termijnen/T-04/berekening?start=2026-02-30', status: 400 },
  },
  listNormConflicts: open('/v1/normconflicten'),
  giveNormCommand: {
    happy: {
      by: 'legal-owner',
      url: '/v1/normen/opdrachten',
      method: 'POST',
      body: {
        commandId: ID.replace('3f', '8f'),
        command: {
          type: 'VerifyNorm',
          normId: 'awb-3-4',
          readText: 'Algemene wet bestuursrecht, geldend op 1 januari 2026',
          textDate: '2026-01-01',
          language: 'nl',
          evidence: 'wetten.overheid.nl/BWBR0005537, artikel 3:4',
        },
      },
      status: 200,
    },
    denied: [
      sessionless('/v1/normen/opdrachten', { method: 'POST', body: {} }),
      {
        by: 'guardian',
        url: '/v1/normen/opdrachten',
        method: 'POST',
        body: {
          commandId: ID.replace('3f', '9f'),
          command: { type: 'DoubtNorm', normId: 'crc-12', reason: 'Deze norm komt ons niet zo goed uit.' },
        },
        status: 403,
      },
    ],
    malformed: {
      by: 'legal-owner',
      url: '/v1/normen/opdrachten',
      method: 'POST',
      body: { commandId: ID, command: { type: 'VerifyNorm', normId: 'crc-12' } },
      status: 400,
    },
  },
  readTable: { ...open('/v1/tabel'), malformed: { by: 'nobody', url: '/v1/tabel?op=2026-02-30', status: 400 } },
  listTableChanges: open('/v1/tabel/wijzigingen'),
  askTable: {
    happy: { by: 'nobody', url: `${TABLE_QUESTION}&soort=interests`, status: 200 },
    denied: 'public',
    malformed: { by: 'nobody', url: `${TABLE_QUESTION}&soort=alles`, status: 400 },
  },
  listActivities: open('/v1/register'),
  readActivity: {
    ...open('/v1/register/protection'),
    malformed: { by: 'nobody', url: '/v1/register/PROTECTION', status: 400 },
  },
  evaluateAccess: {
    happy: { by: 'guardian', url: '/v1/toegang/evaluatie', method: 'POST', body: evaluation('nidos'), status: 200 },
    denied: [
      sessionless('/v1/toegang/evaluatie', { method: 'POST', body: evaluation('nidos') }),
      { by: 'guardian', url: '/v1/toegang/evaluatie', method: 'POST', body: evaluation('ind'), status: 403 },
    ],
    malformed: {
      by: 'guardian',
      url: '/v1/toegang/evaluatie',
      method: 'POST',
      body: { ...evaluation('nidos'), action: { name: 'delete' } },
      status: 400,
    },
  },
  giveTableCommand: {
    happy: {
      by: 'legal-owner',
      url: '/v1/tabel/opdrachten',
      method: 'POST',
      body: { commandId: ID.replace('3f', 'a1'), command: PROPOSE_ROW },
      status: 200,
    },
    denied: [
      sessionless('/v1/tabel/opdrachten', { method: 'POST', body: {} }),
      {
        by: 'decision-officer',
        url: '/v1/tabel/opdrachten',
        method: 'POST',
        body: { commandId: ID.replace('3f', 'a2'), command: PROPOSE_ROW },
        status: 403,
      },
      {
        by: 'legal-owner',
        url: '/v1/tabel/opdrachten',
        method: 'POST',
        body: {
          commandId: ID.replace('3f', 'a3'),
          command: { type: 'ApproveRow', proposal: 1, reason: 'Wij vinden dit zelf een heel goed idee.' },
        },
        status: 403,
      },
    ],
    malformed: {
      by: 'legal-owner',
      url: '/v1/tabel/opdrachten',
      method: 'POST',
      body: { commandId: ID, command: { ...PROPOSE_ROW, row: { ...PROPOSE_ROW.row, category: 'alles' } } },
      status: 400,
    },
  },
  listSafeguards: open('/v1/waarborgen'),
  listParameters: open('/v1/waarborgen/parameters'),
  listWhatIf: open('/v1/wat-als'),
  askWhatIf: {
    happy: { by: 'policy-adviser', url: '/v1/wat-als', method: 'POST', body: WHAT_IF, status: 201 },
    denied: [
      sessionless('/v1/wat-als', { method: 'POST', body: WHAT_IF }),
      { by: 'decision-officer', url: '/v1/wat-als', method: 'POST', body: WHAT_IF, status: 403 },
      { by: 'stranger', url: '/v1/wat-als', method: 'POST', body: WHAT_IF, status: 403 },
      { by: 'guardian', url: '/v1/wat-als', method: 'POST', body: WHAT_IF, status: 403 },
    ],
    malformed: {
      by: 'policy-adviser',
      url: '/v1/wat-als',
      method: 'POST',
      body: { ...WHAT_IF, parameters: { rootedAfterYears: 4.5, nationality: 3 } },
      status: 400,
    },
  },
  readWhatIf: {
    happy: { by: 'policy-adviser', url: '/v1/wat-als/{answer}', status: 200 },
    denied: [
      sessionless('/v1/wat-als/{answer}'),
      { by: 'decision-officer', url: '/v1/wat-als/{answer}', status: 403 },
      { by: 'guardian', url: '/v1/wat-als/{answer}', status: 403 },
    ],
    malformed: { by: 'policy-adviser', url: '/v1/wat-als/geen-kenmerk', status: 400 },
  },
  makeBundle: {
    happy: { by: 'guardian', url: BUNDLE_URL, method: 'POST', body: BUNDLE, status: 200 },
    denied: [
      sessionless(BUNDLE_URL, { method: 'POST', body: BUNDLE }),
      { by: 'decision-officer', url: BUNDLE_URL, method: 'POST', body: BUNDLE, status: 403 },
      { by: 'oversight', url: BUNDLE_URL, method: 'POST', body: BUNDLE, status: 404 },
    ],
    malformed: { by: 'guardian', url: BUNDLE_URL, method: 'POST', body: { use: 'verkoop', why: '' }, status: 400 },
  },
  readBundleSchema: open('/v1/schemas/bundel'),
  listCheckpoints: {
    happy: { by: 'oversight', url: '/v1/toezicht/ankers?limiet=5', status: 200 },
    denied: [
      sessionless('/v1/toezicht/ankers'),
      { by: 'decision-officer', url: '/v1/toezicht/ankers', status: 403 },
      { by: 'guardian', url: '/v1/toezicht/ankers', status: 403 },
    ],
    malformed: { by: 'oversight', url: '/v1/toezicht/ankers?limiet=veel', status: 400 },
  },
  readCheckpoint: {
    happy: { by: 'oversight', url: '/v1/toezicht/ankers/1?vanaf=0', status: 200 },
    denied: [
      sessionless('/v1/toezicht/ankers/1'),
      { by: 'decision-officer', url: '/v1/toezicht/ankers/1', status: 403 },
      { by: 'oversight', url: '/v1/toezicht/ankers/9', status: 404 },
    ],
    malformed: { by: 'oversight', url: '/v1/toezicht/ankers/laatste', status: 400 },
  },
  readCheckpointKey: open('/v1/ankersleutel'),
  readCheckpointSchema: open('/v1/schemas/anker'),
  listOrganisations: known('/v1/organisaties'),
  listDecisionKinds: known('/v1/besluitsoorten'),
  listPublished: open('/v1/gepubliceerde-beslissingen'),
  readPublished: open('/v1/gepubliceerde-beslissingen/crc-1'),
  listSignInPeople: open('/v1/aanmelden/personen'),
  signIn: {
    happy: { by: 'nobody', url: '/v1/sessies', method: 'POST', body: SIGN_IN, status: 201 },
    denied: 'public',
    malformed: {
      by: 'nobody',
      url: '/v1/sessies',
      method: 'POST',
      body: { ...SIGN_IN, purpose: 'departure' },
      status: 400,
    },
  },
  listSignInWays: open('/v1/aanmelden/manieren'),
  beginSignIn: {
    happy: { by: 'nobody', url: '/v1/aanmelden/verzoeken', method: 'POST', status: 201 },
    denied: 'public',
    malformed: { by: 'nobody', url: '/v1/aanmelden/verzoeken?naar=elders', method: 'POST', status: 400 },
  },
  finishSignIn: {
    happy: { ...BACK, body: { code: '{code}', state: '{state}', iss: '{issuer}' }, keeps: '{kept}', status: 201 },
    denied: 'public',
    malformed: { ...BACK, body: { code: '', state: 7 }, status: 400 },
  },
  listSignInKeys: open('/v1/aanmelden/sleutels'),
  invite: {
    happy: { by: 'nobody', ...INVITE, body: { person: 'nidos-nieuw' }, keeps: '{keeperSession}', status: 201 },
    denied: [
      sessionless('/v1/uitnodigingen', { method: 'POST', body: {} }),
      { by: 'stranger', ...INVITE, body: { person: 'nidos-nieuw' }, status: 403 },
    ],
    malformed: { by: 'guardian', ...INVITE, body: { person: '' }, status: 400 },
  },
  listInvitations: known('/v1/uitnodigingen'),
  confirmInvitation: {
    happy: { by: 'data-protection-officer', ...CONFIRM, status: 201 },
    denied: [
      sessionless('/v1/uitnodigingen/{toReject}/bevestigingen', { method: 'POST' }),
      { by: 'keeper', ...CONFIRM, status: 403 },
      { by: 'data-protection-officer', ...CONFIRM, url: '/v1/uitnodigingen/{new}/bevestigingen', status: 404 },
    ],
    malformed: { by: 'data-protection-officer', ...CONFIRM, url: '/v1/uitnodigingen/x/bevestigingen', status: 400 },
  },
  rejectInvitation: {
    happy: { by: 'data-protection-officer', ...REMOVE, url: '/v1/uitnodigingen/{toReject}', status: 204 },
    denied: [
      sessionless('/v1/uitnodigingen/{toReject}', { method: 'DELETE' }),
      { by: 'guardian', ...REMOVE, url: '/v1/uitnodigingen/{toReject}', status: 403 },
    ],
    malformed: { by: 'data-protection-officer', ...REMOVE, url: '/v1/uitnodigingen/x', status: 400 },
  },
  acceptInvitation: {
    happy: { by: 'nobody', ...ACCEPT, body: { code: '{invitation}' }, status: 201 },
    denied: 'public',
    malformed: { by: 'nobody', ...ACCEPT, body: { code: 'kort' }, status: 400 },
  },
  makeFirstPasskey: {
    happy: { by: 'nobody', ...FIRST, body: '{firstMade}', keeps: '{firstKept}', status: 201 },
    denied: 'public',
    malformed: { by: 'nobody', ...FIRST, body: { id: '?' }, status: 400 },
  },
  askForPasskey: {
    happy: { by: 'nobody', url: '/v1/aanmelden/passkeyvragen', method: 'POST', status: 201 },
    denied: 'public',
    malformed: { by: 'nobody', url: '/v1/aanmelden/passkeyvragen?onbekend=1', method: 'POST', status: 400 },
  },
  showPasskey: {
    happy: { by: 'nobody', ...SHOW, body: '{shown}', keeps: '{shownKept}', status: 201 },
    denied: 'public',
    malformed: { by: 'nobody', ...SHOW, body: { id: 'x', signature: '%' }, status: 400 },
  },
  listPasskeys: known('/v1/passkeys'),
  askForAnother: {
    happy: { by: 'nobody', url: '/v1/passkeyvragen', method: 'POST', keeps: '{passkeySession}', status: 201 },
    denied: [
      sessionless('/v1/passkeyvragen', { method: 'POST' }),
      { by: 'guardian', url: '/v1/passkeyvragen', method: 'POST', status: 403 },
    ],
    malformed: { by: 'guardian', url: '/v1/passkeyvragen?onbekend=1', method: 'POST', status: 400 },
  },
  makeAnother: {
    happy: { by: 'nobody', ...ANOTHER, body: '{secondMade}', keeps: '{passkeySession}; {secondKept}', status: 201 },
    denied: [
      sessionless('/v1/passkeys', { method: 'POST', body: {} }),
      { by: 'guardian', ...ANOTHER, body: '{secondMade}', status: 403 },
    ],
    malformed: { by: 'guardian', ...ANOTHER, body: {}, status: 400 },
  },
  removePasskey: {
    happy: { by: 'nobody', ...REMOVE, url: '/v1/passkeys/{passkey}', keeps: '{passkeySession}', status: 204 },
    denied: [
      sessionless('/v1/passkeys/abc', { method: 'DELETE' }),
      { by: 'stranger', ...REMOVE, url: '/v1/passkeys/{passkey}', status: 404 },
    ],
    malformed: { by: 'guardian', ...REMOVE, url: '/v1/passkeys/a.b', status: 400 },
  },
  listDrafts: known('/v1/concepten'),
  keepDraft: {
    happy: { by: 'guardian', ...DRAFT, body: { ...TYPED, form: 'hearing/route' }, status: 201 },
    denied: [
      sessionless('/v1/concepten', { method: 'POST', body: {} }),
      { by: 'guardian', ...DRAFT, body: { ...TYPED, form: 'hearing/route', basedOn: 7 }, status: 412 },
    ],
    malformed: { by: 'guardian', ...DRAFT, body: { ...TYPED, form: 'a b', path: '//elders.example' }, status: 400 },
  },
  readDraft: {
    happy: { by: 'guardian', url: ONE_DRAFT, status: 200 },
    denied: [sessionless(ONE_DRAFT), { by: 'stranger', url: ONE_DRAFT, status: 404 }],
    malformed: { by: 'guardian', url: '/v1/concepten/een', status: 400 },
  },
  dropDraft: {
    happy: { by: 'guardian', url: ONE_TO_DROP, method: 'DELETE', status: 204 },
    denied: [
      sessionless(ONE_TO_DROP, { method: 'DELETE' }),
      { by: 'stranger', url: ONE_TO_DROP, method: 'DELETE', status: 404 },
    ],
    malformed: { by: 'guardian', url: '/v1/concepten/een', method: 'DELETE', status: 400 },
  },
  readSession: known('/v1/sessie'),
  readPurposes: known('/v1/sessie/doelen'),
  choosePurpose: {
    happy: { by: 'decision-officer', ...CHOOSE, body: { purpose: 'residence-decision' }, status: 201 },
    denied: [sessionless('/v1/sessie/doelen', { method: 'POST', body: {} })],
    malformed: { by: 'decision-officer', ...CHOOSE, body: { purpose: 'departure' }, status: 400 },
  },
  listSessions: known('/v1/sessies'),
  endSession: {
    happy: { by: 'decision-officer', url: '/v1/sessies/{session}', method: 'DELETE', status: 204 },
    denied: [
      sessionless(`/v1/sessies/${ID}`, { method: 'DELETE' }),
      { by: 'stranger', url: '/v1/sessies/{session}', method: 'DELETE', status: 404 },
    ],
    malformed: { by: 'guardian', url: '/v1/sessies/geen-kenmerk', method: 'DELETE', status: 400 },
  },
  signOutEverywhere: {
    happy: { by: 'decision-officer', url: '/v1/sessies', method: 'DELETE', status: 204 },
    denied: [sessionless('/v1/sessies', { method: 'DELETE' })],
    malformed: { by: 'guardian', url: '/v1/sessies?onbekend=1', method: 'DELETE', status: 400 },
  },
  signOut: {
    happy: { by: 'decision-officer', url: '/v1/sessies/huidige', method: 'DELETE', status: 204 },
    denied: [sessionless('/v1/sessies/huidige', { method: 'DELETE' })],
    malformed: { by: 'guardian', url: '/v1/sessies/huidige?onbekend=1', method: 'DELETE', status: 400 },
  },
  readOpenApi: open('/v1/openapi.json'),
  readHealth: open('/v1/gezondheid'),
};
