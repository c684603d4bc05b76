// Which sentences of ours go with which answer of the server. Pure.
import type { Failure } from '../connection/problem.ts';
import type { errors } from '../text/nl/errors.ts';

type Sentence = keyof typeof errors;
export type FailureWords = { readonly title: Sentence; readonly text: Sentence };

const BY_STATUS: Readonly<Record<number, FailureWords>> = {
  401: { title: 'signedOutTitle', text: 'signedOutText' },
  403: { title: 'forbiddenTitle', text: 'forbiddenText' },
  404: { title: 'notFoundTitle', text: 'notFoundText' },
  410: { title: 'notFoundTitle', text: 'notFoundText' },
  413: { title: 'tooLargeTitle', text: 'tooLargeText' },
  429: { title: 'tooManyTitle', text: 'tooManyText' },
};

/** Our own words for a failure of reading. */
export function failureWords(failure: Failure): FailureWords {
  if (failure.kind === 'network') return { title: 'networkTitle', text: 'networkText' };
  return BY_STATUS[failure.problem.status] ?? { title: 'loadTitle', text: 'readDefectText' };
}
