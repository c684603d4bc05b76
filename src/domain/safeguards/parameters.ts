// Numbers in the safeguards that somebody could set otherwise. A number that binding law fixes is not here: it is no choice.
// What another value would mean for the children in the system is shown by asking “what if”, never by changing it here.
import type { Words } from '../basics/text.ts';
import type { NormId } from '../norms/register.ts';

/** A choice of this system, guidance of a committee, or what a court held; the last two name where. */
export type Origin =
  | { readonly kind: 'choice' }
  | { readonly kind: 'guidance' | 'case-law'; readonly norms: readonly [NormId, ...NormId[]] };

export type Parameter = {
  readonly value: number;
  /** Only values at a fixed distance can be asked about: a finer question would say more about single children. */
  readonly from: number;
  readonly to: number;
  readonly step: number;
  readonly name: Words;
  readonly unit: Words;
  readonly origin: Origin;
  /** The safeguards that use it: no other finding changes with it. */
  readonly safeguards: readonly [string, ...string[]];
};

const YEARS: Words = { nl: 'jaar', en: 'years' };
const DAYS: Words = { nl: 'dagen', en: 'days' };

export const PARAMETERS = {
  rootedAfterYears: {
    value: 5,
    from: 1,
    to: 17,
    step: 1,
    name: { nl: 'Jaren waarna worteling beantwoord moet worden', en: 'Years after which roots must be answered' },
    unit: YEARS,
    origin: { kind: 'choice' },
    safeguards: ['rootedness-weighed'],
  },
  emergencyAlarmDays: {
    value: 120,
    from: 30,
    to: 180,
    step: 10,
    name: {
      nl: 'Dagen in noodopvang waarna iemand antwoordt',
      en: 'Days in emergency reception after which somebody answers',
    },
    unit: DAYS,
    origin: { kind: 'choice' },
    safeguards: ['emergency-reception-short'],
  },
  emergencyLimitDays: {
    value: 180,
    from: 60,
    to: 365,
    step: 5,
    name: { nl: 'Dagen die noodopvang hoogstens duurt', en: 'Days that emergency reception lasts at most' },
    unit: DAYS,
    origin: { kind: 'choice' },
    safeguards: ['emergency-reception-short'],
  },
  repeatedMoveAfter: {
    value: 2,
    from: 1,
    to: 5,
    step: 1,
    name: {
      nl: 'Verhuizingen in een jaar waarna een volgende hogerop gaat',
      en: 'Moves in a year after which the next one goes higher up',
    },
    unit: { nl: 'verhuizingen', en: 'moves' },
    origin: { kind: 'choice' },
    safeguards: ['repeated-move-escalated'],
  },
  assessmentFreshDays: {
    value: 90,
    from: 15,
    to: 365,
    step: 5,
    name: { nl: 'Dagen dat een onderzoek actueel is', en: 'Days for which an assessment is current' },
    unit: DAYS,
    origin: { kind: 'choice' },
    safeguards: ['assessment-recent'],
  },
  assessmentDisciplines: {
    value: 2,
    from: 1,
    to: 4,
    step: 1,
    name: { nl: 'Vakgebieden die meekijken in het onderzoek', en: 'Disciplines that take part in the assessment' },
    unit: { nl: 'vakgebieden', en: 'disciplines' },
    origin: { kind: 'guidance', norms: ['jgc3-32c', 'gc14-94'] },
    safeguards: ['assessment-multidisciplinary'],
  },
  ageingOutFromYears: {
    value: 17,
    from: 14,
    to: 18,
    step: 1,
    name: { nl: 'Leeftijd vanaf wanneer er een plan voor later is', en: 'Age from which there is a plan for later' },
    unit: YEARS,
    origin: { kind: 'choice' },
    safeguards: ['ageing-out-planned'],
  },
  signsTogether: {
    value: 2,
    from: 1,
    to: 4,
    step: 1,
    name: {
      nl: 'Zichtbare tekenen waarna iemand het kind moet melden',
      en: 'Visible signs after which somebody must refer the child',
    },
    unit: { nl: 'tekenen', en: 'signs' },
    origin: { kind: 'choice' },
    safeguards: ['identified-and-referred'],
  },
  youngUnderYears: {
    value: 12,
    from: 2,
    to: 18,
    step: 1,
    name: { nl: 'Onder deze leeftijd geldt een kind als jong', en: 'Under this age a child counts as young' },
    unit: YEARS,
    origin: { kind: 'choice' },
    safeguards: ['detention-conditions', 'child-heard'],
  },
  heldDaysOfYoungChild: {
    value: 7,
    from: 0,
    to: 14,
    step: 1,
    name: {
      nl: 'Dagen vast waarna het voor een jong kind te lang is',
      en: 'Days held after which it is too long for a young child',
    },
    unit: DAYS,
    origin: { kind: 'case-law', norms: ['echr-3'] },
    safeguards: ['detention-conditions'],
  },
  heldDaysOfOlderChild: {
    value: 14,
    from: 0,
    to: 28,
    step: 1,
    name: {
      nl: 'Dagen vast waarna het voor een ouder kind te lang is',
      en: 'Days held after which it is too long for an older child',
    },
    unit: DAYS,
    origin: { kind: 'case-law', norms: ['echr-3'] },
    safeguards: ['detention-conditions'],
  },
  heldDaysBeforeReview: {
    value: 7,
    from: 0,
    to: 14,
    step: 1,
    name: {
      nl: 'Dagen vast waarna een rechter ook naar het kind zelf moet kijken',
      en: 'Days held after which a judge must look at the child as well',
    },
    unit: DAYS,
    origin: { kind: 'choice' },
    safeguards: ['detention-review'],
  },
  parentSettledYears: {
    value: 10,
    from: 1,
    to: 20,
    step: 1,
    name: { nl: 'Jaren waarna een ouder hier gevestigd is', en: 'Years after which a parent is settled here' },
    unit: YEARS,
    origin: { kind: 'case-law', norms: ['echr-8'] },
    safeguards: ['family-life-proportionality'],
  },
  inactionYears: {
    value: 3,
    from: 1,
    to: 10,
    step: 1,
    name: {
      nl: 'Jaren stilzitten van de overheid die zwaar wegen',
      en: 'Years of inaction by the authorities that weigh heavily',
    },
    unit: YEARS,
    origin: { kind: 'case-law', norms: ['echr-8'] },
    safeguards: ['family-life-proportionality'],
  },
  reunionSlowYears: {
    value: 1,
    from: 0,
    to: 5,
    step: 1,
    name: { nl: 'Jaren waarna gezinshereniging traag is', en: 'Years after which family reunification is slow' },
    unit: YEARS,
    origin: { kind: 'choice' },
    safeguards: ['family-reunification-diligence'],
  },
  reunionWaitYears: {
    value: 3,
    from: 1,
    to: 5,
    step: 1,
    name: {
      nl: 'Jaren verplicht wachten op gezinshereniging die te lang zijn',
      en: 'Years of compulsory waiting for reunification that are too long',
    },
    unit: YEARS,
    origin: { kind: 'case-law', norms: ['echr-8'] },
    safeguards: ['family-reunification-diligence'],
  },
} as const satisfies Record<string, Parameter>;

export type ParameterId = keyof typeof PARAMETERS;
export const PARAMETER_IDS = Object.keys(PARAMETERS) as [ParameterId, ...ParameterId[]];
export type Parameters = Readonly<Record<ParameterId, number>>;

/** A parameter, with only what every one has. */
export const parameterOf = (id: ParameterId): Parameter => PARAMETERS[id];

/** The numbers as this version of Voorop has them. */
export const AS_SET = Object.fromEntries(PARAMETER_IDS.map((id) => [id, PARAMETERS[id].value])) as Parameters;

/** Whether this value is one of those that can be asked about. */
export const isAskable = (id: ParameterId, value: number): boolean => {
  const { from, to, step } = parameterOf(id);
  return value >= from && value <= to && (value - from) % step === 0;
};
