// `npm start`: does all the set-up and starts Voorop with its own database and fictional families.
// Everything after `npm start --` goes to `voorop start`. Only what Node itself brings may be imported at the top.
import { checkNodeVersion } from './setup/node-version.mjs';
import { endWithNpm } from './setup/npm-parent.mjs';
import { wasStopped } from './setup/run.mjs';
import { showProblem } from './setup/say.mjs';

endWithNpm();
try {
  checkNodeVersion();
  const { ensurePackages } = await import('./setup/packages.mjs');
  const { ensureWebBuild } = await import('./setup/web-build.mjs');
  await ensurePackages();
  await ensureWebBuild();
} catch (error) {
  if (wasStopped()) process.exit(130);
  showProblem(error);
  process.exit(1);
}

// In this same process: a signal reaches the server itself, and what ends the one ends the other.
const { register } = await import('tsx/esm/api');
register();
process.setSourceMapsEnabled(true);
process.argv.splice(2, Number.POSITIVE_INFINITY, 'start', '--demo', ...process.argv.slice(2));
await import('../src/cli/voorop.ts');
