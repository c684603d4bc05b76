// What another number in the rules would mean for the children in the system. Everybody asks about one picture of the
// dossiers; it is counted one dossier at a time, and what leaves this file are only figures that may be told.
import { createHash, randomUUID } from 'node:crypto';
import { type Actor, byOf } from '../domain/basics/actor.ts';
import { isMigrationAuthority } from '../domain/basics/jurisdiction.ts';
import {
  type AskWhatIf,
  answeredBefore,
  answersIn,
  lastPicture,
  type Picture,
  pictureFor,
  type WhatIfAnswered,
  type WhatIfTold,
} from '../domain/indicators/asked.ts';
import { SMALLEST_POPULATION } from '../domain/indicators/disclosure.ts';
import type { Asked } from '../domain/indicators/what-if.ts';
import { SAFEGUARDS } from '../domain/safeguards/assess.ts';
import { PARAMETER_IDS, type ParameterId } from '../domain/safeguards/parameters.ts';
import type { Rules } from '../domain/safeguards/rules.ts';
import { inTransaction, type Tx } from '../store/database.ts';
import { dossiersChangedSince, lastPosition } from '../store/picture-store.ts';
import { log, pass } from './access.ts';
import { type Office, todayOf } from './office.ts';
import { rulesNow } from './rules-now.ts';
import { countWhatIf, type Progress } from './what-if-count.ts';
import { addWhatIf, loadWhatIf } from './what-if-table.ts';

/** Somebody who signed in, or whoever holds the machine: that person is not known to this system. */
export type Asker = { readonly kind: 'actor'; readonly actor: Actor } | { readonly kind: 'command-line' };

/** Nothing differs from the rules of now: there is nothing to count. */
export type NothingAsked = { readonly kind: 'nothing-asked' };
export type Answered = { readonly kind: 'answered'; readonly answer: WhatIfAnswered };

const COMMAND_LINE = {
  person: 'opdrachtregel',
  name: 'beheer (opdrachtregel)',
  organisation: 'beheer',
  role: 'beheer',
  purpose: 'oversight',
} as unknown as Actor;

export const actorOf = (asker: Asker): Actor => (asker.kind === 'actor' ? asker.actor : COMMAND_LINE);

/** May this asker ask? Written down either way. No migration authority ever may, whatever the table says. */
export const passWhatIf = async (
  tx: Tx,
  office: Office,
  asker: Asker,
  action: string,
): Promise<'passed' | 'forbidden'> => {
  const actor = actorOf(asker);
  const request = { actor, streamId: null, action };
  if (asker.kind === 'command-line') {
    await log(tx, office, request, { allowedBy: 'opdrachtregel' });
    return 'passed';
  }
  if (isMigrationAuthority(office.jurisdiction, actor.organisation)) {
    await log(tx, office, request, { refusal: 'migration-authority' });
    return 'forbidden';
  }
  const passed = await pass(tx, office, request, { whatIf: true }, [actor.organisation]);
  if ('kind' in passed) return 'forbidden';
  await log(tx, office, request, { allowedBy: passed.row });
  return 'passed';
};

/** Only what really differs is asked. */
function changedFrom({ parameters: now }: Rules, asked: AskWhatIf['parameters']): Asked {
  const changed: { [Id in ParameterId]?: number } = {};
  for (const id of PARAMETER_IDS) {
    const value = asked[id];
    if (value !== undefined && value !== now[id]) changed[id] = value;
  }
  return changed;
}

type Question = {
  readonly picture: Picture;
  readonly rules: Rules;
  readonly print: string;
  readonly parameters: Asked;
  readonly before: WhatIfTold | undefined;
};

/** Answers, and keeps the answer with who asked and why. Asked before about the same picture: the same answer as then. */
export const askWhatIf = async (
  office: Office,
  asker: Asker,
  ask: AskWhatIf,
  answerId: string = randomUUID(),
  progress: Progress = () => undefined,
): Promise<Answered | NothingAsked> => {
  const question = await questionOf(office, asker, ask);
  if (Object.keys(question.parameters).length === 0) return { kind: 'nothing-asked' };
  const told = question.before ?? (await countWhatIf(office, question, progress));
  const answer: WhatIfAnswered = {
    ...{ type: 'WhatIfAnswered', on: todayOf(office), by: byOf(actorOf(asker)), answerId },
    ...{ parameters: question.parameters, why: ask.why, picture: question.picture, rules: question.print },
    told,
    published: ask.publish,
  };
  await keep(office, asker, answer);
  return { kind: 'answered', answer };
};

const TRIES = 10;

/** The picture, the rules and an earlier answer. Taking a new picture is recorded before anything is counted on it. */
async function questionOf(office: Office, asker: Asker, ask: AskWhatIf): Promise<Question> {
  for (let turn = 1; turn <= TRIES; turn += 1) {
    const question = await inTransaction(
      office.db,
      async (tx): Promise<Question | 'conflict'> => {
        const stored = await loadWhatIf(tx);
        const last = lastPicture(stored.events);
        const changed = last ? await dossiersChangedSince(tx, last.position, SMALLEST_POPULATION) : 0;
        const picture = pictureFor(last, changed, { on: todayOf(office), position: await lastPosition(tx) });
        if (picture !== last) {
          const added = await addWhatIf(tx, stored, { type: 'PictureTaken', picture }, metaOf(office, asker));
          if (added === 'conflict') return 'conflict';
        }
        const rules = await rulesNow(tx);
        const parameters = changedFrom(rules, ask.parameters);
        const print = printOf(rules);
        return {
          ...{ picture, rules, print, parameters },
          before: answeredBefore(answersIn(stored.events), { parameters, picture, rules: print }),
        };
      },
      { as: { kind: 'system', task: 'what-if' } },
    );
    if (question !== 'conflict') return question;
  }
  throw new Error('the list of what was asked is written to by too many at once');
}

const metaOf = (office: Office, asker: Asker) => {
  const { role, organisation } = actorOf(asker);
  return { recordedAt: office.now().toISOString(), actorFunction: `${role}@${organisation}` };
};

const printOf = ({ standing, parameters }: Rules): string =>
  createHash('sha256')
    .update(JSON.stringify([standing, parameters, SAFEGUARDS.map(({ id }) => id)]))
    .digest('hex');

async function keep(office: Office, asker: Asker, answer: WhatIfAnswered): Promise<void> {
  for (let turn = 1; turn <= TRIES; turn += 1) {
    const added = await inTransaction(
      office.db,
      async (tx) => addWhatIf(tx, await loadWhatIf(tx), answer, metaOf(office, asker)),
      { as: { kind: 'system', task: 'what-if' } },
    );
    if (added === 'appended') return;
  }
  throw new Error('the list of what was asked is written to by too many at once');
}
