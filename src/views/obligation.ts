// A proof obligation as it passes over the wire. What each number asks: domain/proof/obligations/words.ts.
import type { z } from 'zod';
import type { Shown } from '../domain/basics/shown.ts';
import { KeptObligation } from '../domain/dossier/receipt.ts';

export const ObligationView = KeptObligation;
export type ObligationView = Shown<z.infer<typeof ObligationView>>;
