// The dossier as it was when a decision was adopted, with the motivation and the letters of that decision from later: what came
// to light afterwards does not change a letter. Before adoption it is the dossier as it is.
import { evolveAt } from '../dossier/evolve.ts';
import { decisionById } from '../dossier/planned.ts';
import { ABSENT, type DecisionHeld, type Dossier, type OpenFile } from '../dossier/state.ts';
import { versionOf } from './source.ts';

export type Decided = { readonly file: OpenFile; readonly decision: DecisionHeld };

export function asDecided(file: OpenFile, decisionId: string): Decided | undefined {
  const decision = decisionById(file, decisionId);
  if (!decision || decision.withdrawn) return undefined;
  if (!decision.adopted) return { file, decision };
  const adoptedAt = versionOf(file, (event) => event.type === 'DecisionAdopted' && event.decisionId === decisionId);
  const told = file.trail.filter(
    ({ version, event }) =>
      version <= adoptedAt ||
      ((event.type === 'ReceiptIssued' || event.type === 'MotivationWritten' || event.type === 'LetterIssued') &&
        event.decisionId === decisionId),
  );
  const then = told.reduce<Dossier>((dossier, { version, event }) => evolveAt(dossier, event, version), ABSENT);
  const held = then.state === 'open' ? decisionById(then.file, decisionId) : undefined;
  return then.state === 'open' && held ? { file: then.file, decision: held } : undefined;
}
