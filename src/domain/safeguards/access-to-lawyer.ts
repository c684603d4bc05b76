// The child can reach a lawyer of their own. Having a lawyer on paper is not enough: there must be contact. The law asks for one
// in asylum, transfer, return and detention; elsewhere guidance does, and a named person says how the child is helped.
import type { Situation } from '../situation/situation.ts';
import { having, isRemoval, measureIs, takesLiberty } from './concerns.ts';
import { breached, forHuman, met, missing } from './judge.ts';
import type { Judgement, Safeguard } from './safeguard.ts';

const USED = ['contact_with_lawyer', 'legal_representative'] as const;

/** A refusal or the end of a stay that was never about protection, and neither sends away nor locks up. */
const isOnlyGuidance = (situation: Situation): boolean =>
  measureIs(situation, ['refusal_of_residence', 'withdrawal', 'family_reunification_refusal', 'statelessness']) &&
  situation.facts.asylum_seeker === false &&
  situation.facts.return_decision_issued === false &&
  takesLiberty(situation) !== true &&
  isRemoval(situation) !== true;

/** Whoever moves within reception may tell the lawyer of it: that asks for no lawyer where there is none. */
const isLightMove = ({ facts }: Situation): boolean =>
  facts.light_move === true && facts.contact_with_lawyer === undefined;

function check(situation: Situation): Judgement {
  if (isLightMove(situation)) return forHuman(situation, [...USED, 'light_move']);
  if (isOnlyGuidance(situation) && situation.facts.legal_representative === false)
    return forHuman(situation, [...USED, 'asylum_seeker', 'return_decision_issued']);
  const without = having(situation, false, USED);
  if (without.length > 0) return breached(situation, USED);
  if (situation.facts.contact_with_lawyer === true) return met(situation, USED);
  return missing(situation, ['contact_with_lawyer'], USED);
}

export const accessToLawyer: Safeguard = {
  id: 'access-to-lawyer',
  norms: ['jgc3-36', 'jgc4-17', 'apr-16', 'ammr-21', 'rcd-20-7', 'crc-37', 'charter-47', 'echr-34'],
  effect: 'requires',
  mandate: false,
  title: { nl: 'Contact met een advocaat', en: 'Contact with a lawyer' },
  asks: {
    nl: 'Het kind heeft een advocaat en kan die ook echt spreken, met een tolk als dat nodig is. Bij asiel, overdracht, terugkeer en vastzetten vraagt de wet dat; wie binnen de opvang verhuist, kan het de advocaat laten weten. Gaat het besluit daar niet over, dan is het een aanbeveling van de VN-comités en zegt iemand met naam hoe het kind is geholpen.',
    en: 'The child has a lawyer and can really talk to them, with an interpreter where needed. In asylum, transfer, return and detention the law asks for that; whoever moves within reception can tell the lawyer of it. Where the decision is about none of these, it is a recommendation of the UN committees, and somebody says by name how the child was helped.',
  },
  remedy: {
    nl: 'De IND of DT&V zorgt dat het kind zijn advocaat kan bereiken. Is er geen advocaat, dan wijst de Raad voor Rechtsbijstand er een toe. De voogd let daarop.',
    en: 'The immigration service (IND) or the departure service (DT&V) makes contact possible. Without a lawyer, the Legal Aid Board assigns one. The guardian watches over this.',
  },
  check,
};
