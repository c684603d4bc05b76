// A child alone is not sent to another part of its country unless somebody there can lastingly care for it and decide for it.
import type { Situation } from '../situation/situation.ts';
import { ALONE_FACTS, isUnaccompanied, mayDecideProtection, measureIs } from './concerns.ts';
import { breached, met, missing, notApplicable } from './judge.ts';
import type { Judgement, Safeguard } from './safeguard.ts';

const USED = ['internal_protection_relied_on', 'care_in_other_part_of_country', ...ALONE_FACTS] as const;

/** Where the request itself is decided: a request that is not looked into leans on no other part of the country. */
const onMerits = (situation: Situation): boolean =>
  measureIs(situation, ['refusal_of_residence', 'withdrawal']) &&
  mayDecideProtection(situation) &&
  situation.facts.decides_on === undefined;

function check(situation: Situation): Judgement {
  const { internal_protection_relied_on: relied, care_in_other_part_of_country: care } = situation.facts;
  if (!onMerits(situation) || relied === false)
    return notApplicable(situation, ['asylum_seeker', 'internal_protection_relied_on', 'decides_on']);
  const alone = isUnaccompanied(situation);
  if (alone === false) return notApplicable(situation, USED);
  if (alone === undefined || relied === undefined)
    return missing(situation, ['unaccompanied', 'internal_protection_relied_on'], USED);
  if (care === undefined) return missing(situation, ['care_in_other_part_of_country'], USED);
  return care ? met(situation, USED) : breached(situation, USED);
}

export const internalProtectionWithCare: Safeguard = {
  id: 'internal-protection-with-care',
  norms: ['qr-8-6', 'qr-20'],
  effect: 'requires',
  mandate: false,
  title: { nl: 'Elders in het land is er iemand voor het kind', en: 'Somebody for the child elsewhere in the country' },
  asks: {
    nl: 'Zegt het besluit dat een kind zonder ouders in een ander deel van zijn land veilig is? Dan staat vast dat daar blijvend goede zorg is en iemand die het gezag over het kind heeft.',
    en: 'Does the decision say that a child without parents is safe in another part of its country? Then it is certain that there is lasting good care there and somebody with custody of the child.',
  },
  remedy: {
    nl: 'De IND laat onderzoeken wie daar voor het kind kan zorgen. De voogd (Nidos) zegt wat het kind nodig heeft. Is er niemand, dan telt dat deel van het land niet als veilig.',
    en: 'The immigration service (IND) has it looked into who can care for the child there. The guardian (Nidos) says what the child needs. If there is nobody, that part of the country does not count as safe.',
  },
  check,
};
