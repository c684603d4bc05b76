// Which kinds of decision can be planned, what each is to a safeguard and which way it works for the child. A decision
// that also separates the child or takes liberty is never favourable, whatever it is called.
import type { Words } from '../basics/text.ts';
import type { Direction, Measure } from '../situation/situation.ts';

type Kind = { readonly measure: Measure; readonly direction: Direction; readonly name: Words };

export const DECISION_KINDS = {
  'return-decision': {
    measure: 'expulsion',
    direction: 'adverse',
    name: { nl: 'Terugkeerbesluit', en: 'Return decision' },
  },
  departure: {
    measure: 'expulsion',
    direction: 'adverse',
    name: { nl: 'Vertrek of uitzetting', en: 'Departure or removal' },
  },
  'refusal-of-residence': {
    measure: 'refusal_of_residence',
    direction: 'adverse',
    name: { nl: 'Weigering van verblijf', en: 'Refusal of residence' },
  },
  'withdrawal-of-residence': {
    measure: 'withdrawal',
    direction: 'adverse',
    name: { nl: 'Intrekking van verblijf', en: 'Withdrawal of residence' },
  },
  'family-reunification-refusal': {
    measure: 'family_reunification_refusal',
    direction: 'adverse',
    name: { nl: 'Weigering van gezinshereniging', en: 'Refusal of family reunification' },
  },
  'member-state-transfer': {
    measure: 'dublin_transfer',
    direction: 'adverse',
    name: { nl: 'Overdracht aan een andere lidstaat', en: 'Transfer to another Member State' },
  },
  'border-refusal': {
    measure: 'pushback',
    direction: 'adverse',
    name: { nl: 'Weigering aan de grens', en: 'Refusal at the border' },
  },
  detention: { measure: 'detention', direction: 'adverse', name: { nl: 'Vastzetten', en: 'Detention' } },
  separation: {
    measure: 'separation',
    direction: 'adverse',
    name: { nl: 'Scheiding van ouder, verzorger, broer of zus', en: 'Separation from a parent, carer or sibling' },
  },
  relocation: {
    measure: 'reception_placement',
    direction: 'adverse',
    name: { nl: 'Verhuizing naar andere opvang', en: 'Move to another reception place' },
  },
  'age-determination': {
    measure: 'age_assessment',
    direction: 'adverse',
    name: { nl: 'Vaststelling van de leeftijd', en: 'Determination of age' },
  },
  'residence-permit': {
    measure: 'other',
    direction: 'favourable',
    name: { nl: 'Verblijfsvergunning', en: 'Residence permit' },
  },
  'family-reunification': {
    measure: 'other',
    direction: 'favourable',
    name: { nl: 'Toestemming voor gezinshereniging', en: 'Permission for family reunification' },
  },
  guardianship: {
    measure: 'guardianship',
    direction: 'favourable',
    name: { nl: 'Aanwijzing van een voogd', en: 'Appointment of a guardian' },
  },
  release: { measure: 'other', direction: 'releasing', name: { nl: 'Vrijlating', en: 'Release' } },
  'urgent-protection': {
    measure: 'reception_placement',
    direction: 'urgent-protective',
    name: { nl: 'Spoedbescherming van het kind', en: 'Urgent protection of the child' },
  },
} as const satisfies Record<string, Kind>;

export type DecisionKind = keyof typeof DECISION_KINDS;
export const DECISION_KIND_IDS = Object.keys(DECISION_KINDS) as [DecisionKind, ...DecisionKind[]];

type Answer = 'yes' | 'no' | 'unknown';
type Plan = { readonly kind: DecisionKind; readonly separates: Answer; readonly takesLiberty: Answer };

/** Whether it parts the child from its family: a decision to separate does, whatever else is filled in. */
export const separationOf = ({ kind, separates }: Pick<Plan, 'kind' | 'separates'>): Answer =>
  kind === 'separation' ? 'yes' : separates;

/** Whether it takes liberty: a decision to detain does, whatever else is filled in. */
export const libertyOf = ({ kind, takesLiberty }: Pick<Plan, 'kind' | 'takesLiberty'>): Answer =>
  kind === 'detention' ? 'yes' : takesLiberty;

/** What the safeguards check. What takes liberty is a detention; a permit that separates is a separation. */
export const measureOf = (plan: Plan): Measure => {
  const { measure } = DECISION_KINDS[plan.kind];
  if (libertyOf(plan) === 'yes') return 'detention';
  return measure === 'other' && separationOf(plan) === 'yes' ? 'separation' : measure;
};

/** Which way it works. Urgent protection may part a child from danger; it may never lock a child up. */
export const directionOf = (plan: Plan): Direction => {
  const { direction } = DECISION_KINDS[plan.kind];
  if (libertyOf(plan) === 'yes') return 'adverse';
  return separationOf(plan) === 'yes' && direction !== 'urgent-protective' ? 'adverse' : direction;
};
