// What is handed to the database says on every day the same as the table itself; and the register knows every row.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  approving,
  CHILD_OFFICER,
  DATA_OFFICER,
  decided,
  FIRST_ROW,
  HEALTH_ROW,
  OWNER,
  proposing,
  REASON,
  TEST_TABLE,
  TODAY,
} from '../../../tests/support/sharing.ts';
import { NETHERLANDS } from '../../jurisdictions/nl/netherlands.ts';
import type { Day } from '../basics/day.ts';
import { activitiesOf } from './register.ts';
import { rowsAhead, rowsOn } from './rows-on.ts';
import type { TableEvent } from './table-commands.ts';
import { foldTable } from './table-state.ts';

const anyDay = fc.integer({ min: 1, max: 28 }).map((day) => `2026-12-${String(day).padStart(2, '0')}` as Day);
const anyChange = fc.oneof(
  fc
    .tuple(fc.constantFrom('full', 'extract', 'yes-no'), anyDay, fc.option(anyDay, { nil: undefined }))
    .map(([minimisation, validFrom, validTo]) => proposing({ minimisation, validFrom, ...(validTo && { validTo }) })),
  fc
    .tuple(fc.constantFrom(FIRST_ROW.id, HEALTH_ROW.id), anyDay)
    .map(([rowId, endsOn]) => ({ type: 'EndRow', rowId, endsOn, reason: REASON })),
);

const lived = (changes: readonly object[]): readonly TableEvent[] => {
  const events: TableEvent[] = [];
  for (const change of changes)
    for (const [command, actor] of [
      [change, OWNER],
      [approving(foldTable(events).proposals.length + 1), DATA_OFFICER],
      [approving(foldTable(events).proposals.length + 1), CHILD_OFFICER],
    ] as const) {
      const answer = decided(events, command, actor);
      if (answer.ok) events.push(...answer.value);
    }
  return events;
};

describe('wat de database krijgt', () => {
  it('zegt op elke dag hetzelfde als de tabel', () =>
    fc.assert(
      fc.property(fc.array(anyChange, { maxLength: 6 }), anyDay, (changes, day) => {
        const table = foldTable(lived(changes));
        const ahead = rowsAhead(TODAY, TEST_TABLE.sharing, table);
        const then = ahead.filter(({ validFrom, validTo }) => validFrom <= day && (validTo ?? day) >= day);
        const said = (rows: typeof ahead) => rows.map(({ id, minimisation }) => `${id} ${minimisation}`).toSorted();
        expect(said(then)).toEqual(said(rowsOn(day, TEST_TABLE.sharing, table)));
      }),
      { numRuns: 300 },
    ));
});

describe('het register van verwerkingen', () => {
  it('kent elke regel precies één keer; AVG art. 30', () =>
    expect(
      activitiesOf(NETHERLANDS.sharing)
        .flatMap(({ rows }) => rows)
        .toSorted(),
    ).toEqual(NETHERLANDS.sharing.map(({ id }) => id).toSorted()));
});
