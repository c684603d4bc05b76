// Asking “what if” from a screen: counting goes on while the asker waits and looks how far it is. A run lives as long as this
// process; its answer is kept in the table. Reading what was published needs nobody's permission.
import { randomUUID } from 'node:crypto';
import type { WhatIfRunView, WhatIfView } from '../contract/what-if.ts';
import type { Actor } from '../domain/basics/actor.ts';
import { type Jurisdiction, organisationOf } from '../domain/basics/jurisdiction.ts';
import { type AskWhatIf, answersIn, type WhatIfAnswered } from '../domain/indicators/asked.ts';
import { AS_SET, PARAMETER_IDS } from '../domain/safeguards/parameters.ts';
import { type Database, inTransaction } from '../store/database.ts';
import type { Found } from './answer.ts';
import type { Office } from './office.ts';
import { askWhatIf, passWhatIf } from './what-if.ts';
import { loadWhatIf } from './what-if-table.ts';

type Run = { state: WhatIfRunView['state']; percent: number };

/** The runs of each database that this process works on. */
const RUNS = new WeakMap<Database, Map<string, Run>>();
const MOST_RUNS = 200;
const MOST_SHOWN = 200;

const runsOf = ({ db }: Office): Map<string, Run> => {
  const runs = RUNS.get(db) ?? new Map<string, Run>();
  RUNS.set(db, runs);
  return runs;
};

const COMMAND_LINE = { nl: 'beheer (opdrachtregel)', en: 'administration (command line)' };

export const shownWhatIf = (
  { by, on, answerId, parameters, why, picture, told, published }: WhatIfAnswered,
  jurisdiction: Jurisdiction,
): WhatIfView => ({
  ...{ answerId, on, why, told, published, pictureOn: picture.on },
  organisation: { id: by.organisation, name: organisationOf(jurisdiction, by.organisation)?.name ?? COMMAND_LINE },
  changed: PARAMETER_IDS.flatMap((parameter) => {
    const asked = parameters[parameter];
    return asked === undefined ? [] : [{ parameter, now: AS_SET[parameter], asked }];
  }),
});

/** Begins to count; the answer comes at `readWhatIf`. */
export const startWhatIf = async (
  office: Office,
  actor: Actor,
  ask: AskWhatIf,
): Promise<{ readonly kind: 'forbidden' } | { readonly kind: 'started'; readonly run: WhatIfRunView }> => {
  const asker = { kind: 'actor', actor } as const;
  if (
    (await inTransaction(office.db, (tx) => passWhatIf(tx, office, asker, 'what-if'), {
      as: { kind: 'system', task: 'what-if-runs' },
    })) === 'forbidden'
  )
    return { kind: 'forbidden' };
  const answerId = randomUUID();
  const run: Run = { state: 'running', percent: 0 };
  const runs = runsOf(office);
  for (const old of [...runs.keys()].slice(0, Math.max(0, runs.size - MOST_RUNS))) runs.delete(old);
  runs.set(answerId, run);
  const counting = askWhatIf(office, asker, ask, answerId, (percent) => {
    run.percent = percent;
  });
  void counting.then(
    ({ kind }) => Object.assign(run, { state: kind, percent: 100 }),
    () => Object.assign(run, { state: 'failed' }),
  );
  return { kind: 'started', run: { answerId, ...run } };
};

/** How far a question is; its answer, once it is there. */
export const readWhatIf = (office: Office, actor: Actor, answerId: string): Promise<Found<WhatIfRunView>> =>
  inTransaction(
    office.db,
    async (tx): Promise<Found<WhatIfRunView>> => {
      const passed = await passWhatIf(tx, office, { kind: 'actor', actor }, 'read:what-if');
      if (passed === 'forbidden') return { kind: 'forbidden' };
      const run = runsOf(office).get(answerId);
      if (run && run.state !== 'answered') return { kind: 'found', value: { answerId, ...run } };
      const answer = answersIn((await loadWhatIf(tx)).events).find((each) => each.answerId === answerId);
      if (!answer) return { kind: 'not-found' };
      const shown = shownWhatIf(answer, office.jurisdiction);
      return { kind: 'found', value: { answerId, state: 'answered', percent: 100, answer: shown } };
    },
    { as: { kind: 'system', task: 'what-if-runs' } },
  );

/** What was published, the last first. */
export const listWhatIf = (office: Office): Promise<readonly WhatIfView[]> =>
  inTransaction(
    office.db,
    async (tx) =>
      answersIn((await loadWhatIf(tx)).events)
        .filter(({ published }) => published)
        .slice(-MOST_SHOWN)
        .reverse()
        .map((answer) => shownWhatIf(answer, office.jurisdiction)),
    { as: { kind: 'system', task: 'what-if-runs' } },
  );
