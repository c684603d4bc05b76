// Bounded text. Every text that comes in has a limit; every text that people read exists in Dutch and in English.
import { z } from 'zod';

export const Line = z.string().trim().min(1).max(200);
export const Paragraph = z.string().trim().min(1).max(4000);
export const Page = z.string().trim().min(1).max(20000);

export const LANGUAGES = ['nl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The same sentence in every language that staff can choose. */
export type Words = { readonly nl: string; readonly en: string };
