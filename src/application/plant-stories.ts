// Plants fictional families: every step of a story is a command like any other, given on the day of the story. Only when
// told to; what was planted before is left as it is.
import type { Actor } from '../domain/basics/actor.ts';
import type { DossierCommand } from '../domain/dossier/commands.ts';
import type { FamilyCommand } from '../domain/family/family.ts';
import { inTransaction, type Tx } from '../store/database.ts';
import type { Given } from './answer.ts';
import { giveDossierCommand } from './give-command.ts';
import { giveFamilyCommand } from './give-family-command.ts';
import type { Office } from './office.ts';

export type Step = {
  /** A moment in UTC with milliseconds. */
  readonly at: string;
  readonly by: Actor;
  readonly commandId: string;
} & (
  | { readonly stream: { readonly kind: 'dossier'; readonly id: string }; readonly command: DossierCommand }
  | { readonly stream: { readonly kind: 'family'; readonly id: string }; readonly command: FamilyCommand }
);

export const PLANTING = { as: { kind: 'system', task: 'plant' } } as const;

/** Which of these commands were answered already. */
export const answeredOf = async (
  tx: Tx,
  steps: readonly { readonly commandId: string }[],
): Promise<ReadonlySet<string>> => {
  const rows = await tx.query<{ id: string }>(
    'select command_id as id from command where command_id = any($1::uuid[])',
    [steps.map(({ commandId }) => commandId)],
  );
  return new Set(rows.map(({ id }) => id));
};

/** Gives every step that was not given before, in order. Throws where the domain refuses one: the story is then wrong. */
export const plantStories = async (office: Office, steps: readonly Step[]): Promise<{ readonly planted: number }> => {
  const before = await inTransaction(office.db, (tx) => answeredOf(tx, steps), PLANTING);
  const rest = steps.filter(({ commandId }) => !before.has(commandId));
  for (const step of rest) {
    const given = await give({ ...office, now: () => new Date(step.at) }, step);
    if (given.kind !== 'done') throw new Error(`story step ${step.commandId} ${step.command.type}: ${wordsOf(given)}`);
  }
  return { planted: rest.length };
};

const give = (office: Office, step: Step): Promise<Given> => {
  const { by, commandId } = step;
  return step.stream.kind === 'dossier'
    ? giveDossierCommand(office, by, { dossierId: step.stream.id, commandId, command: step.command as DossierCommand })
    : giveFamilyCommand(office, by, { familyId: step.stream.id, commandId, command: step.command as FamilyCommand });
};

const wordsOf = (given: Exclude<Given, { kind: 'done' }>): string => {
  if (given.kind === 'refused') return given.code;
  return given.kind === 'stopped' ? given.stopping.join(', ') : given.kind;
};
