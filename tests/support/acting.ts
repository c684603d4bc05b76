// Who acts in the tests of the store, and rules for them: few, so that a test shows what each rule does.
import type { z } from 'zod';
import { SharingRow } from '../../src/domain/sharing/row.ts';
import type { ActingCore, ActingReader } from '../../src/store/acting.ts';
import { type Database, inTransaction } from '../../src/store/database.ts';
import { putSharingRules } from '../../src/store/sharing-rules.ts';

const reader = (person: string, organisation: string, role: string, purpose: string): ActingReader => ({
  ...{ kind: 'reader', person, organisation, role, purpose },
});
export const OFFICER = reader('p-ind', 'ind', 'decision-officer', 'residence-decision');
export const GUARDIAN = reader('p-nidos', 'nidos', 'guardian', 'protection');
export const DEPARTURE = reader('p-dtv', 'dtv', 'departure-officer', 'departure');
export const OMBUDSMAN = reader('p-ko', 'kinderombudsman', 'ombudsman-officer', 'oversight');
export const ADMINISTRATOR = reader('p-beheer', 'beheer', 'administrator', 'administration');

export const coreOn = (streamId: string, { kind: _, ...who }: ActingReader = GUARDIAN): ActingCore => ({
  ...who,
  ...{ kind: 'core', streamId },
});

type Rule = Partial<z.input<typeof SharingRow>>;

/** Rules by which this reader may read these categories. */
export const rulesFor = (
  { organisation, role, purpose }: ActingReader,
  rules: readonly Rule[],
): readonly SharingRow[] =>
  rules.map((rule, at) =>
    SharingRow.parse({
      ...{ id: `test/${organisation}/${at}`, subject: 'child', receiver: organisation, roles: [role], purpose },
      ...{ process: 'any', ground: ['AVG art. 6'], necessity: SAID, minimisation: 'full', informs: SAID },
      ...{ onwardUse: 'no', retentionYears: null, firewall: 'D', validFrom: '2026-01-01', approvedBy: [] },
      ...rule,
    }),
  );
const SAID = { nl: 'voor de toets', en: 'for the test' };

export const setRules = (db: Database, rows: readonly SharingRow[]): Promise<number> =>
  inTransaction(db, (tx) => putSharingRules(tx, rows));
