// Every transaction of the application says who acts: where nobody does, the database shows nothing and takes nothing.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const ROOT = new URL('../', import.meta.url);
const FILES = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /^(application|api|cli)\/.*\.ts$/.test(file) && !file.endsWith('.test.ts'),
);

/** What stands between the brackets of each call in this text. */
const callsIn = (text: string): readonly string[] =>
  text
    .split(/\binTransaction\(/)
    .slice(1)
    .map((rest) => {
      let depth = 1;
      let at = 0;
      for (; at < rest.length && depth > 0; at += 1)
        depth += '([{'.includes(rest[at] ?? '') ? 1 : ')]}'.includes(rest[at] ?? '') ? -1 : 0;
      return rest.slice(0, at);
    });

/** The last argument names who acts: spelled out, or by a constant that does. */
const SAYS = /(\bas: (\{|as[A-Z]|[A-Z]+)|,\s*[A-Z_]+,?\s*\)$|\.\.\.\{ as)/;

test('elke transactie van de toepassing zegt wie handelt (AVG art. 25)', () => {
  const silent = FILES.flatMap((file) =>
    callsIn(readFileSync(new URL(file, ROOT), 'utf8'))
      .filter((call) => !SAYS.test(call))
      .map((call) => `${file}: ${call.slice(0, 60)}`),
  );
  expect(silent).toEqual([]);
});

test('een transactie zonder handelende persoon wordt gevonden: de proef meet iets', () => {
  expect(callsIn('inTransaction(db, (tx) => tx.query(sql))').filter((call) => !SAYS.test(call))).toHaveLength(1);
});

test('geen code van Voorop handelt als de toets of de meting, die bij alles mogen; AVG art. 25', () => {
  const all = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && file !== 'store/tasks.ts',
  );
  const asTest = all.filter((file) => /task: '(test|bench)'/.test(readFileSync(new URL(file, ROOT), 'utf8')));
  expect(asTest).toEqual([]);
});
