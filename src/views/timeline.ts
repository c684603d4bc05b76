// The timeline of one dossier: every event as one line, oldest first, with who did it in which function.
import { z } from 'zod';
import { By } from '../domain/basics/actor.ts';
import { Day } from '../domain/basics/day.ts';
import type { Words } from '../domain/basics/text.ts';
import { CATEGORIES, CATEGORY_OF } from '../domain/dossier/categories.ts';
import type { DossierEvent, DossierEventType } from '../domain/dossier/commands.ts';

export const TimelineEntry = z.object({
  version: z.number().int(),
  type: z.string(),
  title: z.object({ nl: z.string(), en: z.string() }),
  category: z.enum(CATEGORIES),
  on: Day,
  recordedAt: z.string(),
  by: By,
});
export type TimelineEntry = z.infer<typeof TimelineEntry>;

const TITLES: Readonly<Record<DossierEventType, Words>> = {
  DossierOpened: { nl: 'Dossier geopend', en: 'Dossier opened' },
  IdentityCorrected: { nl: 'Gegevens van het kind verbeterd', en: 'Details of the child corrected' },
  OrganisationInvolved: { nl: 'Organisatie betrokken', en: 'Organisation involved' },
  ProtectorAppointed: { nl: 'Beschermer aangewezen', en: 'Protector appointed' },
  ProtectionEnded: { nl: 'Bescherming door deze persoon beëindigd', en: 'Protection by this person ended' },
  ChildInformed: { nl: 'Kind kreeg uitleg', en: 'Child informed' },
  HearingOffered: { nl: 'Gesprek aangeboden aan het kind', en: 'Hearing offered to the child' },
  ChildHeard: { nl: 'Kind gehoord', en: 'Child heard' },
  HearingDeclined: { nl: 'Kind wilde geen gesprek', en: 'Child declined the hearing' },
  FactRecorded: { nl: 'Feit vastgelegd', en: 'Fact recorded' },
  ElementAssessed: { nl: 'Onderdeel van het onderzoek ingevuld', en: 'Element of the assessment completed' },
  AssessmentSigned: { nl: 'Onderzoek naar de belangen ondertekend', en: 'Best-interests assessment signed' },
  AssessmentReopened: { nl: 'Onderzoek heropend', en: 'Assessment reopened' },
  InterestsSealed: { nl: 'Stap 1 verzegeld', en: 'Step 1 sealed' },
  OtherInterestNamed: { nl: 'Ander belang genoemd', en: 'Other interest named' },
  InterestsWeighed: { nl: 'Belangen afgewogen', en: 'Interests weighed' },
  DecisionPlanned: { nl: 'Besluit voorbereid', en: 'Decision planned' },
  FindingAnswered: { nl: 'Bevinding beantwoord', en: 'Finding answered' },
  DecisionWithdrawn: { nl: 'Voorgenomen besluit ingetrokken', en: 'Planned decision withdrawn' },
  DecisionAdopted: { nl: 'Besluit genomen', en: 'Decision adopted' },
  ReceiptIssued: { nl: 'Bewijs van eerste overweging vastgelegd', en: 'Proof of first consideration recorded' },
  ExplanationPlanned: { nl: 'Uitleg aan het kind gepland', en: 'Explanation to the child planned' },
  DecisionExplained: { nl: 'Besluit uitgelegd aan het kind', en: 'Decision explained to the child' },
  RouteAnswered: { nl: 'Weg naar verblijf beantwoord', en: 'Route to a status answered' },
  ReferenceDateFixed: { nl: 'Dag die telt voor de leeftijd vastgelegd', en: 'Day that counts for the age fixed' },
  AgeingOutPlanned: { nl: 'Plan voor na de achttiende verjaardag', en: 'Plan for after the eighteenth birthday' },
};

/** One stored event as a line of the timeline. */
export const timelineEntry = (version: number, recordedAt: string, event: DossierEvent): TimelineEntry => ({
  version,
  type: event.type,
  title: TITLES[event.type],
  category: CATEGORY_OF[event.type],
  on: event.on,
  recordedAt,
  by: event.by,
});
