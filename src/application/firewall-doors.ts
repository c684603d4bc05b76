// Every door at which the wall is tried, for one person: what can be read of a dossier or a family, taken along or listed, and the
// database itself. What came out is judged by prove-firewall.ts.
import type { Actor } from '../domain/basics/actor.ts';
import { inTransaction } from '../store/database.ts';
import { readableEvents } from '../store/firewall-counts.ts';
import { asReader } from './acting.ts';
import { archiveDossier } from './archive-dossier.ts';
import { listGlassOf } from './break-glass.ts';
import { findDossiers } from './find-dossiers.ts';
import { type Canary, CHILD } from './firewall-canary.ts';
import { listDataRights, listDestructions } from './list-data-rights.ts';
import { listWork } from './list-work.ts';
import { makeBundle } from './make-bundle.ts';
import type { Office } from './office.ts';
import { readAccessLog } from './read-access-log.ts';
import { readDataRights } from './read-data-rights.ts';
import { readSheet, readTimeline } from './read-dossier.ts';
import { readFamily } from './read-family.ts';
import { readPersonalData } from './read-personal-data.ts';
import { readReceipt } from './read-receipt.ts';
import { readBuildingBlock, writeLetter } from './write-letter.ts';

export type FirewallDoor = {
  readonly door: string;
  /** On what: what is hidden from this person, what is shared, or everything at once. */
  readonly on: 'hidden' | 'shared' | 'all';
  readonly open: () => Promise<unknown>;
};

export const doorsOf = (office: Office, actor: Actor, canary: Canary): readonly FirewallDoor[] => [
  ...onDossier(office, actor, canary, 'hidden'),
  ...onDossier(office, actor, canary, 'shared'),
  { door: 'family-hidden', on: 'hidden', open: () => readFamily(office, actor, canary.hiddenFamily) },
  { door: 'family-shared', on: 'shared', open: () => readFamily(office, actor, canary.sharedFamily) },
  ...overAll(office, actor, canary),
];

const onDossier = (office: Office, actor: Actor, canary: Canary, on: 'hidden' | 'shared'): readonly FirewallDoor[] => {
  const dossierId = canary[on];
  const decision = { dossierId, decisionId: canary.decisionId };
  const doors: Readonly<Record<string, () => Promise<unknown>>> = {
    sheet: () => readSheet(office, actor, dossierId),
    timeline: () => readTimeline(office, actor, dossierId, { limit: 200 }),
    'who-looked': () => readAccessLog(office, actor, dossierId, { limit: 100 }),
    'data-rights': () => readDataRights(office, actor, dossierId),
    'own-data': () =>
      readPersonalData(office, actor, { dossierId, requestId: canary.decisionId, form: 'json', language: 'nl' }),
    reasons: () => readBuildingBlock(office, actor, { ...decision, language: 'nl' }),
    letter: () => writeLetter(office, actor, { ...decision, language: 'nl', form: 'odt' }),
    receipt: () => readReceipt(office, actor, decision),
    bundle: () => makeBundle(office, actor, { dossierId, use: 'court', why: 'Proef van de muur.' }),
    archive: () => archiveDossier(office, actor, dossierId),
  };
  return Object.entries(doors).map(([door, open]) => ({ door: `${door}-${on}`, on, open }));
};

const overAll = (office: Office, actor: Actor, canary: Canary): readonly FirewallDoor[] => {
  const { hidden, shared, hiddenFamily, sharedFamily } = canary;
  const read = (ids: readonly string[]) =>
    inTransaction(office.db, (tx) => readableEvents(tx, ids), { as: asReader(office, actor) });
  const doors: Readonly<Record<string, () => Promise<unknown>>> = {
    'list-by-change': () => listWork(office, actor, { limit: 100, order: 'changed' }),
    'list-by-day': () => listWork(office, actor, { limit: 100, order: 'due' }),
    'list-of-requests': () => listDataRights(office, actor, { kind: 'request', limit: 100 }),
    'list-of-destructions': () => listDestructions(office, actor, { limit: 100 }),
    'list-of-openings': () => listGlassOf(office, actor),
    search: () => findDossiers(office, actor, { name: CHILD.name }),
    database: () => read([hidden, shared]),
    'database-families': () => read([hiddenFamily, sharedFamily]),
  };
  return Object.entries(doors).map(([door, open]) => ({ door, on: 'all', open }));
};
