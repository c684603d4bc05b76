// Nothing that the AVG table keeps from a migration authority changes a byte of what it gets: not by content, not by number, not by
// order. The one exception is the constant finding that says to turn to child protection. Norm: JGC 3/22 para. 17.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SECRETS } from '../../tests/support/behind-the-wall.ts';
import { command } from '../../tests/support/commands.ts';
import { anyChange, EVENTS, HIDDEN, stored, withChanges } from '../../tests/support/hidden-changes.ts';
import { EVERYBODY, guardian, person, READERS } from '../../tests/support/people.ts';
import type { Actor } from '../domain/basics/actor.ts';
import { isMigrationAuthority } from '../domain/basics/jurisdiction.ts';
import { DossierEvent } from '../domain/dossier/commands.ts';
import { foldDossier } from '../domain/dossier/evolve.ts';
import { SHIPPED } from '../domain/safeguards/rules.ts';
import { turnToChildProtection } from '../domain/safeguards/turn-to-child-protection.ts';
import { told } from '../domain/sharing/told.ts';
import { NETHERLANDS } from '../jurisdictions/nl/netherlands.ts';
import { SHARING } from '../jurisdictions/nl/sharing/table.ts';
import { DUTCH_CLOCKS } from '../jurisdictions/nl/timers.ts';
import { sheetFor } from './sheet-for.ts';
import { seen } from './sight.ts';

const OFFICE = {
  jurisdiction: NETHERLANDS,
  clocks: DUTCH_CLOCKS,
  sharing: SHARING,
  now: () => new Date('2026-03-02T09:30:00.000Z'),
};
const AUTHORITIES = READERS.filter(({ organisation }) => isMigrationAuthority(NETHERLANDS, organisation));

const PREPARES_NOTHING: ReadonlySet<string> = new Set(['parent', 'school-worker', 'health-professional', 'inspector']);

/** Everything this person gets to read of a dossier with these events, as bytes. */
const readBy = (actor: Actor, events: readonly DossierEvent[]): string => {
  const whole = foldDossier(events);
  if (whole.state === 'absent') return '';
  const tells = told(seen(OFFICE, actor, { events: stored(events) }, whole.file));
  if (tells.dossier.state === 'absent') return '';
  const shown = { told: tells, file: tells.dossier.file, whole: whole.file, rules: SHIPPED, alike: [] };
  const sheet = sheetFor(OFFICE, actor, '00000000-0000-4000-8000-000000000001', shown);
  // Only whoever works on a decision is told to turn to child protection; to a parent that would tell that something lies there.
  const id = PREPARES_NOTHING.has(actor.role) ? undefined : turnToChildProtection.id;
  const decisions = sheet.decisions.map((decision) => ({
    ...decision,
    findings: decision.findings.filter(({ safeguard }) => safeguard !== id),
    stopping: decision.stopping.filter((safeguard) => safeguard !== id),
    tasks: decision.tasks.filter((safeguard) => safeguard !== id),
  }));
  const timeline = tells.events.map(({ version, event, category }) => ({ version, category, event }));
  return JSON.stringify([{ ...sheet, decisions }, timeline]);
};

describe('wat achter de muur ligt', () => {
  it('is er in dit dossier: van elke soort wel iets', () => {
    expect(HIDDEN.length).toBeGreaterThan(8);
    const all = readBy(guardian, EVENTS);
    for (const secret of SECRETS) expect(all).toContain(secret);
  });

  it.each(AUTHORITIES.map((actor) => [`${actor.role} voor ${actor.purpose}`, actor] as const))(
    'leest %s nergens terug; JGC 3/22 par. 17',
    (_, actor) => {
      const bytes = readBy(actor, EVENTS);
      expect(bytes).not.toBe('');
      for (const secret of SECRETS) expect(bytes).not.toContain(secret);
    },
  );

  it.each(AUTHORITIES.map((actor) => [`${actor.role} voor ${actor.purpose}`, actor] as const))(
    'verandert geen letter van wat %s te zien krijgt; JGC 3/22 par. 17',
    (_, actor) => {
      const before = readBy(actor, EVENTS);
      fc.assert(
        fc.property(fc.array(anyChange, { minLength: 1, maxLength: 6 }), (changes) => {
          expect(readBy(actor, withChanges(changes))).toBe(before);
        }),
        { numRuns: 60 },
      );
    },
  );

  it('en wie mensen of regels beheert leest niets van een dossier; JGC 3/22 par. 17', () => {
    const away = EVERYBODY.filter((actor) => !READERS.includes(actor));
    expect(away.map(({ role }) => role)).toContain('administrator');
    for (const actor of away) expect(readBy(actor, EVENTS)).toBe('');
  });

  it('verandert wel wat de voogd ziet: de proef meet iets', () => {
    const before = readBy(guardian, EVENTS);
    for (const at of HIDDEN)
      expect(readBy(guardian, withChanges([{ at, how: 'leave out', text: 'iets anders' }]))).not.toBe(before);
  });
});

/** Those who read a part of a dossier, and nothing of the rest: whatever they are not given at all. */
const IN_PART = ['parent', 'school-worker', 'health-professional', 'judge', 'inspector'].map((role) => person(role));
const father = person('parent');
const CONFLICT = EVENTS.length;
const inConflict = [...EVENTS, marked()];

function marked(): DossierEvent {
  const { person: id, name, organisation, role } = guardian;
  const by = { person: id, name, organisation, role };
  const marking = { ...command('MarkFamilyConflict'), type: 'FamilyConflictMarked', person: father.person };
  return DossierEvent.parse({ ...marking, on: EVENTS.at(-1)?.on, by });
}

const unseenBy = (actor: Actor, events: readonly DossierEvent[]): readonly number[] => {
  const whole = foldDossier(events);
  if (whole.state === 'absent') return [];
  const shown = new Set(
    seen(OFFICE, actor, { events: stored(events) }, whole.file).events.map(({ version }) => version),
  );
  return events.flatMap((_, index) => (shown.has(index + 1) ? [] : [index]));
};

describe('wat de tabel iemand niet geeft', () => {
  it.each([
    ...IN_PART.map((actor) => [actor.role, actor, EVENTS] as const),
    ['een ouder van wie het kind wordt afgeschermd', father, inConflict] as const,
  ])('verandert geen letter van wat %s te zien krijgt; AVG art. 5, IVRK art. 19', (_, actor, events) => {
    const before = readBy(actor, events);
    const unseen = unseenBy(actor, events).filter((index) => index !== CONFLICT);
    expect(before).not.toBe('');
    expect(unseen.length).toBeGreaterThan(3);
    fc.assert(
      fc.property(fc.subarray([...unseen], { minLength: 1 }), (left) => {
        const away = new Set(left);
        expect(
          readBy(
            actor,
            events.filter((__, index) => !away.has(index)),
          ),
        ).toBe(before);
      }),
      { numRuns: 40 },
    );
  });
});
