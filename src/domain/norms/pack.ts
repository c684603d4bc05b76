// Turns a table of provisions into norms: what the instrument shares is said once, what differs is said per provision.
import type { Day } from '../basics/day.ts';
import { defined } from '../basics/defined.ts';
import type { Topics } from './decision-topics.ts';
import type { Authentic, Authority, Declaration, Norm, NormKind } from './norm.ts';

type Verified = Norm['verified'];

/** A day in a pack is a literal; `norm` reads it. */
type Other = { readonly from: DayText; readonly source: string; readonly nl: string; readonly en: string };

/** What an instrument and a provision may both say; what the provision says goes before. */
type Either = {
  readonly otherDates?: readonly Other[];
  readonly authentic?: Authentic;
  readonly declarations?: readonly Declaration[];
};

/** What every provision of one instrument shares. */
export type Instrument = Either & {
  readonly instrument: string;
  readonly authority: Authority;
  readonly bindingIn: readonly string[];
  readonly from: DayText;
  readonly until?: DayText;
  readonly source: string;
  readonly verified?: Verified;
};

/** One provision; what is given here goes before what the instrument says. */
export type Provision = Either & {
  readonly provision: string;
  readonly kind: NormKind;
  /** Said for each provision: nothing is about every decision by default. */
  readonly decisions: Topics;
  readonly nl: string;
  readonly en: string;
  readonly bindingIn?: readonly string[];
  readonly from?: DayText;
  readonly until?: DayText;
  readonly source?: string;
  readonly verified?: Verified;
};

type DayText = `${number}-${number}-${number}`;

// A literal in a pack is checked by register.test.ts; parsing it here would mean throwing in a pure room.
const day = (text: DayText) => text as string as Day;

/** What the makers of this register read, and on which day. `text` is a citation, the same in every language. */
export const readBy = (text: string, on: DayText): Verified => ({ by: `Voorop (${text})`, on: day(on) });

export function pack<const Id extends string>(
  instrument: Instrument,
  provisions: Readonly<Record<Id, Provision>>,
): Readonly<Record<Id, Norm>> {
  const entries = Object.entries<Provision>(provisions).map(([id, one]) => [id, norm(id, instrument, one)] as const);
  return Object.fromEntries(entries) as Record<Id, Norm>;
}

function norm(id: string, shared: Instrument, own: Provision): Norm {
  const { until, otherDates, ...said }: Instrument & Provision = { ...shared, ...defined(own) };
  return {
    id,
    instrument: said.instrument,
    provision: said.provision,
    paraphrase: { nl: said.nl, en: said.en },
    authority: said.authority,
    kind: said.kind,
    bindingIn: said.bindingIn,
    inForce: { from: day(said.from), ...(until !== undefined && { until: day(until) }) },
    source: said.source,
    verified: said.verified ?? 'not-verified',
    decisions: said.decisions,
    ...defined({
      otherDates: otherDates?.map(otherDate),
      authentic: said.authentic,
      declarations: said.declarations,
    }),
  };
}

const otherDate = ({ from, source, nl, en }: Other) => ({ from: day(from), source, words: { nl, en } });
