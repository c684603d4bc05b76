// What holds for every dossier, whoever gives whichever command: folding, keeping, parsing back, and saying the same twice.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyHistory, anyStep, lived } from '../../../tests/support/arbitraries.ts';
import { parsed } from '../../../tests/support/commands.ts';
import { contextOf } from '../../../tests/support/given.ts';
import { decideWithSafeguards } from '../decide.ts';
import { DossierEvent } from './commands.ts';
import { evolve, foldDossier } from './evolve.ts';
import { ABSENT, type OpenFile } from './state.ts';

const RUNS = { numRuns: 40 };

/** How much a file holds of what can never go away. */
const holdings = (file: OpenFile): readonly number[] => [
  file.trail.length,
  file.involved.length,
  file.protectors.length,
  file.information.length,
  file.hearingOffers.length,
  file.hearings.length,
  file.declined.length,
  file.elements.size,
  file.facts.size,
  file.decisions.length,
  file.decisions.filter(({ adopted }) => adopted).length,
  file.decisions.filter(({ receipt }) => receipt).length,
  file.decisions.filter(({ explained }) => explained).length,
];

const frozen = <Value>(value: Value): Value => {
  if (typeof value !== 'object' || value === null) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
};

describe('elk dossier', () => {
  it('slaat op wat het later weer kan lezen', () =>
    fc.assert(
      fc.property(anyHistory, (steps) => {
        for (const event of lived(steps)) expect(DossierEvent.parse(JSON.parse(JSON.stringify(event)))).toEqual(event);
      }),
      RUNS,
    ));

  it('is hetzelfde in één keer gevouwen als in twee helften', () =>
    fc.assert(
      fc.property(anyHistory, fc.nat(), (steps, at) => {
        const events = lived(steps);
        const half = at % (events.length + 1);
        const halves = events.slice(half).reduce(evolve, foldDossier(events.slice(0, half)));
        expect(halves).toEqual(foldDossier(events));
      }),
      RUNS,
    ));

  it('weet van elke gebeurtenis welk nummer zij in het dossier heeft', () =>
    fc.assert(
      fc.property(anyHistory, (steps) => {
        const events = lived(steps);
        const dossier = foldDossier(events);
        const trail = dossier.state === 'open' ? dossier.file.trail : [];
        expect(trail).toEqual(events.map((event, index) => ({ version: index + 1, event })));
      }),
      RUNS,
    ));

  it('verliest nooit wat erin stond', () =>
    fc.assert(
      fc.property(anyHistory, (steps) => {
        const events = lived(steps);
        let before: readonly number[] = [];
        let dossier = ABSENT;
        for (const event of events) {
          dossier = evolve(dossier, event);
          if (dossier.state !== 'open') throw new Error('An event came before the opening.');
          const now = holdings(dossier.file);
          before.forEach((count, place) => {
            expect(now[place]).toBeGreaterThanOrEqual(count);
          });
          expect(dossier.file.opened).toEqual(events[0]);
          before = now;
        }
      }),
      RUNS,
    ));

  it('antwoordt op dezelfde vraag hetzelfde, en verandert niets van wat het kreeg', () =>
    fc.assert(
      fc.property(anyHistory, anyStep, (steps, { actor, today, command }) => {
        const events = frozen(lived(steps));
        const dossier = foldDossier(events);
        const untouched = foldDossier(events);
        const [asked, context] = [frozen(parsed(command)), contextOf({ actor, today })];
        const first = decideWithSafeguards(asked, dossier, context);
        expect(decideWithSafeguards(asked, dossier, context)).toEqual(first);
        expect(dossier).toEqual(untouched);
      }),
      RUNS,
    ));

  it('is er pas na de opening: losse gebeurtenissen openen niets', () =>
    fc.assert(
      fc.property(anyHistory, (steps) => {
        expect(foldDossier(lived(steps).filter(({ type }) => type !== 'DossierOpened'))).toEqual(ABSENT);
      }),
      RUNS,
    ));
});
