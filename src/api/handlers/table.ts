// Every handler, by the name of its route.
import type { Handlers } from '../handler.ts';
import { DOSSIER_HANDLERS } from './dossiers.ts';
import { FAMILY_HANDLERS } from './families.ts';
import { NORM_HANDLERS } from './norms.ts';
import { RECEIPT_HANDLERS } from './receipt.ts';
import { RULE_HANDLERS } from './rules.ts';
import { SESSION_HANDLERS } from './sessions.ts';
import { TECHNICAL_HANDLERS } from './technical.ts';

export const HANDLERS: Handlers = {
  ...DOSSIER_HANDLERS,
  ...RECEIPT_HANDLERS,
  ...FAMILY_HANDLERS,
  ...RULE_HANDLERS,
  ...NORM_HANDLERS,
  ...SESSION_HANDLERS,
  ...TECHNICAL_HANDLERS,
};
