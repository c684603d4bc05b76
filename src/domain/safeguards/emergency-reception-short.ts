// Emergency reception is short. How long it lasted is counted from the periods that were recorded; nothing is added up for a
// child whose places are not known. Fitness of a place: reception-adequate.ts.
import type { Situation } from '../situation/situation.ts';
import { measureIs } from './concerns.ts';
import { breached, forHuman, met, missing, notApplicable } from './judge.ts';
import type { Parameters } from './parameters.ts';
import type { Judgement, Safeguard } from './safeguard.ts';

const USED = ['emergency_reception_days_now', 'emergency_reception_days'] as const;
type Limits = Pick<Parameters, 'emergencyAlarmDays' | 'emergencyLimitDays'>;

function check(situation: Situation, { emergencyAlarmDays, emergencyLimitDays }: Limits): Judgement {
  const { emergency_reception_days_now: days, move_assessed: assessed } = situation.facts;
  if (days === undefined) {
    const asked = measureIs(situation, ['reception_placement']) && assessed !== undefined;
    return asked ? missing(situation, ['emergency_reception_days_now']) : notApplicable(situation);
  }
  if (days === 0) return notApplicable(situation, USED);
  if (days > emergencyLimitDays) return breached(situation, USED);
  return days >= emergencyAlarmDays ? forHuman(situation, USED) : met(situation, USED);
}

export const emergencyReceptionShort: Safeguard = {
  id: 'emergency-reception-short',
  norms: ['rcd-20-10', 'crc-27', 'jgc3-43'],
  // It looks at how the child lives now, which no decision about the child put there and stopping a decision would not mend;
  // and the directive says “as short as possible”, not a number.
  effect: 'warns',
  mandate: false,
  title: { nl: 'Noodopvang duurt kort', en: 'Emergency reception is short' },
  asks: {
    nl: 'Een kind blijft zo kort mogelijk in noodopvang. Na 120 dagen zegt iemand met naam hoe het eindigt; langer dan 180 dagen is te lang. De getallen zijn een keuze van dit systeem; de richtlijn zegt: zo kort mogelijk.',
    en: 'A child stays in emergency reception as briefly as possible. After 120 days somebody says by name how it ends; longer than 180 days is too long. The numbers are a choice of this system; the directive says: as short as possible.',
  },
  remedy: {
    nl: 'Het COA of de gemeente zoekt een gewone plek, dicht bij school, en legt vast vanaf welke dag.',
    en: 'The reception agency (COA) or the municipality finds a usual place, close to school, and records from which day.',
  },
  check,
};
