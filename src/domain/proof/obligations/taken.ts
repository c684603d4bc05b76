// Obligations with everything that a stranger needs to read them: what they ask and on which norms they rest.
import type { Words } from '../../basics/text.ts';
import type { KeptObligation } from '../../dossier/receipt.ts';
import { OBLIGATION_IDS, type ObligationId } from './ids.ts';
import { OBLIGATIONS } from './obligations.ts';
import { OBLIGATION_WORDS } from './words.ts';

type Taken = KeptObligation & { readonly title: Words; readonly question: Words; readonly norms: string[] };

const isKnown = (id: string): id is ObligationId => OBLIGATION_IDS.some((each) => each === id);

/** One that this version does not know keeps its number for a name. */
export const inWords = (obligations: readonly KeptObligation[]): readonly Taken[] =>
  obligations.map((obligation) => {
    const { id } = obligation;
    const unknown = { nl: id, en: id };
    const { title, question } = isKnown(id) ? OBLIGATION_WORDS[id] : { title: unknown, question: unknown };
    return { ...obligation, title, question, norms: [...(OBLIGATIONS.find((each) => each.id === id)?.norms ?? [])] };
  });
