// Questions of oversight and the data-protection officer over the access log: who saw this child, what did this person do, who reached far
// back, who was refused most, who worked outside hours. Each with a reason, kept; asking is logged too. Nothing of what a dossier holds.
import type { AskedQuestionView, LogAnswer, LogQuestion, LogQuestionRequest, LookView } from '../contract/oversight.ts';
import type { Actor } from '../domain/basics/actor.ts';
import type { Tx } from '../store/database.ts';
import { dossierWithReference } from '../store/glass-store.ts';
import {
  keepQuestion,
  type Look,
  type LookFilter,
  listQuestions,
  type Refused,
  readLooks,
  readRefused,
  spanOf,
} from '../store/log-questions.ts';
import type { Found } from './answer.ts';
import { lookPlace, refusedPlace } from './log-places.ts';
import type { Office } from './office.ts';
import type { Slice } from './read-dossier.ts';
import { type RowWords, rowWordsIn } from './row-words.ts';
import { sharingNow } from './sharing-now.ts';
import { asHouse, type Teller, tellerFor, watching } from './watching-desk.ts';

export const askTheLog = (office: Office, actor: Actor, asked: LogQuestionRequest): Promise<Found<LogAnswer>> => {
  const { question, reason } = asked;
  return watching(office, actor, { action: `question:${question.kind}`, door: 'question' }, async (tx) => {
    const { streamId, ...value } = await answerTo(tx, office, actor, asked);
    const { person, organisation, role } = actor;
    const kept = { at: office.now().toISOString(), person, organisation, role, kind: question.kind, reason };
    return {
      value,
      about: { streamId },
      after: (accessId) => keepQuestion(tx, { accessId, ...kept, asked: question }),
    };
  });
};

type Answer = LogAnswer & { readonly streamId: string | null };

const answerTo = async (tx: Tx, office: Office, actor: Actor, asked: LogQuestionRequest): Promise<Answer> => {
  const { question } = asked;
  if (question.kind === 'most-refused') return mostRefused(tx, office, actor, asked);
  const filter = await filterOf(tx, office, actor, question);
  // A reference that is none of ours and a dossier that nobody looked at: nothing was found.
  if (!filter) return { looks: [], refused: [], streamId: null };
  const { limit, after } = asked;
  const span = await spanOf(tx, question.from, question.days);
  const found = await readLooks(tx, filter, span, { before: lookPlace.read(after), limit: limit + 1 });
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  return {
    looks: await shown(tx, office, actor, rows),
    refused: [],
    streamId: filter.kind === 'stream' ? filter.streamId : null,
    ...(last && found.length > limit && { next: lookPlace.write(last) }),
  };
};

const filterOf = async (
  tx: Tx,
  office: Office,
  actor: Actor,
  question: Exclude<LogQuestion, { kind: 'most-refused' }>,
): Promise<LookFilter | undefined> => {
  switch (question.kind) {
    case 'who-saw': {
      const streamId = await asHouse(tx, office, actor, () => dossierWithReference(tx, question.reference));
      return streamId === undefined ? undefined : { kind: 'stream', streamId };
    }
    case 'what-did':
      return { kind: 'person', person: question.person };
    case 'far-back':
      return { kind: 'far-back' };
    case 'outside-hours':
      return { kind: 'outside-hours', organisation: question.organisation };
  }
};

const shown = async (tx: Tx, office: Office, actor: Actor, looks: readonly Look[]): Promise<readonly LookView[]> => {
  const tell = await tellerFor(tx, office, actor, {
    persons: looks.map(({ person }) => person),
    streams: looks.map(({ streamId }) => streamId),
  });
  const words = rowWordsIn(await sharingNow(tx, office));
  return looks.map((look) => lookView(look, tell, words));
};

const lookView = (look: Look, tell: Teller, words: RowWords): LookView => {
  const { id, at, streamId, person, organisation, role, purpose, action, door, rows, outcome, farBack, outsideHours } =
    look;
  return {
    ...{ id, at, purpose, action, door, outcome, outsideHours, seen: words(rows).seen },
    ...{ person: tell.person(person), organisation: tell.organisation(organisation), role: tell.role(role) },
    ...tell.dossier(streamId),
    ...(farBack !== null && { farBack }),
  };
};

const mostRefused = async (
  tx: Tx,
  office: Office,
  actor: Actor,
  { question, limit, after }: LogQuestionRequest,
): Promise<Answer> => {
  const span = await spanOf(tx, question.from, question.days);
  const found = await readRefused(tx, span, { after: refusedPlace.read(after), limit: limit + 1 });
  const rows = found.slice(0, limit);
  const tell = await tellerFor(tx, office, actor, { persons: rows.map(({ person }) => person), streams: [] });
  const last = rows.at(-1);
  return {
    looks: [],
    refused: rows.map((row) => refusedView(row, tell)),
    streamId: null,
    ...(last && found.length > limit && { next: refusedPlace.write(last) }),
  };
};

const refusedView = ({ person, organisation, role, times, firstAt, lastAt }: Refused, tell: Teller) => ({
  ...{ times, firstAt, lastAt, person: tell.person(person) },
  ...{ organisation: tell.organisation(organisation), role: tell.role(role) },
});

/** What was asked before, by whom and why: who watches is watched. */
export const listLogQuestions = (
  office: Office,
  actor: Actor,
  { before, limit }: { readonly before?: number | undefined; readonly limit: number },
): Promise<Found<Slice<AskedQuestionView>>> =>
  watching(office, actor, { action: 'read:questions', door: 'list' }, async (tx) => {
    const found = await listQuestions(tx, { before, limit: limit + 1 });
    const rows = found.slice(0, limit);
    const tell = await tellerFor(tx, office, actor, { persons: rows.map(({ person }) => person), streams: [] });
    const items = rows.map(({ id, at, person, organisation, kind, reason }) => ({
      ...{ id, at, kind, reason, person: tell.person(person), organisation: tell.organisation(organisation) },
    }));
    const last = rows.at(-1);
    return { value: last && found.length > limit ? { items, next: String(last.id) } : { items } };
  });
