// What was typed in the search form, and what is wrong with it before it is sent. Pure.
import type { FindRequest } from '../../../contract/find.ts';
import { isDay } from '../../forms/day-text.ts';

export type Typed = { readonly name: string; readonly bornOn: string; readonly reference: string };
/** Which message belongs to which field. */
export type Wrong = { readonly [Field in keyof Typed]?: 'fillIn' | 'noLetters' | 'dayWrong' | 'referenceWrong' };

const REFERENCE = /^K-\d{4}-\d{5,8}$/;
const trimmed = ({ name, bornOn, reference }: Typed): Typed => ({
  ...{ name: name.trim(), bornOn: bornOn.trim(), reference: reference.trim().toUpperCase() },
});

export const wrongIn = (typed: Typed): Wrong => {
  const { name, bornOn, reference } = trimmed(typed);
  if (name === '' && bornOn === '' && reference === '') return { name: 'fillIn' };
  return {
    ...(name !== '' && !/\p{L}/u.test(name) && { name: 'noLetters' as const }),
    ...(bornOn !== '' && !isDay(bornOn) && { bornOn: 'dayWrong' as const }),
    ...(reference !== '' && !REFERENCE.test(reference) && { reference: 'referenceWrong' as const }),
  };
};

/** As it is sent: a field that was left empty is not there. */
export const askedOf = (typed: Typed): FindRequest =>
  Object.fromEntries(Object.entries(trimmed(typed)).filter(([, value]) => value !== '')) as FindRequest;
