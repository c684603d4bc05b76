// Which norm conflicts come up in a decision, and which reading may be applied.
import { describe, expect, test } from 'vitest';
import type { NormConflict } from '../norms/conflicts/conflict.ts';
import { NORM_CONFLICTS } from '../norms/conflicts.ts';
import { SAFEGUARDS, safeguardOf } from './assess.ts';
import { appliedReadings, conflictsAtStake, standsOnOwnRule, whyNotThisReading } from './conflict-at-stake.ts';
import type { Outcome } from './safeguard.ts';

const all: readonly NormConflict[] = NORM_CONFLICTS;
const findings = (outcomes: Readonly<Record<string, Outcome>>) =>
  SAFEGUARDS.map(({ id }) => ({ safeguard: id, outcome: outcomes[id] ?? 'not-applicable' }));

test.each(all)('$id: komt op bij waarborgen die bestaan', ({ arisesIn }) => {
  for (const id of arisesIn) expect(safeguardOf(id), id).toBeDefined();
});

describe('een botsing speelt', () => {
  test('zodra de waarborg die de vraag stelt van toepassing is, ook als die is nagekomen', () => {
    for (const outcome of ['met', 'breached', 'missing', 'for-human'] as const)
      expect(conflictsAtStake(findings({ 'child-heard': outcome })).map(({ id }) => id)).toEqual([
        'hearing-young-children',
      ]);
  });

  test('bij een verbod dat bijna elk besluit in acht neemt pas als dat niet zo is – IVRK art. 37', () => {
    const at = (outcome: Outcome) => conflictsAtStake(findings({ 'no-child-detention': outcome })).map(({ id }) => id);
    expect(at('met')).toEqual([]);
    for (const outcome of ['breached', 'missing'] as const)
      expect(at(outcome)).toEqual(['detention-of-children', 'detention-ground', 'detention-review']);
  });

  test('niet als de waarborg niet van toepassing is', () => expect(conflictsAtStake(findings({}))).toEqual([]));
});

describe('de toegepaste lezing', () => {
  const at = findings({ 'family-reunification-diligence': 'for-human', 'child-heard': 'met' });
  const answer = { safeguard: 'family-reunification-diligence', answer: 'Omdat vader hier niet woont.', by: 'Marleen' };

  test('is zonder keuze die het kind het meest beschermt – IVRK art. 41', () => {
    expect(appliedReadings(at, [answer])).toEqual([
      { id: 'family-reunification', applied: 'positive-and-fast', by: 'rule-of-voorop' },
      { id: 'hearing-young-children', applied: 'every-child', by: 'rule-of-voorop' },
    ]);
  });

  test('is anders die van een genoemde persoon met een reden; de laatste telt', () => {
    const chosen = (readingId: string) => ({
      ...answer,
      appliedReading: { conflictId: 'family-reunification', readingId },
    });
    expect(appliedReadings(at, [chosen('positive-and-fast'), chosen('wide-margin')])[0]).toEqual({
      id: 'family-reunification',
      applied: 'wide-margin',
      by: { person: 'Marleen', reason: answer.answer },
    });
  });
});

describe('een lezing kiezen', () => {
  test('kan bij een vraag die de norm open laat', () =>
    expect(
      whyNotThisReading('family-reunification-diligence', {
        conflictId: 'family-reunification',
        readingId: 'wide-margin',
      }),
    ).toBeUndefined());

  test.each(all.filter(standsOnOwnRule))('$id: nooit tegen een regel van dit systeem in – huis §4', (conflict) => {
    const other = conflict.readings.find(({ id }) => id !== conflict.follows)?.id ?? '';
    const [safeguard] = conflict.arisesIn;
    expect(whyNotThisReading(safeguard, { conflictId: conflict.id, readingId: other })).toBe(
      'reading-against-own-rule',
    );
    expect(whyNotThisReading(safeguard, { conflictId: conflict.id, readingId: conflict.follows })).toBeUndefined();
  });

  test('opsluiten, scheiden, horen, leeftijd, onafhankelijk onderzoek, migratiebeleid en afscherming staan op een eigen regel', () => {
    expect(all.filter(standsOnOwnRule).map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'detention-of-children',
        'separation-for-parent-conduct',
        'hearing-young-children',
        'age-registered-elsewhere',
        'age-method',
        'detention-ground',
        'detention-review',
        'firewall-or-sharing',
        'migration-control',
        'who-assesses',
      ]),
    );
  });

  test('kan niet bij een andere vraag, en niet met een lezing die niet bestaat', () => {
    expect(
      whyNotThisReading('effective-remedy', { conflictId: 'family-reunification', readingId: 'wide-margin' }),
    ).toBe('reading-of-another-question');
    expect(whyNotThisReading('effective-remedy', { conflictId: 'own-remedy', readingId: 'wide-margin' })).toBe(
      'reading-unknown',
    );
    expect(whyNotThisReading('effective-remedy', { conflictId: 'x', readingId: 'y' })).toBe('reading-unknown');
  });
});
