// Parts of an event that are another kind of data than the event itself, and what stands in their place for a reader who may
// not have them. Order and number of events stay; a blanked part says only that something is there.
import type { Jurisdiction } from '../basics/jurisdiction.ts';
import type { DossierEvent, DossierEventType } from '../dossier/commands.ts';
import type { ElementKey } from '../dossier/elements.ts';
import { partsAboutEntries } from './about-entry.ts';
import type { DataCategory } from './data-categories.ts';
import type { Part } from './part.ts';
import { tellsOfHelp } from './sorted.ts';
import { WITHHELD } from './withheld-word.ts';

type Parts = { readonly [Type in DossierEventType]?: readonly Part<Type>[] };

const always = (): boolean => true;

/** What an element says of these is for protection; the conclusion, written for the decision, is for whoever decides. */
const OBSERVED: Partial<Record<ElementKey, DataCategory>> = {
  health: 'health',
  care: 'care',
  safety: 'care',
  vulnerability: 'care',
  guardianInput: 'care',
};
const observed = (category: DataCategory): Part<'ElementAssessed'> => ({
  category,
  has: ({ key, observations }) => OBSERVED[key] === category && observations.length > 0,
  blank: (event) => ({ ...event, observations: [{ text: WITHHELD, source: WITHHELD, certainty: 'alleged' }] }),
});

/** Optional texts vanish, texts that must be there are blanked. */
const without = <Event extends object, Key extends keyof Event>(event: Event, key: Key): Event => {
  const { [key]: _, ...rest } = event;
  return rest as Event;
};

const saidByChild = <Type extends 'OptionsDiscussed' | 'DeterminationTold' | 'HearingFeedbackGiven'>(): Part<Type> => ({
  category: 'private-words',
  has: (event) => 'childSaid' in event && event.childSaid !== undefined,
  blank: (event) => without(event, 'childSaid' as never),
});

export const PARTS: Parts = {
  ...partsAboutEntries((type) => PARTS[type] ?? []),
  DossierOpened: [
    {
      category: 'protection',
      has: ({ involved }, jurisdiction) => involved.some((id) => tellsOfHelp(id, jurisdiction)),
      blank: (event, jurisdiction) => ({
        ...event,
        involved: event.involved.filter((id) => !tellsOfHelp(id, jurisdiction)),
        ...(event.involvements && {
          involvements: event.involvements.filter(({ organisation }) => !tellsOfHelp(organisation, jurisdiction)),
        }),
      }),
    },
  ],
  ChildHeard: [
    {
      category: 'private-words',
      has: always,
      blank: (event) => ({ ...without(without(event, 'companion'), 'translation'), ownWords: WITHHELD }),
    },
  ],
  // How the child wants to talk is the child’s own; that a talk is planned, and when, is not.
  HearingPrepared: [
    {
      category: 'private-words',
      has: always,
      blank: (event) => ({
        ...without(without(event, 'wishes'), 'notAgain'),
        place: WITHHELD,
        talksWith: WITHHELD,
        answers: [],
      }),
    },
  ],
  // What was done with the child’s words says what they were.
  HearingFeedbackGiven: [
    saidByChild<'HearingFeedbackGiven'>(),
    { category: 'views', has: always, blank: (event) => ({ ...event, done: WITHHELD }) },
  ],
  ElementAssessed: [
    {
      category: 'private-words',
      has: ({ childWords }) => childWords !== undefined,
      blank: (event) => without(event, 'childWords'),
    },
    observed('health'),
    observed('care'),
  ],
  OptionsDiscussed: [
    saidByChild<'OptionsDiscussed'>(),
    {
      category: 'views',
      has: ({ notWantedBecause }) => notWantedBecause !== undefined,
      blank: (event) => without(event, 'notWantedBecause'),
    },
  ],
  OptionsCompared: [
    {
      category: 'views',
      has: ({ options }) => options.some(({ childView }) => childView !== undefined),
      blank: (event) => ({ ...event, options: event.options.map((each) => without(each, 'childView')) }),
    },
  ],
  InterestsWeighed: [{ category: 'views', has: always, blank: (event) => ({ ...event, childViews: WITHHELD }) }],
  // What a proof keeps of what was known: the findings of others, and not only the decision.
  ReceiptIssued: [
    {
      category: 'interests',
      has: always,
      blank: ({ obligations: _, conflicts: __, rules: ___, ...event }) => ({
        ...event,
        ...{ findings: [], answered: [], tasks: [], facts: {} },
      }),
    },
  ],
  FindingAnswered: [
    { category: 'interests', has: always, blank: (event) => ({ ...without(event, 'about'), answer: WITHHELD }) },
  ],
  AnswerCountersigned: [{ category: 'interests', has: always, blank: (event) => ({ ...event, considered: WITHHELD }) }],
  AssentWithdrawn: [{ category: 'private-words', has: always, blank: (event) => ({ ...event, childSaid: WITHHELD }) }],
  DeterminationTold: [saidByChild<'DeterminationTold'>()],
  DecisionExplained: [{ category: 'private-words', has: always, blank: (event) => ({ ...event, ownWords: WITHHELD }) }],
  AgeingOutPlanned: [
    { category: 'private-words', has: always, blank: (event) => ({ ...event, childWords: WITHHELD }) },
    {
      category: 'care',
      has: always,
      blank: (event) => ({ ...event, parts: event.parts.map((part) => ({ ...part, plan: WITHHELD, who: WITHHELD })) }),
    },
  ],
  LivingPeriodRecorded: [
    {
      category: 'place',
      has: always,
      blank: (event) => ({ ...without(event, 'place'), description: WITHHELD, source: WITHHELD }),
    },
  ],
  LivingPeriodEnded: [
    { category: 'place', has: ({ reason }) => reason !== undefined, blank: (event) => without(event, 'reason') },
  ],
  LivingPeriodCorrected: [
    {
      category: 'place',
      has: always,
      blank: ({ changes, ...event }) => {
        const { place: _, description: __, ...rest } = changes;
        return { ...event, changes: rest, source: WITHHELD, reason: WITHHELD };
      },
    },
  ],
  HandOverRecorded: [
    {
      category: 'protection',
      has: always,
      blank: (event) => ({ ...event, items: event.items.map((item) => ({ ...item, what: WITHHELD })) }),
    },
  ],
  // That it holds, everybody around the child has to know; what happened, only whoever protects it.
  FamilyConflictMarked: [
    { category: 'care', has: always, blank: (event) => ({ ...event, saidBy: WITHHELD, explanation: WITHHELD }) },
  ],
  FamilyConflictEnded: [
    { category: 'care', has: always, blank: (event) => ({ ...event, childWants: WITHHELD, reason: WITHHELD }) },
  ],
  ProtectionMeasureEnded: [{ category: 'protection', has: always, blank: (event) => ({ ...event, reason: WITHHELD }) }],
};

/** The parts of this event that are another kind of data. */
export const partsOf = (event: DossierEvent, jurisdiction: Jurisdiction): readonly Part[] =>
  // The table is closed over every type of event, which the compiler cannot follow through the index.
  ((PARTS[event.type] ?? []) as unknown as readonly Part[]).filter((part) => part.has(event as never, jurisdiction));
