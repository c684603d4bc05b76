// The first rows of the Dutch AVG table, all of them. Nobody approved them yet, and the page says so.
import type { SharingRow } from '../../../domain/sharing/row.ts';
import { AROUND_ROWS } from './around-the-child.ts';
import { MIGRATION_AUTHORITY_ROWS } from './migration-authorities.ts';
import { OVERSIGHT_ROWS } from './oversight.ts';
import { PROTECTION_ROWS } from './protection.ts';

export const SHARING: readonly SharingRow[] = [
  ...MIGRATION_AUTHORITY_ROWS,
  ...PROTECTION_ROWS,
  ...AROUND_ROWS,
  ...OVERSIGHT_ROWS,
];
