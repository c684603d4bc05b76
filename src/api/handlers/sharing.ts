// The AVG table: reading it, its public log, and commands of those who change it.
import type { SHARING_ROUTES } from '../../contract/routes/sharing.ts';
import { found, given } from '../answers.ts';
import type { Handlers } from '../handler.ts';

export const SHARING_HANDLERS: Handlers<keyof typeof SHARING_ROUTES> = {
  readTable: async ({ useCases }, { query: { op } }) => ({ status: 200, body: await useCases.readTable({ day: op }) }),
  listTableChanges: async ({ useCases }, { query: { regel, na, limiet } }) => ({
    status: 200,
    body: await useCases.listTableChanges({ rowId: regel, before: na, limit: limiet }),
  }),
  askTable: async ({ useCases }, { query: { ontvanger, functie, doel, soort, gever, voorwaarde } }) => ({
    status: 200,
    body: await useCases.askTable({
      ...{ organisation: ontvanger, role: functie, purpose: doel, category: soort, giver: gever },
      conditions: voorwaarde === undefined ? [] : [voorwaarde],
    }),
  }),
  listActivities: async ({ useCases }) => ({ status: 200, body: { items: await useCases.listActivities() } }),
  readActivity: async ({ useCases }, { params: { activityId } }) => found(await useCases.readActivity(activityId)),
  evaluateAccess: async ({ useCases }, { actor, body }) => found(await useCases.evaluateAccess(actor, body)),
  giveTableCommand: async ({ useCases }, { actor, body }) => {
    const answer = given(await useCases.giveTableCommand(actor, body), { opens: false, address: '/v1/tabel' });
    return 'status' in answer && answer.status === 201 ? { ...answer, status: 200 } : answer;
  },
};
