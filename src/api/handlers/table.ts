// Every handler, by the name of its route.
import type { Handlers } from '../handler.ts';
import { BUNDLE_HANDLERS } from './bundle.ts';
import { CHECKPOINT_HANDLERS } from './checkpoints.ts';
import { DATA_RIGHTS_HANDLERS } from './data-rights.ts';
import { DOSSIER_HANDLERS } from './dossiers.ts';
import { DRAFT_HANDLERS } from './drafts.ts';
import { FAMILY_HANDLERS } from './families.ts';
import { FIND_HANDLERS } from './find.ts';
import { GLASS_HANDLERS } from './glass.ts';
import { LETTER_HANDLERS } from './letters.ts';
import { LIMIT_HANDLERS } from './limits.ts';
import { NORM_HANDLERS } from './norms.ts';
import { ORGANISATION_HANDLERS } from './organisations.ts';
import { OVERSIGHT_HANDLERS } from './oversight.ts';
import { PASSKEY_HANDLERS } from './passkeys.ts';
import { RECEIPT_HANDLERS } from './receipt.ts';
import { RULE_HANDLERS } from './rules.ts';
import { SESSION_HANDLERS } from './sessions.ts';
import { SHARING_HANDLERS } from './sharing.ts';
import { SIGN_IN_HANDLERS } from './sign-in.ts';
import { TECHNICAL_HANDLERS } from './technical.ts';
import { WHAT_IF_HANDLERS } from './what-if.ts';

export const HANDLERS: Handlers = {
  ...DOSSIER_HANDLERS,
  ...FIND_HANDLERS,
  ...GLASS_HANDLERS,
  ...OVERSIGHT_HANDLERS,
  ...LETTER_HANDLERS,
  ...RECEIPT_HANDLERS,
  ...FAMILY_HANDLERS,
  ...RULE_HANDLERS,
  ...ORGANISATION_HANDLERS,
  ...NORM_HANDLERS,
  ...LIMIT_HANDLERS,
  ...WHAT_IF_HANDLERS,
  ...BUNDLE_HANDLERS,
  ...CHECKPOINT_HANDLERS,
  ...SHARING_HANDLERS,
  ...DATA_RIGHTS_HANDLERS,
  ...SESSION_HANDLERS,
  ...DRAFT_HANDLERS,
  ...SIGN_IN_HANDLERS,
  ...PASSKEY_HANDLERS,
  ...TECHNICAL_HANDLERS,
};
