// Every command and every event about the rights of people to their data, for the unions of the dossier (commands.ts).
import {
  AnswerDataRequest,
  DataRequestAnswered,
  DataRequested,
  ExtendDataRequest,
  RequestData,
} from './data-request-record.ts';
import {
  ConfirmDestruction,
  DestructionConfirmed,
  DestructionProposed,
  DestructionWithdrawn,
  ProposeDestruction,
  WithdrawDestruction,
} from './destruction-record.ts';
import { HoldLifted, HoldPlaced, LiftHold, PlaceHold } from './legal-hold-record.ts';
import { RecipientTold, RectifyStatement, StatementRectified, TellRecipient } from './rectification-record.ts';
import { LiftRestriction, RestrictionLifted, RestrictUse, UseRestricted } from './restriction-record.ts';
import { RecordTransfer, TransferredToArchive } from './transfer-record.ts';

export const RIGHTS_COMMANDS = [
  AnswerDataRequest,
  ExtendDataRequest,
  RequestData,
  ConfirmDestruction,
  ProposeDestruction,
  WithdrawDestruction,
  LiftHold,
  PlaceHold,
  RectifyStatement,
  TellRecipient,
  LiftRestriction,
  RestrictUse,
  RecordTransfer,
] as const;

export const RIGHTS_EVENTS = [
  DataRequestAnswered,
  DataRequested,
  DestructionConfirmed,
  DestructionProposed,
  DestructionWithdrawn,
  HoldLifted,
  HoldPlaced,
  RecipientTold,
  StatementRectified,
  RestrictionLifted,
  UseRestricted,
  TransferredToArchive,
] as const;
