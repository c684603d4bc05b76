// A life here on screen: oldest first, and without a word about the place for who must not know it.
import { describe, expect, it } from 'vitest';
import { openingSteps, play } from '../../tests/support/adoptable-path.ts';
import { command, id } from '../../tests/support/commands.ts';
import { day, fileOf, TODAY } from '../../tests/support/given.ts';
import { guardian } from '../../tests/support/people.ts';
import { LivingView, livingView } from './living.ts';

const SECRET = 'Geheimstad';
const period = command('RecordLivingPeriod', {
  place: SECRET,
  description: `Een kamer in ${SECRET}.`,
  source: `Bezoek in ${SECRET}`,
});
const earlier = { ...period, periodId: id(71), from: '2025-01-01', until: '2025-08-31' };
const file = fileOf(
  play([...openingSteps, ...[period, earlier].map((each) => ({ actor: guardian, today: TODAY, command: each }))]),
);

describe('het leven hier op het scherm', () => {
  it('staat van vroeger naar nu, met de tellingen', () => {
    const view = livingView(file, day(TODAY), false);
    expect(LivingView.parse(JSON.parse(JSON.stringify(view)))).toEqual(view);
    expect(view.periods.map(({ from }) => from)).toEqual(['2025-01-01', '2025-09-01']);
    expect(view.figures.moves?.total).toBe(1);
    expect(JSON.stringify(view)).toContain(SECRET);
  });

  it('zegt een migratiedienst niet waar het kind woont, en wel hoe lang en hoe vaak — eis D4', () => {
    const view = livingView(file, day(TODAY), true);
    expect(LivingView.parse(JSON.parse(JSON.stringify(view)))).toEqual(view);
    expect(JSON.stringify(view)).not.toContain(SECRET);
    expect(JSON.stringify(view)).not.toContain('nidos');
    expect(view.figures).toEqual(livingView(file, day(TODAY), false).figures);
  });
});
