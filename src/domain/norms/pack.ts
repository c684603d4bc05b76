// Turns a table of provisions into norms: what the instrument shares is said once, what differs is said per provision.
import type { Day } from '../basics/day.ts';
import type { Authority, Norm, NormKind } from './norm.ts';

type Verified = Norm['verified'];

/** What every provision of one instrument shares. */
export type Instrument = {
  readonly instrument: string;
  readonly authority: Authority;
  readonly bindingIn: readonly string[];
  readonly from: DayText;
  readonly until?: DayText;
  readonly source: string;
  readonly verified?: Verified;
};

/** One provision; what is given here goes before what the instrument says. */
export type Provision = {
  readonly provision: string;
  readonly kind: NormKind;
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
  const until = own.until ?? shared.until;
  return {
    id,
    instrument: shared.instrument,
    provision: own.provision,
    paraphrase: { nl: own.nl, en: own.en },
    authority: shared.authority,
    kind: own.kind,
    bindingIn: own.bindingIn ?? shared.bindingIn,
    inForce: { from: day(own.from ?? shared.from), ...(until === undefined ? {} : { until: day(until) }) },
    source: own.source ?? shared.source,
    verified: own.verified ?? shared.verified ?? 'not-verified',
  };
}
