// What is recorded of handing a dossier to an archive. What is decided on it: transfer.ts.
import { z } from 'zod';
import { Day } from '../../basics/day.ts';
import { Line } from '../../basics/text.ts';
import { Given } from '../context.ts';

const Transfer = z.object({
  transferId: z.uuid(),
  archive: Line,
  transferredOn: Day,
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('The SHA-256 print of the package, in hexadecimal.'),
});
export const RecordTransfer = Transfer.extend({ type: z.literal('RecordTransfer') });
export type RecordTransfer = z.infer<typeof RecordTransfer>;
export const TransferredToArchive = Given.extend({ type: z.literal('TransferredToArchive'), ...Transfer.shape });
export type TransferredToArchive = z.infer<typeof TransferredToArchive>;
