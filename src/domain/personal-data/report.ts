// Everything that one dossier holds about a child or a parent, as they may have it: each entry with who wrote it by function, what was
// put right, what may not be used, who looked, and what was left out and why. How it looks on paper: document.ts. Norm: GDPR 15, 20.
import type { Day } from '../basics/day.ts';
import type { Words } from '../basics/text.ts';
import type { RightsHeld } from '../dossier/rights/held.ts';
import { restrictedVersions } from '../dossier/rights/restriction.ts';
import type { DataCategory } from '../sharing/data-categories.ts';
import type { ToldEvent } from '../sharing/told.ts';
import { belongsToAnother, isOthers, LEFT_OUT } from './left-out.ts';

export type PersonalEntry = {
  readonly place: number;
  readonly kind: string;
  readonly title: Words;
  readonly category: DataCategory;
  readonly on: Day;
  readonly by: { readonly role: string; readonly organisation: string };
  readonly data: Readonly<Record<string, unknown>>;
  readonly corrected?: readonly { readonly on: Day; readonly wrong: string; readonly holds: string }[];
  readonly restricted?: true;
};
export type Looked = {
  readonly organisation: string;
  readonly role: string;
  readonly purpose: string;
  readonly times: number;
  readonly firstOn: Day;
  readonly lastOn: Day;
};
export type KeptFor = { readonly category: string; readonly years: number | null; readonly ground: Words };

export type PersonalData = {
  readonly format: 'voorop-personal-data/1';
  readonly madeOn: Day;
  readonly reference: string;
  readonly subject: 'child' | 'parent';
  readonly name: string;
  readonly entries: readonly PersonalEntry[];
  readonly looked: readonly Looked[];
  readonly kept: readonly KeptFor[];
  readonly leftOut: typeof LEFT_OUT;
};

export type Asked = Omit<PersonalData, 'format' | 'entries' | 'leftOut'> & {
  readonly events: readonly ToldEvent[];
  readonly rights: RightsHeld;
  readonly titleOf: (type: ToldEvent['event']['type']) => Words;
};

export function personalData({ events, rights, titleOf, ...asked }: Asked): PersonalData {
  const restricted = restrictedVersions(rights);
  const entries = events
    .filter(({ event }) => !belongsToAnother(event, asked.subject))
    .map(({ version, stored, event, category }): PersonalEntry => {
      const corrected = rights.rectifications
        .filter(({ rectified }) => rectified.version === stored)
        .map(({ rectified: { on, wrong, holds } }) => ({ on, wrong, holds }));
      const { type, on, by, ...data } = event;
      return {
        ...{ place: version, kind: type, title: titleOf(type), category, on },
        by: { role: by.role, organisation: by.organisation },
        data: withoutOthers(data) as Readonly<Record<string, unknown>>,
        ...(corrected.length > 0 && { corrected }),
        ...(restricted.has(stored) && { restricted: true }),
      };
    });
  return { format: 'voorop-personal-data/1', ...asked, entries, leftOut: LEFT_OUT };
}

/** The same value without who other people are. */
function withoutOthers(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutOthers);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([field, inner]) => !isOthers(field) && inner !== undefined)
      .map(([field, inner]) => [field, withoutOthers(inner)]),
  );
}
