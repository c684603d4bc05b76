// Rows of the AVG table to test with, on Dutch organisations, and the people who change that table.
import { Actor } from '../../src/domain/basics/actor.ts';
import type { Day } from '../../src/domain/basics/day.ts';
import type { Jurisdiction } from '../../src/domain/basics/jurisdiction.ts';
import { SharingRow } from '../../src/domain/sharing/row.ts';
import { decideTable } from '../../src/domain/sharing/table-changes.ts';
import { TableCommand, type TableEvent } from '../../src/domain/sharing/table-commands.ts';
import { foldTable } from '../../src/domain/sharing/table-state.ts';
import { NETHERLANDS } from '../../src/jurisdictions/nl/netherlands.ts';
import { person } from './people.ts';

export const FIRST_ROW: SharingRow = SharingRow.parse({
  id: 'nl/test/interests-to-ind',
  ...{ category: 'interests', subject: 'child', giver: 'any', receiver: 'ind', roles: ['decision-officer'] },
  ...{ purpose: 'residence-decision', process: 'any', ground: ['AVG art. 6'] },
  necessity: { nl: 'Het besluit weegt het belang van het kind.', en: 'The decision weighs the child’s interests.' },
  ...{ minimisation: 'extract', onwardUse: 'no', retentionYears: null, firewall: 'C' },
  informs: { nl: 'Kind, voogd en advocaat.', en: 'Child, guardian and lawyer.' },
  ...{ validFrom: '2026-01-01', approvedBy: [] },
});

/** A row for health data, which lie behind the firewall, to the guardian. */
export const HEALTH_ROW: SharingRow = SharingRow.parse({
  ...{ ...FIRST_ROW, id: 'nl/test/health-to-nidos', category: 'health', firewall: 'A' },
  ...{ receiver: 'nidos', roles: ['guardian'], purpose: 'protection' },
});

export const TEST_TABLE: Jurisdiction = { ...NETHERLANDS, sharing: [FIRST_ROW, HEALTH_ROW] };
export const TODAY = '2026-11-30' as Day;

export const OWNER = person('legal-owner');
export const DATA_OFFICER = person('data-protection-officer');
export const CHILD_OFFICER = person('child-rights-officer');
/** A second person in the same role. */
export const twinOf = (actor: Actor): Actor => Actor.parse({ ...actor, person: `${actor.person}-2` });

export const REASON = 'Zonder deze gegevens kan de ontvanger zijn taak niet doen.';
export const proposing = (row: object): object => {
  const { approvedBy: _, ...rest } = { ...FIRST_ROW, validFrom: TODAY, ...row };
  return { type: 'ProposeRow', row: rest, reason: REASON };
};
export const approving = (proposal: number): object => ({ type: 'ApproveRow', proposal, reason: REASON });

export const decided = (events: readonly TableEvent[], command: object, actor: Actor, today: Day = TODAY) =>
  decideTable(TableCommand.parse(command), foldTable(events), { today, actor, jurisdiction: TEST_TABLE });

/** The events after these acts; stops at the first refusal, by its code. */
export const having = (
  ...acts: readonly (readonly [command: object, actor: Actor, today?: Day])[]
): readonly TableEvent[] => {
  const events: TableEvent[] = [];
  for (const [command, actor, today] of acts) {
    const answer = decided(events, command, actor, today);
    if (!answer.ok) throw new Error(answer.refusal.code);
    events.push(...answer.value);
  }
  return events;
};
