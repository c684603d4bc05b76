// The one table of routes. To add a route: its topic file; the server then asks for its handler, the tests for its cases.
import { BUNDLE_ROUTES } from './bundle.ts';
import { CHECKPOINT_ROUTES } from './checkpoints.ts';
import { DATA_RIGHTS_ROUTES } from './data-rights.ts';
import { DOSSIER_ROUTES } from './dossiers.ts';
import { DRAFT_ROUTES } from './drafts.ts';
import { FAMILY_ROUTES } from './families.ts';
import { FIND_ROUTES } from './find.ts';
import { GLASS_ROUTES } from './glass.ts';
import { LETTER_ROUTES } from './letters.ts';
import { LIMIT_ROUTES } from './limits.ts';
import { NORM_ROUTES } from './norms.ts';
import { ORGANISATION_ROUTES } from './organisations.ts';
import { OVERSIGHT_ROUTES } from './oversight.ts';
import { PASSKEY_ROUTES } from './passkeys.ts';
import { RECEIPT_ROUTES } from './receipt.ts';
import type { Route } from './route.ts';
import { RULE_ROUTES } from './rules.ts';
import { SESSION_ROUTES } from './sessions.ts';
import { SHARING_ROUTES } from './sharing.ts';
import { SIGN_IN_ROUTES } from './sign-in.ts';
import { TECHNICAL_ROUTES } from './technical.ts';
import { WHAT_IF_ROUTES } from './what-if.ts';
import { WORK_ROUTES } from './work.ts';

export const ROUTES = {
  ...WORK_ROUTES,
  ...FIND_ROUTES,
  ...DOSSIER_ROUTES,
  ...DATA_RIGHTS_ROUTES,
  ...GLASS_ROUTES,
  ...LETTER_ROUTES,
  ...RECEIPT_ROUTES,
  ...FAMILY_ROUTES,
  ...RULE_ROUTES,
  ...ORGANISATION_ROUTES,
  ...NORM_ROUTES,
  ...LIMIT_ROUTES,
  ...WHAT_IF_ROUTES,
  ...BUNDLE_ROUTES,
  ...CHECKPOINT_ROUTES,
  ...OVERSIGHT_ROUTES,
  ...SHARING_ROUTES,
  ...SESSION_ROUTES,
  ...DRAFT_ROUTES,
  ...SIGN_IN_ROUTES,
  ...PASSKEY_ROUTES,
  ...TECHNICAL_ROUTES,
} as const satisfies Record<string, Route>;

export type Routes = typeof ROUTES;
export type RouteId = keyof Routes;
export const ROUTE_IDS = Object.keys(ROUTES) as RouteId[];

/** A route of the table, with only what every route has. */
export const routeOf = (id: RouteId): Route => ROUTES[id];
