// Working notes: only for whoever wrote them, whatever the table says.
import { describe, expect, it } from 'vitest';
import { openingSteps, play } from '../../../tests/support/adoptable-path.ts';
import { command } from '../../../tests/support/commands.ts';
import { day, fileOf, given, TODAY } from '../../../tests/support/given.ts';
import { EVERYBODY, guardian, lawyer } from '../../../tests/support/people.ts';
import { NETHERLANDS } from '../../jurisdictions/nl/netherlands.ts';
import { SHARING } from '../../jurisdictions/nl/sharing/table.ts';
import { seenBy } from '../sharing/reader.ts';

const opened = play(openingSteps.slice(0, 1));
const writing = command('WriteNote');
const byLawyer = play([{ actor: lawyer, today: TODAY, command: writing }], opened);
const byGuardian = play([{ actor: guardian, today: TODAY, command: writing }], opened);
const reads = (events = byLawyer, actor = lawyer) =>
  seenBy(fileOf(events).trail, {
    ...{ actor, rows: SHARING, today: day(TODAY), jurisdiction: NETHERLANDS, conditions: new Set() },
    released: new Set(fileOf(events).trail.map(({ version }) => version)),
  }).events.some(({ event }) => event.type === 'NoteWritten');

describe('werkaantekeningen', () => {
  it('leest een advocaat zelf, en geen andere advocaat; eis D4', () => {
    expect(reads()).toBe(true);
    expect(reads(byLawyer, { ...lawyer, person: 'lawyer-2' as typeof lawyer.person })).toBe(false);
  });

  it('leest bij de voogdij ook wie waarneemt', () =>
    expect(reads(byGuardian, { ...guardian, person: 'guardian-2' as typeof guardian.person })).toBe(true));

  it('leest verder niemand, ook niet als alles was vrijgegeven; eis D4', () => {
    for (const actor of EVERYBODY)
      if (actor.organisation !== 'advocatuur') expect(reads(byLawyer, actor), actor.role).toBe(false);
  });

  it('verbetert alleen wie ze schreef, en wat er stond blijft bewaard', () => {
    const correcting = command('CorrectNote');
    given(...byLawyer)
      .when(correcting, { actor: guardian })
      .thenRefused('note-not-found');
    const corrected = play([{ actor: lawyer, today: TODAY, command: correcting }], byLawyer);
    expect(fileOf(corrected).notes).toMatchObject([{ text: correcting.text, written: { text: writing.text } }]);
    given(...byLawyer)
      .when(writing, { actor: lawyer })
      .thenRefused('note-exists');
  });
});
