// The timeline of one dossier: every event as one line, oldest first, with who did it in which function.
import { z } from 'zod';
import { By } from '../domain/basics/actor.ts';
import { Day } from '../domain/basics/day.ts';
import type { Words } from '../domain/basics/text.ts';
import type { DossierEvent, DossierEventType } from '../domain/dossier/commands.ts';
import { DATA_CATEGORY_IDS, type DataCategory } from '../domain/sharing/data-categories.ts';

export const TimelineEntry = z.object({
  version: z.number().int(),
  type: z.string(),
  title: z.object({ nl: z.string(), en: z.string() }),
  category: z.enum(DATA_CATEGORY_IDS as [DataCategory, ...DataCategory[]]),
  on: Day,
  recordedAt: z.string(),
  by: By,
  /** Whether it was put right, or may not be used now. */
  mark: z.enum(['rectified', 'restricted']).optional(),
});
export type TimelineEntry = z.infer<typeof TimelineEntry>;

const TITLES: Readonly<Record<DossierEventType, Words>> = {
  DossierOpened: { nl: 'Dossier geopend', en: 'Dossier opened' },
  DataRequested: { nl: 'Verzoek over eigen gegevens', en: 'Request about own data' },
  DataRequestAnswered: { nl: 'Verzoek over eigen gegevens beantwoord', en: 'Request about own data answered' },
  StatementRectified: { nl: 'Gegeven rechtgezet', en: 'Statement put right' },
  RecipientTold: { nl: 'Ontvanger bericht over wat is rechtgezet', en: 'Recipient told what was put right' },
  UseRestricted: { nl: 'Gebruik van gegevens beperkt', en: 'Use of data restricted' },
  RestrictionLifted: { nl: 'Beperking van gegevens beëindigd', en: 'Restriction of data ended' },
  HoldPlaced: { nl: 'Vernietigingsstop opgelegd', en: 'Hold placed' },
  HoldLifted: { nl: 'Vernietigingsstop opgeheven', en: 'Hold lifted' },
  TransferredToArchive: { nl: 'Overgebracht naar een archief', en: 'Transferred to an archive' },
  DestructionProposed: { nl: 'Vernietiging voorgesteld', en: 'Destruction proposed' },
  DestructionWithdrawn: { nl: 'Voorstel tot vernietiging ingetrokken', en: 'Proposal to destroy withdrawn' },
  DestructionConfirmed: { nl: 'Vernietiging bevestigd', en: 'Destruction confirmed' },
  IdentityCorrected: { nl: 'Gegevens van het kind verbeterd', en: 'Details of the child corrected' },
  ItemReleased: { nl: 'Iets vrijgegeven', en: 'Something released' },
  ReleaseRevoked: { nl: 'Vrijgave ingetrokken', en: 'Release taken back' },
  RepresentationAccepted: { nl: 'Advocaat zei voor wie hij optreedt', en: 'A lawyer said for whom he acts' },
  AssentWithdrawn: {
    nl: 'Kind nam toestemming om te delen terug',
    en: 'The child took back that something is shared',
  },
  ReleaseUsed: { nl: 'Vrijgave gebruikt', en: 'Release used' },
  NoteWritten: { nl: 'Eigen aantekening', en: 'Own note' },
  NoteCorrected: { nl: 'Eigen aantekening verbeterd', en: 'Own note corrected' },
  BiometricsTakenRecorded: { nl: 'Biometrie elders genomen', en: 'Biometrics taken elsewhere' },
  FamilyConflictMarked: { nl: 'Kind afgeschermd voor een ouder', en: 'Child protected from a parent' },
  FamilyConflictEnded: { nl: 'Afscherming voor een ouder beëindigd', en: 'Protection from a parent ended' },
  AnswerCountersigned: { nl: 'Antwoord door een tweede persoon bekeken', en: 'Answer looked at by a second person' },
  PersonInvolved: { nl: 'Persoon toegelaten tot het dossier', en: 'Person admitted to the dossier' },
  InvolvementEnded: { nl: 'Betrokkenheid beëindigd', en: 'Involvement ended' },
  OrganisationInvolved: { nl: 'Organisatie betrokken', en: 'Organisation involved' },
  ProtectorAppointed: { nl: 'Beschermer aangewezen', en: 'Protector appointed' },
  ProtectionEnded: { nl: 'Bescherming door deze persoon beëindigd', en: 'Protection by this person ended' },
  CaseloadCounted: { nl: 'Aantal kinderen van de voogd geteld', en: 'Children of the guardian counted' },
  ReferredToChildProtection: { nl: 'Verwezen naar kinderbescherming', en: 'Referred to child protection' },
  ReferralConfirmed: { nl: 'Verwijzing ontvangen', en: 'Referral received' },
  ProtectionMeasureRecorded: {
    nl: 'Maatregel van kinderbescherming vastgelegd',
    en: 'Child-protection measure recorded',
  },
  ProtectionMeasureEnded: { nl: 'Maatregel van kinderbescherming beëindigd', en: 'Child-protection measure ended' },
  HandOverRecorded: { nl: 'Overdracht van bescherming vastgelegd', en: 'Hand-over of protection recorded' },
  DeterminationProposed: { nl: 'Determinatie gevraagd', en: 'Determination asked for' },
  PanelConvened: { nl: 'Panel samengesteld', en: 'Panel convened' },
  PanelConflictReported: {
    nl: 'Ander belang van een panellid gemeld',
    en: 'Conflict of interest on the panel reported',
  },
  OptionsCompared: { nl: 'Mogelijkheden vergeleken', en: 'Options compared' },
  OptionsDiscussed: { nl: 'Mogelijkheden met het kind besproken', en: 'Options discussed with the child' },
  BestInterestsDetermined: { nl: 'Determinatie afgerond', en: 'Best interests determined' },
  DeterminationTold: { nl: 'Determinatie aan het kind verteld', en: 'Determination told to the child' },
  DeterminationReviewed: { nl: 'Determinatie herzien', en: 'Determination reviewed' },
  DepartureEscalated: {
    nl: 'Afwijken van de determinatie voorgelegd',
    en: 'Departure from the determination escalated',
  },
  ChildInformed: { nl: 'Kind kreeg uitleg', en: 'Child informed' },
  HearingOffered: { nl: 'Gesprek aangeboden aan het kind', en: 'Hearing offered to the child' },
  ChildHeard: { nl: 'Kind gehoord', en: 'Child heard' },
  HearingDeclined: { nl: 'Kind wilde geen gesprek', en: 'Child declined the hearing' },
  FactRecorded: { nl: 'Feit vastgelegd', en: 'Fact recorded' },
  ElementAssessed: { nl: 'Onderdeel van het onderzoek ingevuld', en: 'Element of the assessment completed' },
  AssessmentSigned: { nl: 'Onderzoek naar de belangen ondertekend', en: 'Best-interests assessment signed' },
  AssessmentReopened: { nl: 'Onderzoek heropend', en: 'Assessment reopened' },
  GlassBroken: { nl: 'Dossier geopend wegens gevaar', en: 'Dossier opened because of danger' },
  GlassConfirmed: { nl: 'Noodinzage bevestigd', en: 'Emergency opening confirmed' },
  GlassClosed: { nl: 'Noodinzage gesloten', en: 'Emergency opening closed' },
  InterestsSealed: { nl: 'Stap 1 verzegeld', en: 'Step 1 sealed' },
  OtherInterestNamed: { nl: 'Ander belang genoemd', en: 'Other interest named' },
  InterestsWeighed: { nl: 'Belangen afgewogen', en: 'Interests weighed' },
  DecisionPlanned: { nl: 'Besluit voorbereid', en: 'Decision planned' },
  FindingAnswered: { nl: 'Bevinding beantwoord', en: 'Finding answered' },
  DecisionSetAside: { nl: 'Besluit geldt niet meer', en: 'Decision no longer in force' },
  InterimMeasureRecorded: { nl: 'Voorlopige maatregel: niet uitvoeren', en: 'Interim measure: do not carry out' },
  InterimMeasureLifted: {
    nl: 'Einde van een voorlopige maatregel vastgelegd',
    en: 'End of an interim measure recorded',
  },
  InterimLiftConfirmed: {
    nl: 'Einde van een voorlopige maatregel bevestigd',
    en: 'End of an interim measure confirmed',
  },
  DecisionWithdrawn: { nl: 'Voorgenomen besluit ingetrokken', en: 'Planned decision withdrawn' },
  DecisionAdopted: { nl: 'Besluit genomen', en: 'Decision adopted' },
  ReceiptIssued: { nl: 'Bewijs van eerste overweging vastgelegd', en: 'Proof of first consideration recorded' },
  MotivationWritten: { nl: 'Motivering geschreven', en: 'Motivation written' },
  LetterIssued: { nl: 'Brief uitgegeven', en: 'Letter issued' },
  ExplanationPlanned: { nl: 'Uitleg aan het kind gepland', en: 'Explanation to the child planned' },
  DecisionExplained: { nl: 'Besluit uitgelegd aan het kind', en: 'Decision explained to the child' },
  RouteAnswered: { nl: 'Weg naar verblijf beantwoord', en: 'Route to a status answered' },
  ReferenceDateFixed: { nl: 'Dag die telt voor de leeftijd vastgelegd', en: 'Day that counts for the age fixed' },
  AgeDoubted: { nl: 'Twijfel aan de leeftijd vastgelegd', en: 'Doubt about the age recorded' },
  AgeEvidenceRecorded: { nl: 'Gegeven over de leeftijd vastgelegd', en: 'Evidence of the age recorded' },
  AgeAssessmentOrdered: { nl: 'Leeftijdsonderzoek aangevraagd', en: 'Age assessment ordered' },
  AgeAssessed: { nl: 'Leeftijdsonderzoek vastgelegd', en: 'Age assessment recorded' },
  AgeReportGiven: { nl: 'Verslag over de leeftijd aan het kind gegeven', en: 'Report on the age given to the child' },
  AgeConcluded: { nl: 'Conclusie over de leeftijd', en: 'Conclusion on the age' },
  LivingPeriodRecorded: { nl: 'Periode van het leven hier vastgelegd', en: 'Period of living here recorded' },
  LivingPeriodEnded: { nl: 'Periode van het leven hier beëindigd', en: 'Period of living here ended' },
  LivingPeriodCorrected: { nl: 'Periode van het leven hier verbeterd', en: 'Period of living here corrected' },
  MoveAssessed: { nl: 'Verhuizing beoordeeld', en: 'Move assessed' },
  MoveCountersigned: {
    nl: 'Beoordeling van de verhuizing mee-ondertekend',
    en: 'Assessment of the move countersigned',
  },
  ProcedureOpened: { nl: 'Procedure vastgelegd', en: 'Procedure recorded' },
  MilestoneRecorded: { nl: 'Stap in een procedure vastgelegd', en: 'Step in a procedure recorded' },
  MilestoneCorrected: { nl: 'Dag van een stap verbeterd', en: 'Day of a step corrected' },
  ProcedureClosed: { nl: 'Procedure afgesloten', en: 'Procedure closed' },
  LimitExtended: { nl: 'Termijn verlengd', en: 'Time limit extended' },
  AgeingOutPlanned: { nl: 'Plan voor na de achttiende verjaardag', en: 'Plan for after the eighteenth birthday' },
};

/** One stored event as a line of the timeline. */
export const timelineEntry = (
  version: number,
  recordedAt: string,
  event: DossierEvent,
  category: DataCategory,
): TimelineEntry => ({
  version,
  type: event.type,
  title: TITLES[event.type],
  category,
  on: event.on,
  recordedAt,
  by: event.by,
});

/** What an event is called, in words. */
export const titleOf = (type: DossierEventType): Words => TITLES[type];
