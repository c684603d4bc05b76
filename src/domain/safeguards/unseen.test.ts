// Invented decisions in the published format, with rare facts and combinations that the supplied decisions lack.
// They show that the rules follow facts and not known cases, and that rare words are understood or reported.
import { describe, expect, test } from 'vitest';
import { readDecisions } from '../published/read.ts';
import { situationOf } from '../published/situation.ts';
import { assess, SAFEGUARDS } from './assess.ts';
import type { Outcome } from './safeguard.ts';
import { knows } from './vocabulary.ts';

type Invented = {
  readonly title: string;
  readonly measure: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, Outcome>>;
};

const INVENTED: readonly Invented[] = [
  {
    title:
      'een staatloze jongen terug naar een land waar hij mishandeld is, midden in een behandeling (IVRK 7, 24, 39)',
    measure: 'expulsion',
    facts: {
      child_age_years: [11],
      accompanied_by: 'mother',
      stateless: true,
      access_to_nationality_checked: false,
      in_specialised_treatment: true,
      traumatic_history: true,
      protection_status_in_destination: 'subsidiary_protection',
      past_treatment_in_destination: ['beaten_by_guards', 'slept_on_floor'],
      family_ties_in_country: ['uncle', 'cousins'],
      child_heard: false,
      best_interests_assessed: false,
      destination: 'Bulgaria',
    },
    expected: {
      'nationality-secured': 'breached',
      'health-care-secured': 'breached',
      'non-refoulement-child': 'breached',
      'family-unity': 'breached',
      'child-heard': 'breached',
      'best-interests-primary': 'breached',
      'transfer-guarantees': 'missing',
      'no-child-detention': 'not-applicable',
    },
  },
  {
    title: 'een meisje alleen maakte ruzie in de opvang en moest vijftien dagen weg (IVRK 27)',
    measure: 'reception_placement',
    facts: {
      unaccompanied: true,
      child_age_years: [16],
      child_conduct: 'violence_in_centre',
      sanction: 'exclusion_from_reception',
      sanction_days: 15,
    },
    expected: {
      'best-interests-primary': 'breached',
      'reception-adequate': 'breached',
      'parent-conduct-not-attributed': 'not-applicable',
      'education-access': 'missing',
    },
  },
  {
    title: 'een gezin dat weken in tenten leefde met eten, school en zorg (IVRK 27)',
    measure: 'reception_placement',
    facts: {
      accompanied_by: 'parents',
      asylum_seeker: true,
      reception_conditions: 'tents_on_parking',
      weeks_in_camp: 9,
      food_aid: true,
      school: true,
      medical_care: true,
      authorities_rehoused_later: true,
    },
    expected: { 'reception-adequate': 'for-human', 'education-access': 'met', 'health-care-secured': 'met' },
  },
  {
    title: 'een jongen alleen in een krottenwijk; de kinderrechter beval plaatsing (IVRK 20)',
    measure: 'reception_placement',
    facts: {
      child_age_years: [12],
      unaccompanied: true,
      reception_conditions: 'shantytown',
      months_without_shelter: 6,
      court_placement_order_issued: true,
      court_order_for_child_ignored: true,
      guardian_requested: true,
    },
    expected: { 'reception-adequate': 'breached', 'family-unity': 'missing', 'best-interests-primary': 'missing' },
  },
  {
    title: 'twee scholieren moeten schoolgeld betalen vanwege hun status (IVRK 2, 28)',
    measure: 'education_access',
    facts: {
      child_age_years: [15, 17],
      child_lawful_residence: false,
      school: true,
      school_fees_because_of_status: true,
    },
    expected: { 'education-access': 'breached', 'non-discrimination': 'breached', 'care-on-return': 'not-applicable' },
  },
  {
    title:
      'een erkend meisje wil haar ouders en haar zus die zorg nodig heeft laten komen (Gezinsherenigingsrichtlijn 7)',
    measure: 'family_reunification_refusal',
    facts: {
      unaccompanied: true,
      sponsor_status: 'refugee',
      minor_at_application: true,
      turned_18_during: 'procedure',
      income_housing_insurance_required: true,
      dependent_sibling: 'adult_sister_fully_dependent',
    },
    expected: {
      'family-reunification-diligence': 'breached',
      'family-unity': 'not-applicable',
      'rootedness-weighed': 'not-applicable',
    },
  },
  {
    title: 'een wachttijd van drie jaar voor wie bescherming heeft (IVRK 10)',
    measure: 'family_reunification_refusal',
    facts: {
      sponsor: 'father',
      sponsor_status: 'temporary_protection',
      waiting_period_statutory_years: 3,
      exceptions_possible: false,
    },
    expected: { 'family-reunification-diligence': 'breached' },
  },
  {
    title: 'een tijdelijke wachttijd van anderhalf jaar (IVRK 10)',
    measure: 'family_reunification_refusal',
    facts: { sponsor: 'mother', waiting_period_months: 17, temporary_measure: true, exceptions_possible: true },
    expected: { 'family-reunification-diligence': 'for-human', 'union-child-dependency': 'not-applicable' },
  },
  {
    title: 'de moeder gaf andere namen op; de kinderen groeiden hier op (EVRM 8)',
    measure: 'expulsion',
    facts: {
      child_age_years: [16, 17],
      child_age_at_arrival: [3, 4],
      status_obtained_by_false_information: true,
      false_information_by: 'mother',
      child_culpable: false,
      language_of_host: true,
      previous_removal_orders: 2,
      destination: 'Pakistan',
    },
    expected: {
      'parent-conduct-not-attributed': 'breached',
      'rootedness-weighed': 'breached',
      'non-refoulement-child': 'missing',
    },
  },
  {
    title: 'een vader van een Nederlands kind kreeg geen antwoord vanwege een inreisverbod (VWEU 20)',
    measure: 'refusal_of_residence',
    facts: {
      child_nationality_of_host: true,
      parent_refused: 'father',
      entry_ban: true,
      application_not_examined_because_entry_ban: true,
    },
    expected: { 'union-child-dependency': 'breached', 'nationality-secured': 'not-applicable' },
  },
  {
    title: 'een stiefvader; vastgesteld is dat het kind de Unie niet hoeft te verlaten (VWEU 20)',
    measure: 'refusal_of_residence',
    facts: {
      child_nationality_of_host: true,
      parent_refused: 'stepfather',
      child_forced_to_leave_EU: false,
      other_parent_present: true,
    },
    expected: { 'union-child-dependency': 'met', 'family-unity': 'missing' },
  },
  {
    title: 'een vader met een zware veroordeling en een band die door bezoek kan blijven (EVRM 8)',
    measure: 'expulsion',
    facts: {
      child_age_years: [8],
      expelled_person: 'father',
      other_parent_present: true,
      separation_from_parent: true,
      visits_possible: true,
      ban_can_be_revised: true,
      reentry_ban_years: 7,
      parent_criminal_offence: 'armed_robbery',
    },
    expected: {
      'family-life-proportionality': 'met',
      'family-unity': 'missing',
      'non-refoulement-child': 'not-applicable',
      'care-on-return': 'not-applicable',
    },
  },
  {
    title: 'een moeder van een kind met bijzondere behoeften, na jaren stilte van de overheid (EVRM 8)',
    measure: 'expulsion',
    facts: {
      child_age_years: [4],
      expelled_person: 'mother',
      special_needs: true,
      authority_delay_years: 4,
      parent_criminal_offence: 'petty_theft',
    },
    expected: { 'family-life-proportionality': 'breached', 'rootedness-weighed': 'missing' },
  },
  {
    title: 'een kind bij pleegouders na een kafala, met maanden onzeker verblijf (IVRK 9, 20)',
    measure: 'other',
    facts: {
      child_age_years: [7],
      care_arrangement: 'kafalah',
      abandoned_child: true,
      child_lives_with_carers: true,
      residence_uncertain_months: 7,
      adoption_refused_best_interests_reasoned: true,
    },
    expected: {
      'family-unity': 'met',
      'family-life-proportionality': 'not-applicable',
      'family-reunification-diligence': 'not-applicable',
    },
  },
  {
    title: 'een officier liet een jongen alleen terugbrengen naar zijn moeder, tegen het advies van de voogd (IVRK 12)',
    measure: 'expulsion',
    facts: {
      child_age_years: [15],
      unaccompanied: true,
      return_in_best_interests_decision_by: 'prosecutor',
      guardian_involved: false,
      guardian_advice_against: true,
      child_heard: false,
      individual_examination: false,
      removed_alone: true,
      destination_authorities_notified: false,
      parent_in_destination: 'mother',
    },
    expected: {
      'care-on-return': 'breached',
      'non-refoulement-child': 'breached',
      'child-heard': 'breached',
      'individual-examination': 'breached',
    },
  },
  {
    title: 'een terugkeer waarvoor opvang en familie zijn nagegaan (Terugkeerrichtlijn 10 lid 2)',
    measure: 'expulsion',
    facts: {
      child_age_years: [17],
      unaccompanied: true,
      adequate_reception_in_return_state_checked: true,
      reception_on_arrival_arranged: true,
      distinction_by_age_15: false,
      situation_in_destination_assessed: true,
      risk_on_return: [],
      stateless: false,
      medical_needs: [],
    },
    expected: {
      'care-on-return': 'met',
      'non-discrimination': 'met',
      'non-refoulement-child': 'met',
      'nationality-secured': 'not-applicable',
      'health-care-secured': 'not-applicable',
      'child-heard': 'missing',
    },
  },
  {
    title: 'zusjes al besneden; de overheid wijst op bescherming daar (IVRK 19)',
    measure: 'expulsion',
    facts: {
      child_age_years: [3],
      accompanied_by: 'mother',
      risk_on_return: ['female_genital_mutilation'],
      sisters_already_mutilated_against_mothers_will: true,
      state_protection_available: true,
      mother_pregnant: true,
    },
    expected: { 'non-refoulement-child': 'breached', 'parent-conduct-not-attributed': 'missing' },
  },
  {
    title: 'een vrees die in een volledige procedure is onderzocht en waartegen de staat daar beschermt (EVRM 3)',
    measure: 'expulsion',
    facts: {
      child_age_years: [9],
      accompanied_by: 'parents',
      separation_from_parent: false,
      risk_on_return: ['threats_by_neighbours'],
      domestic_risk_examined: true,
      state_protection_available: true,
      child_specific_risk_argued: false,
    },
    expected: { 'non-refoulement-child': 'met', 'family-unity': 'met', 'care-on-return': 'not-applicable' },
  },
  {
    title: 'een kind van wie de eigen redenen samen met die van de ouders zijn afgedaan (IVRK 22)',
    measure: 'refusal_of_residence',
    facts: {
      accompanied_by: 'parents',
      child_own_asylum_claim: true,
      child_claim_dismissed_as_examined_with_parents: true,
      accelerated_procedure: true,
    },
    expected: { 'non-refoulement-child': 'breached' },
  },
  {
    title: 'een moeder die volgens een psychiater kan zorgen; elk contact is verbroken (IVRK 9)',
    measure: 'separation',
    facts: {
      separation_from_parent: true,
      reason_for_separation: 'parenting_skills',
      parent_able_to_care_evidence: 'psychiatrist_report_no_diagnosis',
      placement: 'foster_family',
      contact_with_parent_allowed: false,
      expert_assessment_done: false,
    },
    expected: { 'family-unity': 'breached', 'parent-conduct-not-attributed': 'missing' },
  },
  {
    title: 'een overdracht met garanties voor dit gezin (EVRM 3)',
    measure: 'dublin_transfer',
    facts: {
      child_age_years: [5, 2],
      accompanied_by: 'mother',
      separation_from_parent: false,
      guarantees_from_receiving_state: 'individual_written',
      individual_guarantees_age_adapted_reception: true,
      individual_guarantees_family_unity: true,
      receiving_state_informed_of_vulnerability: true,
      medical_needs: ['mother_depression'],
      treatment_available_in_destination_checked: true,
    },
    expected: {
      'transfer-guarantees': 'met',
      'health-care-secured': 'met',
      'family-unity': 'met',
      'care-on-return': 'not-applicable',
    },
  },
  {
    title: 'een baby met de moeder een nacht vast in een hotel bij de luchthaven (IVRK 37)',
    measure: 'border_detention',
    facts: {
      child_age_years: [0.4],
      accompanied_by: 'mother',
      detention: true,
      detention_hours: 14,
      facility_kind: 'airport_hotel',
      detention_ground: 'refusal_of_entry',
      risk_of_absconding_shown: false,
    },
    expected: {
      'no-child-detention': 'breached',
      'family-unity': 'breached',
      'education-access': 'not-applicable',
      'transfer-guarantees': 'not-applicable',
    },
  },
  {
    title: 'een kind met twee ouders van buiten de Unie mag zijn ouders niet houden (VWEU 20, Handvest 24)',
    measure: 'refusal_of_residence',
    facts: {
      child_age_years: [3],
      child_nationality_of_host: true,
      both_parents_third_country: true,
      parent_refused: 'mother',
      refusal_reason: 'criminal_record_automatic',
    },
    expected: {
      'union-child-dependency': 'breached',
      'individual-examination': 'breached',
      'family-life-proportionality': 'breached',
      'best-interests-primary': 'missing',
    },
  },
  {
    title: 'beide ouders van een meisje dat hier geboren is en het paspoort heeft, moeten weg (EVRM 8, BUPO 24)',
    measure: 'expulsion',
    facts: {
      child_age_years: [12],
      born_in_country: true,
      child_nationality_of_host: true,
      expelled_person: 'parents',
    },
    expected: { 'family-life-proportionality': 'breached', 'rootedness-weighed': 'breached' },
  },
  {
    title: 'hetzelfde meisje, maar haar belang is onderzocht: of het genoeg woog, zegt een mens (EVRM 8)',
    measure: 'expulsion',
    facts: {
      child_age_years: [12],
      born_in_country: true,
      child_nationality_of_host: true,
      expelled_person: 'parents',
      best_interests_assessed: true,
    },
    expected: { 'family-life-proportionality': 'for-human', 'rootedness-weighed': 'met' },
  },
  {
    title: 'een jongen werd 18 terwijl hij wachtte op zijn ouders en vroeg te laat (Gezinsherenigingsrichtlijn 10)',
    measure: 'family_reunification_refusal',
    facts: {
      sponsor: 'unaccompanied_minor',
      sponsor_status: 'refugee',
      turned_18_during: 'familyReunificationProcedure',
      late_application: true,
      refusal_reason: 'no_longer_minor',
    },
    expected: { 'age-at-reference-date': 'breached', 'family-reunification-diligence': 'breached' },
  },
  {
    title: 'wie al 18 was vóór de procedure, verliest niets door die procedure (Gezinsherenigingsrichtlijn 2)',
    measure: 'family_reunification_refusal',
    facts: { sponsor: 'brother', turned_18_during: 'before_application', refusal_reason: 'no_longer_minor' },
    expected: { 'age-at-reference-date': 'missing' },
  },
  {
    title: 'een vluchteling zonder papieren krijgt geen gezin omdat papieren ontbreken (Gezinsherenigingsrichtlijn 11)',
    measure: 'family_reunification_refusal',
    facts: {
      child_age_years: [9],
      sponsor: 'mother',
      sponsor_status: 'subsidiary_protection',
      refusal_reason: 'no_official_documents',
    },
    expected: { 'family-reunification-diligence': 'breached' },
  },
  {
    title: 'een jongen hoort niet wat over zijn leeftijd is besloten, en niemand staat hem bij (IVRK 12)',
    measure: 'age_assessment',
    facts: {
      claimed_minor: true,
      minority_disputed: true,
      unaccompanied: true,
      information_in_language_understood: false,
      age_report_given_to_child: false,
    },
    expected: { 'representative-in-procedure': 'breached', 'effective-remedy': 'missing' },
  },
  {
    title: 'een gezin zit vast en kan de uitleg niet lezen (EVRM 13)',
    measure: 'detention',
    facts: {
      child_age_years: [8],
      accompanied_by: 'parents',
      detention: true,
      information_in_language_understood: false,
    },
    expected: { 'effective-remedy': 'breached', 'detention-review': 'breached' },
  },
  {
    title: 'een aanvraag is niet bekeken omdat er een inreisverbod ligt (EVRM 8, IVRK 3)',
    measure: 'expulsion',
    facts: {
      child_age_years: [5],
      expelled_person: 'father',
      parent_criminal_offence: 'aggravated_robbery',
      application_not_examined_because_entry_ban: true,
    },
    expected: {
      'family-life-proportionality': 'breached',
      'best-interests-primary': 'breached',
      'effective-remedy': 'breached',
    },
  },
  {
    title: 'een kind in een pleeggezin dat zijn moeder blijft zien: een mens leest wie dat besloot (IVRK 9)',
    measure: 'separation',
    facts: {
      child_age_years: [4],
      separation_from_parent: true,
      placement: 'foster_family',
      contact_with_parent_allowed: true,
    },
    expected: { 'family-unity': 'for-human' },
  },
];

