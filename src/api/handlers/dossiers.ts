// The dossier of one child, and the work list.
import type { DOSSIER_ROUTES } from '../../contract/routes/dossiers.ts';
import type { WORK_ROUTES } from '../../contract/routes/work.ts';
import { found, given } from '../answers.ts';
import type { Handlers } from '../handler.ts';

export const DOSSIER_HANDLERS: Handlers<keyof typeof DOSSIER_ROUTES | keyof typeof WORK_ROUTES> = {
  listWork: async ({ useCases }, { actor, query }) => {
    const { wachtOp: waitsFor, na: after, limiet: limit, volgorde } = query;
    const order = volgorde === 'termijn' ? 'due' : 'changed';
    return { status: 200, body: await useCases.listWork(actor, { waitsFor, order, after, limit }) };
  },
  readDossier: async ({ useCases }, { actor, params }) => found(await useCases.readSheet(actor, params.dossierId)),
  readTimeline: async ({ useCases }, { actor, params, query: { na, limiet: limit } }) =>
    found(await useCases.readTimeline(actor, params.dossierId, { limit, ...(na !== undefined && { after: na }) })),
  listAccesses: async ({ useCases }, { actor, params, query }) => {
    const { na: before, limiet: limit, organisatie: organisation, van: from, tot: until } = query;
    return found(await useCases.readAccessLog(actor, params.dossierId, { limit, before, organisation, from, until }));
  },
  giveDossierCommand: async ({ useCases }, { actor, params: { dossierId }, body }) =>
    given(await useCases.giveDossierCommand(actor, { dossierId, ...body }), {
      opens: body.command.type === 'OpenDossier',
      address: `/v1/dossiers/${dossierId}`,
    }),
};
