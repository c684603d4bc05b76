// How often a dossier was looked into, per month, in a few numbers: what a child or guardian reads first. Pure.
import { z } from 'zod';

export const LooksOfMonth = z.object({
  month: z.string().describe('Jaar en maand, zoals `2026-11`.'),
  organisations: z.number().int(),
  times: z.number().int(),
});
export type LooksOfMonth = z.infer<typeof LooksOfMonth>;

export type LooksPerOrganisation = { readonly month: string; readonly organisation: string; readonly times: number };

/** Latest month first, as they come. */
export function looksOfMonths(counted: readonly LooksPerOrganisation[]): readonly LooksOfMonth[] {
  const months = new Map<string, LooksOfMonth>();
  for (const { month, times } of counted) {
    const before = months.get(month) ?? { month, organisations: 0, times: 0 };
    months.set(month, { month, organisations: before.organisations + 1, times: before.times + times });
  }
  return [...months.values()];
}
