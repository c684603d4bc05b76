// In practice a child alone is handed over, never sent off, and the other Member State knows three weeks before. It warns: at
// the moment of the decision the day of travel is often not known yet.
import type { Situation } from '../situation/situation.ts';
import { ALONE_FACTS, isUnaccompanied, measureIs } from './concerns.ts';
import { breached, met, missing, notApplicable } from './judge.ts';
import type { Judgement, Safeguard } from './safeguard.ts';

/** Implementing Regulation (EU) 2025/2055, art. 25(3) and 26(3): fixed by the law, so no parameter. */
const DAYS_BEFORE_ARRIVAL = 21;
const USED = ['transfer_notice_days', 'travels_without_escort', ...ALONE_FACTS] as const;

function check(situation: Situation): Judgement {
  const alone = isUnaccompanied(situation);
  if (!measureIs(situation, ['dublin_transfer']) || alone === false) return notApplicable(situation, ALONE_FACTS);
  const { transfer_notice_days: days, travels_without_escort: unescorted } = situation.facts;
  if (unescorted === true || (days !== undefined && days < DAYS_BEFORE_ARRIVAL)) return breached(situation, USED);
  if (days === undefined || unescorted === undefined)
    return missing(situation, ['transfer_notice_days', 'travels_without_escort'], USED);
  return met(situation, USED);
}

export const transferAnnouncedInTime: Safeguard = {
  id: 'transfer-announced-in-time',
  norms: ['ir2055-25-3', 'ir2055-24-1a'],
  effect: 'warns',
  mandate: false,
  title: { nl: 'Overdracht op tijd gemeld en begeleid', en: 'Transfer announced in time and escorted' },
  asks: {
    nl: 'De lidstaat die een kind zonder ouders ontvangt, weet dat ten minste 21 dagen voor de aankomst. Het kind reist nooit op eigen gelegenheid. Dit houdt het besluit niet tegen: de reisdag is dan vaak nog niet bekend.',
    en: 'The Member State that receives a child without parents knows so at least 21 days before arrival. The child never travels on its own. This does not stop the decision: the day of travel is often not known then.',
  },
  remedy: {
    nl: 'DT&V meldt de overdracht op tijd, kiest met de voogd wie meereist en verschuift de reis als dat niet lukt.',
    en: 'The departure service (DT&V) announces the transfer in time, chooses with the guardian who travels along, and moves the journey if that fails.',
  },
  check,
};
