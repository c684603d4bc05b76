// What stops a decision, or takes it out of force: who answers which command.
import type { Result } from '../../basics/result.ts';
import type { Context } from '../context.ts';
import type { OpenFile } from '../state.ts';
import {
  type ConfirmInterimLift,
  confirmInterimLift,
  INTERIM_REFUSALS,
  type InterimLiftConfirmed,
  type InterimMeasureLifted,
  type InterimMeasureRecorded,
  type InterimRefusal,
  type LiftInterimMeasure,
  liftInterimMeasure,
  type RecordInterimMeasure,
  recordInterimMeasure,
} from './interim-measure.ts';
import { STOP_COMMANDS } from './records.ts';
import {
  type DecisionSetAside,
  SET_ASIDE_REFUSALS,
  type SetAsideDecision,
  type SetAsideRefusal,
  setAsideDecision,
} from './set-aside.ts';

type StopCommand = RecordInterimMeasure | LiftInterimMeasure | ConfirmInterimLift | SetAsideDecision;
type StopEvent = InterimMeasureRecorded | InterimMeasureLifted | InterimLiftConfirmed | DecisionSetAside;
export type StopRefusal = InterimRefusal | SetAsideRefusal;

export const STOP_REFUSALS = { ...INTERIM_REFUSALS, ...SET_ASIDE_REFUSALS } as const;

const TYPES: ReadonlySet<string> = new Set(STOP_COMMANDS.map(({ shape }) => shape.type.value));
export const isStop = <Command extends { readonly type: string }>(
  command: Command,
): command is Extract<Command, StopCommand> => TYPES.has(command.type);

export function decideStop(
  command: StopCommand,
  file: OpenFile,
  context: Context,
): Result<readonly StopEvent[], StopRefusal> {
  switch (command.type) {
    case 'RecordInterimMeasure':
      return recordInterimMeasure(command, file, context);
    case 'LiftInterimMeasure':
      return liftInterimMeasure(command, file, context);
    case 'ConfirmInterimLift':
      return confirmInterimLift(command, file, context);
    case 'SetAsideDecision':
      return setAsideDecision(command, file, context);
  }
}
