// Writes the motivation of a decision on a database, word for word as proposed: what a test of the letter starts from.
import type { Office } from '../../src/application/office.ts';
import { readBuildingBlock } from '../../src/application/write-letter.ts';
import type { Actor } from '../../src/domain/basics/actor.ts';
import type { PartId } from '../../src/domain/dossier/motivation-parts.ts';
import { WHY_NOT } from './motivated.ts';
import { give } from './office.ts';

export async function writeMotivation(
  office: Office,
  actor: Actor,
  { dossierId, decisionId }: { readonly dossierId: string; readonly decisionId: string },
  leaveOut: readonly PartId[] = [],
): Promise<void> {
  const answer = await readBuildingBlock(office, actor, { dossierId, decisionId, language: 'nl' });
  if (answer.kind !== 'found') throw new Error(`no building block: ${answer.kind}`);
  const { parts, outcome } = answer.value;
  const given = await give(office, actor, dossierId, {
    type: 'WriteMotivation',
    decisionId,
    outcome: outcome.decided,
    parts: parts
      .filter(({ part, needed }) => needed && !leaveOut.includes(part))
      .map(({ part, draft, found }) => ({
        part,
        text: part === 'options' ? `${draft.nl}${WHY_NOT}` : draft.nl,
        restsOn: found.map(({ link }) => link),
      })),
  });
  if (given.kind !== 'done') throw new Error(JSON.stringify(given));
}
