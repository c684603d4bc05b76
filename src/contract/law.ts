// Norms, safeguards, organisations and kinds of decision as they pass over the wire.
import { z } from 'zod';
import { Day } from '../domain/basics/day.ts';
import { ORGANISATION_KINDS } from '../domain/basics/jurisdiction.ts';
import type { Shown } from '../domain/basics/shown.ts';
import { DECISION_TOPIC_IDS } from '../domain/norms/decision-topics.ts';
import { NORM_KINDS } from '../domain/norms/norm.ts';
import { EFFECTS } from '../domain/safeguards/safeguard.ts';
import { DIRECTIONS, MEASURES } from '../domain/situation/situation.ts';
import { Named, Words } from './words.ts';

export const NormView = z.object({
  id: z.string(),
  instrument: z.string(),
  provision: z.string(),
  paraphrase: Words,
  authority: z.enum(['binding-law', 'authoritative-guidance', 'advocacy']),
  kind: z.enum(NORM_KINDS),
  bindingIn: z.array(z.string()),
  inForce: z.object({ from: Day, until: Day.optional() }),
  decisions: z.union([z.array(z.enum(DECISION_TOPIC_IDS)), z.literal('all')]),
  otherDates: z.array(z.object({ from: Day, source: z.string(), words: Words })).optional(),
  authentic: z.object({ languages: z.array(z.string()), differs: Words.optional() }).optional(),
  declarations: z
    .array(
      z.object({
        state: z.string(),
        kind: z.enum(['reservation', 'declaration', 'not-a-party']),
        words: Words,
        source: z.string(),
      }),
    )
    .optional(),
  source: z.string(),
  verified: z.union([z.object({ by: z.string(), on: Day }), z.literal('not-verified')]),
  doubtWaits: z.literal(true).optional().describe('Er ligt een twijfel die op een tweede persoon wacht.'),
});
export type NormView = Shown<z.infer<typeof NormView>>;

export const SafeguardView = z.object({
  id: z.string(),
  norms: z.array(z.string()),
  effect: z
    .enum(EFFECTS)
    .describe('Het effect zoals het nu geldt; zonder gecontroleerde norm alleen een waarschuwing.'),
  mandate: z.boolean().describe('Waar: een regel van dit systeem.'),
  title: Words,
  asks: Words,
  remedy: Words,
});
export type SafeguardView = Shown<z.infer<typeof SafeguardView>>;

export const OrganisationView = Named.extend({
  kind: z.enum(ORGANISATION_KINDS),
  access: z
    .enum(['organisation', 'named'])
    .describe('`named`: alleen mensen die bij een dossier zijn genoemd, komen erbij.'),
});
export type OrganisationView = Shown<z.infer<typeof OrganisationView>>;

export const DecisionKindView = Named.extend({
  measure: z.enum(MEASURES),
  direction: z.enum(DIRECTIONS),
  takers: z.array(Named).describe('De organisaties die dit besluit hier nemen.'),
  topics: z.array(z.enum(DECISION_TOPIC_IDS)).describe('Waarover het gaat: normen over deze onderwerpen horen erbij.'),
  addressee: z.literal('parent').optional().describe('Het besluit is gericht aan een ouder, en raakt het kind.'),
});
export type DecisionKindView = Shown<z.infer<typeof DecisionKindView>>;
