// What is said of an entry is read by whoever may read that entry, without who asked and why; and by nobody else.
import { describe, expect, it } from 'vitest';
import { openingSteps, play, type Step } from '../../../tests/support/adoptable-path.ts';
import { behindTheWall } from '../../../tests/support/behind-the-wall.ts';
import { type CommandInput, command, id } from '../../../tests/support/commands.ts';
import { decisionOfficer, guardian, lawyer, person } from '../../../tests/support/people.ts';
import { NETHERLANDS } from '../../jurisdictions/nl/netherlands.ts';
import { SHARING } from '../../jurisdictions/nl/sharing/table.ts';
import { entryMarks } from '../../views/entry-marks.ts';
import type { Actor } from '../basics/actor.ts';
import { Day } from '../basics/day.ts';
import type { DossierEvent } from '../dossier/commands.ts';
import { seenBy } from './reader.ts';
import { told } from './told.ts';
import { WITHHELD } from './withheld-word.ts';

const officer = person('privacy-officer');
const BEFORE = play([
  ...openingSteps,
  ...behindTheWall,
  { actor: decisionOfficer, today: '2026-02-19', command: command('OpenProcedure') },
]);
const placeOf = (type: DossierEvent['type']): number => BEFORE.findIndex((event) => event.type === type) + 1;
const HEARD = placeOf('ChildHeard');
const OPENED = placeOf('DossierOpened');
const REFERRED = placeOf('ReferredToChildProtection');

const following = (...commands: readonly CommandInput[]) =>
  play(
    commands.map((each): Step => ({ actor: officer, today: '2026-02-24', command: each })),
    BEFORE,
  );
const tells = (actor: Actor, events: readonly DossierEvent[]) =>
  told(
    seenBy(
      events.map((event, index) => ({ version: index + 1, event })),
      {
        ...{ actor, rows: SHARING, today: Day.parse('2026-03-02'), jurisdiction: NETHERLANDS, conditions: new Set() },
      },
    ),
  );
const marksFor = (actor: Actor, events: readonly DossierEvent[]) => {
  const { dossier } = tells(actor, events);
  return dossier.state === 'open' ? entryMarks(dossier.file) : [];
};
const bytes = (actor: Actor, events: readonly DossierEvent[]) => JSON.stringify(tells(actor, events));

const rectify = (version: number) => command('RectifyStatement', { version, askedBy: 'zuster Mina' });
const restrict = (...versions: number[]) =>
  command('RestrictUse', { versions, ground: 'needed-for-claim', reason: 'Zuster Mina gaat naar de rechter.' });

describe('wat van een regel wordt gezegd', () => {
  it('leest de beslisser bij een regel die zij leest: rechtgezet, zonder wie erom vroeg; AVG art. 16, 19', () => {
    const marks = marksFor(decisionOfficer, following(rectify(OPENED)));
    expect(marks.map(({ type, rectified }) => [type, rectified.length])).toEqual([['DossierOpened', 1]]);
    expect(bytes(decisionOfficer, following(rectify(OPENED)))).not.toContain('Mina');
  });

  it('en dat iets niet mag worden gebruikt, zonder grond en reden; AVG art. 18', () => {
    const events = following(restrict(OPENED));
    expect(marksFor(decisionOfficer, events)).toMatchObject([{ type: 'DossierOpened', restrictedOn: '2026-02-24' }]);
    expect(bytes(decisionOfficer, events)).not.toMatch(/Mina|needed-for-claim/);
    expect(bytes(lawyer, events)).toContain('needed-for-claim');
  });

  it('citeert voor wie een deel van de regel niet mag lezen niets uit dat deel; IVRK art. 12', () => {
    const events = following(rectify(HEARD));
    const [mark] = marksFor(decisionOfficer, events);
    expect(mark?.rectified).toMatchObject([{ wrong: WITHHELD, holds: WITHHELD }]);
    expect(marksFor(guardian, events)[0]?.rectified[0]?.holds).not.toBe(WITHHELD);
  });

  it('verandert geen letter voor wie de regel niet leest, ook niet in één beperking met een regel die zij wel leest; AVG art. 5', () => {
    expect(bytes(decisionOfficer, following(rectify(REFERRED), restrict(REFERRED)))).toBe(
      bytes(decisionOfficer, BEFORE),
    );
    expect(bytes(decisionOfficer, following(restrict(OPENED, REFERRED)))).toBe(
      bytes(decisionOfficer, following(restrict(OPENED))),
    );
    expect(marksFor(guardian, following(restrict(REFERRED)))).toHaveLength(1);
  });

  it('noemt de regel bij de plaats die de lezer ziet: een gat zou vertellen wat er niet staat; AVG art. 5', () => {
    const last = tells(decisionOfficer, BEFORE).events.at(-1);
    const { version: place = 0, stored = 0 } = last ?? {};
    expect(place).toBeLessThan(stored);
    const events = following(rectify(stored));
    expect(marksFor(decisionOfficer, events)[0]?.version).toBe(place);
    const added = tells(decisionOfficer, events).events.at(-1)?.event;
    expect(added).toMatchObject({ type: 'StatementRectified', version: place });
  });

  it('eindigt als de beperking eindigt; AVG art. 18 lid 3', () => {
    const lifted = following(restrict(OPENED, REFERRED), command('LiftRestriction', { toldOn: '2026-02-24' }));
    expect(marksFor(decisionOfficer, lifted)).toEqual([]);
    expect(marksFor(guardian, lifted)).toEqual([]);
    expect(id(63)).toBe(command('LiftRestriction').restrictionId);
  });
});
