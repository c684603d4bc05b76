// `npm test`: does all the set-up, then every check and every test: pure ones, those on a real PostgreSQL and those in
// a real browser. The very last line is `N passed, N failed`, over everything; whatever did not run counts as failed.
// Part of it: `npm test -- check`, `-- pure`, `-- int`, `-- e2e`, or `-- PATH …`.
import { checkNodeVersion } from './setup/node-version.mjs';
import { endWithNpm } from './setup/npm-parent.mjs';
import { runPlan } from './setup/test-run.mjs';

endWithNpm();
const { passed, failed } = await runPlan(process.argv.slice(2), checkNodeVersion);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
