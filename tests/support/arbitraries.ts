// Chance for property tests: people, days and commands as anybody might give them, and whole histories that begin as a
// proper one and are then damaged: steps fall out, change places, come twice, or something else comes in between.
import fc from 'fast-check';
import type { Day } from '../../src/domain/basics/day.ts';
import { decideWithSafeguards } from '../../src/domain/decide.ts';
import { COMMAND_TYPES, type DossierCommandType, type DossierEvent } from '../../src/domain/dossier/commands.ts';
import { DECISION_KIND_IDS } from '../../src/domain/dossier/decision-kinds.ts';
import { ELEMENT_KEYS, SCENARIOS } from '../../src/domain/dossier/elements.ts';
import { foldDossier } from '../../src/domain/dossier/evolve.ts';
import { INTEREST_KINDS } from '../../src/domain/dossier/interests.ts';
import { COMPANIONS } from '../../src/domain/dossier/opening.ts';
import { ORGANISATIONS } from '../../src/jurisdictions/nl/organisations.ts';
import { adoptionSteps, refusalReady, returnReady, type Step } from './adoptable-path.ts';
import { type CommandInput, command, element, parsed, SAMPLES } from './commands.ts';
import { contextOf } from './given.ts';
import { EVERYBODY } from './people.ts';

const FIRST_DAY = Date.parse('2026-01-01');
export const anyDay: fc.Arbitrary<Day> = fc
  .integer({ min: 0, max: 120 })
  .map((days) => new Date(FIRST_DAY + days * 86_400_000).toISOString().slice(0, 10) as Day);

export const anyActor = fc.constantFrom(...EVERYBODY);
const three = fc.constantFrom('yes', 'no', 'unknown');
const organisation = fc.constantFrom(...ORGANISATIONS.map(({ id }) => id));

/** What may vary in a command, where varying it can matter to a rule. */
const CHANGES: { readonly [Type in DossierCommandType]?: fc.Arbitrary<object> } = {
  OpenDossier: fc.record({
    child: fc.record({
      name: fc.constant('Kind Willekeur'),
      languages: fc.constant(['Nederlands']),
      birthDate: fc.option(anyDay, { nil: undefined }),
      ageDisputed: fc.boolean(),
      accompaniedBy: fc.constantFrom(...COMPANIONS),
    }),
  }),
  RecordHearing: fc.record({ heardOn: anyDay, opposesMeasure: fc.constantFrom('yes', 'no', 'not-said') }),
  OfferHearing: fc.record({ offeredOn: anyDay }),
  RecordHearingDeclined: fc.record({ declinedOn: anyDay }),
  InformChild: fc.record({ informedOn: anyDay, understood: fc.constantFrom('yes', 'partly', 'no', 'unknown') }),
  SignAssessment: fc.record({
    authors: fc.array(
      fc.record({
        name: fc.constant('H. Opsteller'),
        organisation,
        discipline: fc.constantFrom('pedagoog', 'psycholoog', 'jurist'),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    bestFor: fc.constantFrom(...SCENARIOS),
    conclusion: fc.constantFrom('clear', 'not-yet-determinable', 'dissent'),
  }),
  SealInterests: fc.record({ bestFor: fc.constantFrom(...SCENARIOS) }),
  NameOtherInterest: fc.record({ interestId: fc.uuid(), kind: fc.constantFrom(...INTEREST_KINDS) }),
  RecordWeighing: fc.record({
    chosen: fc.constantFrom('stay', 'return-with-family'),
    departsFromInterests: fc.boolean(),
    weights: fc
      .constantFrom('decisive', 'considered', 'not-counted')
      .map((weight) => (SAMPLES.RecordWeighing.weights ?? []).map((each) => ({ ...each, weight }))),
  }),
  PlanDecision: fc.record({ kind: fc.constantFrom(...DECISION_KIND_IDS), separates: three, takesLiberty: three }),
  PlanExplanation: fc.record({ plannedFor: anyDay }),
  ExplainDecision: fc.record({ explainedOn: anyDay, remediesTold: fc.boolean() }),
  RecordFact: fc.record({ value: fc.boolean(), certainty: fc.constantFrom('established', 'disputed', 'unknown') }),
};

const changed = (type: DossierCommandType): fc.Arbitrary<CommandInput> =>
  fc
    .oneof(fc.constant({}), CHANGES[type] ?? fc.constant({}))
    .map((changes) => ({ ...command(type), ...changes }) as CommandInput);

export const anyCommand: fc.Arbitrary<CommandInput> = fc.oneof(
  fc.constantFrom(...COMMAND_TYPES).chain(changed),
  fc.constantFrom(...ELEMENT_KEYS).map(element),
);

export const anyStep: fc.Arbitrary<Step> = fc.record({ actor: anyActor, today: anyDay, command: anyCommand });

type Damage = {
  readonly at: number;
  readonly how: 'drop' | 'swap' | 'twice' | 'insert' | 'replace';
  readonly step: Step;
};

const replaced = (steps: readonly Step[], other: CommandInput): Step[] =>
  steps.map((each) => (each.command.type === other.type ? { ...each, command: other } : each));

function damaged(steps: readonly Step[], { at, how, step }: Damage): readonly Step[] {
  const place = at % steps.length;
  const [before, here, after] = [steps.slice(0, place), steps.slice(place, place + 1), steps.slice(place + 1)];
  const results: Readonly<Record<Damage['how'], readonly Step[]>> = {
    drop: [...before, ...after],
    swap: [...before, ...after.slice(0, 1), ...here, ...after.slice(1)],
    twice: [...before, ...here, ...here, ...after],
    insert: [...before, ...here, step, ...after],
    replace: replaced(steps, step.command),
  };
  return results[how];
}

const damage: fc.Arbitrary<Damage> = fc.record({
  at: fc.nat({ max: 60 }),
  how: fc.constantFrom('drop', 'swap', 'twice', 'insert', 'replace'),
  step: anyStep,
});

/** A proper history towards a decision against the child, damaged up to a few times, with adoption at its end. */
export const anyHistory: fc.Arbitrary<readonly Step[]> = fc
  .tuple(fc.constantFrom(refusalReady, returnReady), fc.array(damage, { maxLength: 4 }))
  .map(([ready, damages]) => [...damages.reduce(damaged, ready), ...adoptionSteps]);

/** What comes of these steps: a step that is refused leaves no events. */
export function lived(steps: readonly Step[]): readonly DossierEvent[] {
  const events: DossierEvent[] = [];
  for (const { actor, today, command: given } of steps) {
    const result = decideWithSafeguards(parsed(given), foldDossier(events), contextOf({ actor, today }));
    if (result.ok) events.push(...result.value);
  }
  return events;
}
