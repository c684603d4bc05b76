// A whole dossier as steps of people who may take them, from the first contact to the talk in which a decision against the
// child is explained: what must be recorded before such a decision can be adopted at all. Seed and e2e may read along.
import type { Actor } from '../../src/domain/basics/actor.ts';
import type { DossierEvent } from '../../src/domain/dossier/commands.ts';
import { ELEMENT_KEYS } from '../../src/domain/dossier/elements.ts';
import type { FactKey } from '../../src/domain/situation/facts/facts.ts';
import { type CommandInput, type CommandOf, command, element } from './commands.ts';
import { asked } from './given.ts';
import { decisionOfficer, guardian, investigator, lawyer, protectionInvestigator } from './people.ts';

export type Step = { readonly actor: Actor; readonly today: string; readonly command: CommandInput };

const step = (today: string, actor: Actor, given: CommandInput): Step => ({ today, actor, command: given });

/** A fact of the catalogue, established, with who says so. */
export const fact = (
  key: FactKey,
  value: CommandOf<'RecordFact'>['value'],
  source = 'dossier',
): CommandOf<'RecordFact'> =>
  command('RecordFact', { fact: key, value, source, explanation: `Vastgelegd na onderzoek: ${key}.` });

/** First contact, protectors and information. */
export const openingSteps: readonly Step[] = [
  step('2026-01-10', decisionOfficer, command('OpenDossier')),
  step('2026-01-12', protectionInvestigator, command('AppointProtector')),
  step('2026-01-14', guardian, command('InformChild')),
  step('2026-01-14', lawyer, command('AcceptRepresentation')),
];

export const hearingSteps: readonly Step[] = [
  step('2026-01-15', decisionOfficer, command('OfferHearing')),
  step('2026-01-21', decisionOfficer, command('RecordHearing')),
];

/** Step 1: eleven elements, a signature by two disciplines of child protection, and the seal. */
export const stepOne: readonly Step[] = [
  ...ELEMENT_KEYS.map((key) => step('2026-02-02', investigator, element(key))),
  step('2026-02-03', investigator, command('SignAssessment')),
  step('2026-02-03', investigator, command('SealInterests')),
];

/** What a return asks besides an assessment: a determination by a panel that child protection leads, told to the child. */
const determined: readonly Step[] = [
  step('2026-02-03', decisionOfficer, command('ProposeDetermination')),
  step('2026-02-03', investigator, command('ConvenePanel')),
  step('2026-02-04', investigator, command('CompareOptions')),
  step('2026-02-04', investigator, command('DiscussWithChild')),
  step('2026-02-05', investigator, command('Determine')),
  step('2026-02-05', investigator, command('TellDetermination')),
  step('2026-02-05', investigator, fact('protection_measure_in_force', false, 'register van de Raad')),
];

/** Steps 2 and 3. */
export const stepsTwoAndThree: readonly Step[] = [
  step('2026-02-10', decisionOfficer, command('NameOtherInterest')),
  step('2026-02-11', decisionOfficer, command('RecordWeighing')),
];

/** What no topic of the dossier proves by itself and a decision against a child still has to rest on. */
const ANY_ADVERSE: readonly CommandInput[] = [
  fact('identity_checked', true, 'geboorteakte'),
  fact('reasons_sufficient', true, 'tweede lezer IND'),
  fact('domestic_risk_examined', true, 'gehoor en landeninformatie over kinderen'),
  fact('officer_trained', true, 'opleidingsregister IND'),
  fact('first_application', true, 'aanvraag'),
  fact('hardship_considered', true, 'dossier IND'),
];

/** What a return asks on top: the danger for this child, the country, the family’s health, and who travels with whom. */
const ANY_RETURN: readonly CommandInput[] = [
  fact('child_specific_risk_argued', false, 'mr. A. Pleitbezorger'),
  fact('situation_in_destination_assessed', true, 'onderzoek ter plaatse'),
];

/** That the child needs no care is not for a migration authority to say: it could only open that question. */
const HEALTH_TOLD: readonly Step[] = [
  step('2026-02-16', guardian, {
    ...fact('medical_needs', [], 'huisarts'),
    assent: {
      ...{ childSaid: 'Samira las het en vindt het goed.', childSawIt: true },
      ...{ representative: 'haar moeder', representativeSaid: 'Haar moeder vindt het ook goed.' },
    },
  } as CommandInput),
];

