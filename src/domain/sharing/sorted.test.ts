// What belongs to a decision is the kind of data that its plan is; without that plan, the strictest.
import { describe, expect, it } from 'vitest';
import { command, id } from '../../../tests/support/commands.ts';
import { givenBy } from '../../../tests/support/given.ts';
import { decisionOfficer, guardian } from '../../../tests/support/people.ts';
import { NETHERLANDS } from '../../jurisdictions/nl/netherlands.ts';
import type { Actor } from '../basics/actor.ts';
import type { DossierEvent } from '../dossier/commands.ts';
import type { DecisionKind } from '../dossier/decision-kinds.ts';
import { sorted } from './sorted.ts';

const DECISION = id(51);
const said = (by: Actor, event: object) =>
  ({ ...event, ...givenBy({ actor: by }), decisionId: DECISION }) as DossierEvent;
const plan = (kind: DecisionKind, by: Actor = guardian) =>
  said(by, { ...command('PlanDecision'), type: 'DecisionPlanned', kind });
const following = (by: Actor = guardian): readonly DossierEvent[] =>
  (['DecisionAdopted', 'DecisionWithdrawn', 'ReceiptIssued', 'LetterIssued', 'DecisionExplained'] as const).map(
    (type) => said(by, { type, reasons: 'Zij blijft bij haar tante.' }),
  );
const kinds = (events: readonly DossierEvent[]): readonly string[] => [
  ...new Set(
    sorted(
      events.map((event, index) => ({ version: index + 1, event })),
      NETHERLANDS,
    ).map(({ category }) => category),
  ),
];

describe('wat bij een besluit hoort', () => {
  it('is van dezelfde soort als het plan van dat besluit; JGC 3/22 par. 17', () => {
    expect(kinds([plan('return-decision'), ...following()])).toEqual(['decision']);
    expect(kinds([plan('placement'), ...following()])).toEqual(['care-decisions']);
  });

  it('is zonder dat plan van de strengste soort: het plan mag deze lezer dan niet zien; JGC 3/22 par. 17', () => {
    expect(kinds(following())).toEqual(['care-decisions']);
    expect(kinds([...following(), plan('return-decision')])).toEqual(['care-decisions', 'decision']);
  });

  it('blijft van wie het zelf schreef, als dat een migratiedienst is; AVG art. 15', () =>
    expect(kinds(following(decisionOfficer))).toEqual(['authority-record']));
});