const DOSSIER_ONLY = ['assessment-independent', 'step-one-sealed-first', 'weighing-recorded', 'explanation-planned'];

const jsonLines = INVENTED.map(({ measure, facts }, index) =>
  JSON.stringify({ id: `verzonnen-${index + 1}`, measure, facts, findings: [] }),
).join('\n');
const reading = readDecisions(jsonLines, { knows, hasSafeguard: (id) => SAFEGUARDS.some((rule) => rule.id === id) });

const outcomesOf = (index: number): Readonly<Record<string, Outcome>> =>
  Object.fromEntries(
    assess(situationOf(reading.decisions[index]!, { raw: false })).map(({ safeguard, outcome }) => [
      safeguard,
      outcome,
    ]),
  );

describe('verzonnen beslissingen die de regels nooit zagen', () => {
  test('zijn foutloos te lezen, met woorden die dit systeem kent', () => {
    expect(reading.errors).toEqual([]);
    expect(reading.warnings).toEqual([]);
    expect(reading.decisions).toHaveLength(INVENTED.length);
  });

  test.each(INVENTED.map((invented, index) => ({ ...invented, index })))('$title', ({ expected, index }) => {
    expect(outcomesOf(index)).toMatchObject(expected);
  });

  test('zeggen niets over de stappen in een dossier, dus die ontbreken (KOM-stappenplan)', () => {
    for (const index of INVENTED.keys()) {
      const outcomes = outcomesOf(index);
      expect(DOSSIER_ONLY.map((id) => outcomes[id])).toEqual(DOSSIER_ONLY.map(() => 'missing'));
    }
  });
});
