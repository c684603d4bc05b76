// Branded identifiers: a dossier's id cannot be passed where a person's id is meant.
import { z } from 'zod';

export const DossierId = z.uuid().brand('DossierId');
export type DossierId = z.infer<typeof DossierId>;

export const FamilyId = z.uuid().brand('FamilyId');
export type FamilyId = z.infer<typeof FamilyId>;

export const PersonId = z.string().min(1).max(64).brand('PersonId');
export type PersonId = z.infer<typeof PersonId>;

export const CommandId = z.uuid().brand('CommandId');
export type CommandId = z.infer<typeof CommandId>;
