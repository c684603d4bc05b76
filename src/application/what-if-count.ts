// Counts what other numbers would mean on a picture of all dossiers: one dossier in memory at a time, in short transactions of
// a few dossiers each. What comes out are figures that may be told; true counts stay inside.
import type { Picture, WhatIfTold } from '../domain/indicators/asked.ts';
import { countedChild } from '../domain/indicators/child-situation.ts';
import {
  type Asked,
  counted,
  nothingCounted,
  rulesThen,
  safeguardsOf,
  type Tally,
  tell,
} from '../domain/indicators/what-if.ts';
import type { Rules } from '../domain/safeguards/rules.ts';
import { inTransaction } from '../store/database.ts';
import { dossiersAt } from '../store/picture-store.ts';
import type { Office } from './office.ts';
import { dossierOf, loadDossier } from './stored-dossier.ts';

/** Units: per cent, in steps of five, so that it does not tell how many dossiers there are. */
export type Progress = (percent: number) => void;

type Task = { readonly picture: Picture; readonly rules: Rules; readonly parameters: Asked };

const COUNTING = { kind: 'system', task: 'count-what-if' } as const;
const BATCH = 50;
const STEP = 5;
/** Before the answer is kept it is not there. */
const ALMOST = 95;

export const countWhatIf = async (office: Office, task: Task, progress: Progress): Promise<WhatIfTold> => {
  const all = await inTransaction(office.db, (tx) => dossiersAt(tx, task.picture.position), {
    ...{ as: COUNTING, statementTimeoutMs: 0, snapshot: true },
  });
  let tally = nothingCounted(safeguardsOf(task.parameters));
  for (let from = 0; from < all.length; from += BATCH) {
    tally = await countBatch(office, task, all.slice(from, from + BATCH), tally);
    const done = Math.min(1, (from + BATCH) / all.length);
    progress(Math.min(ALMOST, STEP * Math.floor((done * 100) / STEP)));
  }
  return tell(tally);
};

const countBatch = (
  { db, jurisdiction }: Office,
  { picture, rules, parameters }: Task,
  dossiers: readonly { readonly id: string; readonly version: number }[],
  start: Tally,
): Promise<Tally> =>
  inTransaction(
    db,
    async (tx) => {
      const then = rulesThen(rules, parameters);
      let tally = start;
      for (const { id, version } of dossiers) {
        const dossier = dossierOf(await loadDossier(tx, id, version));
        if (dossier.state !== 'open') continue;
        const child = countedChild(dossier.file, { today: picture.on, jurisdiction });
        if (child) tally = counted(tally, child, rules, then);
      }
      return tally;
    },
    { as: COUNTING, snapshot: true },
  );
