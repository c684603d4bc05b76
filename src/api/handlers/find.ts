// Finding a dossier.
import { problem } from '../../contract/problem/problem.ts';
import type { FIND_ROUTES } from '../../contract/routes/find.ts';
import { found } from '../answers.ts';
import type { Handlers } from '../handler.ts';

export const FIND_HANDLERS: Handlers<keyof typeof FIND_ROUTES> = {
  findDossiers: async ({ useCases }, { actor, body }) => {
    const answer = await useCases.findDossiers(actor, body);
    return answer.kind === 'too-many' ? { problem: problem('too-many') } : found(answer);
  },
};
