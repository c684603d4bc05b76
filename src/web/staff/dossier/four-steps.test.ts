import { describe, expect, test } from 'vitest';
import type { Sheet } from '../../../views/sheet.ts';
import { fourSteps } from './four-steps.ts';

type Part = Parameters<typeof fourSteps>[0];
const part = (change: object): Part =>
  ({ sealed: undefined, otherInterests: [], weighing: undefined, decisions: [], ...change }) as unknown as Part;
const decision = (change: object) => ({ status: 'adopted', ...change }) as unknown as Sheet['decisions'][number];
const statuses = (sheet: Part) => fourSteps(sheet).map(({ status }) => status);

describe('de vier stappen naast een dossier', () => {
  test('een nieuw dossier staat bij stap 1 (IVRK 3)', () => {
    expect(statuses(part({}))).toEqual(['current', 'upcoming', 'upcoming', 'upcoming']);
  });

  test('na het verzegelen is stap 2 aan de beurt (IVRK 3)', () => {
    expect(statuses(part({ sealed: { on: '2026-03-02' } }))).toEqual(['done', 'current', 'upcoming', 'upcoming']);
  });

  test('een besluit dat is genomen, wacht op uitleg aan het kind (IVRK 12)', () => {
    const sheet = part({
      sealed: { on: '2026-03-02' },
      weighing: { on: '2026-03-05' },
      decisions: [decision({ adopted: { on: '2026-03-09' } })],
    });
    expect(statuses(sheet)).toEqual(['done', 'done', 'done', 'current']);
  });

  test('een spoedbesluit zonder onderzoek wacht op uitleg, en stap 1 geldt nooit als gereed (IVRK 3, 12)', () => {
    const sheet = part({ decisions: [decision({ adopted: { on: '2026-03-09' } })] });
    expect(statuses(sheet)).toEqual(['upcoming', 'upcoming', 'done', 'current']);
  });

  test('een ingetrokken besluit telt niet als stap 3 (IVRK 3)', () => {
    const sheet = part({
      sealed: { on: '2026-03-02' },
      weighing: { on: '2026-03-05' },
      decisions: [decision({ status: 'withdrawn', adopted: undefined })],
    });
    expect(statuses(sheet)).toEqual(['done', 'done', 'current', 'upcoming']);
  });
});
