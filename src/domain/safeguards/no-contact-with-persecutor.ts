// While a child asks for protection nobody tells the authorities of its country so: that is law. After that, contact against
// the child's own wish is a rule of this system, which somebody outside the migration authorities can answer.
import type { Situation } from '../situation/situation.ts';
import { measureIs, when } from './concerns.ts';
import { breached, forHuman, met, missing, notApplicable } from './judge.ts';
import type { Judgement, Safeguard } from './safeguard.ts';

const USED = ['protection_claim_closed', 'consular_contact_agreed', 'asylum_seeker'] as const;

function check(situation: Situation): Judgement {
  if (!measureIs(situation, ['consular_contact'])) return notApplicable(situation);
  const { protection_claim_closed: closed, consular_contact_agreed: agreed, asylum_seeker: asked } = situation.facts;
  if (closed === false) return breached(situation, USED);
  // Where the child never asked for protection there is no request that could still be open.
  const noRequest = closed === true || asked === false;
  if (!noRequest || agreed === undefined)
    return missing(situation, [...when(!noRequest, 'protection_claim_closed'), 'consular_contact_agreed'], USED);
  return agreed ? met(situation, USED) : forHuman(situation, USED);
}

export const noContactWithPersecutor: Safeguard = {
  id: 'no-contact-with-persecutor',
  norms: ['apr-7', 'jgc4-17'],
  effect: 'forbids',
  mandate: false,
  title: { nl: 'Geen contact dat het kind in gevaar brengt', en: 'No contact that endangers the child' },
  asks: {
    nl: 'Zolang het kind om bescherming vraagt, is er geen contact met de autoriteiten van het land waarvoor het vluchtte. Daarna alleen als het kind het wil en de voogd, ouder of advocaat erbij staat; dat laatste is een regel van dit systeem, niet van de wet. Wil het kind niet, dan zegt iemand buiten de migratiediensten, zoals de Raad voor de Kinderbescherming, met een reden of het toch kan.',
    en: 'While the child asks for protection there is no contact with the authorities of the country it fled from. After that only if the child wants it and guardian, parent or lawyer stands by; the latter is a rule of this system, not of the law. If the child does not want it, somebody outside the migration authorities, such as the Child Care and Protection Board, says with a reason whether it can be done all the same.',
  },
  remedy: {
    nl: 'DT&V wacht tot definitief is beslist. De voogd of advocaat bespreekt met het kind of contact goed is en legt vast wat het kind wil.',
    en: 'The departure service (DT&V) waits for a final decision. Guardian or lawyer talks with the child about whether contact is good, and records what the child wants.',
  },
  check,
};
