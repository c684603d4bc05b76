// How what stops a decision, or takes it out of force, changes the dossier.
import type { Changes } from '../evolve-change.ts';
import { decisionById } from '../planned.ts';
import type { OpenFile } from '../state.ts';
import type { InterimHeld } from './interim-measure.ts';

type StopEvent = 'InterimMeasureRecorded' | 'InterimMeasureLifted' | 'InterimLiftConfirmed' | 'DecisionSetAside';

const onInterim = (file: OpenFile, id: string, change: (held: InterimHeld) => InterimHeld): void => {
  file.interims = file.interims.map((each) => (each.recorded.interimId === id ? change(each) : each));
};

export const STOP_CHANGES: Changes<StopEvent> = {
  InterimMeasureRecorded: (file, recorded) => {
    file.interims.push({ recorded });
  },
  // Said anew, it has to be seen anew.
  InterimMeasureLifted: (file, lifted) => onInterim(file, lifted.interimId, ({ recorded }) => ({ recorded, lifted })),
  InterimLiftConfirmed: (file, confirmed) => onInterim(file, confirmed.interimId, (held) => ({ ...held, confirmed })),
  DecisionSetAside: (file, event) => {
    const decision = decisionById(file, event.decisionId);
    if (decision) decision.setAside = event;
  },
};