/** How a child and its family are is not for a migration authority to say. */
const isOfTheFamily = (given: CommandInput): boolean => given.type === 'RecordFact' && given.fact === 'medical_needs';

/** She has been here for eight years, and this is her first application: two routes that ask for an answer. */
const ROUTES_ANSWERED: readonly CommandInput[] = [
  command('AnswerRoute', {
    routeId: 'roots',
    answer: 'refused',
    seen: 'open',
    reason: 'Samira is hier acht jaar; haar beide talen en haar grootmoeder in Gjoemri maken dat zij daar verder kan.',
  }),
  command('AnswerRoute', {
    routeId: 'hardship',
    answer: 'not-for-this-child',
    seen: 'possible',
    reason: 'School, huisarts en advocaat noemen voor Samira niets wat schrijnend is.',
  }),
];

/** That the child could reach the lawyer is for the lawyer to say: a migration authority cannot record it. */
const factSteps = (facts: readonly CommandInput[]): readonly Step[] => [
  step('2026-02-16', lawyer, fact('contact_with_lawyer', true, 'mr. A. Pleitbezorger')),
  ...facts.map((each) => step('2026-02-16', isOfTheFamily(each) ? lawyer : decisionOfficer, each)),
  ...ROUTES_ANSWERED.map((each) => step('2026-02-17', decisionOfficer, each)),
];

const planSteps = (plan: Partial<CommandOf<'PlanDecision'>>): readonly Step[] => [
  step('2026-02-20', decisionOfficer, command('PlanDecision', plan)),
  step('2026-02-23', decisionOfficer, command('PlanExplanation')),
];

const toTheSeal: readonly Step[] = [...openingSteps, ...hearingSteps, ...stepOne];

/** Everything up to adoption, for a refusal of residence of a child with her mother. */
export const refusalReady: readonly Step[] = [
  ...toTheSeal,
  ...stepsTwoAndThree,
  ...factSteps(ANY_ADVERSE),
  ...planSteps({ kind: 'refusal-of-residence' }),
];

/** Everything up to adoption, for a return decision with which the child leaves together with her mother and sister. */
export const returnReady: readonly Step[] = [
  ...toTheSeal,
  ...determined,
  ...stepsTwoAndThree,
  ...HEALTH_TOLD,
  ...factSteps([...ANY_ADVERSE, ...ANY_RETURN]),
  ...planSteps({
    kind: 'return-decision',
    summary: 'Samira moet met haar moeder en zusje vertrekken.',
    destination: 'Armenië',
  }),
];

/** Adoption on a Monday, and the talk two days later. */
export const adoptionSteps: readonly Step[] = [
  step('2026-03-02', decisionOfficer, command('AdoptDecision')),
  step('2026-03-04', decisionOfficer, command('ExplainDecision', { explainedOn: '2026-03-04' })),
];

/** These steps without those that a test leaves out. */
export const without = (steps: readonly Step[], leaveOut: (given: CommandInput) => boolean): readonly Step[] =>
  steps.filter(({ command: given }) => !leaveOut(given));

/** These steps with another command of this type in the place of the one that stood there. */
export const withOther = (steps: readonly Step[], other: CommandInput): readonly Step[] =>
  steps.map((each) => (each.command.type === other.type ? { ...each, command: other } : each));

const DETERMINING: readonly CommandInput['type'][] = ['Determine', 'TellDetermination'];
/** These steps, with a determination that was asked for and never came to an outcome. */
export const undetermined = (steps: readonly Step[]): readonly Step[] =>
  without(steps, ({ type }) => DETERMINING.includes(type));

/** The events of these steps, one after another. A step that is refused is a mistake in the test, and says why. */
export function play(steps: readonly Step[], before: readonly DossierEvent[] = []): readonly DossierEvent[] {
  const events = [...before];
  for (const { actor, today, command: given } of steps) {
    const result = asked(events, given, { actor, today });
    if (!result.ok) throw new Error(`${given.type} by ${actor.role}: ${JSON.stringify(result.refusal, null, 1)}`);
    events.push(...result.value);
  }
  return events;
}
