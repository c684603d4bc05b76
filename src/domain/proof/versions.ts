// By which rules a decision was judged, as versions that can be compared years later: the software by its number, the law,
// the safeguards and the data of the country by a fingerprint of what they said. The hash function is an argument.
import type { Jurisdiction } from '../basics/jurisdiction.ts';
import type { Versions } from '../dossier/receipt.ts';
import { NORMS } from '../norms/register.ts';
import { effectOf, SAFEGUARDS } from '../safeguards/assess.ts';
import type { Rules } from '../safeguards/rules.ts';
import { canonical } from './canonical.ts';
import type { Sha256 } from './chain.ts';
import { asciiBytes } from './header.ts';
import { OBLIGATIONS } from './obligations/obligations.ts';
import { VERSION_PARTS, type VersionPart } from './version-parts.ts';

/** What this installation judges with. */
export type Installed = {
  readonly software: string;
  readonly jurisdiction: Jurisdiction;
  /** The time limits of the country; only the version of the calendar is looked at by name. */
  readonly clocks: { readonly calendar: { readonly version: string } };
  readonly sha256: Sha256;
};

/** The versions at this moment, with what legal owners said laid over the register. */
export function versionsOf(
  { software, jurisdiction, clocks, sha256 }: Installed,
  { standing, parameters }: Rules,
): Versions {
  const print = (data: unknown): string => `sha256:${hex(sha256(asciiBytes(canonical(data))))}`;
  return {
    software,
    norms: print({ norms: NORMS, standing }),
    safeguards: print({
      safeguards: SAFEGUARDS.map((safeguard) => {
        const { id, norms, mandate } = safeguard;
        return { id, norms, mandate, effect: effectOf(safeguard, standing) };
      }),
      obligations: OBLIGATIONS.map(({ id, norms, safeguards }) => ({ id, norms, safeguards })),
      parameters,
    }),
    jurisdiction: print({ jurisdiction, clocks: { ...clocks, calendar: clocks.calendar.version } }),
    calendar: clocks.calendar.version,
  };
}

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Which parts are not the same: what was found may then be another thing, without anybody having changed anything. */
export const differingParts = (one: Versions, other: Versions): readonly VersionPart[] =>
  VERSION_PARTS.filter((part) => one[part] !== other[part]);
