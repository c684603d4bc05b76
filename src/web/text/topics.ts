// Every topic in every language that staff can choose. Dutch is the source: it decides which keys exist. To add a topic,
// write nl/<topic>.ts and en/<topic>.ts and name both here.
import type { Language } from '../../domain/basics/text.ts';
import { access as accessEn } from './en/access.ts';
import { age as ageEn } from './en/age.ts';
import { alarm as alarmEn } from './en/alarm.ts';
import { alike as alikeEn } from './en/alike.ts';
import { assessment as assessmentEn } from './en/assessment.ts';
import { bundle as bundleEn } from './en/bundle.ts';
import { checkpoints as checkpointsEn } from './en/checkpoints.ts';
import { child as childEn } from './en/child.ts';
import { childSide as childSideEn } from './en/child-side.ts';
import { common as commonEn } from './en/common.ts';
import { conflicts as conflictsEn } from './en/conflicts.ts';
import { dataRights as dataRightsEn } from './en/data-rights.ts';
import { decisions as decisionsEn } from './en/decisions.ts';
import { determination as determinationEn } from './en/determination.ts';
import { dossier as dossierEn } from './en/dossier.ts';
import { drafts as draftsEn } from './en/drafts.ts';
import { errors as errorsEn } from './en/errors.ts';
import { explanation as explanationEn } from './en/explanation.ts';
import { facts as factsEn } from './en/facts.ts';
import { family as familyEn } from './en/family.ts';
import { find as findEn } from './en/find.ts';
import { findings as findingsEn } from './en/findings.ts';
import { forms as formsEn } from './en/forms.ts';
import { glass as glassEn } from './en/glass.ts';
import { hearing as hearingEn } from './en/hearing.ts';
import { living as livingEn } from './en/living.ts';
import { measures as measuresEn } from './en/measures.ts';
import { motivation as motivationEn } from './en/motivation.ts';
import { normPage as normPageEn } from './en/norm-page.ts';
import { norms as normsEn } from './en/norms.ts';
import { opening as openingEn } from './en/opening.ts';
import { organisations as organisationsEn } from './en/organisations.ts';
import { oversight as oversightEn } from './en/oversight.ts';
import { own as ownEn } from './en/own.ts';
import { procedures as proceduresEn } from './en/procedures.ts';
import { protection as protectionEn } from './en/protection.ts';
import { published as publishedEn } from './en/published.ts';
import { questions as questionsEn } from './en/questions.ts';
import { receipt as receiptEn } from './en/receipt.ts';
import { sessions as sessionsEn } from './en/sessions.ts';
import { sharing as sharingEn } from './en/sharing.ts';
import { signIn as signInEn } from './en/sign-in.ts';
import { steps as stepsEn } from './en/steps.ts';
import { stops as stopsEn } from './en/stops.ts';
import { supervision as supervisionEn } from './en/supervision.ts';
import { timeline as timelineEn } from './en/timeline.ts';
import { ways as waysEn } from './en/ways.ts';
import { whatIf as whatIfEn } from './en/what-if.ts';
import { worklist as worklistEn } from './en/worklist.ts';
import { access } from './nl/access.ts';
import { age } from './nl/age.ts';
import { alarm } from './nl/alarm.ts';
import { alike } from './nl/alike.ts';
import { assessment } from './nl/assessment.ts';
import { bundle } from './nl/bundle.ts';
import { checkpoints } from './nl/checkpoints.ts';
import { child } from './nl/child.ts';
import { childSide } from './nl/child-side.ts';
import { common } from './nl/common.ts';
import { conflicts } from './nl/conflicts.ts';
import { dataRights } from './nl/data-rights.ts';
import { decisions } from './nl/decisions.ts';
import { determination } from './nl/determination.ts';
import { dossier } from './nl/dossier.ts';
import { drafts } from './nl/drafts.ts';
import { errors } from './nl/errors.ts';
import { explanation } from './nl/explanation.ts';
import { facts } from './nl/facts.ts';
import { family } from './nl/family.ts';
import { find } from './nl/find.ts';
import { findings } from './nl/findings.ts';
import { forms } from './nl/forms.ts';
import { glass } from './nl/glass.ts';
import { hearing } from './nl/hearing.ts';
import { living } from './nl/living.ts';
import { measures } from './nl/measures.ts';
import { motivation } from './nl/motivation.ts';
import { normPage } from './nl/norm-page.ts';
import { norms } from './nl/norms.ts';
import { opening } from './nl/opening.ts';
import { organisations } from './nl/organisations.ts';
import { oversight } from './nl/oversight.ts';
import { own } from './nl/own.ts';
import { procedures } from './nl/procedures.ts';
import { protection } from './nl/protection.ts';
import { published } from './nl/published.ts';
import { questions } from './nl/questions.ts';
import { receipt } from './nl/receipt.ts';
import { sessions } from './nl/sessions.ts';
import { sharing } from './nl/sharing.ts';
import { signIn } from './nl/sign-in.ts';
import { steps } from './nl/steps.ts';
import { stops } from './nl/stops.ts';
import { supervision } from './nl/supervision.ts';
import { timeline } from './nl/timeline.ts';
import { ways } from './nl/ways.ts';
import { whatIf } from './nl/what-if.ts';
import { worklist } from './nl/worklist.ts';

const nl = {
  family,
  oversight,
  bundle,
  checkpoints,
  access,
  alike,
  age,
  living,
  timeline,
  facts,
  glass,
  hearing,
  own,
  procedures,
  protection,
  opening,
  organisations,
  child,
  childSide,
  assessment,
  common,
  dataRights,
  conflicts,
  decisions,
  dossier,
  errors,
  explanation,
  find,
  findings,
  drafts,
  alarm,
  forms,
  measures,
  normPage,
  motivation,
  norms,
  published,
  receipt,
  sessions,
  sharing,
  signIn,
  steps,
  stops,
  questions,
  determination,
  supervision,
  ways,
  whatIf,
  worklist,
};

export type Texts = typeof nl;
export type Topic = keyof Texts;

const en = {
  oversight: oversightEn,
  family: familyEn,
  bundle: bundleEn,
  checkpoints: checkpointsEn,
  access: accessEn,
  alike: alikeEn,
  age: ageEn,
  living: livingEn,
  timeline: timelineEn,
  facts: factsEn,
  glass: glassEn,
  hearing: hearingEn,
  own: ownEn,
  procedures: proceduresEn,
  protection: protectionEn,
  opening: openingEn,
  organisations: organisationsEn,
  child: childEn,
  childSide: childSideEn,
  assessment: assessmentEn,
  common: commonEn,
  dataRights: dataRightsEn,
  conflicts: conflictsEn,
  decisions: decisionsEn,
  dossier: dossierEn,
  errors: errorsEn,
  explanation: explanationEn,
  find: findEn,
  findings: findingsEn,
  drafts: draftsEn,
  alarm: alarmEn,
  forms: formsEn,
  measures: measuresEn,
  normPage: normPageEn,
  motivation: motivationEn,
  norms: normsEn,
  published: publishedEn,
  receipt: receiptEn,
  sessions: sessionsEn,
  sharing: sharingEn,
  signIn: signInEn,
  steps: stepsEn,
  stops: stopsEn,
  questions: questionsEn,
  determination: determinationEn,
  supervision: supervisionEn,
  ways: waysEn,
  whatIf: whatIfEn,
  worklist: worklistEn,
} satisfies Record<Topic, object>;

export const TOPICS = Object.keys(nl) as Topic[];
export const TEXTS = { nl, en } satisfies Record<Language, Record<Topic, object>>;
