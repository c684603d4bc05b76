// Whether the buttons to open something make sense for this purpose. The server decides; this only keeps out of sight what
// nobody does for departure or for oversight. Pure.
import type { Session } from '../../../contract/session.ts';

const OPENS_NOTHING: ReadonlySet<string> = new Set([
  'departure',
  'oversight',
  'legal-review',
  'policy',
  'data-protection',
  'administration',
  'own-affairs',
  'care',
  'education',
  'investigation',
  'adjudication',
]);

export const opensDossiers = ({ purpose }: Pick<Session, 'purpose'>): boolean => !OPENS_NOTHING.has(purpose.id);
