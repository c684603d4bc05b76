// The API from outside the browser, with a session of its own: to set up what a test starts from and to see what was
// stored. `freshFamily` copies a story of the seed under new identifiers, so that no test touches the dossiers of another.
import { randomUUID } from 'node:crypto';
import type { Capacity } from '../../../src/seed/capacities.ts';
import { storiesAt } from '../../../src/seed/stories.ts';
import { idOf, type Step } from '../../../src/seed/story.ts';
import type { Sheet } from '../../../src/views/sheet.ts';
import { BASE_URL } from './browser.ts';
import { today } from './days.ts';

type Command = { readonly type: string } & Readonly<Record<string, unknown>>;
type Envelope = { readonly commandId?: string; readonly expectedVersion?: number };
export type Done = { readonly streamId: string; readonly version: number };

export type Api = {
  readonly get: <Answer>(path: string) => Promise<Answer>;
  readonly post: (path: string, body: unknown) => Promise<Response>;
  /** Gives a command on a dossier. Throws where it does not go through: a set-up must. */
  readonly give: (dossierId: string, command: Command, envelope?: Envelope) => Promise<Done>;
  readonly sheet: (dossierId: string) => Promise<Sheet>;
};

const asked = { 'x-requested-with': 'voorop', 'content-type': 'application/json' };

/** Signs in at the door of this server as this person for this purpose. */
export const apiAs = async ({ by, purpose }: Capacity, base: string = BASE_URL()): Promise<Api> => {
  const signedIn = await fetch(`${base}/v1/sessies`, {
    method: 'POST',
    headers: asked,
    body: JSON.stringify({ personId: by, purpose }),
  });
  if (signedIn.status !== 201) throw new Error(`no session for ${by}: ${await signedIn.text()}`);
  const cookie = signedIn.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  const post = (path: string, body: unknown): Promise<Response> =>
    fetch(`${base}${path}`, { method: 'POST', headers: { ...asked, cookie }, body: JSON.stringify(body) });
  const get = async <Answer>(path: string): Promise<Answer> => {
    const answer = await fetch(`${base}${path}`, { headers: { cookie } });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as Answer;
  };
  return {
    ...{ get, post },
    give: (dossierId, command, envelope = {}) =>
      done(post(`/v1/dossiers/${dossierId}/opdrachten`, { commandId: randomUUID(), ...envelope, command }), command),
    sheet: (dossierId) => get<Sheet>(`/v1/dossiers/${dossierId}`),
  };
};

const done = async (answer: Promise<Response>, { type }: Command): Promise<Done> => {
  const response = await answer;
  if (!response.ok) throw new Error(`${type}: ${response.status} ${await response.text()}`);
  return (await response.json()) as Done;
};

export type FreshFamily = {
  /** The new identifier of what the story calls by this number. */
  readonly idOf: (kind: Parameters<typeof idOf>[1], number: number) => string;
};

/** A story told twice gives the same reasons twice: whoever decides says so. What followed a record that is made today, is of today. */
const toldAgain = (command: Step['command']): Step['command'] => {
  if (command.type === 'TellDetermination') return { ...command, toldOn: today() };
  if (command.type !== 'AdoptDecision') return command;
  return {
    ...command,
    likenessExplained: 'Dit verzonnen gezin is een afdruk van het eerste: alles is er hetzelfde.',
  };
};

/** What somebody typed in words of its own: everything with a space in it, but the kind of a document. */
const isProse = (value: unknown): value is string => typeof value === 'string' && value.includes(' ');

/** Tells the story of this family once more, under new identifiers, without the steps that a test takes itself. */
export const freshFamily = async (
  family: number,
  leaveOut: (step: Step) => boolean = () => false,
  base: string = BASE_URL(),
  retold: (text: string) => string = (text) => text,
): Promise<FreshFamily> => {
  const start = idOf(family, 'dossier', 1).slice(0, 9);
  const steps = storiesAt(today()).filter((step) => step.stream.id.startsWith(start) && !leaveOut(step));
  const fresh = new Map<string, string>();
  const renamed = (id: string): string => {
    const made = fresh.get(id) ?? randomUUID();
    fresh.set(id, made);
    return made;
  };
  const desks = new Map<string, Promise<Api>>();
  for (const step of steps) {
    const desk = desks.get(step.by + step.purpose) ?? apiAs(step, base);
    desks.set(step.by + step.purpose, desk);
    const { command, stream } = JSON.parse(
      JSON.stringify(step).replace(/5eed\d{4}-[0-9a-f]{4}-4000-8000-\d{12}/g, renamed),
      (key, value: unknown) => (key !== 'document' && isProse(value) ? retold(value) : value),
    ) as Step;
    const room = stream.kind === 'dossier' ? 'dossiers' : 'gezinnen';
    const path = `/v1/${room}/${stream.id}/opdrachten`;
    await done((await desk).post(path, { commandId: randomUUID(), command: toldAgain(command) }), command);
  }
  return { idOf: (kind, number) => renamed(idOf(family, kind, number)) };
};
