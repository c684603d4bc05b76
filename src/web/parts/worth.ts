// What a provision is worth here and now, for showing it: law that does not bind the Netherlands, or no longer does, never
// stands under “binding law”. Pure.
import type { NormView } from '../../contract/law.ts';
import type { Authority } from '../../domain/norms/norm.ts';

export type Worth = Authority | 'law-elsewhere';
export const WORTHS = ['binding-law', 'law-elsewhere', 'authoritative-guidance', 'advocacy'] as const;

export type Weighed = Pick<NormView, 'authority' | 'bindingIn' | 'inForce'>;

/** Shape: `today` as `2026-01-31`. */
export function worthOf({ authority, bindingIn, inForce }: Weighed, today: string): Worth {
  if (authority !== 'binding-law') return authority;
  const over = inForce.until !== undefined && inForce.until < today;
  return bindingIn.length === 0 || over ? 'law-elsewhere' : 'binding-law';
}
