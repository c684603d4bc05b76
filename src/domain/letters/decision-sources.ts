// What a dossier holds on the rest that a decision accounts for: the child's view, other interests, the options, the weighing,
// the answers to findings, norms that contradict each other, and the remedy.
import { sayDay } from '../clocks/civil-day.ts';
import type { DossierEventType } from '../dossier/commands.ts';
import { directionOf } from '../dossier/decision-kinds.ts';
import type { OTHER_PARTS } from '../dossier/motivation-parts.ts';
import type { DecisionHeld, OpenFile } from '../dossier/state.ts';
import type { NormConflict } from '../norms/conflicts/conflict.ts';
import { NORM_CONFLICTS } from '../norms/conflicts.ts';
import { safeguardOf } from '../safeguards/assess.ts';
import { blocks } from '../safeguards/blocking.ts';
import { appliedReadings } from '../safeguards/conflict-at-stake.ts';
import type { Finding } from '../safeguards/safeguard.ts';
import { FACTS } from '../situation/facts/facts.ts';
import { type Source, versionOf, versionsOf } from './source.ts';
import { SCENARIO_WORDS, WEIGHT_WORDS } from './words.ts';

/** What a building block looks at in a finding. */
export type FindingSeen = Pick<Finding, 'safeguard' | 'effect' | 'outcome'>;
export type Subject = {
  readonly file: OpenFile;
  readonly decision: DecisionHeld;
  readonly findings: readonly FindingSeen[];
};

type OtherPart = (typeof OTHER_PARTS)[number];

export const decisionSources = (subject: Subject): Readonly<Record<OtherPart, readonly Source[]>> => ({
  childViews: viewSources(subject),
  otherInterests: interestSources(subject),
  options: optionSources(subject),
  weighing: weighingSources(subject),
  findings: findingSources(subject),
  normConflicts: conflictSources(subject),
  remedy: [
    {
      link: 'plan',
      version: planVersion(subject),
      title: { nl: 'Het besluit zoals het is voorbereid', en: 'The decision as it was prepared' },
      text: subject.decision.plan.remedy,
    },
  ],
});

/** Every fact that somebody recorded: a reason on any part can rest on it. */
export const factSources = ({ file }: Subject): readonly Source[] =>
  [...file.facts.values()].flat().map((recorded) => ({
    link: `fact:${recorded.fact}`,
    version: versionOf(
      file,
      (event) =>
        event.type === 'FactRecorded' &&
        event.fact === recorded.fact &&
        event.by.organisation === recorded.by.organisation,
    ),
    title: FACTS[recorded.fact].meaning,
    text: recorded.explanation,
    from: recorded.source,
  }));

const planVersion = ({ file, decision }: Subject): number =>
  versionOf(file, (event) => event.type === 'DecisionPlanned' && event.decisionId === decision.plan.decisionId);

const last = ({ file }: Subject, type: DossierEventType): number => versionOf(file, (event) => event.type === type);

function viewSources(subject: Subject): readonly Source[] {
  const { file } = subject;
  const heard = versionsOf(file, 'ChildHeard');
  const declined = versionsOf(file, 'HearingDeclined');
  return [
    ...file.hearings.map(
      ({ heardOn, summary, wish, hearer, keepFrom }, index): Source => ({
        link: `hearing:${index}`,
        version: heard[index] ?? 0,
        title: {
          nl: `Gesprek met het kind op ${sayDay(heardOn).nl}`,
          en: `Talk with the child on ${sayDay(heardOn).en}`,
        },
        text: `${summary}\n${wish}`,
        from: hearer,
        ...(keepFrom.length > 0 && { kept: true as const }),
      }),
    ),
    ...file.declined.map(
      ({ declinedOn, howAsked, saidTo }, index): Source => ({
        link: `declined:${index}`,
        version: declined[index] ?? 0,
        title: {
          nl: `Het kind wilde geen gesprek (${sayDay(declinedOn).nl})`,
          en: `The child wanted no talk (${sayDay(declinedOn).en})`,
        },
        text: howAsked,
        from: saidTo,
      }),
    ),
    ...(file.weighing
      ? [
          {
            link: 'childViews',
            version: last(subject, 'InterestsWeighed'),
            title: { nl: 'Hoe de mening is gewogen', en: 'How the view was weighed' },
            text: file.weighing.childViews,
            // How it was weighed tells what was said.
            ...(file.hearings.some(({ keepFrom }) => keepFrom.length > 0) && { kept: true as const }),
          },
        ]
      : []),
  ];
}

