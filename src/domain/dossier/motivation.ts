// Writing the motivation of a decision, part by part: the official edits the text, the links to what it rests on stay. Whether
// each link still leads somewhere is asked where the whole building block is known (domain/decide.ts). Norm: GC 14 para. 97.
import { byOf } from '../basics/actor.ts';
import { ok, type Result, refuse } from '../basics/result.ts';
import type { Context, RefusalWords } from './context.ts';
import type { DecisionKind } from './decision-kinds.ts';
import type { PartId } from './motivation-parts.ts';
import type { MotivationWritten, WriteMotivation } from './motivation-record.ts';
import { decisionById, type Holding } from './planned.ts';
import { copiedTexts, isStockPhrase } from './stock-phrases.ts';

type Decision = {
  readonly plan: { readonly decisionId: string; readonly kind: DecisionKind };
  readonly withdrawn?: object;
  readonly letters?: readonly object[];
};

export type MotivationRefusal =
  | { readonly code: 'motivation-no-decision' | 'motivation-empty' | 'motivation-after-letter' }
  | {
      readonly code:
        | 'motivation-twice'
        | 'motivation-stock-phrase'
        | 'motivation-copied'
        | 'motivation-without-link'
        | 'motivation-link-gone'
        | 'motivation-tells-what-child-kept';
      readonly parts: readonly PartId[];
      readonly links?: readonly string[];
    }
  | { readonly code: 'not-your-decision'; readonly kind: DecisionKind };

/** Refuses: no open decision of yours, nothing written, one part twice, stock phrases, copied text, a part without a link. */
export function writeMotivation(
  command: WriteMotivation,
  file: Holding<Decision>,
  { today, actor, jurisdiction }: Context,
): Result<MotivationWritten[], MotivationRefusal> {
  const decision = decisionById(file, command.decisionId);
  if (!decision || decision.withdrawn) return refuse({ code: 'motivation-no-decision' });
  // What a child was told stays what it was told.
  if (decision.letters?.length) return refuse({ code: 'motivation-after-letter' });
  const { kind } = decision.plan;
  if (!jurisdiction.decisionTakers[kind]?.includes(actor.organisation))
    return refuse({ code: 'not-your-decision', kind });
  const refusal = wrongIn(command);
  if (refusal) return refuse(refusal);
  const { decisionId, language, outcome, parts } = command;
  return ok([
    {
      type: 'MotivationWritten',
      on: today,
      by: byOf(actor),
      ...{ decisionId, language, parts },
      ...(outcome && { outcome }),
    },
  ]);
}

function wrongIn({ parts, outcome }: WriteMotivation): MotivationRefusal | undefined {
  if (parts.length === 0 && !outcome) return { code: 'motivation-empty' };
  const names = parts.map(({ part }) => part);
  const twice = names.filter((name, at) => names.indexOf(name) !== at);
  if (twice.length > 0) return { code: 'motivation-twice', parts: twice };
  const stock = parts.filter(({ text }) => isStockPhrase(text)).map(({ part }) => part);
  if (stock.length > 0) return { code: 'motivation-stock-phrase', parts: stock };
  const copied = new Set(copiedTexts(new Map(parts.map(({ part, text }) => [part, text]))));
  if (copied.size > 0) return { code: 'motivation-copied', parts: names.filter((name) => copied.has(name)) };
  const bare = parts.filter(({ restsOn }) => restsOn.length === 0).map(({ part }) => part);
  return bare.length > 0 ? { code: 'motivation-without-link', parts: bare } : undefined;
}

export const MOTIVATION_REFUSALS = {
  'motivation-no-decision': {
    title: { nl: 'Bij dit kenmerk staat geen besluit.', en: 'There is no decision under this identifier.' },
    remedy: {
      nl: 'Kies een besluit uit dit dossier dat niet is ingetrokken.',
      en: 'Choose a decision of this dossier that was not withdrawn.',
    },
    norms: [],
  },
  'motivation-empty': {
    title: { nl: 'Er staat nog niets in.', en: 'There is nothing in it yet.' },
    remedy: {
      nl: 'Schrijf ten minste één deel, of zeg wat er is besloten.',
      en: 'Write at least one part, or say what was decided.',
    },
    norms: [],
  },
  'motivation-after-letter': {
    title: { nl: 'De brief is al uitgegeven.', en: 'The letter was issued already.' },
    remedy: {
      nl: 'Wat in een uitgegeven brief staat, verandert niet meer. Neem een nieuw besluit als de redenen niet kloppen.',
      en: 'What stands in an issued letter does not change. Take a new decision where the reasons are wrong.',
    },
    norms: [],
  },
  'motivation-twice': {
    title: { nl: 'Een deel staat er twee keer in.', en: 'A part stands there twice.' },
    remedy: { nl: 'Stuur elk deel één keer.', en: 'Send each part once.' },
    norms: [],
  },
  'motivation-stock-phrase': {
    title: { nl: 'Een deel is een standaardzin.', en: 'A part is a stock phrase.' },
    remedy: {
      nl: 'Schrijf bij de genoemde delen wat voor dit kind geldt en waarom.',
      en: 'Write under the parts named what holds for this child, and why.',
    },
    norms: ['gc14-97'],
  },
  'motivation-copied': {
    title: { nl: 'Bij meer dan één deel staat dezelfde tekst.', en: 'The same text stands under more than one part.' },
    remedy: { nl: 'Schrijf per deel een eigen tekst.', en: 'Write a text of its own for each part.' },
    norms: ['gc14-97'],
  },
  'motivation-without-link': {
    title: { nl: 'Een deel rust nergens op.', en: 'A part rests on nothing.' },
    remedy: {
      nl: 'Kies bij de genoemde delen op welke feiten uit dit dossier de tekst rust.',
      en: 'Choose for the parts named which facts of this dossier the text rests on.',
    },
    norms: ['gc14-97'],
  },
  'motivation-link-gone': {
    title: { nl: 'Een feit waarop de tekst rust, is er niet meer.', en: 'A fact that the text rests on is gone.' },
    remedy: {
      nl: 'Lees de genoemde delen opnieuw en kies feiten die nu in het dossier staan.',
      en: 'Read the parts named again and choose facts that are in the dossier now.',
    },
    norms: ['gc14-97'],
  },
  'motivation-tells-what-child-kept': {
    title: {
      nl: 'De tekst herhaalt woorden die het kind niet wil delen met zijn familie.',
      en: 'The text repeats words that the child does not want its family to see.',
    },
    remedy: {
      nl: 'De familie leest de brief mee. Schrijf hoe de mening telde, zonder de woorden van het kind.',
      en: 'The family reads the letter too. Write how the view counted, without the child’s words.',
    },
    norms: ['crc-12'],
  },
} as const satisfies Record<Exclude<MotivationRefusal['code'], 'not-your-decision'>, RefusalWords>;
