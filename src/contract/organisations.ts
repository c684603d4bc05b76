// One organisation as colleagues see it: offices, people, whom to call, training. Names of people go to colleagues in the
// chain only; the child and the family see functions and how to reach them.
import { z } from 'zod';
import { Day } from '../domain/basics/day.ts';
import type { Shown } from '../domain/basics/shown.ts';
import { OrganisationView } from './law.ts';
import { Named } from './words.ts';

const Colleague = z.object({ id: z.string(), name: z.string() });

export const ContactView = z.object({
  topic: Named,
  person: Colleague.optional().describe('Ontbreekt voor kinderen en ouders.'),
  replacement: Colleague.optional().describe('Wie er dan wel is; ontbreekt als ook die er niet is.'),
  away: z.boolean().describe('Waar: deze persoon is er nu niet. Bel de vervanger, als die er staat.'),
  reach: z.string(),
  replacementReach: z.string().optional(),
  from: Day,
  until: Day.optional(),
});
export type ContactView = Shown<z.infer<typeof ContactView>>;

export const ContactOfView = ContactView.extend({ organisation: Named });
export type ContactOfView = Shown<z.infer<typeof ContactOfView>>;

export const EnrolledView = z.object({
  id: z.string(),
  name: z.string(),
  roles: z.array(Named),
  office: z.string().optional(),
  from: Day,
  until: Day.optional(),
  endedOn: Day.optional().describe('Sinds deze dag heeft deze persoon geen toegang meer.'),
});
export type EnrolledView = Shown<z.infer<typeof EnrolledView>>;

export const ProposalView = z.object({
  person: z.string(),
  name: z.string(),
  roles: z.array(Named),
  on: Day,
  proposedBy: z.string(),
  mayConfirm: z.boolean().describe('Waar: u mag dit bevestigen.'),
});
export type ProposalView = Shown<z.infer<typeof ProposalView>>;

export const OrganisationDetailView = OrganisationView.extend({
  version: z.number().int().describe('Geef dit mee als `expectedVersion` bij een opdracht.'),
  mayGive: z.array(z.string()).describe('Opdrachten over deze organisatie die u mag geven.'),
  offices: z.array(z.object({ id: z.string(), name: z.string(), place: z.string().optional() })),
  people: z
    .array(EnrolledView)
    .describe('Leeg voor kinderen en ouders. Wie vertrok, ziet alleen de eigen organisatie en het toezicht.'),
  proposals: z.array(ProposalView).describe('Functies die op een tweede persoon wachten.'),
  contacts: z.array(ContactView),
  sessions: z.array(
    z.object({
      id: z.string(),
      topic: Named,
      title: z.string(),
      heldOn: Day,
      material: z.string().optional(),
      givenBy: z.string(),
      attended: z.number().int(),
    }),
  ),
  trainings: z
    .array(
      z.object({ person: Colleague, topic: Named, trainedOn: Day, validUntil: Day.optional(), evidence: z.string() }),
    )
    .describe('Alleen voor de eigen organisatie en het toezicht.'),
  roles: z.array(Named).describe('De functies die er bij deze organisatie zijn.'),
  today: Day,
});
export type OrganisationDetailView = Shown<z.infer<typeof OrganisationDetailView>>;