const interestSources = ({ file }: Subject): readonly Source[] =>
  file.otherInterests.map(({ interestId, holder, description, evidence }) => {
    const given = file.weighing?.weights.find((each) => each.interestId === interestId);
    const weight = given && WEIGHT_WORDS[given.weight];
    return {
      link: `interest:${interestId}`,
      version: versionOf(file, (event) => event.type === 'OtherInterestNamed' && event.interestId === interestId),
      title: weight
        ? { nl: `Belang van ${holder}: ${weight.nl}`, en: `Interest of ${holder}: ${weight.en}` }
        : { nl: `Belang van ${holder}`, en: `Interest of ${holder}` },
      text: given ? `${description}\n${given.reason}` : description,
      from: evidence,
    };
  });

const optionSources = (subject: Subject): readonly Source[] =>
  (subject.file.weighing?.options ?? []).map(({ scenario, shortTerm, longTerm, rejectedBecause }) => ({
    link: `option:${scenario}`,
    version: last(subject, 'InterestsWeighed'),
    title: SCENARIO_WORDS[scenario],
    text: [shortTerm, longTerm, rejectedBecause].filter(Boolean).join('\n'),
  }));

function weighingSources(subject: Subject): readonly Source[] {
  const { assessment, sealed, weighing } = subject.file;
  return [
    ...(assessment
      ? [
          {
            link: 'assessment',
            version: last(subject, 'AssessmentSigned'),
            title: { nl: 'Conclusie van het onderzoek', en: 'Conclusion of the assessment' },
            text: assessment.reasoning,
          },
        ]
      : []),
    ...(sealed
      ? [
          {
            link: 'seal',
            version: last(subject, 'InterestsSealed'),
            title: { nl: 'Verzegeld belang van het kind', en: 'Sealed interest of the child' },
            text: sealed.statement,
          },
        ]
      : []),
    ...(weighing
      ? [
          {
            link: 'weighing',
            version: last(subject, 'InterestsWeighed'),
            title: { nl: 'Vastgelegde afweging', en: 'Recorded weighing' },
            ...(weighing.departureReasons && { text: weighing.departureReasons }),
          },
        ]
      : []),
  ];
}

const titleOf = (safeguard: string) => safeguardOf(safeguard)?.title ?? { nl: safeguard, en: safeguard };

/**
 * The answers of named persons and, against the child, what stood open without one. What only warns stays in the receipt; the
 * gaps of a decision that helps the child are tasks of ours and no news for a letter.
 */
function findingSources(subject: Subject): readonly Source[] {
  const { file, decision, findings } = subject;
  const answered = new Set(decision.answers.map(({ safeguard }) => safeguard));
  return [
    ...decision.answers.map(({ safeguard, answer, by }) => ({
      link: `answer:${safeguard}`,
      version: versionOf(
        file,
        (event) =>
          event.type === 'FindingAnswered' &&
          event.safeguard === safeguard &&
          event.decisionId === decision.plan.decisionId,
      ),
      title: titleOf(safeguard),
      text: answer,
      from: by.name,
    })),
    ...findings
      .filter((finding) => isAgainst(subject) && blocks(finding) && !answered.has(finding.safeguard))
      .map(({ safeguard }) => ({
        link: `finding:${safeguard}`,
        version: planVersion(subject),
        title: titleOf(safeguard),
      })),
  ];
}

const isAgainst = ({ decision }: Subject): boolean => directionOf(decision.plan) === 'adverse';

/** Against the child, where norms lead elsewhere on a question of this decision: the reading that was applied. */
const conflictSources = (subject: Subject): readonly Source[] =>
  (isAgainst(subject) ? appliedReadings(subject.findings, subject.decision.answers) : []).flatMap(
    ({ id, applied, by }) => {
      const conflict: NormConflict | undefined = NORM_CONFLICTS.find((each) => each.id === id);
      if (!conflict) return [];
      const reading = conflict.readings.find((each) => each.id === applied);
      return [
        {
          link: `conflict:${id}`,
          version: planVersion(subject),
          title: conflict.topic,
          ...(reading && { words: reading.words }),
          ...(by !== 'rule-of-voorop' && { text: by.reason, from: by.person.name }),
        },
      ];
    },
  );
