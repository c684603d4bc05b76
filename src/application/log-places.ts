// A place in an answer of the access log, as text that travels. Anything else than what was given before begins at the top.
import type { LookPlace, RefusedPlace } from '../store/log-questions.ts';

type Places<Place> = {
  readonly read: (text: string | undefined) => Place | undefined;
  readonly write: (place: Place) => string;
};

const LOOK = /^(\d{4}-\d\d-\d\dT[\d:.]{8,12}Z)_(\d{1,15})$/;
export const lookPlace: Places<LookPlace> = {
  read: (text) => {
    const [, at, id] = LOOK.exec(text ?? '') ?? [];
    return at !== undefined && id !== undefined && !Number.isNaN(Date.parse(at)) ? { at, id: Number(id) } : undefined;
  },
  write: ({ at, id }) => `${at}_${id}`,
};

const REFUSED = /^(\d{1,15})_([a-z0-9-]{1,64})$/;
export const refusedPlace: Places<RefusedPlace> = {
  read: (text) => {
    const [, times, person] = REFUSED.exec(text ?? '') ?? [];
    return times !== undefined && person !== undefined ? { times: Number(times), person } : undefined;
  },
  write: ({ times, person }) => `${times}_${person}`,
};
