// Finds everything once more: the dossier as it was just before adoption, judged on that day by the rules that the receipt
// kept. Where this installation has other rules the outcome may differ, and that is said, not blamed on the file.
import { z } from 'zod';
import { Day } from '../basics/day.ts';
import { foundOn, judge } from '../decide.ts';
import { evolveAt } from '../dossier/evolve.ts';
import { decisionById } from '../dossier/planned.ts';
import { KeptObligation, type ReceiptIssued } from '../dossier/receipt.ts';
import { ABSENT, type Dossier } from '../dossier/state.ts';
import type { Standing } from '../norms/standing.ts';
import type { Parameters } from '../safeguards/parameters.ts';
import type { Rules } from '../safeguards/rules.ts';
import { sameData } from './canonical.ts';
import { obligationsOfReceipt } from './obligations/obligations.ts';
import { inWords } from './obligations/taken.ts';
import type { Presented, Read, ReadReceipt } from './presented.ts';
import type { VersionPart } from './version-parts.ts';
import { differingParts, type Installed, versionsOf } from './versions.ts';

export type Replay = {
  /** Whether the decision was there before it was adopted. */
  readonly planned: boolean;
  readonly differences: readonly VersionPart[] | 'not-kept';
  readonly sameRules: boolean;
  /** What is found otherwise than the receipt says. */
  readonly otherwise: readonly string[];
  /** Obligations in the file that are not those of the receipt with what came after. */
  readonly obligations: readonly string[];
};

export function replayed(read: readonly Read[], receipt: ReadReceipt, file: Presented, installed: Installed): Replay {
  const { event } = receipt;
  const rules = rulesOf(event);
  const differences =
    rules && event.versions ? differingParts(event.versions, versionsOf(installed, rules)) : 'not-kept';
  const sameRules = differences !== 'not-kept' && differences.length === 0;
  const found = rules && foundAgain(read, receipt, rules, installed);
  return {
    planned: found !== undefined || rules === undefined,
    differences,
    sameRules,
    otherwise: found ? otherwiseThan(event, found) : [],
    obligations: obligationsOtherwise(read, receipt, file, sameRules),
  };
}

/** The rules by which it was judged; undefined in receipts of before they were kept. */
const rulesOf = ({ rules }: ReceiptIssued): Rules | undefined =>
  rules && { standing: rules.standing as Standing, parameters: rules.parameters as Parameters };

const folded = (read: readonly Read[]): Dossier =>
  read.reduce<Dossier>((dossier, { version, event }) => evolveAt(dossier, event, version), ABSENT);

/** Adoption and receipt come out of one command: what was known is what stood there before both. */
function foundAgain(read: readonly Read[], { version, event }: ReadReceipt, rules: Rules, { jurisdiction }: Installed) {
  const dossier = folded(read.filter((each) => each.version < version && !isAdoption(each, event.decisionId)));
  const decision = dossier.state === 'open' ? decisionById(dossier.file, event.decisionId) : undefined;
  if (dossier.state === 'absent' || !decision) return undefined;
  const context = { today: event.on, jurisdiction, rules };
  return foundOn(dossier.file, decision, judge(dossier.file, decision, context), context);
}

const isAdoption = ({ event }: Read, decisionId: string): boolean =>
  event.type === 'DecisionAdopted' && event.decisionId === decisionId;

const WHOLE = ['measure', 'direction', 'answered', 'tasks', 'facts', 'conflicts'] as const;

function otherwiseThan(kept: ReceiptIssued, found: ReturnType<typeof foundOn>): readonly string[] {
  const names = (all: readonly { readonly safeguard: string }[]) => all.map(({ safeguard }) => safeguard);
  return [
    ...WHOLE.filter((part) => !sameData(kept[part], found[part])),
    ...differing(kept.findings, found.findings, ({ safeguard }) => safeguard),
    // Receipts of before there were readings keep none.
    ...(kept.conflicts ? differing(kept.conflicts, found.conflicts ?? [], ({ id }) => id) : []),
    ...differing(kept.obligations ?? [], found.obligations ?? [], ({ id }) => id),
    ...(names(kept.findings).length === new Set(names(kept.findings)).size ? [] : ['findings']),
  ];
}

/** The names of what is not the same in both lists. */
function differing<Item>(
  one: readonly Item[],
  other: readonly Item[],
  name: (item: Item) => string,
): readonly string[] {
  const all = new Set([...one, ...other].map(name));
  const of = (items: readonly Item[], wanted: string) => items.find((item) => name(item) === wanted);
  return [...all].filter((each) => !sameData(of(one, each), of(other, each)));
}

/** What came after adoption is found again; everything else is the sealed receipt. Words may differ between versions. */
function obligationsOtherwise(
  read: readonly Read[],
  { event }: ReadReceipt,
  { obligations, madeOn }: Presented,
  sameRules: boolean,
): readonly string[] {
  const dossier = folded(read);
  const decision = dossier.state === 'open' ? decisionById(dossier.file, event.decisionId) : undefined;
  const today = Day.safeParse(madeOn);
  if (dossier.state === 'absent' || !decision || !today.success) return ['madeOn'];
  const expected = inWords(obligationsOfReceipt(dossier.file, decision, today.data));
  if (sameRules) return namesOfDiffering(expected, obligations);
  const bare = z.array(KeptObligation).safeParse(obligations);
  const kept = (event.obligations ?? []).filter(({ id }) => !CAME_AFTER.has(id));
  return namesOfDiffering(kept, bare.success ? bare.data.filter(({ id }) => !CAME_AFTER.has(id)) : obligations);
}
const CAME_AFTER: ReadonlySet<string> = new Set(['PO-13', 'PO-15']);

const Named = z.array(z.looseObject({ id: z.string() }));

function namesOfDiffering(expected: readonly { readonly id: string }[], given: unknown): readonly string[] {
  if (sameData(expected, given)) return [];
  const named = Named.safeParse(given);
  if (!named.success) return ['obligations'];
  const names = differing<{ readonly id: string }>(expected, named.data, ({ id }) => id);
  return names.length > 0 ? names : ['obligations'];
}
