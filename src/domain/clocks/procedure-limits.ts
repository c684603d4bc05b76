// The limits that run in the procedures of a dossier: each row of the table of runs, where its milestone was recorded.
import type { ProcedureHeld } from '../dossier/procedures.ts';
import { holds } from './conditions.ts';
import { type Spell, spellFrom, spellsOf } from './detention-spells.ts';
import { earliest, type HeldDay, isAuthority, versionOf } from './held-days.ts';
import { limitOf } from './limit-of.ts';
import { writeMomentHere } from './moment.ts';
import type { Run } from './run.ts';
import type { Ask, Asked, Follows, Met, RunningLimit } from './running-limit.ts';
import type { ConsequenceKind } from './timer.ts';

type Row = Ask & { readonly procedure: ProcedureHeld; readonly run: Run; readonly spells: readonly Spell[] };

export function procedureLimits(ask: Ask): readonly RunningLimit[] {
  const spells = spellsOf(ask.file, ask.clocks);
  return ask.file.procedures.flatMap((procedure) =>
    ask.clocks.runs.flatMap((run) => limitIn({ ...ask, procedure, run, spells })),
  );
}

function limitIn(row: Row): readonly RunningLimit[] {
  const { procedure, run, file, spells } = row;
  if (!belongs(run, procedure) || isHeldUp(row)) return [];
  const start = startOf(row);
  if (!start || !holds(run.only ?? [], { file, procedure, start: start.day, spells })) return [];
  const from = run.only?.includes('detained-later') ? (detainedAfter(row, start) ?? start) : start;
  return limitOf(askedOf(row, from), row);
}

function askedOf(row: Row, from: HeldDay): Asked {
  const { procedure, run, clocks } = row;
  const { procedureId, track } = procedure.opened;
  return {
    key: `${run.timer}${run.variant === undefined ? '' : `/${run.variant}`}:${procedureId}`,
    timer: run.timer,
    variant: run.variant ?? (track && run.byTrack?.[track]),
    start: from.day,
    moment: writeMomentHere(from.day, from.time ?? '00:00', clocks.calendar.zone),
    ...(countsBack(row) && { knownFrom: from.recordedOn }),
    startVersion: from.version,
    procedureId,
    met: metIn(row, from),
    closedOn: closedOn(row),
    after: run.after,
    doubts: [...(from.doubt ? [from.doubt] : []), ...missingTime(row, from), ...perhapsNoApplicant(row)],
    follows: (kind) => followsFrom(row, kind),
  };
}

const countsBack = ({ clocks, run }: Row): boolean =>
  clocks.timers.some(({ id, limit }) => id === run.timer && limit.kind === 'before');

/** A procedure that is about a decision in this dossier leaves its remedy to that decision. */
const belongs = ({ kinds, tracks, timer }: Run, { opened }: ProcedureHeld): boolean =>
  kinds.includes(opened.kind) &&
  (tracks === undefined || tracks.includes(opened.track ?? 'unknown')) &&
  !(opened.decisionId !== undefined && REMEDY_TIMERS.includes(timer));

const REMEDY_TIMERS: readonly string[] = ['T-55', 'T-56', 'T-57', 'T-58'];

function startOf({ file, procedure, run, clocks }: Row): HeldDay | undefined {
  if (run.unless !== undefined && procedure.milestones.has(run.unless)) return undefined;
  const anew = run.again && earliest(file, procedure, [run.again], 'start', clocks);
  return anew ?? earliest(file, procedure, run.from, 'start', clocks);
}

/** Suspended and not yet decided: nothing runs. */
const isHeldUp = ({ procedure: { milestones }, run: { heldUp } }: Row): boolean =>
  heldUp !== undefined && milestones.has(heldUp.by) && !heldUp.until.some((milestone) => milestones.has(milestone));

const detainedAfter = ({ spells }: Row, start: HeldDay): HeldDay | undefined =>
  spells.find(({ from }) => from.day > start.day)?.from;

/** What meets it: a milestone of this procedure, freedom, or the decision that the procedure is about. */
function metIn(row: Row, start: HeldDay): Met | undefined {
  const { file, procedure, run, clocks, spells } = row;
  const recorded = run.until.flatMap((milestone) => {
    const day = earliest(file, procedure, [milestone], 'stop', clocks);
    return day && !(run.independent && isAuthority(clocks, day.by)) ? [day] : [];
  });
  const freed = run.until.includes('detention-ended') ? spellFrom(spells, start.day)?.until : undefined;
  const decided = run.until.includes('decision-taken') ? adoptedIn(row) : undefined;
  return [...recorded, freed, decided]
    .flatMap((day) => (day && (run.again === undefined || day.day >= start.day) ? [day] : []))
    .sort((one, other) => one.day.localeCompare(other.day))[0];
}

function adoptedIn({ file, procedure }: Row): Met | undefined {
  const { decisionId } = procedure.opened;
  const adopted = file.decisions.find(({ plan }) => plan.decisionId === decisionId)?.adopted;
  return adopted && { day: adopted.on, version: versionOf(file, adopted) };
}

/** Closing a procedure ends what runs in it; where the limit protects the child, not on the word of an authority alone. */
function closedOn({ procedure: { closed }, run, clocks }: Row) {
  if (!closed || (run.independent && isAuthority(clocks, closed.by.organisation))) return undefined;
  return closed.closedOn;
}

/** A limit in hours without a time on the clock runs from the first hour of that day: the earliest reading. */
function missingTime({ clocks, run }: Row, start: HeldDay) {
  const timer = clocks.timers.find(({ id }) => id === run.timer);
  const inHours = timer?.limit.kind === 'within' && timer.limit.length.unit === 'hour';
  if (!inHours || start.time !== undefined) return [];
  return [
    {
      nl: 'De tijd op de klok is niet vastgelegd. Wij rekenen vanaf het begin van die dag.',
      en: 'The time on the clock was not recorded. We count from the beginning of that day.',
    },
  ];
}

/** The review of detention in the reception directive is for applicants: without an asylum procedure here, that has to be checked. */
function perhapsNoApplicant({ file, procedure: { opened }, run }: Row) {
  const asks = file.procedures.some((each) => each.opened.kind === 'asylum' && each.opened.subject === opened.subject);
  if (!run.ofApplicants || asks) return [];
  return [
    {
      nl: 'Deze termijn is er voor wie om bescherming vraagt. In dit dossier staat geen asielprocedure: ga na of hij geldt. Tot dan geldt hij.',
      en: 'This limit is there for whoever asks for protection. The dossier holds no asylum procedure: check whether it applies. Until then it does.',
    },
  ];
}

/** The step that goes with what the law says: free the person, let them in, or record that silence was a yes. */
function followsFrom({ run, spells, procedure }: Row, kind: ConsequenceKind): Follows {
  const held = procedure.opened.subject === 'parent' || spells.some(({ until }) => until === undefined);
  const silent = kind === 'deemed-acceptance' && procedure.opened.kind === 'responsibility';
  return {
    kind,
    decision: run.undoneBy ?? (kind === 'release' && held ? 'release' : null),
    milestone: silent ? 'accepted-by-silence' : null,
  };
}
