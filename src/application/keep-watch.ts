// What a running server looks for by itself, at a fixed rhythm: openings in danger that ended without a second person. All else is raised by
// what causes it.
import { lookForUnconfirmed } from './list-alerts.ts';
import type { Office } from './office.ts';

const EVERY_MS = 600_000;

/** Gives what ends it. `onProblem` is told where it could not look; the server goes on. */
export const keepWatch = (office: Office, onProblem: (error: unknown) => void): (() => Promise<void>) => {
  let going: Promise<void> = lookForUnconfirmed(office).catch(onProblem);
  const timer = setInterval(() => {
    going = going.then(() => lookForUnconfirmed(office)).catch(onProblem);
  }, EVERY_MS);
  timer.unref();
  return () => {
    clearInterval(timer);
    return going;
  };
};
