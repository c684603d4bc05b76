// What else must be so for a limit to run: about the child on that day and about the procedure. Whoever claims to be a child, or
// whose age is unknown or disputed, is treated as one.
import { type Day, yearsBetween } from '../basics/day.ts';
import type { ProcedureHeld } from '../dossier/procedures.ts';
import type { OpenFile } from '../dossier/state.ts';
import { type Spell, spellFrom } from './detention-spells.ts';
import type { Condition } from './run.ts';

const MAJORITY = 18;
const FINGERPRINTS_FROM = 6;

export const isTreatedAsChild = ({ child }: OpenFile, on: Day): boolean =>
  child.birthDate === undefined || child.ageDisputed || yearsBetween(child.birthDate, on) < MAJORITY;

type Asked = {
  readonly file: OpenFile;
  readonly procedure: ProcedureHeld;
  readonly start: Day;
  readonly spells: readonly Spell[];
};

const HOLDS: Readonly<Record<Condition, (asked: Asked) => boolean>> = {
  child: ({ file, procedure, start }) => procedure.opened.subject === 'child' && isTreatedAsChild(file, start),
  alone: (asked) => HOLDS.child(asked) && asked.file.child.accompaniedBy === 'alone',
  'not-alone': (asked) => !HOLDS.alone(asked),
  detained: ({ procedure, spells, start }) =>
    procedure.opened.subject === 'child' && spellFrom(spells, start) !== undefined,
  'detained-later': ({ procedure, spells, start }) =>
    procedure.opened.subject === 'child' && spells.some(({ from }) => from.day > start),
  'from-six': ({ file: { child }, procedure, start }) =>
    procedure.opened.subject === 'parent' ||
    child.birthDate === undefined ||
    yearsBetween(child.birthDate, start) >= FINGERPRINTS_FROM,
  hit: ({ procedure }) => procedure.milestones.has('hit-received'),
  'no-hit': ({ procedure }) => !procedure.milestones.has('hit-received'),
};

export const holds = (conditions: readonly Condition[], asked: Asked): boolean =>
  conditions.every((condition) => HOLDS[condition](asked));
