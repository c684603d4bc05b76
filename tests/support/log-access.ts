// One access in the log, for tests of the store that ask nothing of alerts.
import type { Access } from '../../src/store/access-log.ts';
import type { Tx } from '../../src/store/database.ts';
import { UNWATCHED, writeDown } from '../../src/store/write-down.ts';

export const logAccess = (tx: Tx, access: Access): Promise<number> =>
  writeDown(tx, { access, traceId: null, outsideHours: false, watch: UNWATCHED });
