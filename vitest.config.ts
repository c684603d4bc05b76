// Three kinds of test, told apart by their suffix: `pure` needs nothing, `int` a real PostgreSQL, `e2e` the whole of
// Voorop with a real browser. Nothing may be skipped: whatever does not run counts as failed (closing-line.ts).
import { defineConfig } from 'vitest/config';

const INT = '**/*.int.test.{ts,tsx}';

const config = defineConfig({
  server: { host: '127.0.0.1' },
  test: {
    reporters: [process.env['CI'] ? 'dot' : 'default', './tests/support/closing-line.ts'],
    allowOnly: false,
    // A busy machine is no reason to fail: a limit is there for what hangs.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: ['src/**/*.test.{ts,tsx}', 'tests/{contract,golden,support}/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: [INT],
        },
      },
      {
        extends: true,
        test: {
          name: 'int',
          include: [`src/${INT}`, `tests/${INT}`],
          globalSetup: './tests/support/global-setup.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.e2e.ts'],
          globalSetup: './tests/support/e2e-setup.ts',
          // One browser and one server for all: files run one after another.
          fileParallelism: false,
          testTimeout: 180_000,
        },
      },
    ],
  },
});

export default config;
