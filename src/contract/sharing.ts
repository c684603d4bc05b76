// The AVG table as it passes over the wire: its rows on a day, what is proposed, and everything that was ever changed. It is about no
// child, so anybody may read it. Not here: questions to the access rule (evaluation.ts) and the register (register.ts).
import { z } from 'zod';
import { PURPOSES } from '../domain/basics/actor.ts';
import { Day } from '../domain/basics/day.ts';
import type { Shown } from '../domain/basics/shown.ts';
import { SharingRow } from '../domain/sharing/row.ts';
import { APPROVERS, DIRECTIONS, ProposedRow, TableEvent } from '../domain/sharing/table-commands.ts';
import { Named, sliceOf } from './words.ts';

const Speaker = z.object({ name: z.string(), role: Named, organisation: Named });

export const SharingRowView = SharingRow.describe('Eén regel van de AVG-tabel.');
export type SharingRowView = Shown<z.infer<typeof SharingRowView>>;

export const ProposalView = z.object({
  number: z.number().int(),
  kind: z.enum(['row', 'end']),
  rowId: z.string(),
  row: ProposedRow.optional().describe('De regel zoals die zou worden. Ontbreekt bij een einde.'),
  endsOn: Day.optional(),
  before: SharingRow.optional().describe('De regel zoals die nu geldt. Ontbreekt bij een nieuwe regel.'),
  reason: z.string(),
  on: Day,
  by: Speaker,
  direction: z.enum(DIRECTIONS).describe('Deelt dit minder, meer, of verandert alleen de tekst.'),
  firewalled: z.boolean().describe('Waar: de regel gaat over gegevens achter de firewall.'),
  approvals: z.array(z.object({ by: Speaker, role: z.enum(APPROVERS), on: Day, reason: z.string() })),
  needs: z.array(z.enum(APPROVERS)).describe('Wie het nog moet goedkeuren.'),
});
export type ProposalView = Shown<z.infer<typeof ProposalView>>;

export const TableView = z.object({
  day: Day,
  version: z.number().int().describe('Geef dit mee als `expectedVersion` bij een opdracht.'),
  rows: z.array(SharingRowView).describe('Wat op deze dag geldt. Wat hier niet staat, mag niet.'),
  proposals: z.array(ProposalView).describe('Voorstellen die op een besluit wachten.'),
  organisations: z.array(
    Named.extend({ keptOut: z.boolean().describe('Waar: krijgt nooit iets achter de firewall.') }),
  ),
  roles: z.array(Named.extend({ organisation: z.string(), purposes: z.array(z.enum(PURPOSES)) })),
});
export type TableView = Shown<z.infer<typeof TableView>>;

export const TABLE_EVENT_TYPES = TableEvent.options.map(({ shape }) => shape.type.value);

export const TableChangeView = z.object({
  number: z.number().int().describe('Het volgnummer in de hele tabel.'),
  type: z.enum(TABLE_EVENT_TYPES),
  on: Day,
  by: Speaker,
  proposal: z.number().int(),
  rowId: z.string(),
  row: ProposedRow.optional(),
  endsOn: Day.optional(),
  reason: z.string().optional(),
  direction: z.enum(DIRECTIONS).optional(),
  loosened: z
    .boolean()
    .describe('Waar: hierdoor werd een regel achter de firewall ruimer. Dit blijft voor altijd staan.'),
});
export type TableChangeView = Shown<z.infer<typeof TableChangeView>>;
export const TableChangeSlice = sliceOf(TableChangeView);
