// What is compared between children, and when brothers and sisters live apart as far as somebody is told.
import { describe, expect, it } from 'vitest';
import { type Beside, liveApart } from './children-beside.ts';

const living = (...homes: string[]): Beside => ({
  ...{ dossierId: 'd', name: 'n', age: 9, beside: [], heardOn: undefined, declinedOn: undefined },
  assessed: { done: 0, of: 11, signedOn: undefined },
  ...{ step: 'interests', decision: undefined, next: undefined, homes },
});

describe('broers en zussen', () => {
  it('wonen apart als hun plekken verschillen; IVRK art. 9', () =>
    expect(liveApart([living('reception-centre/Zutphen'), living('foster-family/Arnhem')])).toBe(true));

  it('wonen niet apart waar niemand het zegt, of waar het niet wordt verteld', () => {
    expect(liveApart([living('foster-family/Arnhem'), living('foster-family/Arnhem')])).toBe(false);
    expect(liveApart([living('foster-family/Arnhem'), living()])).toBe(false);
    expect(liveApart([living(), living()])).toBe(false);
  });
});
