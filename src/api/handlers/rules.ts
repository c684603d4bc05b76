// The rules as data: safeguards, organisations, kinds of decision; and published decisions beside them.
import { problem } from '../../contract/problem/problem.ts';
import type { RULE_ROUTES } from '../../contract/routes/rules.ts';
import { DECISION_KIND_IDS, DECISION_KINDS } from '../../domain/dossier/decision-kinds.ts';
import type { Handlers } from '../handler.ts';

export const RULE_HANDLERS: Handlers<keyof typeof RULE_ROUTES> = {
  listSafeguards: async ({ useCases }) => ({ status: 200, body: { items: await useCases.listSafeguards() } }),
  listOrganisations: ({ jurisdiction: { organisations } }) => ({ status: 200, body: { items: organisations } }),
  listDecisionKinds: ({ jurisdiction: { decisionTakers, organisations } }) => ({
    status: 200,
    body: {
      items: DECISION_KIND_IDS.map((id) => ({
        id,
        ...DECISION_KINDS[id],
        takers: organisations
          .filter((organisation) => decisionTakers[id]?.includes(organisation.id))
          .map(({ id: taker, name }) => ({ id: taker, name })),
      })),
    },
  }),
  listPublished: ({ published }) => ({ status: 200, body: published.list }),
  readPublished: ({ published }, { params: { decisionId } }) => {
    const detail = published.detail(decisionId);
    return detail ? { status: 200, body: detail } : { problem: problem('not-found') };
  },
};
