// While a child asks for protection nobody tells the authorities of its country so; after that, contact needs the child's own
// agreement with somebody at its side.
import type { Situation } from '../situation/situation.ts';
import { measureIs } from './concerns.ts';
import { breached, met, missing, notApplicable } from './judge.ts';
import type { Judgement, Safeguard } from './safeguard.ts';

const USED = ['protection_claim_closed', 'consular_contact_agreed', 'asylum_seeker'] as const;

function check(situation: Situation): Judgement {
  if (!measureIs(situation, ['consular_contact'])) return notApplicable(situation);
  const { protection_claim_closed: closed, consular_contact_agreed: agreed } = situation.facts;
  if (closed === false || agreed === false) return breached(situation, USED);
  return closed === true && agreed === true
    ? met(situation, USED)
    : missing(situation, ['protection_claim_closed', 'consular_contact_agreed'], USED);
}

export const noContactWithPersecutor: Safeguard = {
  id: 'no-contact-with-persecutor',
  norms: ['apr-7', 'jgc4-17'],
  effect: 'forbids',
  mandate: false,
  title: { nl: 'Geen contact dat het kind in gevaar brengt', en: 'No contact that endangers the child' },
  asks: {
    nl: 'Zolang het kind om bescherming vraagt, is er geen contact met de autoriteiten van het land waarvoor het vluchtte. Daarna alleen als het kind het wil en de voogd, ouder of advocaat erbij staat.',
    en: 'While the child asks for protection there is no contact with the authorities of the country it fled from. After that only if the child wants it and guardian, parent or lawyer stands by.',
  },
  remedy: {
    nl: 'DT&V wacht tot definitief is beslist. De voogd of advocaat bespreekt met het kind of contact goed is en legt vast wat het kind wil.',
    en: 'The departure service (DT&V) waits for a final decision. Guardian or lawyer talks with the child about whether contact is good, and records what the child wants.',
  },
  check,
};
