// Whether a child without a nationality can get one is looked into before the child's stay is decided. Name, birth and
// registration: identity-preserved.ts.
import type { Situation } from '../situation/situation.ts';
import { measureIs } from './concerns.ts';
import { breached, met, missing, notApplicable } from './judge.ts';
import type { Judgement, Safeguard } from './safeguard.ts';

const RESIDENCE = [
  'expulsion',
  'refusal_of_residence',
  'withdrawal',
  'collective_expulsion',
  'identification',
] as const;
const USED = ['stateless', 'access_to_nationality_checked'] as const;

function check(situation: Situation): Judgement {
  const { stateless, access_to_nationality_checked: checked, child_nationality_of_host: national } = situation.facts;
  if (checked === true) return met(situation, USED);
  if (stateless === false || national === true)
    return notApplicable(situation, ['stateless', 'child_nationality_of_host']);
  // Only somebody who doubted the nationality could leave it unchecked.
  if (checked === false) return breached(situation, USED);
  if (stateless === true) return missing(situation, ['access_to_nationality_checked'], USED);
  return measureIs(situation, RESIDENCE) ? missing(situation, ['stateless']) : notApplicable(situation);
}

export const nationalitySecured: Safeguard = {
  id: 'nationality-secured',
  norms: ['crc-7', 'jgc4-25', 'iccpr-24', 'crc-8'],
  effect: 'requires',
  mandate: false,
  title: { nl: 'Zicht op een nationaliteit', en: 'A nationality within reach' },
  asks: {
    nl: 'Heeft een kind geen nationaliteit, dan is nagegaan of het er een kan krijgen, en hoe.',
    en: 'If a child has no nationality, it was checked whether the child can get one, and how.',
  },
  remedy: {
    nl: 'De IND gaat na of het kind staatloos is en welke nationaliteit het kan krijgen. De advocaat of voogd kan de rechter vragen de staatloosheid vast te stellen; de gemeente helpt bij een optie op het Nederlanderschap.',
    en: 'IND checks whether the child is stateless and which nationality is open. The lawyer or guardian can ask the court to establish statelessness; the municipality helps with an option for Dutch nationality.',
  },
  check,
};
