// Through which door something went, as the log names it.
import { expect, it } from 'vitest';
import { doorOf } from './write-access.ts';

it.each([
  ['command:RecordHearing', 'command'],
  ['question:who-saw', 'question'],
  ['export:bundle', 'export'],
  ['export:personal-data-json', 'export'],
  ['export:archive', 'export'],
  ['read:receipt', 'export'],
  ['list:destructions', 'list'],
  ['read:worklist', 'list'],
  ['search:dossiers', 'search'],
  ['read:letter-pdf', 'letter'],
  ['read:sheet', 'read'],
])('%s gaat door de deur %s; AVG art. 5 lid 2', (action, door) => expect(doorOf(action)).toBe(door));
