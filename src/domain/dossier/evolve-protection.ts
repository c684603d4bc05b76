// How events about determinations, measures of child protection, referrals and the load of a guardian change the dossier.
import type { DeterminationHeld } from './determination.ts';
import type { Changes } from './evolve-change.ts';
import type { MeasureHeld } from './protection-measure.ts';
import type { OpenFile } from './state.ts';

/** A determination rests on the assessment that was signed: without it, somebody has to look at it anew. */
export const overtakeDeterminations = ({ determinations }: OpenFile): void => {
  for (const held of determinations) if (held.determined) held.stands = false;
};

const onDetermination = (file: OpenFile, id: string, change: (held: DeterminationHeld) => void): void => {
  const held = file.determinations.find(({ proposed }) => proposed.determinationId === id);
  if (held) change(held);
};

const onMeasure = (file: OpenFile, id: string, change: (held: MeasureHeld) => void): void => {
  const held = file.measures.find(({ recorded }) => recorded.measureId === id);
  if (held) change(held);
};

type ProtectionEvent =
  | 'CaseloadCounted'
  | 'ReferredToChildProtection'
  | 'ReferralConfirmed'
  | 'ProtectionMeasureRecorded'
  | 'ProtectionMeasureEnded'
  | 'HandOverRecorded'
  | 'DeterminationProposed'
  | 'PanelConvened'
  | 'PanelConflictReported'
  | 'OptionsCompared'
  | 'OptionsDiscussed'
  | 'BestInterestsDetermined'
  | 'DeterminationTold'
  | 'DeterminationReviewed'
  | 'DepartureEscalated';

export const PROTECTION_CHANGES: Changes<ProtectionEvent> = {
  CaseloadCounted: (file, event) => {
    file.caseloads.set(event.protectorId, event);
  },
  ReferredToChildProtection: (file, event) => {
    file.referrals.push({ referred: event });
  },
  ReferralConfirmed: (file, event) => {
    const held = file.referrals.find(({ referred }) => referred.referralId === event.referralId);
    if (held) held.confirmed = event;
  },
  ProtectionMeasureRecorded: (file, event) => {
    file.measures.push({ recorded: event, handOver: new Map() });
  },
  ProtectionMeasureEnded: (file, event) => {
    onMeasure(file, event.measureId, (held) => {
      held.ended = event;
    });
  },
  HandOverRecorded: (file, { measureId, items }) => {
    onMeasure(file, measureId, ({ handOver }) => {
      for (const item of items) handOver.set(item.item, item);
    });
  },
  DeterminationProposed: (file, event) => {
    file.determinations.push({ proposed: event, conflicts: [], reviews: [], stands: false });
  },
  // A conflict is about somebody on the panel that sat then; a new panel was checked anew.
  PanelConvened: (file, event) => {
    onDetermination(file, event.determinationId, (held) => {
      held.panel = event;
      held.conflicts = [];
    });
  },
  PanelConflictReported: (file, event) => {
    onDetermination(file, event.determinationId, ({ conflicts }) => {
      conflicts.push(event);
    });
  },
  // The child spoke about the options that stood there then.
  OptionsCompared: (file, event) => {
    onDetermination(file, event.determinationId, (held) => {
      held.compared = event;
      delete held.discussed;
    });
  },
  OptionsDiscussed: (file, event) => {
    onDetermination(file, event.determinationId, (held) => {
      held.discussed = event;
    });
  },
  // Whoever answered for departing from an earlier outcome did not answer for departing from this one.
  BestInterestsDetermined: (file, event) => {
    file.departures = file.departures.filter(({ determinationId }) => determinationId !== event.determinationId);
    onDetermination(file, event.determinationId, (held) => {
      held.determined = event;
      held.reviewOn = event.reviewOn;
      held.stands = true;
      delete held.told;
    });
  },
  DeterminationTold: (file, event) => {
    onDetermination(file, event.determinationId, (held) => {
      held.told = event;
    });
  },
  // What was reopened is compared, discussed and determined again.
  DeterminationReviewed: (file, event) => {
    onDetermination(file, event.determinationId, (held) => {
      held.reviews.push(event);
      held.stands = event.outcome === 'stands';
      if (event.reviewOn) held.reviewOn = event.reviewOn;
      if (event.outcome === 'stands') return;
      delete held.compared;
      delete held.discussed;
      delete held.determined;
      delete held.told;
    });
  },
  DepartureEscalated: (file, event) => {
    file.departures.push(event);
  },
};
