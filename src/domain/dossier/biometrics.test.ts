// That biometrics were taken: how old the child was, whether there was force, and nothing of the biometrics themselves.
import { describe, expect, it } from 'vitest';
import { openingSteps, play } from '../../../tests/support/adoptable-path.ts';
import { command } from '../../../tests/support/commands.ts';
import { given, TODAY } from '../../../tests/support/given.ts';
import { guardian } from '../../../tests/support/people.ts';
import { biometricsWarnings, RecordBiometricsTaken } from './biometrics.ts';

const opened = play(openingSteps.slice(0, 1));
const recording = command('RecordBiometricsTaken');
const when = (more: object = {}) => given(...opened).when({ ...recording, ...more }, { actor: guardian });

describe('biometrie die elders is genomen', () => {
  it('staat er met de leeftijd van toen; Eurodac art. 14', () =>
    expect(when().result).toMatchObject({ value: [{ type: 'BiometricsTakenRecorded', ageThen: 2 }] }));

  it('vraagt aandacht bij geweld, bij een kind onder de zes en bij wat niemand weet; Eurodac art. 14', () => {
    expect(biometricsWarnings({ ageThen: 5, forced: 'no' })).toEqual(['eurodac-14-1-age']);
    expect(biometricsWarnings({ ageThen: 6, forced: 'no' })).toEqual([]);
    expect(biometricsWarnings({ ageThen: 6, forced: 'yes' })).toEqual(['eurodac-14-1-force']);
    expect(biometricsWarnings({ forced: 'unknown' })).toEqual(['eurodac-14-1-force', 'eurodac-14-1-age']);
  });

  it.each([
    'data:image/png;base64,iVBORw0KGgo',
    'A1b2C3d4E5f6G7h8I9j0A1b2C3d4E5f6G7h8I9j0A1b2C3d4E5f6G7h8I9j0',
    '3f 2a 9c 11 3f 2a 9c 11 3f 2a 9c 11 3f 2a 9c 11 3f 2a 9c 11 3f 2a',
  ])('weigert wat op biometrie zelf lijkt: %s; eis D4', (explanation) =>
    when({ explanation }).thenRefused('biometrics-themselves'),
  );

  it('heeft geen plaats voor een beeld, een nummer of een treffer; eis D4', () => {
    const parsed = RecordBiometricsTaken.parse({ ...recording, template: 'abc', hit: true, eurodacNumber: 'NL1' });
    expect(Object.keys(parsed).toSorted()).toEqual(Object.keys(recording).toSorted());
  });

  it('gebeurt niet in de toekomst en niet vóór de geboorte', () => {
    when({ takenOn: '2026-03-03' }).thenRefused('biometrics-in-the-future');
    when({ takenOn: '2016-03-01' }).thenRefused('biometrics-before-birth');
    expect(TODAY < '2026-03-03').toBe(true);
  });
});
