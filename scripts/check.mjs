// `npm run check`: every check that runs nothing of Voorop itself. One line a check; what fails tells why.
// Some of them: `npm run check -- types links`.
import { checkNodeVersion } from './setup/node-version.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { showProblem } from './setup/say.mjs';

try {
  checkNodeVersion();
  await ensurePackages();
  const { runChecks } = await import('./checks/run-checks.mjs');
  const { passed, failed } = await runChecks(process.argv.slice(2));
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
} catch (error) {
  showProblem(error);
  process.exitCode = 1;
}
