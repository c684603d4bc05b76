// The building block of a motivation: per element and per other part what was found and from which source, what weight it got,
// what the child said, a first draft, and what was written. A letter is made of what was written. Norm: GC 14 para. 97.
import type { Words } from '../basics/text.ts';
import { directionOf } from '../dossier/decision-kinds.ts';
import { ELEMENT_KEYS, type ElementKey } from '../dossier/elements.ts';
import { type Link, PART_IDS, PART_TITLES, type PartId } from '../dossier/motivation-parts.ts';
import type { PartHeld } from '../dossier/motivation-record.ts';
import { DECISION_DRAFTS } from './decision-draft.ts';
import { decisionSources, factSources, type Subject } from './decision-sources.ts';
import { elementDraft } from './element-draft.ts';
import { elementSources } from './element-sources.ts';
import { type Source, versionOf } from './source.ts';

/**
 * What keeps a part from the letter. `stale`: something it rests on changed after it was written. `no-reason`: a proposal that
 * nobody completed, though the weighing does not say why an option was rejected.
 */
export type Lack = 'not-assessed' | 'not-written' | 'link-gone' | 'stale' | 'no-reason';

export type BlockPart = {
  readonly part: PartId;
  readonly title: Words;
  readonly found: readonly Source[];
  readonly weight?: Words;
  readonly childWords?: string;
  readonly draft: Words;
  readonly written?: PartHeld;
  /** Against the child every element is answered; a favourable letter waits only for what the dossier holds. */
  readonly needed: boolean;
  readonly lacks: readonly Lack[];
};
export type BuildingBlock = {
  readonly parts: readonly BlockPart[];
  /** Recorded facts: a reason on any part can rest on them. */
  readonly facts: readonly Source[];
};

const isElement = (part: PartId): part is ElementKey => (ELEMENT_KEYS as readonly string[]).includes(part);
/** What every decision against a child accounts for, also where the dossier holds nothing. */
const ALWAYS: readonly PartId[] = [...ELEMENT_KEYS, 'childViews', 'options', 'weighing', 'remedy'];

export function buildingBlockOf(subject: Subject): BuildingBlock {
  const { file } = subject;
  const sources = { ...elementSources(file), ...decisionSources(subject) };
  const facts = factSources(subject);
  const all = new Map([...Object.values(sources).flat(), ...facts].map((source) => [source.link, source]));
  const parts = PART_IDS.map((part) => blockPart(subject, part, sources[part], all));
  return { parts, facts };
}

function blockPart(
  subject: Subject,
  part: PartId,
  found: readonly Source[],
  all: ReadonlyMap<Link, Source>,
): BlockPart {
  const { decision } = subject;
  const written = decision.motivation?.parts.get(part);
  const needed = found.length > 0 || (directionOf(decision.plan) === 'adverse' && ALWAYS.includes(part));
  const lacks = needed || written ? lacksOf(found, written, all, writtenAt(subject, part)) : [];
  const reasonless = part === 'options' && written?.origin === 'draft' && rejectsInSilence(subject);
  const own = isElement(part) ? ofElement(subject, part) : { draft: DECISION_DRAFTS[part](subject, found) };
  return {
    part,
    title: PART_TITLES[part],
    found,
    needed,
    lacks: reasonless ? [...lacks, 'no-reason'] : lacks,
    ...own,
    ...(written && { written }),
  };
}

function ofElement(subject: Subject, key: ElementKey): Pick<BlockPart, 'draft' | 'weight' | 'childWords'> {
  const weight = elementWeight(subject, key);
  const childWords = subject.file.elements.get(key)?.childWords;
  return {
    draft: elementDraft(subject.file, key),
    ...(weight && { weight }),
    ...(childWords !== undefined && { childWords }),
  };
}

/** Against the child it is never enough to name another option: why it was rejected is what a letter is for. Norm: GC 14 para. 97. */
const rejectsInSilence = ({ file: { weighing }, decision }: Subject): boolean =>
  directionOf(decision.plan) === 'adverse' &&
  (weighing?.options ?? []).some(({ scenario, rejectedBecause }) => scenario !== weighing?.chosen && !rejectedBecause);

const CARRIES: Words = {
  nl: 'De redenen van het besluit rusten hierop.',
  en: 'The reasons of the decision rest on this.',
};
const elementWeight = ({ file, decision }: Subject, key: ElementKey): Words | undefined =>
  file.weighing?.restsOn.includes(key) || decision.answers.some(({ restsOn }) => restsOn.includes(key))
    ? CARRIES
    : undefined;

/** The version in which this part was last written. */
const writtenAt = ({ file, decision }: Subject, part: PartId): number =>
  versionOf(
    file,
    (event) =>
      event.type === 'MotivationWritten' &&
      event.decisionId === decision.plan.decisionId &&
      event.parts.some((each) => each.part === part),
  );

function lacksOf(
  found: readonly Source[],
  written: PartHeld | undefined,
  all: ReadonlyMap<Link, Source>,
  at: number,
): readonly Lack[] {
  if (!written) return [found.length === 0 ? 'not-assessed' : 'not-written'];
  const restsOn = written.restsOn.map((link) => all.get(link));
  const gone = restsOn.some((source) => source === undefined);
  const stale = [...found, ...restsOn].some((source) => source !== undefined && source.version > at);
  return [...(gone ? ['link-gone' as const] : []), ...(stale ? ['stale' as const] : [])];
}
