// What a person reads on the command line: the list, the answer in words, and what is wrong with a question.
import { describe, expect, test } from 'vitest';
import type { WhatIfView } from '../contract/what-if.ts';
import { PARAMETER_IDS } from '../domain/safeguards/parameters.ts';
import { parameterList, whatIfReport } from './what-if-report.ts';

const none = { children: '<5', outcomes: [] } as const;
const VIEW = {
  answerId: '3f0c8a52-7c1e-4b7a-9a43-5d8f1e2b6c70',
  on: '2026-03-02',
  organisation: { id: 'jenv', name: { nl: 'Ministerie', en: 'Ministry' } },
  why: 'Voorbereiding.',
  changed: [{ parameter: 'rootedAfterYears', now: 5, asked: 4 }],
  pictureOn: '2026-03-01',
  published: true,
  told: {
    kind: 'told',
    population: 20,
    bases: [{ part: 'hypothetical', figure: 20 }],
    safeguards: [
      {
        safeguard: 'rootedness-weighed',
        opens: { children: 10, outcomes: [{ from: 'not-applicable', to: 'missing', children: 10 }] },
        closes: none,
        otherwise: none,
      },
    ],
  },
} as const as unknown as WhatIfView;

describe('wat als op de opdrachtregel', () => {
  test('noemt elk getal met waarde en bereik', () => {
    for (const id of PARAMETER_IDS) expect(parameterList()).toContain(`  ${id}=`);
  });

  test('zegt in woorden wat er zou veranderen, en dat het afgerond is', () => {
    const report = whatIfReport(VIEW);
    expect(report).toContain('4 in plaats van 5 jaar');
    expect(report).toContain('er komt een bevinding open: ongeveer 10');
    expect(report).toContain('een open bevinding vervalt: minder dan 5, misschien geen');
    expect(report).toContain('afgerond op vijf');
  });

  test('zegt bij te weinig kinderen niets dan dat', () => {
    const report = whatIfReport({ ...VIEW, told: { kind: 'too-few' } });
    expect(report).toContain('minder dan tien kinderen');
    expect(report).not.toContain('ongeveer');
  });
});
