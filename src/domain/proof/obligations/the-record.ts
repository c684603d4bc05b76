// PO-16 and PO-18: where the data came from, and where people did not agree. Honest about what a dossier cannot show yet.
import type { FactRecorded } from '../../dossier/facts.ts';
import type { Obligation, Part, Seen } from './obligation.ts';
import { doesNotApply, holds, lacks, when } from './obligation.ts';

const usedLawfully = ({ file }: Seen): readonly Part[] => {
  const facts = [...file.facts.values()].flat().length;
  return [
    lacks({
      nl: `Bij alle ${facts} losse feiten staat wie ze vastlegde en uit welke bron. De regel van de toegangstabel waaronder elk gegeven is gedeeld, staat nog niet in het dossier maar alleen in het logboek van inzagen.`,
      en: `Of all ${facts} separate facts it is recorded who wrote them down and from which source. The row of the access table under which each was shared is not in the dossier yet, only in the access log.`,
    }),
  ];
};

/** Organisations that say different things about the same fact, or somebody who calls it disputed. */
const isContested = (records: readonly FactRecorded[]): boolean =>
  records.some(({ certainty }) => certainty === 'disputed') ||
  new Set(records.map(({ value, certainty }) => JSON.stringify([value, certainty === 'unknown']))).size > 1;

const contestedIn = ({ file }: Seen): readonly string[] =>
  [...file.facts].filter(([, records]) => isContested(records)).map(([fact]) => fact);

const AGREED = doesNotApply({
  nl: 'Er staat geen verschil van mening in het dossier: het onderzoek kwam tot één conclusie en niemand spreekt een ander in de feiten tegen.',
  en: 'No disagreement stands in the dossier: the assessment came to one conclusion and nobody contradicts another in the facts.',
});

const dissent = (seen: Seen): readonly Part[] => {
  const { file, decision } = seen;
  const { determinations, departures } = file;
  const contested = contestedIn(seen).length;
  const assessors = file.assessment?.conclusion === 'dissent';
  const against = (file.facts.get('guardian_advice_against') ?? []).some(({ value }) => value === true);
  const shown = [
    ...when(assessors, holds({ nl: 'De onderzoekers waren het niet eens.', en: 'The assessors did not agree.' })),
    ...when(
      file.weighing?.departsFromInterests === true,
      holds({
        nl: 'De afweging koos iets anders dan wat volgens het onderzoek het beste is.',
        en: 'The weighing chose something else than what the assessment found best.',
      }),
    ),
    ...when(
      determinations.some(({ determined }) => determined !== undefined && determined.dissent.length > 0),
      holds({ nl: 'In het panel was iemand het niet eens.', en: 'Somebody on the panel did not agree.' }),
    ),
    ...when(
      departures.some(({ decisionId }) => decisionId === decision.plan.decisionId),
      holds({
        nl: 'Dit besluit wijkt af van wat het panel het beste vond.',
        en: 'This decision departs from what the panel found best.',
      }),
    ),
    ...when(against, holds({ nl: 'De voogd was tegen.', en: 'The guardian advised against it.' })),
    ...when(
      contested > 0,
      holds({
        nl: `Over ${contested} van de feiten is verschil van mening.`,
        en: `People disagree on ${contested} of the facts.`,
      }),
    ),
  ];
  return [
    ...when(
      !file.assessment,
      lacks({
        nl: 'Er is nog geen ondertekend onderzoek waarin de onderzoekers kunnen zeggen dat zij het oneens zijn.',
        en: 'There is no signed assessment yet in which the assessors can say that they disagree.',
      }),
    ),
    ...when(
      !file.elements.has('guardianInput'),
      lacks({
        nl: 'Wat de voogd of ouders ervan vinden, staat niet in het onderzoek.',
        en: 'What the guardian or parents think is not in the assessment.',
      }),
    ),
    ...(shown.length > 0 ? shown : [AGREED]),
  ];
};

export const RECORD_OBLIGATIONS = {
  data: {
    id: 'PO-16',
    norms: ['jgc3-17', 'crc-16'],
    safeguards: [],
    shownBy: ['FactRecorded', 'OrganisationInvolved'],
    also: usedLawfully,
  },
  dissent: {
    id: 'PO-18',
    norms: ['gc14-97', 'gc14-94'],
    safeguards: [],
    shownBy: ['AssessmentSigned', 'InterestsWeighed', 'BestInterestsDetermined', 'DepartureEscalated'],
    shownByFacts: (seen) => [...contestedIn(seen), 'guardian_advice_against'],
    also: dissent,
  },
} as const satisfies Record<string, Obligation>;
