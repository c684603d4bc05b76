// Rights over data: of one dossier, the list of the data-protection officer, periods, and certificates of destruction.
import type { DATA_RIGHTS_ROUTES } from '../../contract/routes/data-rights.ts';
import { found } from '../answers.ts';
import type { Handlers } from '../handler.ts';

export const DATA_RIGHTS_HANDLERS: Handlers<keyof typeof DATA_RIGHTS_ROUTES> = {
  readDataRights: async ({ useCases }, { actor, params }) =>
    found(await useCases.readDataRights(actor, params.dossierId)),
  listDataRights: async ({ useCases }, { actor, query: { soort: kind, tot: upTo, na: after, limiet: limit } }) =>
    found(await useCases.listDataRights(actor, { kind, upTo, after, limit })),
  listRetention: ({ useCases }) => ({ status: 200, body: { items: useCases.listRetention() } }),
  listDestructions: async ({ useCases }, { actor, query: { na: after, limiet: limit } }) =>
    found(await useCases.listDestructions(actor, { after, limit })),
  readDestruction: async ({ useCases }, { actor, params }) =>
    found(await useCases.readDestruction(actor, params.certificateId)),
};
