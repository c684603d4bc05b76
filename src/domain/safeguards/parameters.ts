// Numbers in the safeguards that somebody could set otherwise. A number that binding law fixes is not here: it is no choice.
// What another value would mean for the children in the system is shown by asking “what if”, never by changing it here.
import type { Words } from '../basics/text.ts';

type Parameter = {
  /** Where the number comes from: a choice of this system, guidance, or practice of a court. */
  readonly value: number;
  readonly from: number;
  readonly to: number;
  readonly name: Words;
  readonly unit: Words;
};

export const PARAMETERS = {
  rootedAfterYears: {
    value: 5,
    from: 1,
    to: 17,
    name: { nl: 'Jaren waarna worteling beantwoord moet worden', en: 'Years after which roots must be answered' },
    unit: { nl: 'jaar', en: 'years' },
  },
  assessmentFreshDays: {
    value: 90,
    from: 14,
    to: 365,
    name: { nl: 'Dagen dat een onderzoek actueel is', en: 'Days for which an assessment is current' },
    unit: { nl: 'dagen', en: 'days' },
  },
} as const satisfies Record<string, Parameter>;

export type ParameterId = keyof typeof PARAMETERS;
export const PARAMETER_IDS = Object.keys(PARAMETERS) as [ParameterId, ...ParameterId[]];
export type Parameters = Readonly<Record<ParameterId, number>>;

/** The numbers as this version of Voorop has them. */
export const AS_SET = Object.fromEntries(PARAMETER_IDS.map((id) => [id, PARAMETERS[id].value])) as Parameters;
