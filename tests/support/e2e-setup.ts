// Starts the real Voorop for the tests in a browser: its own database in a folder that is thrown away, the fictional
// families, a free port. Its address is in VOOROP_E2E_URL. Named in vitest.config.ts (globalSetup).
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './database.ts';
import { startVoorop } from './running-voorop.ts';

export const setup = async (): Promise<() => Promise<void>> => {
  const folder = temporaryFolder();
  const remove = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  try {
    const { address, stop } = await startVoorop(join(folder, 'data'), ['--demo']);
    process.env['VOOROP_E2E_URL'] = address;
    return async () => {
      await stop();
      remove();
    };
  } catch (error) {
    remove();
    throw error;
  }
};
