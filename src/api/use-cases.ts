// Everything that the HTTP door can ask for, bound to one office. Tests may hand in others.

import { archiveDossier } from '../application/archive-dossier.ts';
import { askTable, evaluateAccess } from '../application/ask-table.ts';
import { askTheLog, listLogQuestions } from '../application/ask-the-log.ts';
import { breakGlassAt, listGlassOf, readGlassOpening } from '../application/break-glass.ts';
import { dropDraft, keepDraft, listDrafts, readDraft } from '../application/drafts.ts';
import { findDossiers } from '../application/find-dossiers.ts';
import { giveDossierCommand } from '../application/give-command.ts';
import { giveFamilyCommand } from '../application/give-family-command.ts';
import { giveNormCommand } from '../application/give-norm-command.ts';
import { giveOrganisationCommand } from '../application/give-organisation-command.ts';
import { giveTableCommand } from '../application/give-table-command.ts';
import { invite } from '../application/invitations.ts';
import { answerOversightAlert, listOversightAlerts } from '../application/list-alerts.ts';
import { listDataRights, listDestructions, readDestruction } from '../application/list-data-rights.ts';
import { listRetention } from '../application/list-retention.ts';
import { listWork } from '../application/list-work.ts';
import { makeBundle } from '../application/make-bundle.ts';
import type { Office } from '../application/office.ts';
import { readAccessLog } from '../application/read-access-log.ts';
import { checkpointKey, listCheckpoints, readCheckpoint } from '../application/read-checkpoints.ts';
import { readDataRights } from '../application/read-data-rights.ts';
import { readSheet, readTimeline } from '../application/read-dossier.ts';
import { readFamily } from '../application/read-family.ts';
import { listNorms, listSafeguards, readNorm } from '../application/read-law.ts';
import { listContactPersons, readOrganisation } from '../application/read-organisation.ts';
import { readPersonalData } from '../application/read-personal-data.ts';
import { readProcessingLog } from '../application/read-processings.ts';
import { readReceipt } from '../application/read-receipt.ts';
import { listActivities, readActivity } from '../application/read-register.ts';
import { listTableChanges, readTable } from '../application/read-table.ts';
import { listTimers, reckonTimer } from '../application/read-timers.ts';
import { confirmInvitation, listInvitations, rejectInvitation } from '../application/second-invitations.ts';
import { listWhatIf, readWhatIf, startWhatIf } from '../application/what-if-runs.ts';
import { readBuildingBlock, writeLetter } from '../application/write-letter.ts';
import type { Actor } from '../domain/basics/actor.ts';

type Bound<Case> = Case extends (office: Office, actor: Actor, ...rest: infer Rest) => infer Answer
  ? (actor: Actor, ...rest: Rest) => Answer
  : never;

/** What everybody may read: nobody is asked who they are. */
type Open<Case> = Case extends (office: Office, ...rest: infer Rest) => infer Answer
  ? (...rest: Rest) => Answer
  : never;

export type UseCases = {
  readonly answerOversightAlert: Bound<typeof answerOversightAlert>;
  readonly listOversightAlerts: Bound<typeof listOversightAlerts>;
  readonly askTheLog: Bound<typeof askTheLog>;
  readonly listLogQuestions: Bound<typeof listLogQuestions>;
  readonly readProcessingLog: Bound<typeof readProcessingLog>;
  readonly breakGlassAt: Bound<typeof breakGlassAt>;
  readonly listGlassOf: Bound<typeof listGlassOf>;
  readonly readGlassOpening: Bound<typeof readGlassOpening>;
  readonly dropDraft: Bound<typeof dropDraft>;
  readonly keepDraft: Bound<typeof keepDraft>;
  readonly listDrafts: Bound<typeof listDrafts>;
  readonly readDraft: Bound<typeof readDraft>;
  readonly findDossiers: Bound<typeof findDossiers>;
  readonly giveDossierCommand: Bound<typeof giveDossierCommand>;
  readonly giveFamilyCommand: Bound<typeof giveFamilyCommand>;
  readonly giveNormCommand: Bound<typeof giveNormCommand>;
  readonly checkpointKey: Open<typeof checkpointKey>;
  readonly listCheckpoints: Bound<typeof listCheckpoints>;
  readonly giveTableCommand: Bound<typeof giveTableCommand>;
  readonly listTableChanges: Open<typeof listTableChanges>;
  readonly askTable: Open<typeof askTable>;
  readonly evaluateAccess: Bound<typeof evaluateAccess>;
  readonly listActivities: Open<typeof listActivities>;
  readonly readActivity: Open<typeof readActivity>;
  readonly readTable: Open<typeof readTable>;
  readonly invite: Bound<typeof invite>;
  readonly listInvitations: Bound<typeof listInvitations>;
  readonly confirmInvitation: Bound<typeof confirmInvitation>;
  readonly rejectInvitation: Bound<typeof rejectInvitation>;
  readonly giveOrganisationCommand: Bound<typeof giveOrganisationCommand>;
  readonly listContactPersons: Bound<typeof listContactPersons>;
  readonly readOrganisation: Bound<typeof readOrganisation>;
  readonly listNorms: Open<typeof listNorms>;
  readonly listSafeguards: Open<typeof listSafeguards>;
  readonly listWhatIf: Open<typeof listWhatIf>;
  readonly listTimers: Open<typeof listTimers>;
  readonly archiveDossier: Bound<typeof archiveDossier>;
  readonly readPersonalData: Bound<typeof readPersonalData>;
  readonly listDataRights: Bound<typeof listDataRights>;
  readonly listDestructions: Bound<typeof listDestructions>;
  readonly listRetention: Open<typeof listRetention>;
  readonly readDataRights: Bound<typeof readDataRights>;
  readonly readDestruction: Bound<typeof readDestruction>;
  readonly listWork: Bound<typeof listWork>;
  readonly makeBundle: Bound<typeof makeBundle>;
  readonly readAccessLog: Bound<typeof readAccessLog>;
  readonly readBuildingBlock: Bound<typeof readBuildingBlock>;
  readonly readCheckpoint: Bound<typeof readCheckpoint>;
  readonly readFamily: Bound<typeof readFamily>;
  readonly readNorm: Open<typeof readNorm>;
  readonly readReceipt: Bound<typeof readReceipt>;
  readonly readSheet: Bound<typeof readSheet>;
  readonly readTimeline: Bound<typeof readTimeline>;
  readonly reckonTimer: Open<typeof reckonTimer>;
  readonly readWhatIf: Bound<typeof readWhatIf>;
  readonly startWhatIf: Bound<typeof startWhatIf>;
  readonly writeLetter: Bound<typeof writeLetter>;
};

