// The proof of first consideration: as a file, what it must show, and its schema.
import { receiptSchema } from '../../contract/receipt.ts';
import type { RECEIPT_ROUTES } from '../../contract/routes/receipt.ts';
import { OBLIGATIONS } from '../../domain/proof/obligations/obligations.ts';
import { OBLIGATION_WORDS } from '../../domain/proof/obligations/words.ts';
import { found } from '../answers.ts';
import type { Handlers } from '../handler.ts';

const SCHEMA = receiptSchema() as { readonly title: string };

export const RECEIPT_HANDLERS: Handlers<keyof typeof RECEIPT_ROUTES> = {
  readReceipt: async ({ useCases }, { actor, params }) => {
    const answer = found(await useCases.readReceipt(actor, params));
    if ('problem' in answer) return answer;
    const name = `bewijs-${params.decisionId}.json`;
    return { ...answer, headers: { 'content-disposition': `attachment; filename="${name}"` } };
  },
  listObligations: () => ({
    status: 200,
    body: {
      items: OBLIGATIONS.map(({ id, norms, safeguards }) => ({ id, ...OBLIGATION_WORDS[id], norms, safeguards })),
    },
  }),
  readReceiptSchema: () => ({
    status: 200,
    body: SCHEMA,
    headers: { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' },
  }),
};
