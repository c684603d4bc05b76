// Norms: the register, one of them, what a legal owner says about it, and where norms part ways.
import { CONFLICTS_SHOWN } from '../../application/norm-conflicts.ts';
import type { NORM_ROUTES } from '../../contract/routes/norms.ts';
import { found, given } from '../answers.ts';
import type { Handlers } from '../handler.ts';

export const NORM_HANDLERS: Handlers<keyof typeof NORM_ROUTES> = {
  listNorms: async ({ useCases }) => ({ status: 200, body: { items: await useCases.listNorms() } }),
  readNorm: async ({ useCases }, { params: { normId } }) => found(await useCases.readNorm(normId)),
  giveNormCommand: async ({ useCases }, { actor, body }) => {
    const answer = given(await useCases.giveNormCommand(actor, body), { opens: false, address: '/v1/normen' });
    return 'status' in answer && answer.status === 201 ? { ...answer, status: 200 } : answer;
  },
  listNormConflicts: () => ({ status: 200, body: { items: CONFLICTS_SHOWN } }),
};
