// One family.
import type { FAMILY_ROUTES } from '../../contract/routes/families.ts';
import { found, given } from '../answers.ts';
import type { Handlers } from '../handler.ts';

export const FAMILY_HANDLERS: Handlers<keyof typeof FAMILY_ROUTES> = {
  readFamily: async ({ useCases }, { actor, params }) => found(await useCases.readFamily(actor, params.familyId)),
  giveFamilyCommand: async ({ useCases }, { actor, params: { familyId }, body }) =>
    given(await useCases.giveFamilyCommand(actor, { familyId, ...body }), {
      opens: body.command.type === 'OpenFamily',
      address: `/v1/gezinnen/${familyId}`,
    }),
};
