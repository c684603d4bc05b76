// docs/generated/bewijs.schema.json: the shape of the file with a proof, as the server gives it at /v1/schemas/bewijs.
import { receiptSchema } from '../../src/contract/receipt.ts';

export const receiptSchemaText = (): string => `${JSON.stringify(receiptSchema(), null, 2)}\n`;
