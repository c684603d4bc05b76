// Checkpoints for oversight, and for everybody the key and the shape.
import { checkpointSchema } from '../../contract/checkpoint.ts';
import type { CHECKPOINT_ROUTES } from '../../contract/routes/checkpoints.ts';
import { found } from '../answers.ts';
import type { Handlers } from '../handler.ts';

const SCHEMA = checkpointSchema() as { readonly title: string };
const FOR_EVERYBODY = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' };

export const CHECKPOINT_HANDLERS: Handlers<keyof typeof CHECKPOINT_ROUTES> = {
  listCheckpoints: async ({ useCases }, { actor, query: { na, limiet } }) =>
    found(await useCases.listCheckpoints(actor, { before: na, limit: limiet })),
  readCheckpoint: async ({ useCases }, { actor, params: { number }, query: { vanaf } }) => {
    const answer = found(await useCases.readCheckpoint(actor, { number, since: vanaf }));
    if ('problem' in answer) return answer;
    const name = `anker-${String(number).padStart(6, '0')}.json`;
    return { ...answer, headers: { 'content-disposition': `attachment; filename="${name}"` } };
  },
  readCheckpointKey: ({ useCases }) => ({ status: 200, body: useCases.checkpointKey(), headers: FOR_EVERYBODY }),
  readCheckpointSchema: () => ({ status: 200, body: SCHEMA, headers: FOR_EVERYBODY }),
};
