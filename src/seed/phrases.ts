// Short ways to write the longer commands of a story. They hold no text of their own: every story says its own words.
import type { DecisionKind } from '../domain/dossier/decision-kinds.ts';
import type { CERTAINTIES, ElementKey, Scenario } from '../domain/dossier/elements.ts';
import type { FactKey } from '../domain/situation/facts/facts.ts';
import { PEOPLE } from './people.ts';
import type { DossierSaid } from './story.ts';

export type Said<Type extends DossierSaid['type']> = Extract<DossierSaid, { type: Type }>;
type Certainty = (typeof CERTAINTIES)[number];
type ElementSaid = Omit<Said<'AssessElement'>, 'type' | 'key'>;
type Observed = NonNullable<ElementSaid['observations']>[number];
type Effect = NonNullable<ElementSaid['effects']>[number];
type Option = Said<'RecordWeighing'>['options'][number];
type Kept<Type extends DossierSaid['type']> = Omit<Said<Type>, 'type'>;

export const saw = (text: string, source: string, certainty: Certainty = 'established'): Observed => ({
  text,
  source,
  certainty,
});

export const effect = (scenario: Scenario, shortTerm: string, longTerm: string): Effect => ({
  scenario,
  shortTerm,
  longTerm,
});

export const element = (key: ElementKey, content: ElementSaid): Said<'AssessElement'> => ({
  type: 'AssessElement',
  key,
  ...content,
});

export const fact = (
  name: FactKey,
  value: Said<'RecordFact'>['value'],
  source: string,
  explanation: string,
  certainty: Certainty = 'established',
): Said<'RecordFact'> => ({ type: 'RecordFact', fact: name, value, source, certainty, explanation });

export const option = (
  scenario: Scenario,
  reversible: Option['reversible'],
  shortTerm: string,
  longTerm: string,
  rejectedBecause?: string,
): Option => ({ scenario, reversible, shortTerm, longTerm, ...(rejectedBecause && { rejectedBecause }) });

/** What happened in a procedure, on this day. */
export const step = (
  procedureId: string,
  milestone: Said<'RecordMilestone'>['milestone'],
  day: string,
  source: string,
): Said<'RecordMilestone'> => ({ type: 'RecordMilestone', procedureId, milestone, day, source });

/** Under which name somebody of people.ts works here: a protector comes onto the dossier by name. */
const accountOf = (name: string): Pick<Said<'AppointProtector'>, 'account'> => {
  const found = PEOPLE.find((person) => name.endsWith(person.name));
  return found ? { account: { organisation: found.organisation, person: found.id } } : {};
};

/** Departure and lawyers come in by name, for this one child. */
export const SILVIUS = { organisation: 'advocatuur', person: 'advocaat-silvius' };
export const ASAMOAH = { organisation: 'advocatuur', person: 'advocaat-asamoah' };
export const WILTINK = { organisation: 'dtv', person: 'dtv-wiltink' };

export const lawyer = (protectorId: string, name: string, appointedOn: string): Said<'AppointProtector'> => ({
  type: 'AppointProtector',
  protectorId,
  kind: 'lawyer',
  name,
  organisation: 'Advocatuur',
  appointedOn,
  conflictOfInterestExcluded: true,
  ...accountOf(name),
});

export const guardian = (protectorId: string, name: string, appointedOn: string): Said<'AppointProtector'> => ({
  type: 'AppointProtector',
  protectorId,
  kind: 'guardian',
  name,
  organisation: 'Nidos',
  appointedOn,
  conflictOfInterestExcluded: true,
  ...accountOf(name),
});

/** A planned decision that neither parts the child from anybody nor takes liberty, unless the story says so. */
export const plan = (
  decisionId: string,
  kind: DecisionKind,
  content: Omit<Kept<'PlanDecision'>, 'decisionId' | 'kind' | 'separates' | 'takesLiberty'> &
    Partial<Pick<Kept<'PlanDecision'>, 'separates' | 'takesLiberty'>>,
): Said<'PlanDecision'> => ({
  type: 'PlanDecision',
  decisionId,
  kind,
  separates: 'no',
  takesLiberty: 'no',
  ...content,
});

/** What the service that decides did itself with a first application, and has on paper. */
export const firstApplication = (): readonly (Said<'RecordFact'> | Said<'AnswerRoute'>)[] => [
  fact(
    'officer_trained',
    true,
    'Opleidingsregister IND',
    'Gehoor en besluit zijn van een medewerker met de opleiding kinderen.',
  ),
  fact('first_application', true, 'Aanvraag', 'Dit is de eerste aanvraag voor dit kind.'),
  fact(
    'hardship_considered',
    true,
    'Nota IND',
    'De IND keek zelf naar bijzondere omstandigheden, met stukken van school en advocaat.',
  ),
  routeAnswer(
    'hardship',
    'possible',
    'not-for-this-child',
    'School, huisarts en advocaat noemen niets wat schrijnend is.',
  ),
];

/** What somebody says about a route to a status, as it stood then. */
export function routeAnswer(
  routeId: string,
  seen: Said<'AnswerRoute'>['seen'],
  answer: Said<'AnswerRoute'>['answer'],
  reason: string,
): Said<'AnswerRoute'> {
  return { type: 'AnswerRoute', routeId, seen, answer, reason };
}

/** Somebody comes onto the dossier by name: the child itself, a parent, a teacher, a nurse, a judge. */
export const letIn = (
  organisation: string,
  person: string,
  reason: string,
  ground?: Said<'InvolveOrganisation'>['ground'],
): Said<'InvolveOrganisation'> => ({
  ...{ type: 'InvolveOrganisation', organisation, persons: [person], reason },
  ...(ground && { ground }),
});
