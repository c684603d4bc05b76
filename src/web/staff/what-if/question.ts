// A question as somebody fills it in: which values a number can take, and what is still wrong. Pure.
import type { ParameterView } from '../../../contract/what-if.ts';

export type Question = {
  readonly parameter: string;
  readonly value: string;
  readonly why: string;
  readonly publish: boolean;
};

/** The values that can be asked about: all at a fixed distance, without the one that holds now. */
export const valuesOf = ({ from, to, step, value }: Pick<ParameterView, 'from' | 'to' | 'step' | 'value'>) =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, at) => from + at * step).filter(
    (each) => each !== value,
  );

const SHORTEST_WHY = 10;

export type Wrong = {
  readonly parameter?: 'fillIn';
  readonly value?: 'fillIn';
  readonly why?: 'fillIn' | 'whyShort';
};

export const wrongIn = ({ parameter, value, why }: Question): Wrong => ({
  ...(parameter === '' && { parameter: 'fillIn' }),
  ...(parameter !== '' && value === '' && { value: 'fillIn' }),
  ...(why.trim() === '' ? { why: 'fillIn' } : why.trim().length < SHORTEST_WHY && { why: 'whyShort' }),
});

export const bodyOf = ({ parameter, value, why, publish }: Question) => ({
  parameters: { [parameter]: Number(value) },
  why: why.trim(),
  publish,
});
