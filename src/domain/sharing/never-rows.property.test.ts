// The firewall of the table as a whole: whatever is proposed and whoever approves, no row comes into force that gives a migration
// authority or an administrator what lies behind it. And: a table with fewer rows never says more.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  approving,
  CHILD_OFFICER,
  DATA_OFFICER,
  decided,
  FIRST_ROW,
  OWNER,
  proposing,
  REASON,
  TEST_TABLE,
  TODAY,
} from '../../../tests/support/sharing.ts';
import { type Actor, PURPOSES } from '../basics/actor.ts';
import { isMigrationAuthority, organisationOf } from '../basics/jurisdiction.ts';
import { DATA_CATEGORIES, DATA_CATEGORY_IDS, FIREWALL_CLASSES } from './data-categories.ts';
import { neverRow } from './never-rows.ts';
import { CONDITIONS, MINIMISATIONS, type SharingRow } from './row.ts';
import { rowsOn } from './rows-on.ts';
import type { TableEvent } from './table-commands.ts';
import { foldTable } from './table-state.ts';

const { organisations, roles } = TEST_TABLE;
const anyReceiver = fc.constantFrom(...organisations.map(({ id }) => id));
const anyMix = anyReceiver.chain((receiver) =>
  fc.record({
    id: fc.constantFrom(FIRST_ROW.id, 'nl/test/other', 'nl/test/third'),
    receiver: fc.constant(receiver),
    category: fc.constantFrom(...DATA_CATEGORY_IDS),
    firewall: fc.constantFrom(...FIREWALL_CLASSES),
    giver: fc.constantFrom('any', 'self', 'nidos', 'coa'),
    minimisation: fc.constantFrom(...MINIMISATIONS),
    // Mostly a role that the receiver has and a purpose of it, so that many get through.
    ...{ roles: fc.constantFrom(...rolesAt(receiver)), purpose: fc.constantFrom(...purposesAt(receiver)) },
    condition: fc.option(fc.constantFrom(...CONDITIONS), { nil: undefined }),
    ownClass: fc.boolean(),
  }),
);
/** Often with the class of its own kind of data, so that many are not refused at once. */
const anyRow = anyMix.map(({ ownClass, ...row }) =>
  ownClass ? { ...row, firewall: DATA_CATEGORIES[row.category].firewall } : row,
);

function rolesAt(receiver: string): readonly [readonly string[], ...(readonly string[])[]] {
  const here = roles.filter(({ organisation }) => organisation === receiver).map(({ id }) => [id]);
  return [['guardian'], ...here, ...here, ...here];
}
function purposesAt(receiver: string) {
  const here = roles.filter(({ organisation }) => organisation === receiver).flatMap(({ purposes }) => purposes);
  return [...PURPOSES, ...Array.from({ length: 12 }, () => here).flat()];
}

const anyApprovers = fc.shuffledSubarray([DATA_OFFICER, CHILD_OFFICER, OWNER]);
const end = (rowId: string): object => ({ type: 'EndRow', rowId, endsOn: TODAY, reason: REASON });
/** Something proposed, and whoever approves it. */
const anyAct = fc.tuple(
  fc.oneof({ weight: 5, arbitrary: anyRow.map(proposing) }, { weight: 1, arbitrary: fc.constant(end(FIRST_ROW.id)) }),
  anyApprovers,
);
type Act = readonly [command: object, approvers: readonly Actor[]];

const lived = (acts: readonly Act[]): readonly TableEvent[] => {
  const events: TableEvent[] = [];
  const give = (command: object, actor: Actor): void => {
    const answer = decided(events, command, actor);
    if (answer.ok) events.push(...answer.value);
  };
  for (const [command, approvers] of acts) {
    give(command, OWNER);
    const number = Math.max(1, foldTable(events).proposals.length);
    for (const approver of approvers) give(approving(number), approver);
  }
  return events;
};

const behind = ({ category, firewall }: Pick<SharingRow, 'category' | 'firewall'>): boolean =>
  ['A', 'N'].includes(firewall) || ['A', 'N'].includes(DATA_CATEGORIES[category].firewall);

describe('de tabel als geheel', () => {
  it('geeft geen migratiedienst en geen beheerder ooit iets van achter de firewall; JGC 3/22 par. 17, eis D4', () => {
    let entered = 0;
    fc.assert(
      fc.property(fc.array(anyAct, { maxLength: 12 }), (acts) => {
        const rows = rowsOn(TODAY, TEST_TABLE.sharing, foldTable(lived(acts)));
        entered += rows.filter(({ approvedBy }) => approvedBy.length > 0).length;
        for (const row of rows.filter(behind)) {
          expect(isMigrationAuthority(TEST_TABLE, row.receiver)).toBe(false);
          expect(organisationOf(TEST_TABLE, row.receiver)?.kind).not.toBe('technical');
          expect(row.purpose).not.toBe('administration');
        }
      }),
      { numRuns: 400 },
    );
    expect(entered).toBeGreaterThan(100);
  });

  it('weigert elke regel door de firewall, met welke klasse die zich ook tooit; eis D4', () =>
    fc.assert(
      fc.property(anyRow, (row) => {
        const { roles: _, ...proposed } = { ...FIRST_ROW, ...row };
        const roles = row.roles as SharingRow['roles'];
        const full = { ...proposed, roles, condition: undefined } as unknown as SharingRow;
        const keptOut = isMigrationAuthority(TEST_TABLE, row.receiver) || row.receiver === 'beheer';
        if (keptOut && behind(full)) expect(neverRow(full, TEST_TABLE)).toBeDefined();
      }),
      { numRuns: 1000 },
    ));

  it('zegt nooit méér na alleen einden; AVG art. 5', () =>
    fc.assert(
      fc.property(fc.array(anyAct, { maxLength: 12 }), fc.integer({ min: 0, max: 1 }), (acts, which) => {
        const events = lived(acts);
        const before = rowsOn(TODAY, TEST_TABLE.sharing, foldTable(events));
        const row = before[which];
        if (!row) return;
        const ended = lived([...acts, [end(row.id), [DATA_OFFICER]]]);
        expect(rowsOn(TODAY, TEST_TABLE.sharing, foldTable(ended))).toEqual(before.filter(({ id }) => id !== row.id));
      }),
      { numRuns: 200 },
    ));
});
