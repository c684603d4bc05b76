// Every command and event that stops a decision or takes it out of force, for the unions of the dossier (commands.ts).
import {
  ConfirmInterimLift,
  InterimLiftConfirmed,
  InterimMeasureLifted,
  InterimMeasureRecorded,
  LiftInterimMeasure,
  RecordInterimMeasure,
} from './interim-measure.ts';
import { DecisionSetAside, SetAsideDecision } from './set-aside.ts';

export const STOP_COMMANDS = [RecordInterimMeasure, LiftInterimMeasure, ConfirmInterimLift, SetAsideDecision] as const;
export const STOP_EVENTS = [
  InterimMeasureRecorded,
  InterimMeasureLifted,
  InterimLiftConfirmed,
  DecisionSetAside,
] as const;
