// What a dossier waits for next: the first thing in the order of the work that is not there yet. It says what, never how
// urgent: nobody is ranked.
import type { Words } from '../domain/basics/text.ts';
import type { DecisionPlanned } from '../domain/dossier/decision.ts';
import { determinationFor, determinationNeeded } from '../domain/dossier/determination-needed.ts';
import { plannedDecision } from '../domain/dossier/planned.ts';
import type { OpenFile } from '../domain/dossier/state.ts';
import { isSetAside } from '../domain/dossier/stops/set-aside.ts';

export const WAITS_FOR = {
  protector: { nl: 'Voogd of advocaat', en: 'Guardian or lawyer' },
  information: { nl: 'Uitleg aan het kind', en: 'Informing the child' },
  hearing: { nl: 'Gesprek met het kind', en: 'Hearing the child' },
  assessment: { nl: 'Onderzoek naar de belangen', en: 'Best-interests assessment' },
  seal: { nl: 'Stap 1 verzegelen', en: 'Sealing step 1' },
  weighing: { nl: 'Afweging', en: 'Weighing' },
  plan: { nl: 'Een besluit voorbereiden', en: 'Preparing a decision' },
  determination: { nl: 'Determinatie', en: 'Determination' },
  adoption: { nl: 'Besluit', en: 'Decision' },
  explanation: { nl: 'Uitleg van het besluit', en: 'Explaining the decision' },
  nothing: { nl: 'Niets nu', en: 'Nothing now' },
} as const satisfies Record<string, Words>;
export type WaitsFor = keyof typeof WAITS_FOR;
export const WAITS_FOR_IDS = Object.keys(WAITS_FOR) as [WaitsFor, ...WaitsFor[]];

/** What the child said after the weighing asks for a new one. */
const isWeighed = ({ weighing, hearingsWeighed, hearings }: OpenFile): boolean =>
  weighing !== undefined && hearingsWeighed === hearings.length;

/** Asking child protection is not for whoever decides to leave out. Whether the day of review has passed, the sheet says. */
const lacksDetermination = (file: OpenFile, plan: DecisionPlanned): boolean =>
  determinationNeeded(file, plan).length > 0 && determinationFor(file, plan) === undefined;

function afterWeighing(file: OpenFile): WaitsFor {
  const planned = plannedDecision(file);
  if (!planned) return 'plan';
  return lacksDetermination(file, planned.plan) ? 'determination' : 'adoption';
}

export function waitsFor(file: OpenFile): WaitsFor {
  const { protectors, information, hearings, declined, assessment, sealed, decisions } = file;
  const last = decisions.findLast((decision) => !decision.withdrawn && !isSetAside(decision));
  if (last?.adopted) return last.explained ? 'nothing' : 'explanation';
  if (!protectors.some(({ endedOn }) => !endedOn)) return 'protector';
  if (information.length === 0) return 'information';
  if (hearings.length === 0 && declined.length === 0) return 'hearing';
  if (!assessment) return 'assessment';
  if (!sealed) return 'seal';
  if (!isWeighed(file)) return 'weighing';
  return afterWeighing(file);
}
