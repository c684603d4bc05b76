// Every refusal of the domain in words: what is wrong, what to do and the norm behind it. Each topic brings its own.
import { AGES_REFUSALS } from './age-refusals.ts';
import { AGEING_OUT_REFUSALS } from './ageing-out.ts';
import { ALARM_REFUSALS } from './alarm.ts';
import { WITHDRAWAL_REFUSALS } from './assent-withdrawal.ts';
import { ASSESSMENT_REFUSALS } from './assessment.ts';
import { BIOMETRICS_REFUSALS } from './biometrics.ts';
import { GLASS_REFUSALS } from './break-glass.ts';
import { CASELOAD_REFUSALS } from './caseload.ts';
import type { RefusalWords } from './context.ts';
import { DECISION_REFUSALS } from './decision-refusals.ts';
import { DETERMINATION_REFUSALS } from './determination-refusals.ts';
import type { DossierRefusal } from './dossier.ts';
import { ELEMENT_REFUSALS } from './elements.ts';
import { EXPLANATION_REFUSALS } from './explanation.ts';
import { FACT_REFUSALS } from './facts.ts';
import { CONFLICT_REFUSALS } from './family-conflict.ts';
import { HEARING_REFUSALS } from './hearing.ts';
import { AROUND_REFUSALS } from './hearing-around.ts';
import { IDENTITY_REFUSALS } from './identity.ts';
import { INFORMATION_REFUSALS } from './information.ts';
import { INTEREST_REFUSALS } from './interests.ts';
import { INVOLVEMENT_REFUSALS } from './involvement.ts';
import { LETTER_ISSUE_REFUSALS } from './letter-issue.ts';
import { EXTENSION_REFUSALS } from './limit-extension.ts';
import { LIVING_REFUSALS } from './living-refusals.ts';
import { MOTIVATION_REFUSALS } from './motivation.ts';
import { MOVE_REFUSALS } from './move-refusals.ts';
import { NOTE_REFUSALS } from './notes.ts';
import { OPENING_REFUSALS } from './opening.ts';
import { PROCEDURE_REFUSALS } from './procedure-refusals.ts';
import { MEASURE_REFUSALS } from './protection-measure.ts';
import { PROTECTOR_REFUSALS } from './protectors.ts';
import { QUESTION_REFUSALS } from './questions/refusals.ts';
import { ANSWER_REFUSALS } from './receipt.ts';
import { REFERRAL_REFUSALS } from './referral.ts';
import { RELEASE_REFUSALS } from './release-refusals.ts';
import { REOPENING_REFUSALS } from './reopening.ts';
import { REPRESENTATION_REFUSALS } from './representation.ts';
import { RIGHTS_REFUSALS } from './rights/refusals.ts';
import { ROUTE_REFUSALS } from './routes.ts';
import { STOP_REFUSALS } from './stops/commands.ts';
import { WEIGHING_REFUSALS } from './weighing.ts';

export const REFUSALS: Readonly<Record<DossierRefusal['code'], RefusalWords>> = {
  'no-dossier': {
    title: { nl: 'Dit dossier bestaat niet.', en: 'This dossier does not exist.' },
    remedy: { nl: 'Open eerst een dossier voor dit kind.', en: 'First open a dossier for this child.' },
    norms: [],
  },
  ...OPENING_REFUSALS,
  ...IDENTITY_REFUSALS,
  ...INVOLVEMENT_REFUSALS,
  ...PROTECTOR_REFUSALS,
  ...CASELOAD_REFUSALS,
  ...REFERRAL_REFUSALS,
  ...DETERMINATION_REFUSALS,
  ...MEASURE_REFUSALS,
  ...INFORMATION_REFUSALS,
  ...HEARING_REFUSALS,
  ...FACT_REFUSALS,
  ...ELEMENT_REFUSALS,
  ...ASSESSMENT_REFUSALS,
  ...REOPENING_REFUSALS,
  ...GLASS_REFUSALS,
  ...INTEREST_REFUSALS,
  ...WEIGHING_REFUSALS,
  ...DECISION_REFUSALS,
  ...ANSWER_REFUSALS,
  ...MOTIVATION_REFUSALS,
  ...LETTER_ISSUE_REFUSALS,
  ...EXPLANATION_REFUSALS,
  ...ROUTE_REFUSALS,
  ...AGEING_OUT_REFUSALS,
  ...AGES_REFUSALS,
  ...LIVING_REFUSALS,
  ...MOVE_REFUSALS,
  ...PROCEDURE_REFUSALS,
  ...EXTENSION_REFUSALS,
  ...RELEASE_REFUSALS,
  ...WITHDRAWAL_REFUSALS,
  ...REPRESENTATION_REFUSALS,
  ...STOP_REFUSALS,
  ...QUESTION_REFUSALS,
  ...AROUND_REFUSALS,
  ...ALARM_REFUSALS,
  ...NOTE_REFUSALS,
  ...BIOMETRICS_REFUSALS,
  ...CONFLICT_REFUSALS,
  ...RIGHTS_REFUSALS,
};
