// The law as it stands now: norms with what legal owners said, safeguards with the effect they have today. All of it is
// public, so no permit is asked and nothing is logged.
import type { NormView, SafeguardView } from '../contract/law.ts';
import type { NormDetailView, NormSaidView } from '../contract/norms.ts';
import type { By } from '../domain/basics/actor.ts';
import { type Jurisdiction, organisationOf } from '../domain/basics/jurisdiction.ts';
import { DECISION_KIND_IDS, DECISION_KINDS } from '../domain/dossier/decision-kinds.ts';
import { conflictsOf } from '../domain/norms/conflicts.ts';
import { effectsOf } from '../domain/norms/decide-verification.ts';
import type { Norm } from '../domain/norms/norm.ts';
import { isNormId, NORM_IDS, type NormId, normOf } from '../domain/norms/register.ts';
import { type Standing, verifiedOf } from '../domain/norms/standing.ts';
import type { NormEvent } from '../domain/norms/verification.ts';
import { type NormTable, standingOf } from '../domain/norms/verification-table.ts';
import { effectOf, SAFEGUARDS } from '../domain/safeguards/assess.ts';
import { effectChanges } from '../domain/safeguards/effect-changes.ts';
import { inTransaction, type Tx } from '../store/database.ts';
import type { Found } from './answer.ts';
import { loadNorms, type StoredNorms } from './norm-table.ts';
import { type Office, todayOf } from './office.ts';
import { rulesNow } from './rules-now.ts';

const standingNorm = (id: NormId, table: NormTable, standing: Standing): Norm & Pick<NormView, 'doubtWaits'> => ({
  ...normOf(id),
  verified: verifiedOf(id, standing),
  ...(table.get(id)?.pending && { doubtWaits: true }),
});

/** Every norm, verified or not as of now. */
export const listNorms = (office: Pick<Office, 'db'>): Promise<readonly NormView[]> =>
  inTransaction(
    office.db,
    async (tx) => {
      const { table } = await loadNorms(tx);
      const standing = standingOf(table);
      return NORM_IDS.map((id) => standingNorm(id, table, standing));
    },
    { as: { kind: 'system', task: 'read-law' } },
  );

/** Every safeguard with its effect as of now. */
export const listSafeguards = (office: Pick<Office, 'db'>): Promise<readonly SafeguardView[]> =>
  inTransaction(
    office.db,
    async (tx) => {
      const { standing } = await rulesNow(tx);
      return SAFEGUARDS.map((safeguard) => {
        const { id, norms, mandate, title, asks, remedy } = safeguard;
        return { id, norms, effect: effectOf(safeguard, standing), mandate, title, asks, remedy };
      });
    },
    { as: { kind: 'system', task: 'read-law' } },
  );

/** One norm with its history and all that hangs on it. */
export const readNorm = (office: Office, normId: string): Promise<Found<NormDetailView>> =>
  inTransaction(
    office.db,
    async (tx): Promise<Found<NormDetailView>> => {
      if (!isNormId(normId)) return { kind: 'not-found' };
      return { kind: 'found', value: await detailOf(tx, office, normId) };
    },
    { as: { kind: 'system', task: 'read-law' } },
  );

const detailOf = async (tx: Tx, office: Office, normId: NormId): Promise<NormDetailView> => {
  const stored = await loadNorms(tx);
  const standing = standingOf(stored.table);
  const norm = standingNorm(normId, stored.table, standing);
  const context = { today: todayOf(office), effectChanges };
  const effects = (verified: boolean) =>
    effectsOf(normId, verified, stored.table, context) as NormDetailView['ifVerified'];
  return {
    ...norm,
    tableVersion: stored.version,
    ...saidOf(stored, normId, office.jurisdiction),
    safeguards: SAFEGUARDS.filter(({ norms }) => norms.includes(normId)).map((safeguard) => ({
      ...{ id: safeguard.id, name: safeguard.title, mandate: safeguard.mandate },
      effect: effectOf(safeguard, standing),
    })),
    decisionKinds: kindsOf(norm),
    conflicts: conflictsOf(normId).map(({ id, topic }) => ({ id, name: topic })),
    ifVerified: norm.authority === 'advocacy' ? [] : effects(true),
    ifDoubted: effects(false),
  };
};

const kindsOf = ({ decisions }: Norm): NormDetailView['decisionKinds'] =>
  DECISION_KIND_IDS.filter((kind) => {
    if (decisions === 'all') return true;
    return DECISION_KINDS[kind].topics.some((topic) => decisions.includes(topic));
  }).map((id) => ({ id, name: DECISION_KINDS[id].name }));

/** The public log of one norm, the latest first. */
function saidOf({ table }: StoredNorms, normId: NormId, jurisdiction: Jurisdiction) {
  const { history = [], pending } = table.get(normId) ?? {};
  const said = history.map((event, index) => saidView(event, index + 1, jurisdiction));
  const waiting = pending && said[history.indexOf(pending)];
  return { history: said.toReversed(), ...(waiting && { pendingDoubt: waiting }) };
}

/** The person stays a name and an organisation: no identifier goes out. */
function saidView(event: NormEvent, number: number, jurisdiction: Jurisdiction): NormSaidView {
  const speaker = ({ name, organisation }: By) => ({
    name,
    organisation: {
      id: organisation,
      name: organisationOf(jurisdiction, organisation)?.name ?? { nl: organisation, en: organisation },
    },
  });
  const { normId: _, by, ...rest } = event;
  const proposedBy = event.type === 'NormDoubted' ? event.proposedBy : undefined;
  return { ...rest, number, by: speaker(by), proposedBy: proposedBy && speaker(proposedBy) } as NormSaidView;
}
