// At first contact, also at the fence, somebody asks who this child is and brings the child to those who protect children.
// Protection after that: unaccompanied-child-protected.ts.
import type { FactKey } from '../situation/facts/facts.ts';
import type { Situation } from '../situation/situation.ts';
import { ALONE_FACTS, having, isAgeDoubted, isUnaccompanied, measureIs, or, when } from './concerns.ts';
import { breached, met, missing, notApplicable } from './judge.ts';
import type { Parameters } from './parameters.ts';
import type { Judgement, Safeguard } from './safeguard.ts';
import { tells } from './vocabulary.ts';

const USED = [
  'identity_checked',
  'referred_to_child_protection',
  'trafficking_assessment_before_measure',
  'vulnerability_assessed',
] as const;
const WHO = [...ALONE_FACTS, 'claimed_minor', 'victim_of_trafficking', 'victim_of_sexual_abuse'] as const;

const isVictim = ({ facts }: Situation): boolean | undefined =>
  facts.victim_of_trafficking === true || facts.victim_of_sexual_abuse === true ? true : undefined;

/** Out of school, without a fit home, with signs of harm: whoever sees so many of these must act. */
function visibleSigns(situation: Situation, signsTogether: number): readonly FactKey[] {
  const { facts } = situation;
  const signs: readonly FactKey[] = [
    ...when(facts.school === false, 'school'),
    ...when(tells(situation, 'reception_conditions', 'lacking'), 'reception_conditions'),
    ...when((facts.months_without_shelter ?? 0) > 0, 'months_without_shelter'),
    ...when((facts.mental_health_signs?.length ?? 0) > 0, 'mental_health_signs'),
    ...when(isVictim(situation), 'victim_of_trafficking', 'victim_of_sexual_abuse'),
  ];
  return signs.length >= signsTogether ? signs : [];
}

const isFirstContact = (situation: Situation): boolean =>
  measureIs(situation, ['pushback', 'identification', 'border_detention', 'collective_expulsion']);

function concerned(situation: Situation): boolean | undefined {
  if (isFirstContact(situation) || isVictim(situation) === true) return true;
  // A child with a parent was seen with that parent, unless the age of the child is in dispute.
  return or(isUnaccompanied(situation), situation.facts.claimed_minor === true && isAgeDoubted(situation));
}

/** What is left to know before somebody can say that this child was seen. */
function needed(situation: Situation): readonly FactKey[] {
  const alone = isUnaccompanied(situation) !== false;
  const victim = isVictim(situation) === true;
  return [
    ...(alone || victim ? (['referred_to_child_protection'] as const) : (['identity_checked'] as const)),
    ...when(victim, 'trafficking_assessment_before_measure'),
  ];
}

function check(situation: Situation, { signsTogether }: Parameters): Judgement {
  const wrong = having(situation, false, USED);
  if (wrong.length > 0) return breached(situation, [...WHO, ...USED]);
  const who = concerned(situation);
  if (who === undefined)
    return missing(situation, ['unaccompanied', 'minority_disputed', 'identity_checked'], [...WHO, ...USED]);
  if (!who) return notApplicable(situation, WHO);
  const open = needed(situation).filter((key) => situation.facts[key] !== true);
  if (open.length === 0) return met(situation, [...WHO, ...USED]);
  const signs =
    isUnaccompanied(situation) === true && open.includes('referred_to_child_protection')
      ? visibleSigns(situation, signsTogether)
      : [];
  return signs.length > 0 ? breached(situation, [...WHO, ...signs]) : missing(situation, open, [...WHO, ...USED]);
}

export const identifiedAndReferred: Safeguard = {
  id: 'identified-and-referred',
  norms: ['jgc3-32h', 'crc-20', 'crc-19', 'jgc4-17', 'gc6-19', 'echr-3'],
  // It looks back at the first contact, which nobody can do again, and what was read is guidance: shown, never blocking.
  effect: 'warns',
  mandate: false,
  title: { nl: 'Herkend en doorverwezen', en: 'Identified and referred' },
  asks: {
    nl: 'Bij het eerste contact is gevraagd wie het kind is en of het slachtoffer kan zijn van geweld of mensenhandel. Het kind is naar de kinderbescherming gebracht.',
    en: 'At first contact it was asked who the child is and whether the child may be a victim of violence or trafficking. The child was brought to child protection.',
  },
  remedy: {
    nl: 'Politie, KMar, IND of COA meldt het kind direct bij Nidos en, bij zorgen, bij Veilig Thuis. Bij tekenen van mensenhandel kijkt een deskundige mee en gaat er een melding naar CoMensha, dat hulp en opvang regelt.',
    en: 'Police, military police (KMar), IND or the reception agency (COA) reports the child to Nidos at once and, with concerns, to the child abuse desk (Veilig Thuis). With signs of trafficking an expert looks as well, and CoMensha is told, which arranges help and shelter.',
  },
  check,
};
