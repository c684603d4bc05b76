// How each event changes the dossier. The fold mutates its own copy and nobody else's; it trusts what was decided.
import { type AgeHeld, noAge } from './age-held.ts';
import { birthDateUsed } from './age-record.ts';
import type { GlassHeld } from './break-glass.ts';
import type { DossierEvent } from './commands.ts';
import type { After, Change } from './evolve-change.ts';
import { CHILD_SIDE_CHANGES } from './evolve-child-side.ts';
import { INVOLVEMENT_CHANGES } from './evolve-involvement.ts';
import { overtakeDeterminations, PROTECTION_CHANGES } from './evolve-protection.ts';
import { wholeOrganisations } from './involvements.ts';
import { corrected, type LivingHeld } from './living.ts';
import { motivationAfter } from './motivation-record.ts';
import { decisionById } from './planned.ts';
import type { ProcedureHeld } from './procedures.ts';
import { QUESTION_CHANGES } from './questions/evolve-questions.ts';
import { RIGHTS_CHANGES } from './rights/evolve-rights.ts';
import { noRights } from './rights/held.ts';
import { ABSENT, type DecisionHeld, type Dossier, type OpenFile } from './state.ts';
import { STOP_CHANGES } from './stops/evolve-stops.ts';

const opened = (event: After<'DossierOpened'>): OpenFile => ({
  opened: event,
  trail: [],
  child: event.child,
  familyId: event.familyId,
  involved: [...event.involved],
  involvements: event.involvements ? [...event.involvements] : wholeOrganisations(event.involved, event.on),
  protectors: [],
  caseloads: new Map(),
  referrals: [],
  alarms: [],
  measures: [],
  determinations: [],
  departures: [],
  information: [],
  hearingOffers: [],
  hearings: [],
  preparations: [],
  hearingFeedback: [],
  declined: [],
  elements: new Map(),
  assessment: undefined,
  sealed: undefined,
  otherInterests: [],
  weighing: undefined,
  hearingsWeighed: 0,
  facts: new Map(),
  decisions: [],
  routeAnswers: new Map(),
  referenceDates: new Map(),
  ageingOut: undefined,
  age: noAge(event.child.birthDate),
  living: [],
  moves: new Map(),
  procedures: [],
  extensions: [],
  interims: [],
  questions: [],
  releases: [],
  notes: [],
  biometrics: [],
  conflicts: [],
  representations: new Map(),
  rights: noRights(),
  glass: [],
});

/** What rests on step 1 falls with it. */
const reopen = (file: OpenFile): void => {
  file.assessment = undefined;
  file.sealed = undefined;
  file.otherInterests = [];
  file.weighing = undefined;
  overtakeDeterminations(file);
};

const onDecision = (file: OpenFile, decisionId: string, change: (decision: DecisionHeld) => void): void => {
  const decision = decisionById(file, decisionId);
  if (decision) change(decision);
};

/** What is known of the age changed: the youngest plausible date of birth is used from here on. */
const onAge = (file: OpenFile, change: Partial<AgeHeld>, disputed = file.child.ageDisputed): void => {
  file.age = { ...file.age, ...change };
  const birthDate = birthDateUsed(file.age);
  file.child = { ...file.child, ...(birthDate && { birthDate }), ageDisputed: disputed };
};

const onProcedure = (file: OpenFile, id: string, change: (held: ProcedureHeld) => void): void => {
  const held = file.procedures.find(({ opened: { procedureId } }) => procedureId === id);
  if (held) change(held);
};

const onGlass = (file: OpenFile, glassId: string, change: Partial<GlassHeld>): void => {
  file.glass = file.glass.map((each) => (each.broken.glassId === glassId ? { ...each, ...change } : each));
};

const onPeriod = (file: OpenFile, periodId: string, change: Partial<LivingHeld>): void => {
  file.living = file.living.map((each) => (each.periodId === periodId ? corrected(each, change) : each));
};

