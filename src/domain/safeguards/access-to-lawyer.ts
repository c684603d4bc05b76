// The child can reach a lawyer of their own. Having a lawyer on paper is not enough: there must be contact.
import type { Situation } from '../situation/situation.ts';
import { having } from './concerns.ts';
import { breached, met, missing } from './judge.ts';
import type { Judgement, Safeguard } from './safeguard.ts';

const USED = ['contact_with_lawyer', 'legal_representative'] as const;

function check(situation: Situation): Judgement {
  const without = having(situation, false, USED);
  if (without.length > 0) return breached(situation, USED);
  if (situation.facts.contact_with_lawyer === true) return met(situation, USED);
  return missing(situation, ['contact_with_lawyer'], USED);
}

export const accessToLawyer: Safeguard = {
  id: 'access-to-lawyer',
  norms: ['jgc3-36', 'jgc4-17', 'crc-37', 'charter-47', 'echr-34'],
  effect: 'requires',
  mandate: false,
  title: { nl: 'Contact met een advocaat', en: 'Contact with a lawyer' },
  asks: {
    nl: 'Het kind heeft een advocaat en kan die ook echt spreken, met een tolk als dat nodig is.',
    en: 'The child has a lawyer and can really talk to them, with an interpreter where needed.',
  },
  remedy: {
    nl: 'De IND of DT&V zorgt dat het kind zijn advocaat kan bereiken. Is er geen advocaat, dan wijst de Raad voor Rechtsbijstand er een toe. De voogd let daarop.',
    en: 'The immigration service (IND) or the departure service (DT&V) makes contact possible. Without a lawyer, the Legal Aid Board assigns one. The guardian watches over this.',
  },
  check,
};
