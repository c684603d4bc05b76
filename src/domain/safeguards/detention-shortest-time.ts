// Where a child is held all the same, it is for the shortest time, with extra speed. How bad the place is:
// detention-conditions.ts.
import type { Situation } from '../situation/situation.ts';
import { daysHeld, takesLiberty } from './concerns.ts';
import { breached, met, missing, notApplicable } from './judge.ts';
import type { Judgement, Safeguard } from './safeguard.ts';

const USED = [
  'detention',
  'detention_days',
  'detention_hours',
  'diligence_shown',
  'time_limit_on_detention',
  'removal_planned_within_14_days',
] as const;

// Units: days. Dutch practice takes two weeks as its limit for families; twice that is never the shortest time.
const LIMIT_DAYS = 14;
const NEVER_SHORT_DAYS = 28;

function held(situation: Situation, days: number | undefined): Judgement {
  const { diligence_shown: diligent, removal_planned_within_14_days: planned } = situation.facts;
  if (days !== undefined && days > LIMIT_DAYS) {
    return diligent === undefined ? missing(situation, ['diligence_shown'], USED) : breached(situation, USED);
  }
  if (planned === true || (diligent === true && days !== undefined)) return met(situation, USED);
  return missing(situation, ['detention_days', 'diligence_shown'], USED);
}

function check(situation: Situation): Judgement {
  const { diligence_shown: diligent, time_limit_on_detention: limit } = situation.facts;
  const liberty = takesLiberty(situation);
  if (liberty === false) return notApplicable(situation, ['detention']);
  if (liberty === undefined) return missing(situation, ['detention'], USED);
  const days = daysHeld(situation);
  const slow = diligent === false || limit === false || (days ?? 0) > NEVER_SHORT_DAYS;
  return slow ? breached(situation, USED) : held(situation, days);
}

export const detentionShortestTime: Safeguard = {
  id: 'detention-shortest-time',
  norms: ['rcd-11', 'rcd-13', 'rd-17', 'rd-15', 'echr-5-1', 'crc-37', 'vc-a5'],
  effect: 'requires',
  mandate: false,
  title: { nl: 'Zo kort mogelijk', en: 'As short as possible' },
  asks: {
    nl: 'Het kind zit zo kort mogelijk vast. De overheid werkt extra snel, en er is een vaste grens aan de duur.',
    en: 'The child is held as briefly as possible. The authority works with extra speed, and there is a fixed limit to the length.',
  },
  remedy: {
    nl: 'DT&V laat zien wat elke dag is gedaan. Is het vertrek niet dichtbij, dan laat DT&V het kind vrij; anders beveelt de rechter dat.',
    en: 'The departure service (DT&V) shows what was done each day. If departure is not near, DT&V releases the child; otherwise the court orders it.',
  },
  check,
};
