// What a dossier tells of an age in doubt, in the words of the safeguards. Nothing recorded is nothing known: then what somebody
// recorded as a single fact stays. What is kept: dossier/age-held.ts.
import { type Day, yearsBetween } from '../basics/day.ts';
import { defined } from '../basics/defined.ts';
import type { AgeHeld } from '../dossier/age-held.ts';
import { isChallenged, MAJORITY, standing, youngestBirth } from '../dossier/age-record.ts';
import type { Facts } from './situation.ts';

type Assessment = AgeHeld['assessments'][number];

const MEDICAL: readonly string[] = [
  'x-ray of the wrist',
  'dental x-ray',
  'scan of the collarbone',
  'genital examination',
];
const DISCIPLINES = 2;

export const ageFacts = ({ age }: { readonly age: AgeHeld }, today: Day): Facts =>
  defined({
    ...documentFacts(age),
    ...elsewhereFacts(age, today),
    ...assessmentFacts(age),
    ...conclusionFacts(age),
  }) as Facts;

function documentFacts(age: AgeHeld) {
  const documents = standing(age).filter(({ kind }) => kind === 'document');
  if (documents.length === 0) return {};
  return {
    documents_shown: [...new Set(documents.map(({ document }) => document ?? 'other document'))],
    documents_formally_challenged: documents.some(({ evidenceId }) => isChallenged(age, evidenceId)),
  };
}

function elsewhereFacts(age: AgeHeld, today: Day) {
  const elsewhere = standing(age).filter(({ kind }) => kind === 'registration-elsewhere');
  if (elsewhere.length === 0) return {};
  const ages = elsewhere
    .map(youngestBirth)
    .flatMap((birth) => (birth === undefined ? [] : [yearsBetween(birth, today)]));
  return {
    registered_as_adult_in_other_state: ages.some((years) => years >= MAJORITY),
    registered_as_minor_in_other_state: ages.some((years) => years < MAJORITY),
    other_state_registration_basis_known: elsewhere.every(({ basis }) => basis !== undefined),
  };
}

const medicalAt = ({ methods }: Assessment): number => methods.findIndex((method) => MEDICAL.includes(method));
const talkedFirst = ({ methods }: Assessment, medical: number): boolean => {
  const talk = methods.indexOf('psychosocial interview');
  return talk >= 0 && talk < medical;
};
const isBroad = ({ authors }: Assessment): boolean =>
  [authors.map(({ name }) => name), authors.map(({ discipline }) => discipline)].every(
    (each) => new Set(each.map((one) => one.toLowerCase())).size >= DISCIPLINES,
  );

function assessmentFacts(age: AgeHeld) {
  const { assessments, orders } = age;
  const last = assessments.at(-1);
  if (!last) return {};
  const medical = assessments.filter((one) => medicalAt(one) >= 0);
  const ordered = (one: Assessment) => orders.find(({ orderId }) => orderId === one.orderId);
  const allOrdered = assessments.every((one) => ordered(one) !== undefined);
  return {
    age_assessment_method: [...new Set(assessments.flatMap(({ methods }) => methods))],
    age_assessment_multidisciplinary: assessments.some(isBroad),
    // What was ordered here was ordered with consent, or it could not be. Of anything else that is not known.
    informed_consent_in_language_understood: allOrdered || undefined,
    margin_of_error_considered: last.range ? true : undefined,
    margin_of_error_years: last.range?.margin,
    age_report_given_to_child: assessments.every(({ reportGivenOn }) => reportGivenOn !== undefined),
    ...(medical.length > 0 && {
      interview_before_medical_test: medical.every((one) => talkedFirst(one, medicalAt(one))),
      medical_test_last_resort: medical.every((one) => ordered(one)?.medical === true) || undefined,
      age_assessment_after_documents: afterDocuments(age, medical),
    }),
  };
}

/** A body was tested although a paper lay there that nobody had challenged. */
const afterDocuments = (age: AgeHeld, medical: readonly Assessment[]): boolean =>
  standing(age).some(
    ({ kind, on, evidenceId }) =>
      kind === 'document' && !isChallenged(age, evidenceId) && medical.some(({ assessedOn }) => on <= assessedOn),
  );

/** A conclusion cannot be drawn here without saying which appeal is open. */
const conclusionFacts = ({ conclusions }: AgeHeld) => (conclusions.length > 0 ? { age_decision_appealable: true } : {});
