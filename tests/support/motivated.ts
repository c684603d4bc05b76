// A dossier with a motivation that is complete: every part as proposed, and the outcome as it was decided.
import type { Actor } from '../../src/domain/basics/actor.ts';
import { blockOf } from '../../src/domain/decide.ts';
import type { DossierEvent } from '../../src/domain/dossier/commands.ts';
import type { PartId } from '../../src/domain/dossier/motivation-parts.ts';
import { type CommandOf, command } from './commands.ts';
import { contextOf, day, TODAY } from './given.ts';
import { decisionOfficer } from './people.ts';
import { seenDossier } from './seen.ts';

type Writing = CommandOf<'WriteMotivation'>;

/** The weighing of the samples names another option and does not say why it was rejected: a person has to. */
export const WHY_NOT = ' Blijven is niet gekozen, omdat haar moeder en zusje gaan.';

/** The command that writes every part that is needed, word for word as proposed. */
export function draftsOf(
  events: readonly DossierEvent[],
  leaveOut: readonly PartId[] = [],
  actor: Actor = decisionOfficer,
): Writing {
  const { dossier } = seenDossier(events, actor, day(TODAY));
  if (dossier.state === 'absent') throw new Error('These events open no dossier for this person.');
  const { file } = dossier;
  const decision = file.decisions.at(-1);
  const found = decision && blockOf(file, decision.plan.decisionId, contextOf({ actor }));
  if (!found) throw new Error('These events hold no decision.');
  return command('WriteMotivation', {
    decisionId: found.decision.plan.decisionId,
    outcome: { kind: found.decision.plan.kind, ...(file.weighing && { scenario: file.weighing.chosen }) },
    parts: found.block.parts
      .filter(({ part, needed }) => needed && !leaveOut.includes(part))
      .map(({ part, draft, found: sources }) => ({
        part,
        text: part === 'options' ? `${draft.nl}${WHY_NOT}` : draft.nl,
        restsOn: sources.map(({ link }) => link),
      })),
  });
}
