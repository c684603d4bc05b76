// The register of norms: every provision that a safeguard may cite, by checked id. The packs hold the text; conflicts.ts
// says where norms part ways. What is marked as read, was read by us; no lawyer confirmed it yet.
import { electionCall, openCall } from './advocacy.ts';
import { crcFoundations } from './crc/convention.ts';
import { crcCare } from './crc/convention-care.ts';
import { crcLiberty } from './crc/convention-liberty.ts';
import { generalComment6, generalComment12, generalComment14 } from './crc/general-comments.ts';
import { jointGeneralComment3 } from './crc/joint-general-comment-3.ts';
import { jointGeneralComment3Hearing } from './crc/joint-general-comment-3-hearing.ts';
import { jointGeneralComment4 } from './crc/joint-general-comment-4.ts';
import { crcArmedConflict, crcComplaints, crcSaleOfChildren } from './crc/protocols.ts';
import { dublin, procedure, qualification, reception, responsibility } from './eu/asylum-pact.ts';
import { unionCharter, unionTreaty } from './eu/primary-law.ts';
import { familyReunification, returnDirective } from './eu/return-and-family.ts';
import { europeanConvention } from './europe/echr.ts';
import { socialCharter } from './europe/social-charter.ts';
import { childrenOmbudsman } from './nl/children-ombudsman.ts';
import { administrativeLaw, aliensAct, aliensCircular, aliensDecree, guardianship } from './nl/law.ts';
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
  ...europeanConvention,
  ...socialCharter,
  ...civilCovenant,
  ...refugeeConvention,
  ...hagueProtection,
  ...alternativeCare,
  ...migrantWorkers,
  ...unionTreaty,
  ...unionCharter,
  ...responsibility,
  ...procedure,
  ...reception,
  ...qualification,
  ...dublin,
  ...returnDirective,
  ...familyReunification,
  ...administrativeLaw,
  ...aliensAct,
  ...aliensDecree,
  ...aliensCircular,
  ...guardianship,
  ...childrenOmbudsman,
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
