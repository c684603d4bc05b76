// Given these events, when this command, then those events, that refusal, or these findings in the way. Asks the whole core
// (domain/decide.ts) and checks on the way that nothing it was given is changed and that what it decides parses back.
import { expect } from 'vitest';
import { type Actor, byOf } from '../../src/domain/basics/actor.ts';
import { Day } from '../../src/domain/basics/day.ts';
import { type CoreContext, type CoreRefusal, decideWithSafeguards } from '../../src/domain/decide.ts';
import { DossierEvent, type DossierEventType } from '../../src/domain/dossier/commands.ts';
import type { DossierRefusal } from '../../src/domain/dossier/dossier.ts';
import { foldDossier } from '../../src/domain/dossier/evolve.ts';
import type { OpenFile } from '../../src/domain/dossier/state.ts';
import { SHIPPED } from '../../src/domain/safeguards/rules.ts';
import { givesEverywhere } from '../../src/domain/sharing/permit.ts';
import { NETHERLANDS } from '../../src/jurisdictions/nl/netherlands.ts';
import { type CommandInput, parsed } from './commands.ts';
import { decisionOfficer } from './people.ts';
import { seenDossier } from './seen.ts';

/** A Monday: bad news may be told from here until Thursday. */
export const TODAY = '2026-03-02';

export type When = { readonly actor?: Actor; readonly today?: string };

export const day = (text: string): Day => Day.parse(text);
export const contextOf = ({ actor = decisionOfficer, today = TODAY }: When = {}): CoreContext => ({
  actor,
  today: day(today),
  jurisdiction: NETHERLANDS,
  rules: SHIPPED,
});

/** What every event carries, for events that a test writes out. */
export const givenBy = ({ actor = decisionOfficer, today = TODAY }: When = {}) => ({
  on: day(today),
  by: byOf(actor),
});

/** The event that keeps all that this command said, under the name of the event. */
export const kept = (type: DossierEventType, command: CommandInput, when: When = {}): object => ({
  ...parsed(command),
  ...givenBy(when),
  type,
});

/** The folded file of events that open a dossier. */
export function fileOf(events: readonly DossierEvent[]): OpenFile {
  const dossier = foldDossier(events);
  if (dossier.state === 'absent') throw new Error('These events open no dossier.');
  return dossier.file;
}

/** What the whole core answers to this command after these events. */
export function asked(events: readonly DossierEvent[], command: CommandInput, when: When = {}) {
  const kept = structuredClone(events);
  const context = contextOf(when);
  // Whoever answers on every dossier is let near none: what is decided there rests on the whole of it.
  const everywhere = givesEverywhere(context.actor, command.type, NETHERLANDS);
  const { dossier, ...whole } = everywhere
    ? { dossier: foldDossier(events) }
    : seenDossier(events, context.actor, context.today);
  const result = decideWithSafeguards(parsed(command), dossier, { ...context, ...whole });
  expect(events, 'deciding changes no event').toEqual(kept);
  if (result.ok)
    for (const event of result.value) expect(DossierEvent.parse(JSON.parse(JSON.stringify(event)))).toEqual(event);
  return result;
}

const codeOf = (refusal: CoreRefusal): DossierRefusal['code'] | 'safeguards' =>
  refusal.kind === 'dossier' ? refusal.refusal.code : 'safeguards';

export const given = (...events: readonly DossierEvent[]) => ({
  when: (command: CommandInput, when: When = {}) => {
    const result = asked(events, command, when);
    const stopping =
      !result.ok && result.refusal.kind === 'safeguards'
        ? result.refusal.judged.stopping.map(({ safeguard }) => safeguard)
        : [];
    return {
      result,
      /** Exactly these events, in this order. */
      thenEvents: (...expected: readonly object[]) => expect(result).toEqual({ ok: true, value: expected }),
      /** Events of exactly these types, in this order. */
      thenHappens: (...types: readonly DossierEventType[]) =>
        expect(result.ok ? result.value.map(({ type }) => type) : codeOf(result.refusal)).toEqual(types),
      /** A refusal of the dossier itself, by name. */
      thenRefused: (code: DossierRefusal['code']) =>
        expect(result.ok ? result.value : codeOf(result.refusal)).toBe(code),
      /** The safeguards stop it, these among others. */
      thenStopped: (...safeguards: readonly string[]) => {
        expect(result.ok ? result.value : codeOf(result.refusal)).toBe('safeguards');
        expect(stopping).toEqual(expect.arrayContaining([...safeguards]));
      },
      /** The safeguards stop it, and these are all that do. */
      thenStoppedOnlyBy: (...safeguards: readonly string[]) => expect(stopping).toEqual(safeguards),
    };
  },
});
