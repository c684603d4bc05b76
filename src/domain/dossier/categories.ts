// Which kind of data each event holds, for the clear header of the stored event and for the sharing table.
import type { DossierEventType } from './commands.ts';

export const CATEGORIES = ['identity', 'protection', 'views', 'interests', 'procedure'] as const;
export type Category = (typeof CATEGORIES)[number];

export const CATEGORY_OF: Readonly<Record<DossierEventType, Category>> = {
  DossierOpened: 'identity',
  IdentityCorrected: 'identity',
  OrganisationInvolved: 'procedure',
  ProtectorAppointed: 'protection',
  ProtectionEnded: 'protection',
  ChildInformed: 'procedure',
  HearingOffered: 'procedure',
  ChildHeard: 'views',
  HearingDeclined: 'views',
  FactRecorded: 'interests',
  ElementAssessed: 'interests',
  AssessmentSigned: 'interests',
  AssessmentReopened: 'interests',
  InterestsSealed: 'interests',
  OtherInterestNamed: 'procedure',
  InterestsWeighed: 'procedure',
  DecisionPlanned: 'procedure',
  FindingAnswered: 'procedure',
  DecisionWithdrawn: 'procedure',
  DecisionAdopted: 'procedure',
  ReceiptIssued: 'procedure',
  ExplanationPlanned: 'procedure',
  DecisionExplained: 'views',
  RouteAnswered: 'procedure',
  ReferenceDateFixed: 'procedure',
  AgeingOutPlanned: 'interests',
};
