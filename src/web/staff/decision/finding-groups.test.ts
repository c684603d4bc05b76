import { describe, expect, test } from 'vitest';
import type { FindingView } from '../../../views/finding.ts';
import { asksAnswer, GROUPS, grouped } from './finding-groups.ts';

const finding = (safeguard: string, effect: FindingView['effect'], outcome: FindingView['outcome']): FindingView => ({
  safeguard,
  effect,
  outcome,
  norms: [],
  mandate: false,
  because: [],
  missing: [],
});

const FINDINGS = [
  finding('warning', 'warns', 'breached'),
  finding('fine', 'requires', 'met'),
  finding('answered', 'reason', 'missing'),
  finding('open-norm', 'requires', 'for-human'),
  finding('hard', 'forbids', 'breached'),
  finding('elsewhere', 'requires', 'not-applicable'),
];

const names = (judged: Parameters<typeof grouped>[0]) =>
  Object.fromEntries([...grouped(judged)].map(([group, found]) => [group, found.map(({ safeguard }) => safeguard)]));

describe('de bevindingen op een besluit, geordend', () => {
  test('wat tegenhoudt staat apart van wat een mens vraagt; wat nog antwoord vraagt gaat voor – GC 14 par. 97', () => {
    expect(names({ findings: FINDINGS, stopping: ['open-norm', 'hard'], tasks: [] })).toEqual({
      stops: ['hard'],
      asks: ['open-norm', 'answered'],
      tasks: [],
      warns: ['warning'],
      met: ['fine'],
      'not-applicable': ['elsewhere'],
    });
  });

  test('bij een gunstig besluit zijn gaten taken voor daarna, nooit een hindernis', () => {
    const groups = names({ findings: FINDINGS, stopping: [], tasks: ['answered', 'open-norm', 'hard'] });
    expect(groups['stops']).toEqual([]);
    expect(groups['asks']).toEqual([]);
    expect(groups['tasks']).toEqual(['answered', 'open-norm', 'hard']);
  });

  test('geen bevinding valt weg', () => {
    const count = [...grouped({ findings: FINDINGS, stopping: [], tasks: [] }).values()].flat().length;
    expect(count).toBe(FINDINGS.length);
    expect([...grouped({ findings: [], stopping: [], tasks: [] }).keys()]).toEqual([...GROUPS]);
  });

  test('alleen bij een nadelig besluit wordt een antwoord gevraagd', () => {
    const asked = finding('answered', 'reason', 'missing');
    expect(asksAnswer(asked, { direction: 'adverse' })).toBe(true);
    expect(asksAnswer(asked, { direction: 'releasing' })).toBe(false);
    expect(asksAnswer(finding('hard', 'forbids', 'breached'), { direction: 'adverse' })).toBe(false);
  });
});
