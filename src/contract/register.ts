// The register of processing activities as it passes over the wire. The processing log names an activity by the address of its entry.
import { z } from 'zod';
import { PURPOSES } from '../domain/basics/actor.ts';
import type { Shown } from '../domain/basics/shown.ts';
import { FIREWALL_CLASSES } from '../domain/sharing/data-categories.ts';
import { Named, Words } from './words.ts';

export const ActivityView = z.object({
  id: z.enum(PURPOSES),
  uri: z.string().describe('Zo noemt het verwerkingenlogboek deze verwerking.'),
  purpose: Words,
  receivers: z.array(Named.extend({ roles: z.array(Named) })),
  givers: z.array(z.string()).describe('Organisaties; `any` is iedere gever, `self` wat de ontvanger zelf vastlegde.'),
  subjects: z.array(z.enum(['child', 'parent', 'family'])),
  categories: z.array(Named.extend({ firewall: z.enum(FIREWALL_CLASSES) })),
  grounds: z.array(z.string()),
  retentionYears: z.array(z.number().int().nullable()).describe('null: geen termijn bekend, dus bewaren.'),
  rows: z.array(z.string()).describe('De regels van de AVG-tabel waar dit uit komt.'),
  toFillIn: z.array(Words).describe('Wat de verwerkingsverantwoordelijke zelf nog moet invullen.'),
});
export type ActivityView = Shown<z.infer<typeof ActivityView>>;
