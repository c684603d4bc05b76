// A question to the access rule, in the shape of AuthZEN: who (subject) may do what (action) with what (resource)? And the same
// question about the table alone, for anybody. Not here: what the rule is (domain/sharing/table-answer.ts).
import { z } from 'zod';
import { OrganisationId, PURPOSES, RoleId } from '../domain/basics/actor.ts';
import type { Shown } from '../domain/basics/shown.ts';
import { DATA_CATEGORY_IDS, type DataCategory } from '../domain/sharing/data-categories.ts';
import { CONDITIONS, SharingRow } from '../domain/sharing/row.ts';
import { WHY_NOT_CODES, type WhyNot } from '../domain/sharing/table-answer.ts';
import { Words } from './words.ts';

const Category = z.enum(DATA_CATEGORY_IDS as [DataCategory, ...DataCategory[]]);
const Why = z.enum(WHY_NOT_CODES as [WhyNot, ...WhyNot[]]);
const Giver = z.union([z.literal('any'), OrganisationId]).default('any');

export const TableQuestionQuery = z.object({
  ontvanger: OrganisationId.describe('De organisatie die wil lezen.'),
  functie: RoleId,
  doel: z.enum(PURPOSES),
  soort: Category.describe('De soort gegevens.'),
  gever: Giver.describe('Van wie de gegevens komen.'),
  voorwaarde: z.enum(CONDITIONS).optional().describe('Wat in het dossier vaststaat.'),
});

export const TableAnswerView = z.object({
  allowed: z.boolean(),
  row: SharingRow.optional().describe('De regel die het toestaat.'),
  why: Why.optional(),
  words: Words.optional().describe('Waarom niet, in gewone woorden.'),
  near: SharingRow.optional().describe('De regel die het dichtst in de buurt komt.'),
});
export type TableAnswerView = Shown<z.infer<typeof TableAnswerView>>;

export const EvaluationRequest = z.object({
  subject: z.object({
    type: z.literal('role'),
    id: RoleId,
    properties: z.object({ organisation: OrganisationId, purpose: z.enum(PURPOSES) }),
  }),
  action: z.object({ name: z.literal('read') }),
  resource: z.object({
    type: z.literal('data-category'),
    id: Category,
    properties: z.object({ giver: Giver }).optional(),
  }),
  context: z.object({ conditions: z.array(z.enum(CONDITIONS)).max(CONDITIONS.length).default([]) }).optional(),
});
export type EvaluationRequest = z.infer<typeof EvaluationRequest>;

export const EvaluationAnswer = z.object({
  decision: z.boolean(),
  context: z.object({
    row: z.string().optional().describe('De regel die het toestaat.'),
    minimisation: SharingRow.shape.minimisation.optional(),
    reason: z.object({ code: Why, words: Words }).optional(),
    tableVersion: z.number().int(),
  }),
});
export type EvaluationAnswer = Shown<z.infer<typeof EvaluationAnswer>>;
