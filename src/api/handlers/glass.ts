// Opening a dossier in danger.
import type { GLASS_ROUTES } from '../../contract/routes/glass.ts';
import { found, given } from '../answers.ts';
import type { Handlers } from '../handler.ts';

export const GLASS_HANDLERS: Handlers<keyof typeof GLASS_ROUTES> = {
  breakGlass: async ({ useCases }, { actor, body }) => {
    const answer = given(await useCases.breakGlassAt(actor, body), { opens: true, address: '' });
    if ('problem' in answer) return answer;
    const address = `/v1/dossiers/${answer.body.streamId}`;
    return { status: 201, body: answer.body, headers: { location: address } };
  },
  listGlass: async ({ useCases }, { actor }) => {
    const answer = found(await useCases.listGlassOf(actor));
    return 'problem' in answer ? answer : { status: 200, body: { items: answer.body } };
  },
  readGlass: async ({ useCases }, { actor, params }) => found(await useCases.readGlassOpening(actor, params.glassId)),
};
