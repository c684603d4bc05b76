// The API about itself.
import { problem } from '../../contract/problem/problem.ts';
import type { TECHNICAL_ROUTES } from '../../contract/routes/technical.ts';
import type { Handlers } from '../handler.ts';

export const TECHNICAL_HANDLERS: Handlers<keyof typeof TECHNICAL_ROUTES> = {
  readOpenApi: ({ openApi }) => ({
    status: 200,
    body: openApi as { readonly openapi: string },
    headers: { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' },
  }),
  readHealth: async ({ ready, version }) => {
    try {
      await ready();
      return { status: 200, body: { status: 'ok', version } };
    } catch {
      return { problem: problem('not-ready') };
    }
  },
};
