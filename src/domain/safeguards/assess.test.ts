// The list of safeguards as a whole: names, texts, norms, and what follows for the effect of a finding.
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { situation } from '../../../tests/support/situations.ts';
import { isNormId, type NormId, normOf } from '../norms/register.ts';
import { assess, effectOf, SAFEGUARDS, safeguardOf } from './assess.ts';

const file = (id: string, end: string) => new URL(`./${id}${end}`, import.meta.url);

describe('de waarborgen', () => {
  test('hebben elk een eigen naam, bestand en test', () => {
    const ids = SAFEGUARDS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !existsSync(file(id, '.ts')) || !existsSync(file(id, '.test.ts')))).toEqual([]);
    expect(safeguardOf('child-heard')?.title.nl).toBe('Kind gehoord');
    expect(safeguardOf('no-such-rule')).toBeUndefined();
  });

  test('noemen alleen normen die in het register staan, elk één keer', () => {
    for (const { id, norms } of SAFEGUARDS) {
      expect(
        norms.filter((norm) => !isNormId(norm)),
        id,
      ).toEqual([]);
      expect(new Set(norms).size, id).toBe(norms.length);
    }
  });

  test('zijn in het Nederlands en het Engels beschreven, elk met eigen woorden', () => {
    for (const language of ['nl', 'en'] as const) {
      const texts = SAFEGUARDS.flatMap(({ title, asks, remedy }) =>
        [title, asks, remedy].map((words) => words[language]),
      );
      expect(texts.filter((text) => text.trim().length < 5)).toEqual([]);
      expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
    }
  });

  test('zeggen wie het kan herstellen', () => {
    const who =
      /Raad|Nidos|voogd|advocaat|IND|DT&V|COA|rechter|GGD|arts|gemeente|school|Kinderombudsman|KMar|jurist|persoon|[Ww]ie weegt/;
    expect(SAFEGUARDS.filter(({ remedy }) => !who.test(remedy.nl)).map(({ id }) => id)).toEqual([]);
  });

  test('antwoorden allemaal, ook als er niets bekend is', () => {
    expect(assess(situation('other')).map(({ safeguard }) => safeguard)).toEqual(SAFEGUARDS.map(({ id }) => id));
  });

  test('tonen de feiten waarop een bevinding rust met hun waarde', () => {
    const heard = assess(situation('expulsion', { child_heard: false })).find(
      ({ safeguard }) => safeguard === 'child-heard',
    );
    expect(heard).toMatchObject({ outcome: 'breached', effect: 'requires', mandate: true });
    expect(heard?.because).toEqual([{ fact: 'child_heard', value: false }]);
  });

  test('tonen bij vastzetten waar het Straatsburgse hof anders denkt', () => {
    const cell = assess(situation('detention')).find(({ safeguard }) => safeguard === 'no-child-detention');
    expect(cell?.otherReading).toEqual({ norm: 'echr-5-1', outcome: 'for-human' });
  });

  test('waarschuwen alleen zolang geen van hun normen is nagegaan, tenzij het een regel van dit systeem is', () => {
    for (const safeguard of SAFEGUARDS) {
      const verified = safeguard.norms.some((norm) => normOf(norm).verified !== 'not-verified');
      if (safeguard.mandate) expect(effectOf(safeguard), safeguard.id).toBe(safeguard.effect);
      else if (!verified) expect(effectOf(safeguard), safeguard.id).toBe('warns');
    }
    expect(SAFEGUARDS.some((safeguard) => effectOf(safeguard) !== safeguard.effect)).toBe(true);
  });

  test('eisen alleen iets op grond van recht: een richtlijn vraagt een reden en een pleidooi draagt niets (C6)', () => {
    const rule = (norm: NormId) => ({ mandate: false, effect: 'requires', norms: [norm] }) as const;
    expect(effectOf(rule('rcd-27'))).toBe('requires');
    expect(effectOf(rule('jgc3-36'))).toBe('reason');
    expect(effectOf(rule('kinderrechtenbril'))).toBe('warns');
    expect(effectOf(rule('echr-3'))).toBe('warns');
    expect(effectOf({ ...rule('rcd-27'), effect: 'warns' })).toBe('warns');
  });

  test('zijn alleen een regel van dit systeem waar de opdracht dat vraagt (C3, C5, D1–D4)', () => {
    expect(SAFEGUARDS.filter(({ mandate }) => mandate).map(({ id }) => id)).toEqual([
      'best-interests-primary',
      'child-heard',
      'individual-examination',
      'no-child-detention',
      'benefit-of-the-doubt',
      'turn-to-child-protection',
      'family-unity',
      'parent-conduct-not-attributed',
      'non-refoulement-child',
      'move-assessed',
      'assessment-independent',
      'assessment-multidisciplinary',
      'step-one-sealed-first',
      'weighing-recorded',
      'migration-control-not-decisive',
      'departure-reasoned',
      'explanation-planned',
    ]);
  });

  test('kennen geen uitzondering waar geen uitzondering bestaat (D1–D3, C4)', () => {
    expect(SAFEGUARDS.filter(({ effect }) => effect === 'forbids').map(({ id }) => id)).toEqual([
      'no-child-detention',
      'benefit-of-the-doubt',
      'family-unity',
      'parent-conduct-not-attributed',
      'non-refoulement-child',
      'no-contact-with-persecutor',
      'migration-control-not-decisive',
    ]);
  });
});
