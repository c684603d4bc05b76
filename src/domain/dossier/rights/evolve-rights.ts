// How events about rights over data change the dossier. A fact under restriction counts as disputed until that ends.
import type { Changes } from '../evolve-change.ts';
import type { FactRecorded } from '../facts.ts';
import type { OpenFile } from '../state.ts';
import { toldOf } from './rectification.ts';
import { restrictedVersions } from './restriction.ts';

type RightsEvent =
  | 'DataRequested'
  | 'DataRequestAnswered'
  | 'StatementRectified'
  | 'RecipientTold'
  | 'UseRestricted'
  | 'RestrictionLifted'
  | 'HoldPlaced'
  | 'HoldLifted'
  | 'TransferredToArchive'
  | 'DestructionProposed'
  | 'DestructionWithdrawn'
  | 'DestructionConfirmed';

/** Restricted facts are kept and shown, and prove nothing: the same as a fact that people dispute. */
function markFacts(file: OpenFile): void {
  const restricted = restrictedVersions(file.rights);
  const recorded = new Map<string, { readonly version: number; readonly fact: FactRecorded }>();
  for (const { version, event } of file.trail)
    if (event.type === 'FactRecorded') recorded.set(`${event.fact} ${event.by.organisation}`, { version, fact: event });
  for (const [key, facts] of file.facts)
    file.facts.set(
      key,
      facts.map((each) => {
        const held = recorded.get(`${each.fact} ${each.by.organisation}`);
        if (!held) return each;
        return restricted.has(held.version) ? { ...held.fact, certainty: 'disputed' } : held.fact;
      }),
    );
}

export const RIGHTS_CHANGES: Changes<RightsEvent> = {
  DataRequested: ({ rights }, asked) => {
    rights.requests.push({ asked });
  },
  DataRequestAnswered: ({ rights }, event) => {
    const held = rights.requests.find(({ asked }) => asked.requestId === event.requestId);
    if (held) held.answered = event;
  },
  StatementRectified: ({ rights }, rectified) => {
    rights.rectifications.push({ rectified, told: [] });
  },
  RecipientTold: ({ rights }, event) => {
    const held = toldOf(rights, event);
    if (held) held.told = [...held.told, event];
  },
  UseRestricted: (file, restricted) => {
    const held = file.rights.restrictions.find((each) => each.restricted.restrictionId === restricted.restrictionId);
    if (held) held.restricted = { ...held.restricted, versions: [...held.restricted.versions, ...restricted.versions] };
    else file.rights.restrictions.push({ restricted, told: [] });
    markFacts(file);
  },
  RestrictionLifted: (file, event) => {
    const held = file.rights.restrictions.find(({ restricted }) => restricted.restrictionId === event.restrictionId);
    if (held) held.lifted = event;
    markFacts(file);
  },
  HoldPlaced: ({ rights }, placed) => {
    rights.holds.push({ placed });
  },
  HoldLifted: ({ rights }, event) => {
    const held = rights.holds.find(({ placed }) => placed.holdId === event.holdId);
    if (held) held.lifted = event;
  },
  TransferredToArchive: ({ rights }, event) => {
    rights.transfers.push(event);
  },
  DestructionProposed: ({ rights }, proposed) => {
    rights.destructions.push({ proposed });
  },
  DestructionWithdrawn: ({ rights }, event) => {
    const held = rights.destructions.find(({ proposed }) => proposed.destructionId === event.destructionId);
    if (held) held.withdrawn = event;
  },
  DestructionConfirmed: ({ rights }, event) => {
    const held = rights.destructions.find(({ proposed }) => proposed.destructionId === event.destructionId);
    if (held) held.confirmed = event;
  },
};
