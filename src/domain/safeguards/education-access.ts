// Every child of school age goes to school at once, whatever the status. Unequal treatment as such: non-discrimination.ts.
import type { FactKey } from '../situation/facts/facts.ts';
import type { Situation } from '../situation/situation.ts';
import { keysWhere, measureIs, youngest } from './concerns.ts';
import { breached, forHuman, met, missing, notApplicable } from './judge.ts';
import type { Judgement, Safeguard } from './safeguard.ts';
import { tells } from './vocabulary.ts';

/** From four a child may go to school in the Netherlands; the authority may not keep out a younger one that may go. */
const SCHOOL_AGE = 4;

const USED = [
  'school',
  'months_without_school',
  'days_without_school',
  'child_age_years',
  'actual_residence_proven',
  'refusal_reason',
] as const;

const tooYoung = (situation: Situation): boolean => {
  const ages = situation.facts.child_age_years?.filter((age) => typeof age === 'number') ?? [];
  return youngest(situation) !== undefined && ages.every((age) => age < SCHOOL_AGE);
};

const barriers = (situation: Situation): readonly FactKey[] => {
  const { facts } = situation;
  return keysWhere([
    [facts.school === false, 'school'],
    [facts.school !== true && (facts.months_without_school ?? 0) > 0, 'months_without_school'],
    [facts.school !== true && (facts.days_without_school ?? 0) > 0, 'days_without_school'],
    [facts.school_fees_because_of_status === true, 'school_fees_because_of_status'],
    [
      facts.documents_demanded_impossible === true && situation.measure === 'education_access',
      'documents_demanded_impossible',
    ],
  ]);
};

function check(situation: Situation): Judgement {
  const barred = barriers(situation);
  const schooling = situation.measure === 'education_access';
  if (!schooling && tooYoung(situation)) return notApplicable(situation, ['child_age_years']);
  if (barred.length > 0) return breached(situation, [...barred, ...USED]);
  if (!schooling && !measureIs(situation, ['reception_placement'])) {
    // A place at school elsewhere is a question only where the file raises it.
    if (tells(situation, 'school_arranged_in_destination', 'open'))
      return forHuman(situation, ['school_arranged_in_destination', 'school']);
    return notApplicable(situation);
  }
  return situation.facts.school === true ? met(situation, USED) : missing(situation, ['school'], USED);
}

export const educationAccess: Safeguard = {
  id: 'education-access',
  norms: ['crc-28', 'rcd-16', 'jgc4-59', 'echr-p1-2', 'esc-17-2'],
  // The directive that was read gives two months; "at once" is guidance, and no school place decides about a stay.
  effect: 'warns',
  mandate: false,
  title: { nl: 'Meteen naar school', en: 'To school at once' },
  asks: {
    nl: 'Een kind van schoolleeftijd gaat meteen naar school (de Opvangrichtlijn geeft hooguit twee maanden). Verblijfspapieren, kosten of een adres op papier staan daar niet tussen als het kind hier feitelijk woont.',
    en: 'A child of school age goes to school at once (the Reception Conditions Directive gives two months at most). Residence papers, fees or an address on paper do not stand in the way when the child actually lives here.',
  },
  remedy: {
    nl: 'COA of de voogd (Nidos) meldt het kind aan. De gemeente (leerplicht) zorgt dat een school het kind toelaat, ook zonder papieren.',
    en: 'COA or the guardian (Nidos) enrols the child. The municipality (school attendance) sees to it that a school admits the child, also without papers.',
  },
  check,
};
