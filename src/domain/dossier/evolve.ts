// How each event changes the dossier. The fold mutates its own copy and nobody else's; it trusts what was decided.
import type { DossierEvent } from './commands.ts';
import { decisionById } from './planned.ts';
import { ABSENT, type DecisionHeld, type Dossier, type OpenFile } from './state.ts';

type After<Type extends DossierEvent['type']> = Extract<DossierEvent, { readonly type: Type }>;
type Change<Type extends DossierEvent['type']> = (file: OpenFile, event: After<Type>) => void;

const opened = (event: After<'DossierOpened'>): OpenFile => ({
  opened: event,
  trail: [],
  child: event.child,
  familyId: event.familyId,
  involved: [...event.involved],
  protectors: [],
  information: [],
  hearingOffers: [],
  hearings: [],
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
});

/** What rests on step 1 falls with it. */
const reopen = (file: OpenFile): void => {
  file.assessment = undefined;
  file.sealed = undefined;
  file.otherInterests = [];
  file.weighing = undefined;
};

const onDecision = (file: OpenFile, decisionId: string, change: (decision: DecisionHeld) => void): void => {
  const decision = decisionById(file, decisionId);
  if (decision) change(decision);
};

const CHANGES: { readonly [Type in DossierEvent['type']]: Change<Type> } = {
  DossierOpened: () => undefined,
  IdentityCorrected: (file, { changes }) => {
    const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
    file.child = { ...file.child, ...given };
  },
  OrganisationInvolved: (file, { organisation }) => {
    file.involved.push(organisation);
  },
  ProtectorAppointed: (file, event) => {
    file.protectors.push(event);
  },
  ProtectionEnded: (file, { protectorId, endedOn }) => {
    file.protectors = file.protectors.map((each) => (each.protectorId === protectorId ? { ...each, endedOn } : each));
  },
  ChildInformed: (file, event) => {
    file.information.push(event);
  },
  HearingOffered: (file, event) => {
    file.hearingOffers.push(event);
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
  },
  AssessmentSigned: (file, event) => {
    file.assessment = event;
  },
  AssessmentReopened: reopen,
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
    file.decisions.push({ plan, answers: [] });
  },
  FindingAnswered: (file, event) => {
    onDecision(file, event.decisionId, (decision) => {
      decision.answers = [...decision.answers.filter(({ safeguard }) => safeguard !== event.safeguard), event];
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
