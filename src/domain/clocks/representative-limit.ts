// The limit on a representative for a child who is alone: from the wish for protection, or from the first contact where nobody
// recorded when that was, until a guardian stands beside the child.
import type { OpenFile } from '../dossier/state.ts';
import type { Clocks } from './clocks.ts';
import { isTreatedAsChild } from './conditions.ts';
import { earliest, isAuthority, versionOf } from './held-days.ts';
import { limitOf } from './limit-of.ts';
import type { Ask, Met, RunningLimit } from './running-limit.ts';

const MADE = ['application-made', 'application-made-elsewhere'] as const;

export function representativeLimit(ask: Ask): readonly RunningLimit[] {
  const { file, clocks } = ask;
  const { child, opened } = file;
  const made = file.procedures
    .filter((procedure) => procedure.opened.subject === 'child')
    .flatMap((procedure) => earliest(file, procedure, MADE, 'start', clocks) ?? [])
    .sort((one, other) => one.day.localeCompare(other.day))[0];
  const start = made?.day ?? opened.on;
  if (child.accompaniedBy !== 'alone' || !isTreatedAsChild(file, start)) return [];
  return limitOf(
    {
      key: clocks.representative,
      timer: clocks.representative,
      start,
      startVersion: made?.version ?? versionOf(file, opened),
      met: appointed(file, ask),
      after: 'breached',
      doubts: made
        ? made.doubt
          ? [made.doubt]
          : []
        : [
            {
              nl: 'Het dossier kent niet de dag waarop om bescherming is gevraagd. Wij rekenen vanaf de opening.',
              en: 'The dossier does not hold the day on which protection was asked for. We count from its opening.',
            },
          ],
    },
    ask,
  );
}

/** A guardian who still stands beside the child, or an appointment that somebody independent recorded. */
function appointed(file: OpenFile, { today, clocks }: Ask): Met | undefined {
  const guardians = file.protectors.filter(({ kind }) => kind === 'guardian');
  const standing = guardians.some(({ endedOn }) => endedOn === undefined || endedOn > today);
  const asGuardian = standing
    ? guardians.map(({ appointedOn, protectorId }) => ({ day: appointedOn, version: appointmentOf(file, protectorId) }))
    : [];
  return [...asGuardian, ...recorded(file, clocks)].sort((one, other) => one.day.localeCompare(other.day))[0];
}

const recorded = (file: OpenFile, clocks: Clocks): readonly Met[] =>
  file.procedures.flatMap((procedure) => {
    const day = earliest(file, procedure, ['representative-appointed'], 'stop', clocks);
    return day && !isAuthority(clocks, day.by) ? [day] : [];
  });

const appointmentOf = (file: OpenFile, protectorId: string): number | null =>
  file.trail.find(({ event }) => event.type === 'ProtectorAppointed' && event.protectorId === protectorId)?.version ??
  null;
