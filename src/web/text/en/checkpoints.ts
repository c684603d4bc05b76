// Checkpoints over all dossiers, for oversight.
import type { checkpoints as nl } from '../nl/checkpoints.ts';
import type { SameKeys } from '../same-keys.ts';

export const checkpoints: SameKeys<typeof nl> = {
  title: 'Checkpoints',
  intro:
    'A checkpoint is a signed statement about the end of all streams in Voorop. Whoever keeps one elsewhere can see later whether the past was changed, also without trusting the operator. A checkpoint says nothing about a child.',
  onlyOversight: 'For oversight only',
  onlyOversightText:
    'Checkpoints go to oversight only. How many streams there are also says something about dossiers that you may not know of.',
  listTitle: 'All checkpoints',
  caption: 'Checkpoints, latest first',
  empty: 'There is no checkpoint yet',
  emptyText: 'Voorop makes a checkpoint every day. The operator can also make one with the command checkpoint make.',
  number: 'Checkpoint',
  numbered: 'Checkpoint {{number}}',
  madeAt: 'Made',
  events: 'Events',
  root: 'Root',
  file: 'File',
  download: 'Keep checkpoint {{number}}',
  compareTitle: 'How to compare',
  compareKeep: 'Keep every checkpoint in a place that the operator of Voorop cannot reach.',
  compareFiles: 'Compare two checkpoints. This needs no database:',
  compareDatabase: 'Hold the database against a checkpoint that you kept:',
  compareSkipped:
    'Are there checkpoints in between? Give those too, or fetch the new one since the old one: put ?vanaf= with its number behind the address.',
  keyTitle: 'The key',
  keyText:
    'Checkpoints and bundles are signed with this public key. Write it down when you start with Voorop: another key later has to be explained by the operator.',
  key: 'Public key',
  keyPrint: 'Print of the key',
};
