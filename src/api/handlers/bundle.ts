// The bundle of a dossier, as a file, and its schema.
import { bundleSchema } from '../../contract/bundle.ts';
import type { BUNDLE_ROUTES } from '../../contract/routes/bundle.ts';
import { found } from '../answers.ts';
import type { Handlers } from '../handler.ts';

const SCHEMA = bundleSchema() as { readonly title: string };

export const BUNDLE_HANDLERS: Handlers<keyof typeof BUNDLE_ROUTES> = {
  makeBundle: async ({ useCases }, { actor, params: { dossierId }, body }) => {
    const answer = found(await useCases.makeBundle(actor, { dossierId, ...body }));
    if ('problem' in answer) return answer;
    return { ...answer, headers: { 'content-disposition': `attachment; filename="bundel-${dossierId}.json"` } };
  },
  readBundleSchema: () => ({
    status: 200,
    body: SCHEMA,
    headers: { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' },
  }),
};