const CHANGES: { readonly [Type in DossierEvent['type']]: Change<Type> } = {
  DossierOpened: () => undefined,
  IdentityCorrected: (file, { changes }) => {
    const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
    file.child = { ...file.child, ...given };
    if (changes.birthDate) onAge(file, { claimed: changes.birthDate });
  },
  ...INVOLVEMENT_CHANGES,
  ...CHILD_SIDE_CHANGES,
  ...PROTECTION_CHANGES,
  ...RIGHTS_CHANGES,
  ...STOP_CHANGES,
  AlarmRaised: (file, event) => {
    file.alarms.push(event);
  },
  ...QUESTION_CHANGES,
  ChildInformed: (file, event) => {
    file.information.push(event);
  },
  HearingOffered: (file, event) => {
    file.hearingOffers.push(event);
  },
  HearingPrepared: (file, event) => {
    file.preparations.push(event);
  },
  HearingFeedbackGiven: (file, event) => {
    file.hearingFeedback.push(event);
  },
  ChildHeard: (file, event) => {
    file.hearings.push(event);
  },
  HearingDeclined: (file, event) => {
    file.declined.push(event);
  },
  FactRecorded: (file, event) => {
    const others = (file.facts.get(event.fact) ?? []).filter(({ by }) => by.organisation !== event.by.organisation);
    file.facts.set(event.fact, [...others, event]);
    for (const [routeId, { answer, since }] of file.routeAnswers)
      file.routeAnswers.set(routeId, { answer, since: new Set([...since, event.fact]) });
  },
  // A signature covers what stood there when it was set.
  ElementAssessed: (file, { type: _, by: __, ...element }) => {
    file.elements.set(element.key, element);
    file.assessment = undefined;
    overtakeDeterminations(file);
  },
  AssessmentSigned: (file, event) => {
    file.assessment = event;
  },
  AssessmentReopened: reopen,
  GlassBroken: (file, broken) => {
    file.glass.push({ broken });
  },
  GlassConfirmed: (file, confirmed) => onGlass(file, confirmed.glassId, { confirmed }),
  GlassClosed: (file, closed) => onGlass(file, closed.glassId, { closed }),
  InterestsSealed: (file, event) => {
    file.sealed = event;
  },
  // A weighing covers the interests that stood there; a new one asks for a new weighing.
  OtherInterestNamed: (file, event) => {
    file.otherInterests.push(event);
    file.weighing = undefined;
  },
  InterestsWeighed: (file, event) => {
    file.weighing = event;
    file.hearingsWeighed = file.hearings.length;
  },
  DecisionPlanned: (file, plan) => {
    file.decisions.push({ plan, answers: [], countersigned: [] });
  },
  FindingAnswered: (file, event) => {
    onDecision(file, event.decisionId, (decision) => {
      decision.answers = [...decision.answers.filter(({ safeguard }) => safeguard !== event.safeguard), event];
      // Whoever looked at the answer before did not look at this one.
      decision.countersigned = decision.countersigned.filter(({ safeguard }) => safeguard !== event.safeguard);
    });
  },
  AnswerCountersigned: (file, event) => {
    onDecision(file, event.decisionId, (decision) => {
      decision.countersigned.push(event);
    });
  },
  DecisionWithdrawn: (file, event) => {
    onDecision(file, event.decisionId, (decision) => {
      decision.withdrawn = event;
    });
  },
  DecisionAdopted: (file, event) => {
    onDecision(file, event.decisionId, (decision) => {
      decision.adopted = event;
    });
  },
  ReceiptIssued: (file, event) => {
    onDecision(file, event.decisionId, (decision) => {
      decision.receipt = event;
    });
  },
  RouteAnswered: (file, event) => {
    file.routeAnswers.set(event.routeId, { answer: event, since: new Set() });
  },
  ReferenceDateFixed: (file, event) => {
    file.referenceDates.set(event.purpose, event);
  },
  AgeingOutPlanned: (file, event) => {
    file.ageingOut = event;
  },
  AgeDoubted: (file, event) => onAge(file, { doubts: [...file.age.doubts, event] }, true),
  AgeEvidenceRecorded: (file, event) => onAge(file, { evidence: [...file.age.evidence, event] }),
  AgeAssessmentOrdered: (file, event) => onAge(file, { orders: [...file.age.orders, event] }),
  AgeAssessed: (file, event) => onAge(file, { assessments: [...file.age.assessments, event] }),
  AgeReportGiven: (file, { assessmentId, givenOn }) => {
    const given = (one: AgeHeld['assessments'][number]) =>
      one.assessmentId === assessmentId ? { ...one, reportGivenOn: givenOn } : one;
    onAge(file, { assessments: file.age.assessments.map(given) });
  },
  AgeConcluded: (file, event) =>
    onAge(file, { conclusions: [...file.age.conclusions, event] }, event.outcome === 'undecided'),
  LivingPeriodRecorded: (file, event) => {
    file.living.push(event);
  },
  LivingPeriodEnded: (file, { periodId, until }) => onPeriod(file, periodId, { until }),
  LivingPeriodCorrected: (file, { periodId, changes }) => onPeriod(file, periodId, changes as Partial<LivingHeld>),
  MoveAssessed: (file, event) => {
    file.moves.set(event.decisionId, { assessed: event, signed: [] });
  },
  MoveCountersigned: (file, event) => {
    const held = file.moves.get(event.decisionId);
    const others = held?.signed.filter(({ as }) => as !== event.as) ?? [];
    if (held) file.moves.set(event.decisionId, { ...held, signed: [...others, event] });
  },
  MotivationWritten: (file, event) => {
    onDecision(file, event.decisionId, (decision) => {
      decision.motivation = motivationAfter(decision.motivation, event);
    });
  },
  LetterIssued: (file, event) => {
    onDecision(file, event.decisionId, (decision) => {
      decision.letters = [...(decision.letters ?? []), event];
    });
  },
  ProcedureOpened: (file, event) => {
    file.procedures.push({ opened: event, milestones: new Map() });
  },
  MilestoneRecorded: (file, event) => {
    onProcedure(file, event.procedureId, ({ milestones }) => milestones.set(event.milestone, [event]));
  },
  MilestoneCorrected: (file, event) => {
    onProcedure(file, event.procedureId, ({ milestones }) => {
      const held = milestones.get(event.milestone);
      if (held) milestones.set(event.milestone, [...held, event]);
    });
  },
  ProcedureClosed: (file, event) => {
    onProcedure(file, event.procedureId, (held) => {
      held.closed = event;
    });
  },
  LimitExtended: (file, event) => {
    file.extensions.push(event);
  },
  ExplanationPlanned: (file, event) => {
    onDecision(file, event.decisionId, (decision) => {
      decision.explanationPlanned = event;
    });
  },
  DecisionExplained: (file, event) => {
    onDecision(file, event.decisionId, (decision) => {
      decision.explained = event;
    });
  },
};

/** The dossier after one more event. Changes the dossier it is given: for the fold alone. */
export const evolve = (dossier: Dossier, event: DossierEvent): Dossier =>
  evolveAt(dossier, event, dossier.state === 'absent' ? 1 : (dossier.file.trail.at(-1)?.version ?? 0) + 1);

/** The same, where events between were left out, as in a proof that somebody took along. */
export function evolveAt(dossier: Dossier, event: DossierEvent, version: number): Dossier {
  if (dossier.state === 'absent') {
    if (event.type !== 'DossierOpened') return dossier;
    return { state: 'open', file: { ...opened(event), trail: [{ version, event }] } };
  }
  // The table is closed over every type of event, which the compiler cannot follow through the index.
  (CHANGES[event.type] as Change<DossierEvent['type']>)(dossier.file, event as never);
  dossier.file.trail.push({ version, event });
  return dossier;
}

/** The dossier that these events tell of, oldest first. */
export const foldDossier = (events: readonly DossierEvent[]): Dossier =>
  events.reduce<Dossier>((dossier, event) => evolve(dossier, event), ABSENT);
