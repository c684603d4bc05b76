// The motivation and the letter of one decision.
import { createHash } from 'node:crypto';
import type { WrittenLetter } from '../../application/write-letter.ts';
import { type Problem, problem } from '../../contract/problem/problem.ts';
import { LETTER_MEDIA, type LETTER_ROUTES } from '../../contract/routes/letters.ts';
import { LETTER_ISSUE_REFUSALS } from '../../domain/dossier/letter-issue.ts';
import { found } from '../answers.ts';
import type { Handlers } from '../handler.ts';

const FORM = { pdf: 'pdf', archief: 'archive', odt: 'odt' } as const;

export const LETTER_HANDLERS: Handlers<keyof typeof LETTER_ROUTES> = {
  readBuildingBlock: async ({ useCases }, { actor, params, query: { taal: language } }) =>
    found(await useCases.readBuildingBlock(actor, { ...params, language })),
  writeLetter: async ({ useCases }, { actor, params, query: { vorm, taal: language } }) => {
    const answer = found(await useCases.writeLetter(actor, { ...params, language, form: FORM[vorm] }));
    if ('problem' in answer) return answer;
    const letter = answer.body;
    if (letter.kind !== 'letter') return { problem: whyNot(letter) };
    // No name and no number of a child: a file name travels further than the letter.
    const name = `${letter.concept ? 'concept-' : ''}brief-${params.decisionId}${vorm === 'archief' ? '-archief' : ''}`;
    return {
      status: 200,
      file: { media: LETTER_MEDIA[vorm], bytes: letter.bytes },
      headers: {
        'content-disposition': `attachment; filename="${name}.${vorm === 'odt' ? 'odt' : 'pdf'}"`,
        'repr-digest': `sha-256=:${createHash('sha256').update(letter.bytes).digest('base64')}:`,
      },
    };
  },
};

function whyNot(letter: Exclude<WrittenLetter, { kind: 'letter' }>): Problem {
  if (letter.kind === 'not-here') return problem('no-pdf-here');
  const code = letter.kind === 'incomplete' ? 'letter-incomplete' : 'letter-before-adoption';
  const { title, remedy, norms } = LETTER_ISSUE_REFUSALS[code];
  const details = letter.kind === 'incomplete' ? { missing: letter.missing } : {};
  return { code, status: 409, title, detail: remedy, rest: { norms: [...norms], details } };
}