export const boundUseCases = (office: Office): UseCases => ({
  answerOversightAlert: (actor, number, request) => answerOversightAlert(office, actor, number, request),
  listOversightAlerts: (actor, page) => listOversightAlerts(office, actor, page),
  askTheLog: (actor, asked) => askTheLog(office, actor, asked),
  listLogQuestions: (actor, page) => listLogQuestions(office, actor, page),
  readProcessingLog: (actor, asked) => readProcessingLog(office, actor, asked),
  breakGlassAt: (actor, order) => breakGlassAt(office, actor, order),
  listGlassOf: (actor) => listGlassOf(office, actor),
  readGlassOpening: (actor, id) => readGlassOpening(office, actor, id),
  dropDraft: (actor, form) => dropDraft(office, actor, form),
  keepDraft: (actor, draft) => keepDraft(office, actor, draft),
  listDrafts: (actor) => listDrafts(office, actor),
  readDraft: (actor, form) => readDraft(office, actor, form),
  findDossiers: (actor, asked) => findDossiers(office, actor, asked),
  giveDossierCommand: (actor, order) => giveDossierCommand(office, actor, order),
  giveFamilyCommand: (actor, order) => giveFamilyCommand(office, actor, order),
  giveNormCommand: (actor, order) => giveNormCommand(office, actor, order),
  checkpointKey: () => checkpointKey(office),
  listCheckpoints: (actor, page) => listCheckpoints(office, actor, page),
  giveTableCommand: (actor, order) => giveTableCommand(office, actor, order),
  listTableChanges: (asked) => listTableChanges(office, asked),
  askTable: (question) => askTable(office, question),
  evaluateAccess: (actor, asked) => evaluateAccess(office, actor, asked),
  listActivities: () => listActivities(office),
  readActivity: (activityId) => readActivity(office, activityId),
  readTable: (asked) => readTable(office, asked),
  invite: (actor, person) => invite(office, actor, person),
  listInvitations: (actor) => listInvitations(office, actor),
  confirmInvitation: (actor, id) => confirmInvitation(office, actor, id),
  rejectInvitation: (actor, id) => rejectInvitation(office, actor, id),
  giveOrganisationCommand: (actor, order) => giveOrganisationCommand(office, actor, order),
  listContactPersons: (actor, topic) => listContactPersons(office, actor, topic),
  readOrganisation: (actor, id) => readOrganisation(office, actor, id),
  listNorms: () => listNorms(office),
  listSafeguards: () => listSafeguards(office),
  listWhatIf: () => listWhatIf(office),
  listTimers: () => listTimers(office),
  archiveDossier: (actor, id) => archiveDossier(office, actor, id),
  readPersonalData: (actor, asked) => readPersonalData(office, actor, asked),
  listDataRights: (actor, query) => listDataRights(office, actor, query),
  listDestructions: (actor, page) => listDestructions(office, actor, page),
  listRetention: () => listRetention(office),
  readDataRights: (actor, id) => readDataRights(office, actor, id),
  readDestruction: (actor, id) => readDestruction(office, actor, id),
  listWork: (actor, query) => listWork(office, actor, query),
  makeBundle: (actor, asked) => makeBundle(office, actor, asked),
  readAccessLog: (actor, id, page) => readAccessLog(office, actor, id, page),
  readBuildingBlock: (actor, asked) => readBuildingBlock(office, actor, asked),
  writeLetter: (actor, asked) => writeLetter(office, actor, asked),
  readCheckpoint: (actor, asked) => readCheckpoint(office, actor, asked),
  readFamily: (actor, id) => readFamily(office, actor, id),
  readNorm: (normId) => readNorm(office, normId),
  readReceipt: (actor, asked) => readReceipt(office, actor, asked),
  readSheet: (actor, id) => readSheet(office, actor, id),
  readTimeline: (actor, id, page) => readTimeline(office, actor, id, page),
  reckonTimer: (asked) => reckonTimer(office, asked),
  readWhatIf: (actor, answerId) => readWhatIf(office, actor, answerId),
  startWhatIf: (actor, ask) => startWhatIf(office, actor, ask),
});
