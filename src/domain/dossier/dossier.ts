// What the domain says to one command about one child: events, or a refusal by name. Pure; safeguards are asked in
// domain/decide.ts, rights before that.
import { type Result, refuse } from '../basics/result.ts';
import { type AgeingOutRefusal, fixReferenceDate, planAgeingOut } from './ageing-out.ts';
import { type AssessmentRefusal, signAssessment } from './assessment.ts';
import type { DossierCommand, DossierEvent } from './commands.ts';
import type { Context } from './context.ts';
import { adoptDecision, type DecisionRefusal, planDecision, withdrawDecision } from './decision.ts';
import { assessElement, type ElementRefusal } from './elements.ts';
import { type ExplanationRefusal, explainDecision, planExplanation } from './explanation.ts';
import { type FactRefusal, recordFact } from './facts.ts';
import { type HearingRefusal, offerHearing, recordHearing, recordHearingDeclined } from './hearing.ts';
import { correctIdentity, type IdentityRefusal } from './identity.ts';
import { type InformationRefusal, informChild } from './information.ts';
import { type InterestRefusal, nameOtherInterest, sealInterests } from './interests.ts';
import { type InvolvementRefusal, involveOrganisation } from './involvement.ts';
import { type OpeningRefusal, openDossier } from './opening.ts';
import { appointProtector, endProtection, type ProtectorRefusal } from './protectors.ts';
import { type AnswerRefusal, answerFinding } from './receipt.ts';
import { type ReopeningRefusal, reopenAssessment } from './reopening.ts';
import { answerRoute, type RouteRefusal } from './routes.ts';
import type { Dossier, OpenFile } from './state.ts';
import { recordWeighing, type WeighingRefusal } from './weighing.ts';

export type DossierRefusal =
  | { readonly code: 'no-dossier' }
  | OpeningRefusal
  | IdentityRefusal
  | InvolvementRefusal
  | ProtectorRefusal
  | InformationRefusal
  | HearingRefusal
  | FactRefusal
  | ElementRefusal
  | AssessmentRefusal
  | ReopeningRefusal
  | InterestRefusal
  | WeighingRefusal
  | DecisionRefusal
  | AnswerRefusal
  | ExplanationRefusal
  | RouteRefusal
  | AgeingOutRefusal;

type Decided = Result<readonly DossierEvent[], DossierRefusal>;

/** The events that this command brings about, or why not. */
export function decide(command: DossierCommand, dossier: Dossier, context: Context): Decided {
  if (command.type === 'OpenDossier')
    return dossier.state === 'open' ? refuse({ code: 'dossier-exists' }) : openDossier(command, context);
  return dossier.state === 'absent' ? refuse({ code: 'no-dossier' }) : decideOpen(command, dossier.file, context);
}

// One line a command: a list, not a knot.
// eslint-disable-next-line complexity
function decideOpen(
  command: Exclude<DossierCommand, { type: 'OpenDossier' }>,
  file: OpenFile,
  context: Context,
): Decided {
  switch (command.type) {
    case 'CorrectIdentity':
      return correctIdentity(command, context);
    case 'InvolveOrganisation':
      return involveOrganisation(command, file, context);
    case 'AppointProtector':
      return appointProtector(command, file, context);
    case 'EndProtection':
      return endProtection(command, file, context);
    case 'InformChild':
      return informChild(command, context);
    case 'OfferHearing':
      return offerHearing(command, context);
    case 'RecordHearing':
      return recordHearing(command, file.child, context);
    case 'RecordHearingDeclined':
      return recordHearingDeclined(command, file.hearingOffers, context);
    case 'RecordFact':
      return recordFact(command, context);
    case 'AssessElement':
      return assessElement(command, file, context);
    case 'SignAssessment':
      return signAssessment(command, file, context);
    case 'ReopenAssessment':
      return reopenAssessment(command, file, context);
    case 'SealInterests':
      return sealInterests(command, file, context);
    case 'NameOtherInterest':
      return nameOtherInterest(command, file, context);
    case 'RecordWeighing':
      return recordWeighing(command, file, context);
    case 'PlanDecision':
      return planDecision(command, file, context);
    case 'AnswerFinding':
      return answerFinding(command, file, context);
    case 'WithdrawDecision':
      return withdrawDecision(command, file, context);
    case 'AdoptDecision':
      return adoptDecision(command, file, context);
    case 'PlanExplanation':
      return planExplanation(command, file, context);
    case 'ExplainDecision':
      return explainDecision(command, file, context);
    case 'AnswerRoute':
      return answerRoute(command, file, context);
    case 'FixReferenceDate':
      return fixReferenceDate(command, file, context);
    case 'PlanAgeingOut':
      return planAgeingOut(command, file, context);
  }
}
