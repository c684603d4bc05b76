// The commands and events about rights over data, and who decides on each. One block, so that the unions of the dossier stay short.
import type { Result } from '../../basics/result.ts';
import type { DossierEvent } from '../commands.ts';
import type { Context } from '../context.ts';
import type { OpenFile } from '../state.ts';
import { answerDataRequest, type DataRequestRefusal, extendDataRequest, requestData } from './data-request.ts';
import type { AnswerDataRequest, ExtendDataRequest, RequestData } from './data-request-record.ts';
import { confirmDestruction, type DestructionRefusal, proposeDestruction, withdrawDestruction } from './destruction.ts';
import type { ConfirmDestruction, ProposeDestruction, WithdrawDestruction } from './destruction-record.ts';
import { type HoldRefusal, liftHold, placeHold } from './legal-hold.ts';
import type { LiftHold, PlaceHold } from './legal-hold-record.ts';
import { RIGHTS_COMMANDS } from './records.ts';
import { type RectificationRefusal, rectifyStatement, tellRecipient } from './rectification.ts';
import type { RectifyStatement, TellRecipient } from './rectification-record.ts';
import { liftRestriction, type RestrictionRefusal, restrictUse } from './restriction.ts';
import type { LiftRestriction, RestrictUse } from './restriction-record.ts';
import { recordTransfer, type TransferRefusal } from './transfer.ts';
import type { RecordTransfer } from './transfer-record.ts';

export type RightsCommand =
  | RequestData
  | AnswerDataRequest
  | ExtendDataRequest
  | RectifyStatement
  | TellRecipient
  | RestrictUse
  | LiftRestriction
  | PlaceHold
  | LiftHold
  | RecordTransfer
  | ProposeDestruction
  | WithdrawDestruction
  | ConfirmDestruction;

const TYPES: ReadonlySet<string> = new Set(RIGHTS_COMMANDS.map(({ shape }) => shape.type.value));
export const isAboutRights = <Command extends { readonly type: string }>(
  command: Command,
): command is Extract<Command, RightsCommand> => TYPES.has(command.type);

export type RightsRefusal =
  | DataRequestRefusal
  | RectificationRefusal
  | RestrictionRefusal
  | HoldRefusal
  | TransferRefusal
  | DestructionRefusal;

// One line a command: a list, not a knot.
// eslint-disable-next-line complexity
export function decideRights(
  command: RightsCommand,
  file: OpenFile,
  context: Context,
): Result<readonly DossierEvent[], RightsRefusal> {
  switch (command.type) {
    case 'RequestData':
      return requestData(command, file, context);
    case 'AnswerDataRequest':
      return answerDataRequest(command, file, context);
    case 'ExtendDataRequest':
      return extendDataRequest(command, file, context);
    case 'RectifyStatement':
      return rectifyStatement(command, file, context);
    case 'TellRecipient':
      return tellRecipient(command, file, context);
    case 'RestrictUse':
      return restrictUse(command, file, context);
    case 'LiftRestriction':
      return liftRestriction(command, file, context);
    case 'PlaceHold':
      return placeHold(command, file, context);
    case 'LiftHold':
      return liftHold(command, file, context);
    case 'RecordTransfer':
      return recordTransfer(command, file, context);
    case 'ProposeDestruction':
      return proposeDestruction(command, file, context);
    case 'WithdrawDestruction':
      return withdrawDestruction(command, file, context);
    case 'ConfirmDestruction':
      return confirmDestruction(command, file, context);
  }
}
