// Each event of a dossier with the kind of data it holds, in order: what depends on the content, on the decision it belongs to,
// or on who wrote it is settled here. Used when an event is closed and when it is read, so that both say the same.
import { isMigrationAuthority, type Jurisdiction, organisationOf } from '../basics/jurisdiction.ts';
import { hasAssent } from '../dossier/assent.ts';
import { withdrawals } from '../dossier/assent-withdrawal.ts';
import type { DossierEvent } from '../dossier/commands.ts';
import type { DecisionKind } from '../dossier/decision-kinds.ts';
import { isOfQuestion, type QuestionEvent } from '../dossier/questions/question-record.ts';
import { entrySorter } from './about-entry.ts';
import { CATEGORY_OF } from './categories.ts';
import { compartmentOf, type DataCategory } from './data-categories.ts';
import { categoryOfFact } from './fact-categories.ts';
import { procedureSorter } from './procedure-categories.ts';

type Sorted = { readonly version: number; readonly event: DossierEvent; readonly category: DataCategory };

/** Decisions that protect or house the child: a migration authority needs none of them, and they tell where the child is. */
const CARE_DECISIONS: ReadonlySet<DecisionKind> = new Set<DecisionKind>([
  'placement',
  'relocation',
  'protection-measure',
  'urgent-protection',
  'emergency-placement',
  'end-of-care',
]);

/** Which organisations on a dossier say something of the help that a child gets. */
const TELLING = new Set(['child-protection', 'health', 'education', 'police', 'legal-aid', 'family']);

/** Whether that this organisation works on the dossier tells of help or danger. */
export const tellsOfHelp = (organisation: string, jurisdiction: Jurisdiction): boolean =>
  TELLING.has(organisationOf(jurisdiction, organisation)?.kind ?? '');

/** The organisation that came onto the dossier or went with this event. */
const involvedBy = (event: DossierEvent): string | undefined => {
  if (event.type === 'PersonInvolved') return event.involvement.organisation;
  return event.type === 'OrganisationInvolved' || event.type === 'InvolvementEnded' ? event.organisation : undefined;
};

const bringsHelp = (event: DossierEvent, jurisdiction: Jurisdiction): boolean => {
  const comesOrGoes = involvedBy(event);
  return comesOrGoes !== undefined && tellsOfHelp(comesOrGoes, jurisdiction);
};

const decisionOf = (event: DossierEvent): string | undefined => ('decisionId' in event ? event.decisionId : undefined);

/** Help that a family accepts of itself, asked of the events in order. */
const helpAccepted = (): ((event: DossierEvent) => boolean) => {
  const help = new Set<string>();
  return (event) => {
    if (event.type === 'ProtectionMeasureRecorded' && event.kind === 'voluntary-help') help.add(event.measureId);
    return 'measureId' in event && help.has(event.measureId);
  };
};

/** Whether a migration authority asked, or was asked. */
const isWithAuthority = ({ from, to }: QuestionEvent, jurisdiction: Jurisdiction): boolean =>
  isMigrationAuthority(jurisdiction, from) || isMigrationAuthority(jurisdiction, to);

type Recorded = Extract<DossierEvent, { readonly type: 'FactRecorded' }>;
const NOTHING: ReadonlyMap<unknown, number> = new Map();

/** Sorts events as they come, oldest first: a decision is known by its plan. */
export const sorter = (
  jurisdiction: Jurisdiction,
  takenBack: ReadonlyMap<unknown, number> = NOTHING,
): ((event: DossierEvent, version?: number) => DataCategory) => {
  const planned = new Set<string>();
  const care = new Set<string>();
  const ofHelp = helpAccepted();
  const forHelpers = (event: DossierEvent): boolean =>
    ofHelp(event) || (isOfQuestion(event) && !isWithAuthority(event, jurisdiction));
  const ofProcedure = procedureSorter(jurisdiction);
  const entries = entrySorter();
  let last = 0;
  const agreed = (event: Recorded, version: number) =>
    hasAssent(event) && version > (takenBack.get(event.fact) ?? Number.NEGATIVE_INFINITY);
  const byContent = (event: DossierEvent, version: number): DataCategory => {
    if (event.type === 'DecisionPlanned') planned.add(event.decisionId);
    if (event.type === 'DecisionPlanned' && CARE_DECISIONS.has(event.kind)) care.add(event.decisionId);
    const about = decisionOf(event);
    // What belongs to a plan that is not seen belongs to one that may not be seen.
    if (about !== undefined && (care.has(about) || !planned.has(about))) return 'care-decisions';
    // Help that a family accepts of itself is no measure: nobody who decides needs to know of it.
    if (forHelpers(event)) return 'protection';
    if (event.type === 'FactRecorded') return categoryOfFact(event.fact, agreed(event, version));
    const procedure = ofProcedure(event);
    if (procedure) return procedure;
    if (bringsHelp(event, jurisdiction)) return 'protection';
    return entries.of(event) ?? CATEGORY_OF[event.type];
  };
  return (event, version = last + 1) => {
    last = version;
    const category = byContent(event, version);
    const isProtected = compartmentOf(category) === 'protection';
    // What an authority wrote itself was not gathered for protection; it stays with whoever wrote it and the child’s side.
    const ownRecord = isProtected && isMigrationAuthority(jurisdiction, event.by.organisation);
    return entries.keep(version, ownRecord ? 'authority-record' : category);
  };
};

/** The events with their versions in the stream, each with its category. */
export const sorted = (
  events: readonly { readonly version: number; readonly event: DossierEvent }[],
  jurisdiction: Jurisdiction,
): readonly Sorted[] => {
  // What the child agreed to counts until it took it back: reading looks ahead, closing cannot.
  const categoryOf = sorter(jurisdiction, withdrawals(events));
  return events.map(({ version, event }) => ({ version, event, category: categoryOf(event, version) }));
};
