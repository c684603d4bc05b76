// What somebody is still writing, and where they wrote it. The values of a form are its own affair: any JSON under a name.
import { z } from 'zod';
import type { Shown } from '../domain/basics/shown.ts';
import { listOf } from './words.ts';

const LONGEST_FORM = 200;
const LONGEST_TEXT = 300;
const MOST_CHARACTERS = 200_000;

export const FormName = z
  .string()
  .min(1)
  .max(LONGEST_FORM)
  .regex(/^[a-z0-9/_-]+$/i)
  .describe('Welk formulier, en waarover: `hearing/<dossierId>`.');

const Values = z
  .record(z.string().max(LONGEST_TEXT), z.unknown())
  .refine((values) => JSON.stringify(values).length <= MOST_CHARACTERS)
  .describe('Wat er is getypt, per veld.');
const Content = z.object({
  values: Values,
  path: z
    .string()
    .max(LONGEST_TEXT)
    .regex(/^\/[^/]/)
    .describe('De pagina waar het formulier staat, om naar terug te gaan.'),
  title: z.string().max(LONGEST_TEXT).describe('Hoe die pagina heet.'),
});

export const DraftQuery = z.object({ formulier: FormName });
export const DraftToKeep = Content.extend({
  form: FormName,
  basedOn: z.number().int().min(0).max(1_000_000_000).describe('De versie die u zag; 0 als er nog geen concept was.'),
});
export type DraftToKeep = z.infer<typeof DraftToKeep>;

const Kept = { version: z.number().int(), keptAt: z.iso.datetime() } as const;
export const KeptDraft = z.object(Kept);
export type KeptDraft = z.infer<typeof KeptDraft>;

export const Draft = Content.extend({ form: FormName, ...Kept });
export type Draft = z.infer<typeof Draft>;

/** Without what was typed. */
export const DraftList = listOf(Draft.omit({ values: true }));
export type DraftList = Shown<z.infer<typeof DraftList>>;
export const DraftContent = Content;
