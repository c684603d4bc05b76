// The register of norms: every provision that a safeguard may cite, by checked id. The packs hold the text; conflicts.ts
// says where norms part ways. What is marked as read, was read by us; no lawyer confirmed it yet.
import { electionCall, openCall } from './advocacy.ts';
import { viewsBelgium, viewsSwitzerland } from './crc/committee-views.ts';
import { crcFoundations } from './crc/convention.ts';
import { crcCare } from './crc/convention-care.ts';
import { crcLiberty } from './crc/convention-liberty.ts';
import { generalComment6, generalComment12, generalComment14 } from './crc/general-comments.ts';
import { jointGeneralComment3 } from './crc/joint-general-comment-3.ts';
import { jointGeneralComment3Hearing } from './crc/joint-general-comment-3-hearing.ts';
import { jointGeneralComment4 } from './crc/joint-general-comment-4.ts';
import { crcArmedConflict, crcComplaints, crcSaleOfChildren } from './crc/protocols.ts';
import { dublin, procedure, qualification, reception, responsibility } from './eu/asylum-pact.ts';
import { judgmentChavez, judgmentKl, judgmentMa, judgmentTakeCharge, judgmentTq } from './eu/court-of-justice.ts';
import { borderReturn, crisis } from './eu/crisis-and-border-return.ts';
import { dataProtection } from './eu/data-protection.ts';
import { eurodac } from './eu/eurodac.ts';
import { unionCharter, unionTreaty } from './eu/primary-law.ts';
import { procedureAppeal } from './eu/procedure-appeal.ts';
import { procedureCourse } from './eu/procedure-course.ts';
import { procedureOfTheChild } from './eu/procedure-of-the-child.ts';
import { procedureRepresentative } from './eu/procedure-representative.ts';
import { qualificationOfTheChild } from './eu/qualification-of-the-child.ts';
import { receptionAlone } from './eu/reception-alone.ts';
import { receptionCare } from './eu/reception-care.ts';
import { receptionLiberty } from './eu/reception-liberty.ts';
import { responsibilityCourse } from './eu/responsibility-course.ts';
import { responsibilityImplementing } from './eu/responsibility-implementing.ts';
import { responsibilityOfTheChild } from './eu/responsibility-of-the-child.ts';
import { familyReunification, returnDirective } from './eu/return-and-family.ts';
import { screening } from './eu/screening.ts';
import { asylumAgencyGuide, refugeeAgencyGuide } from './europe/best-interests-guides.ts';
import { childFriendlyJustice, guardianshipRecommendation } from './europe/child-friendly-justice.ts';
import { europeanConvention } from './europe/echr.ts';
import {
  judgmentAgeConsent,
  judgmentElGhatet,
  judgmentHungary,
  judgmentMubilanzila,
  judgmentPopov,
} from './europe/human-rights-court.ts';
import { socialCharter } from './europe/social-charter.ts';
import { aliensActCourse } from './nl/aliens-act.ts';
import { aliensCircularChildren, returnServicePolicy } from './nl/aliens-circular.ts';
import { aliensDecreeCourse } from './nl/aliens-decree.ts';
import { childProtectionMeasures } from './nl/child-protection.ts';
import { childrenOmbudsman } from './nl/children-ombudsman.ts';
import { cooperation, protectionChannel } from './nl/cooperation.ts';
import {
  councilOnForeignAge,
  councilOnHearing,
  councilOnReception,
  districtOnGuardian,
  districtOnUnionChild,
} from './nl/court-decisions.ts';
import { administrativeCourse } from './nl/general-administrative-law.ts';
import { guardianshipCourse } from './nl/guardianship.ts';
import { administrativeLaw, aliensAct, aliensCircular, aliensDecree, guardianship } from './nl/law.ts';
import { youthAct } from './nl/youth-act.ts';
import type { Norm } from './norm.ts';
import { alternativeCare, migrantWorkers } from './un/guidance.ts';
import { hagueProtection } from './un/hague-1996.ts';
import { civilCovenant } from './un/iccpr.ts';
import { refugeeConvention } from './un/refugee-convention.ts';

export const NORMS = {
  ...crcFoundations,
  ...crcCare,
  ...crcLiberty,
  ...crcSaleOfChildren,
  ...crcArmedConflict,
  ...crcComplaints,
  ...jointGeneralComment3,
  ...jointGeneralComment3Hearing,
  ...jointGeneralComment4,
  ...generalComment6,
  ...generalComment12,
  ...generalComment14,
  ...viewsBelgium,
  ...viewsSwitzerland,
  ...europeanConvention,
  ...socialCharter,
  ...judgmentMubilanzila,
  ...judgmentPopov,
  ...judgmentHungary,
  ...judgmentAgeConsent,
  ...judgmentElGhatet,
  ...childFriendlyJustice,
  ...guardianshipRecommendation,
  ...civilCovenant,
  ...refugeeConvention,
  ...hagueProtection,
  ...alternativeCare,
  ...migrantWorkers,
  ...refugeeAgencyGuide,
  ...unionTreaty,
  ...unionCharter,
  ...responsibility,
  ...responsibilityOfTheChild,
  ...responsibilityCourse,
  ...responsibilityImplementing,
  ...procedure,
  ...procedureOfTheChild,
  ...procedureRepresentative,
  ...procedureCourse,
  ...procedureAppeal,
  ...reception,
  ...receptionLiberty,
  ...receptionCare,
  ...receptionAlone,
  ...qualification,
  ...qualificationOfTheChild,
  ...screening,
  ...eurodac,
  ...crisis,
  ...borderReturn,
  ...dublin,
  ...returnDirective,
  ...familyReunification,
  ...judgmentTq,
  ...judgmentMa,
  ...judgmentKl,
  ...judgmentTakeCharge,
  ...judgmentChavez,
  ...dataProtection,
  ...asylumAgencyGuide,
  ...administrativeLaw,
  ...administrativeCourse,
  ...aliensAct,
  ...aliensActCourse,
  ...aliensDecree,
  ...aliensDecreeCourse,
  ...aliensCircular,
  ...aliensCircularChildren,
  ...returnServicePolicy,
  ...guardianship,
  ...guardianshipCourse,
  ...childProtectionMeasures,
  ...youthAct,
  ...childrenOmbudsman,
  ...protectionChannel,
  ...councilOnReception,
  ...councilOnHearing,
  ...councilOnForeignAge,
  ...districtOnGuardian,
  ...districtOnUnionChild,
  ...cooperation,
  ...openCall,
  ...electionCall,
} as const satisfies Record<string, Norm>;

export type NormId = keyof typeof NORMS;

export const NORM_IDS = Object.keys(NORMS) as NormId[];

export function normOf(id: NormId): Norm {
  return NORMS[id];
}

export function isNormId(value: string): value is NormId {
  return Object.hasOwn(NORMS, value);
}
