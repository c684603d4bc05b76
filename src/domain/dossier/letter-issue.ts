// Issuing the letter of an adopted decision: from then on its text is fixed, and the hashes prove which files were sent. The
// files are made outside the domain; without them there is nothing to issue.
import { byOf } from '../basics/actor.ts';
import { ok, type Result, refuse } from '../basics/result.ts';
import type { Context, RefusalWords } from './context.ts';
import type { DecisionKind } from './decision-kinds.ts';
import type { IssueLetter, LetterIssued } from './motivation-record.ts';
import { decisionById, type Holding } from './planned.ts';

type Decision = {
  readonly plan: { readonly decisionId: string; readonly kind: DecisionKind };
  readonly adopted?: object;
  readonly withdrawn?: object;
  readonly letters?: readonly LetterIssued[];
};

export type LetterIssueRefusal =
  | { readonly code: 'letter-no-decision' | 'letter-before-adoption' | 'letter-exists' }
  | { readonly code: 'letter-incomplete'; readonly missing: readonly object[] }
  | { readonly code: 'not-your-decision'; readonly kind: DecisionKind };

/** Refuses: `letter-no-decision`, `letter-before-adoption`, `not-your-decision`, `letter-exists`, `letter-incomplete`. */
export function issueLetter(
  { decisionId, language }: IssueLetter,
  file: Holding<Decision>,
  { today, actor, jurisdiction, letter }: Context,
): Result<LetterIssued[], LetterIssueRefusal> {
  const decision = decisionById(file, decisionId);
  if (!decision || decision.withdrawn) return refuse({ code: 'letter-no-decision' });
  if (!decision.adopted) return refuse({ code: 'letter-before-adoption' });
  const { kind } = decision.plan;
  if (!jurisdiction.decisionTakers[kind]?.includes(actor.organisation))
    return refuse({ code: 'not-your-decision', kind });
  if (decision.letters?.some((each) => each.language === language)) return refuse({ code: 'letter-exists' });
  if (!letter || letter.files.length === 0)
    return refuse({ code: 'letter-incomplete', missing: letter?.missing ?? [] });
  return ok([
    { type: 'LetterIssued', on: today, by: byOf(actor), ...{ decisionId, language, files: [...letter.files] } },
  ]);
}

export const LETTER_ISSUE_REFUSALS = {
  'letter-no-decision': {
    title: { nl: 'Bij dit kenmerk staat geen besluit.', en: 'There is no decision under this identifier.' },
    remedy: { nl: 'Kies een besluit uit dit dossier.', en: 'Choose a decision of this dossier.' },
    norms: [],
  },
  'letter-before-adoption': {
    title: { nl: 'Het besluit is nog niet genomen.', en: 'The decision was not adopted yet.' },
    remedy: {
      nl: 'Neem eerst het besluit. Tot dan is er alleen een conceptbrief.',
      en: 'Adopt the decision first. Until then there is a draft letter only.',
    },
    norms: [],
  },
  'letter-exists': {
    title: { nl: 'Deze brief is al uitgegeven.', en: 'This letter was issued already.' },
    remedy: { nl: 'Download de uitgegeven brief.', en: 'Download the issued letter.' },
    norms: [],
  },
  'letter-incomplete': {
    title: { nl: 'De brief is nog niet compleet.', en: 'The letter is not complete yet.' },
    remedy: {
      nl: 'Schrijf of bevestig eerst de delen die hieronder staan, en zeg wat er is besloten.',
      en: 'First write or confirm the parts listed below, and say what was decided.',
    },
    norms: ['gc14-97'],
  },
} as const satisfies Record<Exclude<LetterIssueRefusal['code'], 'not-your-decision'>, RefusalWords>;
