// Proves on the running database that enforcement reads nothing of what protects a child: counts what was ever given to it from behind
// the wall, and tries every door with words that lie there. What comes out is reported, and every try stands in the log.
import type { Actor } from '../domain/basics/actor.ts';
import { DATA_CATEGORIES, DATA_CATEGORY_IDS } from '../domain/sharing/data-categories.ts';
import { type Database, inTransaction } from '../store/database.ts';
import { countGiven, countRefused, rawRows } from '../store/firewall-counts.ts';
import { type Canary, plantCanary, prober } from './firewall-canary.ts';
import { doorsOf } from './firewall-doors.ts';
import type { Office } from './office.ts';
import { sharingNow } from './sharing-now.ts';

export type Attempt = {
  readonly role: string;
  readonly purpose: string;
  readonly door: string;
  /** `refused`: as if there were nothing. `without`: an answer without a word from behind the wall. */
  readonly outcome: 'refused' | 'without' | 'leaked';
};
export type FirewallProof = {
  /** How often enforcement was given a row that lies behind the wall, ever. */
  readonly given: number;
  readonly attempts: readonly Attempt[];
  /** Rows with content that the database shows to its own application while nobody acts. */
  readonly rawRows: number;
  /** Refusals of these attempts that stand in the log. */
  readonly reported: number;
};

const BEHIND = new Set<string>(DATA_CATEGORY_IDS.filter((id) => ['A', 'N'].includes(DATA_CATEGORIES[id].firewall)));
const PROVING = { as: { kind: 'system', task: 'prove-firewall' } } as const;

export const proveFirewall = async (office: Office): Promise<FirewallProof> => {
  const canary = await plantCanary(office);
  const authorities = prober(office, 'migration-authority');
  const organisations = [...new Set(authorities.map(({ organisation }) => organisation as string))];
  const began = office.now().toISOString();
  const attempts: Attempt[] = [];
  for (const actor of authorities) attempts.push(...(await tried(office, actor, canary)));
  return inTransaction(
    office.db,
    async (tx) => {
      const behind = (await sharingNow(tx, office)).filter(({ category }) => BEHIND.has(category)).map(({ id }) => id);
      return {
        attempts,
        given: await countGiven(tx, organisations, behind),
        reported:
          (await countRefused(tx, organisations, canary.hidden, began)) +
          (await countRefused(tx, organisations, canary.hiddenFamily, began)),
        rawRows: await rawRows(office.db as Database),
      };
    },
    PROVING,
  );
};

/** Whether this holds: nothing was given, nothing leaked, nothing lies open, and every try on the hidden dossier is in the log. */
export const holds = ({ given, attempts, rawRows: raw, reported }: FirewallProof): boolean =>
  given === 0 &&
  raw === 0 &&
  attempts.every(({ outcome }) => outcome !== 'leaked') &&
  reported >= attempts.filter(({ outcome, door }) => outcome === 'refused' && door.endsWith('hidden')).length;

const tried = async (office: Office, actor: Actor, canary: Canary): Promise<readonly Attempt[]> => {
  const found: Attempt[] = [];
  for (const { door, on, open } of doorsOf(office, actor, canary)) {
    const answer = await open();
    const said = textOf(answer);
    const leaked = said.includes(canary.words) || (on !== 'shared' && hiddenIn(canary).some((id) => said.includes(id)));
    const refused = typeof answer === 'object' && answer !== null && 'kind' in answer && answer.kind !== 'found';
    const { role, purpose } = actor;
    found.push({ role, purpose, door, outcome: leaked ? 'leaked' : refused ? 'refused' : 'without' });
  }
  return found;
};

const hiddenIn = ({ hidden, hiddenFamily }: Canary): readonly string[] => [hidden, hiddenFamily];

/** What came out, as text; a file as the text in its bytes. */
const textOf = (answer: unknown): string =>
  JSON.stringify(answer, (_, value: unknown) =>
    isBuffer(value) ? Buffer.from(value.data).toString('latin1') : value,
  ) ?? '';

const isBuffer = (value: unknown): value is { readonly data: readonly number[] } =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'Buffer' && 'data' in value;
