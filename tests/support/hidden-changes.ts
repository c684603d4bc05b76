// A dossier with something behind the wall, and ways to change what lies there: written anew, left out, told twice. For properties that ask
// whether a reader on the other side notices.
import fc from 'fast-check';
import { DossierEvent } from '../../src/domain/dossier/commands.ts';
import { compartmentOf } from '../../src/domain/sharing/data-categories.ts';
import { enclosed } from '../../src/domain/sharing/enclosed.ts';
import { sorted } from '../../src/domain/sharing/sorted.ts';
import { withoutTexts } from '../../src/domain/sharing/withheld.ts';
import { WITHHELD } from '../../src/domain/sharing/withheld-word.ts';
import { NETHERLANDS } from '../../src/jurisdictions/nl/netherlands.ts';
import { guardedEvents } from './behind-the-wall.ts';

export const EVENTS = guardedEvents();

type Stored = { readonly version: number; readonly event: DossierEvent; readonly recordedAt: string };
/** What is hidden has moments of its own: a list that shows one tells that something happened. */
export const stored = (events: readonly DossierEvent[]): readonly Stored[] =>
  events.map((event, index) => ({ version: index + 1, event, recordedAt: `${event.on}T09:30:00.000Z` }));

const CATEGORIES = sorted(
  EVENTS.map((event, index) => ({ version: index + 1, event })),
  NETHERLANDS,
);

/** Places of events of which something lies behind the wall, and whether that is all of it. */
export const HIDDEN = CATEGORIES.flatMap(({ event, category }, index) => {
  const { compartment, outside } = enclosed(event, category, NETHERLANDS);
  return compartment === 'general'
    ? []
    : [{ index, wholly: outside === undefined && compartmentOf(category) !== 'general' }];
});

/** The same event with everything behind the wall written anew. */
const changed = (event: DossierEvent, text: string): DossierEvent => {
  const { category } = CATEGORIES[EVENTS.indexOf(event)] ?? { category: 'identity' as const };
  const { outside } = enclosed(event, category, NETHERLANDS);
  const next = JSON.parse(JSON.stringify(outside ?? withoutTexts(event)).replaceAll(WITHHELD, text)) as DossierEvent;
  DossierEvent.parse(next);
  return next;
};

type Change = {
  readonly at: (typeof HIDDEN)[number];
  readonly how: 'write anew' | 'leave out' | 'twice';
  readonly text: string;
};
export const anyChange: fc.Arbitrary<Change> = fc.record({
  at: fc.constantFrom(...HIDDEN),
  how: fc.constantFrom('write anew', 'leave out', 'twice'),
  text: fc.constantFrom('iets anders', 'gevaar op school', 'x'),
});

export const withChanges = (changes: readonly Change[]): readonly DossierEvent[] =>
  EVENTS.flatMap((event, index) => {
    const change = changes.find(({ at }) => at.index === index);
    if (!change) return [event];
    if (change.at.wholly && change.how === 'leave out') return [];
    if (change.at.wholly && change.how === 'twice') return [event, event];
    return [changed(event, change.text)];
  });
