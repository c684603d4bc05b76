// Starts one database server for a whole test run and stops it afterwards. Named in vitest.config.ts (globalSetup).
import { SERVER_VARIABLE, startTestServer } from './database.ts';

export const setup = async (): Promise<() => Promise<void>> => {
  const { app, owner, stop } = await startTestServer();
  process.env[SERVER_VARIABLE] = JSON.stringify({ app, owner });
  return stop;
};
