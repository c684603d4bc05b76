// Which reading of a norm conflict was applied in a decision: in the receipt, and refused where a rule of this system stands
// behind the other.
import { describe, expect, it } from 'vitest';
import { adoptionSteps, play, refusalReady, returnReady } from '../../tests/support/adoptable-path.ts';
import { command } from '../../tests/support/commands.ts';
import { fileOf, given } from '../../tests/support/given.ts';
import { investigator } from '../../tests/support/people.ts';

const ready = play(refusalReady);
const answering = (safeguard: string, appliedReading: { conflictId: string; readingId: string }) => ({
  ...command('AnswerFinding'),
  safeguard,
  appliedReading,
});
const WIDE = { conflictId: 'family-reunification', readingId: 'wide-margin' };

describe('de bon van een besluit', () => {
  it('zegt per botsing die speelde welke lezing is toegepast; IVRK art. 41', () => {
    const { receipt } = fileOf(play([...returnReady, ...adoptionSteps])).decisions[0] ?? {};
    expect(receipt?.conflicts).toEqual(
      expect.arrayContaining([
        { id: 'hearing-young-children', applied: 'every-child', by: 'rule-of-voorop' },
        { id: 'migration-control', applied: 'cannot-outweigh', by: 'rule-of-voorop' },
        { id: 'who-assesses', applied: 'independent', by: 'rule-of-voorop' },
      ]),
    );
    const ids = receipt?.conflicts?.map(({ id }) => id) ?? [];
    expect(ids).not.toContain('detention-of-children');
    expect(ids).not.toContain('family-reunification');
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('een besluit van vóór de lezingen blijft leesbaar', () => {
    const events = play([...refusalReady, ...adoptionSteps]);
    const old = events.map((event) => {
      if (event.type !== 'ReceiptIssued') return event;
      const { conflicts: _, ...rest } = event;
      return rest;
    });
    expect(fileOf(old).decisions[0]?.receipt?.conflicts).toBeUndefined();
  });
});

describe('de andere lezing volgen', () => {
  it('kan waar de norm ruimte laat, met een reden die op het onderzoek rust', () => {
    given(...ready)
      .when(answering('family-reunification-diligence', WIDE), { actor: investigator })
      .thenHappens('FindingAnswered');
  });

  it.each([
    ['no-child-detention', 'detention-of-children', 'last-resort'],
    ['parent-conduct-not-attributed', 'separation-for-parent-conduct', 'exception-for-obstruction'],
    ['child-heard', 'hearing-young-children', 'from-a-certain-age'],
    ['benefit-of-the-doubt', 'age-registered-elsewhere', 'trust-between-states'],
    ['assessment-independent', 'who-assesses', 'deciding-service'],
    ['migration-control-not-decisive', 'migration-control', 'fair-balance'],
  ])('kan nooit bij %s: dat is een regel van dit systeem; huis par. 4', (safeguard, conflictId, readingId) => {
    given(...ready)
      .when(answering(safeguard, { conflictId, readingId }), { actor: investigator })
      .thenRefused('reading-against-own-rule');
  });

  it('kan niet bij een andere vraag of met een onbekende lezing', () => {
    given(...ready)
      .when(answering('departure-reasoned', WIDE))
      .thenRefused('reading-of-another-question');
    given(...ready)
      .when(answering('departure-reasoned', { ...WIDE, readingId: 'anders' }))
      .thenRefused('reading-unknown');
  });
});
