// Organisations: their people, whom to call, and what an administrator says about them.
import type { ORGANISATION_ROUTES } from '../../contract/routes/organisations.ts';
import { found, given } from '../answers.ts';
import type { Handlers } from '../handler.ts';

export const ORGANISATION_HANDLERS: Handlers<keyof typeof ORGANISATION_ROUTES> = {
  readOrganisation: async ({ useCases }, { actor, params: { organisationId } }) =>
    found(await useCases.readOrganisation(actor, organisationId)),
  listContactPersons: async ({ useCases }, { actor, query: { onderwerp } }) => ({
    status: 200,
    body: { items: await useCases.listContactPersons(actor, onderwerp) },
  }),
  giveOrganisationCommand: async ({ useCases }, { actor, params: { organisationId }, body }) => {
    const answer = given(await useCases.giveOrganisationCommand(actor, { organisation: organisationId, ...body }), {
      ...{ opens: false, address: `/v1/organisaties/${organisationId}` },
    });
    return 'status' in answer && answer.status === 201 ? { ...answer, status: 200 } : answer;
  },
};
