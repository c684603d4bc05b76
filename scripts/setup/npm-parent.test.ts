// Ending npm by its process id ends what it started. A shell stands in for npm's.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';

const CHILD = `
  import { endWithNpm } from '${new URL('./npm-parent.mjs', import.meta.url).href}';
  endWithNpm();
  process.on('SIGTERM', () => { console.log('stopped'); process.exit(0); });
  setTimeout(() => process.exit(1), 20_000);
  console.log('started');`;

/** The second command keeps the shell from becoming node itself. */
const SHELL = '"$NODE" --input-type=module --eval "$CHILD"; true';

const linesOf = (env: NodeJS.ProcessEnv) => {
  const { npm_lifecycle_event: _, ...inherited } = process.env;
  const shell = spawn('sh', ['-c', SHELL], {
    env: { ...inherited, NODE: process.execPath, CHILD, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  shell.stdout.on('data', (part: Buffer) => lines.push(...part.toString().trim().split('\n')));
  return { shell, lines };
};

test('wie npm beëindigt, beëindigt ook wat npm startte, zonder iets achter te laten', async () => {
  const { shell, lines } = linesOf({ npm_lifecycle_event: 'start' });
  await expect.poll(() => lines, { timeout: 30_000 }).toEqual(['started']);
  shell.kill('SIGTERM');
  await once(shell.stdout, 'close');
  expect(lines).toEqual(['started', 'stopped']);
});
