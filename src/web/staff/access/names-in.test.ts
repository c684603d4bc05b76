import { expect, test } from 'vitest';
import { namesIn } from './names-in.ts';

test('wie iets vastlegde in het dossier, heeft in het logboek een naam; een ander niet (AVG 15)', () => {
  const sheet = {
    openedBy: { person: 'ind-1', name: 'Mila' },
    decisions: [{ plan: { by: { person: 'ind-2', name: 'Joris' } } }],
    child: { name: 'Noor' },
  };
  expect([...namesIn(sheet)]).toEqual([
    ['ind-1', 'Mila'],
    ['ind-2', 'Joris'],
  ]);
});
