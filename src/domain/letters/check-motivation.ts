// What only the whole building block can tell about a motivation that somebody writes: whether each link leads somewhere,
// whether a text repeats what the child keeps from its family, and whether it is still the draft word for word.
import { ok, type Result, refuse } from '../basics/result.ts';
import type { MotivationRefusal } from '../dossier/motivation.ts';
import type { PartId } from '../dossier/motivation-parts.ts';
import type { MotivationWritten } from '../dossier/motivation-record.ts';
import type { OpenFile } from '../dossier/state.ts';
import type { BuildingBlock } from './building-block.ts';

/** Refuses: `motivation-link-gone`, `motivation-tells-what-child-kept`. The event says what was draft and what a person wrote. */
export function checkedMotivation(
  event: MotivationWritten,
  block: BuildingBlock,
  file: Pick<OpenFile, 'hearings'>,
): Result<MotivationWritten, MotivationRefusal> {
  const known = new Set([...block.parts.flatMap(({ found }) => found), ...block.facts].map(({ link }) => link));
  const gone = event.parts.filter(({ restsOn }) => restsOn.some((link) => !known.has(link)));
  if (gone.length > 0) {
    const links = gone.flatMap(({ restsOn }) => restsOn.filter((link) => !known.has(link)));
    return refuse({ code: 'motivation-link-gone', parts: partsOf(gone), links });
  }
  const secrets = keptWords(file);
  const telling = event.parts.filter(({ text }) => secrets.some((secret) => plain(text).includes(secret)));
  if (telling.length > 0) return refuse({ code: 'motivation-tells-what-child-kept', parts: partsOf(telling) });
  const drafts = new Map(block.parts.map(({ part, draft }) => [part, [plain(draft.nl), plain(draft.en)]]));
  const parts = event.parts.map((each) => ({
    ...each,
    origin: drafts.get(each.part)?.includes(plain(each.text)) ? ('draft' as const) : ('person' as const),
  }));
  return ok({ ...event, parts });
}

const partsOf = (parts: readonly { readonly part: PartId }[]): readonly PartId[] => parts.map(({ part }) => part);
const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

/** Shorter than this, words are too common to know as the child's own. */
const SHORTEST = 16;
const keptWords = ({ hearings }: Pick<OpenFile, 'hearings'>): readonly string[] =>
  hearings
    .filter(({ keepFrom }) => keepFrom.length > 0)
    .flatMap(({ ownWords, wish, summary }) => [ownWords, wish, summary].flatMap((text) => text.split(/[.!?\n]+/)))
    .map(plain)
    .filter((sentence) => sentence.length >= SHORTEST);
