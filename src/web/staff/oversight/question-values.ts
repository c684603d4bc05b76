// What is filled in to ask the access log, what is wrong in it, and the body that is sent.
import { LogQuestion } from '../../../contract/oversight.ts';

export const KINDS = ['who-saw', 'what-did', 'far-back', 'outside-hours', 'most-refused'] as const;
export type Kind = (typeof KINDS)[number];
export const DAYS = ['1', '7', '31', '92'] as const;

export type QuestionValues = {
  readonly kind: Kind;
  readonly reference: string;
  readonly person: string;
  readonly organisation: string;
  readonly from: string;
  readonly days: (typeof DAYS)[number];
  readonly reason: string;
};

export const NOTHING_ASKED: QuestionValues = {
  ...{ kind: 'who-saw', reference: '', person: '', organisation: '', from: '', days: '31', reason: '' },
};

const SHORTEST_REASON = 10;
export type WrongField = 'reference' | 'person' | 'from' | 'reason';
export type Wrong = Partial<Record<WrongField, 'wrongReference' | 'wrongWorker' | 'wrongDay' | 'shortReason'>>;

/** The question as the API takes it; of each kind only its own fields. */
export const questionOf = ({ kind, reference, person, organisation, from, days }: QuestionValues) => ({
  ...{ kind, from, days: Number(days) },
  ...(kind === 'who-saw' && { reference: reference.trim().toUpperCase() }),
  ...(kind === 'what-did' && { person: person.trim() }),
  ...(kind === 'outside-hours' && organisation !== '' && { organisation }),
});

/** Every field that cannot be sent like this. */
export function wrongIn(values: QuestionValues): Wrong {
  const read = LogQuestion.safeParse(questionOf(values));
  const fields = new Set(read.success ? [] : read.error.issues.map(({ path }) => path[0]));
  return {
    ...(fields.has('reference') && { reference: 'wrongReference' }),
    ...(fields.has('person') && { person: 'wrongWorker' }),
    ...(fields.has('from') && { from: 'wrongDay' }),
    ...(values.reason.trim().length < SHORTEST_REASON && { reason: 'shortReason' }),
  };
}
