// How a command travels: its own id (the same id twice is carried out once), the version it was written on, the command.
import { z } from 'zod';
import { DossierCommand } from '../domain/dossier/commands.ts';
import { FamilyCommand } from '../domain/family/family.ts';
import { NormCommand } from '../domain/norms/verification.ts';
import { OrganisationCommand } from '../domain/organisation/commands.ts';
import { TableCommand } from '../domain/sharing/table-commands.ts';
import { Uuid } from './words.ts';

const LARGEST_VERSION = 2_147_483_647;

const Envelope = z.object({
  commandId: Uuid.describe('Kies zelf een UUID. Stuur bij een nieuwe poging dezelfde mee.'),
  expectedVersion: z
    .number()
    .int()
    .min(0)
    .max(LARGEST_VERSION)
    .optional()
    .describe('De `version` die u las. Schreef een ander intussen, dan volgt 412.'),
});

export const DossierCommandRequest = Envelope.extend({ command: DossierCommand });
export const FamilyCommandRequest = Envelope.extend({ command: FamilyCommand });
export const NormCommandRequest = Envelope.extend({ command: NormCommand });
export const TableCommandRequest = Envelope.extend({ command: TableCommand });
export const OrganisationCommandRequest = Envelope.extend({ command: OrganisationCommand });

export const CommandDone = z.object({
  streamId: z.uuid(),
  version: z.number().int(),
  events: z.array(z.string()).describe('De soorten gebeurtenissen die zijn vastgelegd.'),
});
