// Questions to the access rule: anybody may ask what the table says; a program asks for its own organisation whether a role may read.
// About no child: no dossier is opened for it.
import type { EvaluationAnswer, EvaluationRequest, TableAnswerView } from '../contract/evaluation.ts';
import type { Actor } from '../domain/basics/actor.ts';
import { answerOf, type TableQuestion, WHY_NOT } from '../domain/sharing/table-answer.ts';
import { inTransaction, type Tx } from '../store/database.ts';
import { log } from './access.ts';
import type { Found } from './answer.ts';
import { type Office, todayOf } from './office.ts';
import { sharingNow } from './sharing-now.ts';
import { loadTable } from './sharing-table.ts';

const asked = async (tx: Tx, office: Office, question: TableQuestion) => {
  const { jurisdiction } = office;
  return answerOf(question, { rows: await sharingNow(tx, office), today: todayOf(office), jurisdiction });
};

/** What the table says, in plain words. */
export const askTable = (office: Office, question: TableQuestion): Promise<TableAnswerView> =>
  inTransaction(
    office.db,
    async (tx): Promise<TableAnswerView> => {
      const answer = await asked(tx, office, question);
      return answer.allowed ? answer : { ...answer, words: WHY_NOT[answer.why] };
    },
    { as: { kind: 'system', task: 'ask-table' } },
  );

/** Who may ask about another organisation than the own one. */
const asksAboutAll = ({ role, purpose }: Actor): boolean =>
  role === 'data-protection-officer' || purpose === 'oversight';

/** Refuses: a question about another organisation, but of oversight and the data protection officer. */
export const evaluateAccess = (
  office: Office,
  actor: Actor,
  { subject, resource, context }: EvaluationRequest,
): Promise<Found<EvaluationAnswer>> =>
  inTransaction(
    office.db,
    async (tx): Promise<Found<EvaluationAnswer>> => {
      const { organisation, purpose } = subject.properties;
      const request = { actor, streamId: null, action: 'ask:table' };
      if (organisation !== actor.organisation && !asksAboutAll(actor)) {
        await log(tx, office, request, { refusal: 'no-permit' });
        return { kind: 'forbidden' };
      }
      const answer = await asked(tx, office, {
        ...{ organisation, purpose, role: subject.id, category: resource.id },
        ...{ giver: resource.properties?.giver ?? 'any', conditions: context?.conditions ?? [] },
      });
      const { version } = await loadTable(tx);
      return {
        kind: 'found',
        value: {
          decision: answer.allowed,
          context: {
            tableVersion: version,
            ...(answer.allowed
              ? { row: answer.row.id, minimisation: answer.row.minimisation }
              : { reason: { code: answer.why, words: WHY_NOT[answer.why] } }),
          },
        },
      };
    },
    { as: { kind: 'system', task: 'ask-table' } },
  );
