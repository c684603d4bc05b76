// The first draft of the paragraphs that are not about one element: the child's view, other interests, options, weighing,
// answers, norms, remedy. Reviewed phrases around what the dossier holds, as in element-draft.ts.
import type { Words } from '../basics/text.ts';
import type { OTHER_PARTS } from '../dossier/motivation-parts.ts';
import type { Subject } from './decision-sources.ts';
import { closed, open } from './element-draft.ts';
import type { Source } from './source.ts';
import { SCENARIO_WORDS, WEIGHT_WORDS } from './words.ts';

type OtherPart = (typeof OTHER_PARTS)[number];
type Draft = (subject: Subject, sources: readonly Source[]) => Words;

const NOTHING: Words = { nl: '', en: '' };
const joined = (parts: readonly (Words | undefined)[], between: ' ' | '\n' = ' '): Words => {
  const said = parts.filter((part): part is Words => part !== undefined && part.nl !== '');
  return { nl: said.map(({ nl }) => nl).join(between), en: said.map(({ en }) => en).join(between) };
};
/** One line for each thing of several. */
const lines = (parts: readonly (Words | undefined)[]): Words => joined(parts, '\n');
const saying = (nl: string, en: string, text: string): Words => ({
  nl: `${nl} ${closed(text)}`,
  en: `${en} ${closed(text)}`,
});

const childViews: Draft = ({ file }) => {
  const keeps = file.hearings.some(({ keepFrom }) => keepFrom.length > 0);
  const heard = file.hearings.at(-1);
  const wish = heard && saying('Het kind wil dit:', 'The child wants this:', heard.wish);
  return joined([
    heard ? undefined : file.declined.length > 0 ? DECLINED : undefined,
    keeps ? KEPT : wish,
    file.weighing && !keeps
      ? saying('Zo telde dat mee:', 'This is how it counted:', file.weighing.childViews)
      : undefined,
  ]);
};
const DECLINED: Words = {
  nl: 'Wij boden het kind een gesprek aan. Het kind wilde dat niet.',
  en: 'We offered the child a talk. The child did not want one.',
};
const KEPT: Words = {
  nl: 'Het kind is gehoord. Wat het zei, staat op verzoek van het kind niet in deze brief.',
  en: 'The child was heard. At the child’s request, this letter does not repeat what it said.',
};

const otherInterests: Draft = ({ file }) =>
  lines(
    file.otherInterests.map(({ interestId, holder, description }) => {
      const given = file.weighing?.weights.find((each) => each.interestId === interestId);
      const weight = given && WEIGHT_WORDS[given.weight];
      const reason = given ? ` ${closed(given.reason)}` : '';
      return {
        nl: `Belang van ${holder}: ${open(description)}${weight ? `. Dit ${weight.nl}.` : '.'}${reason}`,
        en: `Interest of ${holder}: ${open(description)}${weight ? `. This ${weight.en}.` : '.'}${reason}`,
      };
    }),
  );

const options: Draft = ({ file }) =>
  lines(
    (file.weighing?.options ?? []).map(({ scenario, shortTerm, longTerm, rejectedBecause }) => {
      const { nl, en } = SCENARIO_WORDS[scenario];
      const because = rejectedBecause ? closed(rejectedBecause) : '';
      const chosen = scenario === file.weighing?.chosen;
      return {
        nl: [
          `Vergeleken is: ${nl}. Nu: ${closed(shortTerm)} Later: ${closed(longTerm)}`,
          chosen ? 'Dit is gekozen.' : because && `Dit is niet gekozen, omdat: ${because}`,
        ].join(' '),
        en: [
          `Compared was: ${en}. Now: ${closed(shortTerm)} Later: ${closed(longTerm)}`,
          chosen ? 'This was chosen.' : because && `This was not chosen, because: ${because}`,
        ].join(' '),
      };
    }),
  );

const weighing: Draft = ({ file: { assessment, weighing: weighed } }) =>
  joined([
    assessment &&
      saying(
        'Het beste voor het kind is volgens het onderzoek:',
        'Best for the child, says the assessment:',
        assessment.reasoning,
      ),
    weighed && !weighed.departsFromInterests
      ? { nl: 'Het besluit volgt dat.', en: 'The decision follows that.' }
      : undefined,
    weighed?.departureReasons
      ? saying(
          'Het besluit wijkt daarvan af, omdat:',
          'The decision departs from that, because:',
          weighed.departureReasons,
        )
      : undefined,
  ]);

const findings: Draft = ({ decision }, sources) =>
  lines([
    ...decision.answers.map(({ safeguard, answer }) => {
      const title = sources.find(({ link }) => link === `answer:${safeguard}`)?.title ?? {
        nl: safeguard,
        en: safeguard,
      };
      return saying(`${title.nl}:`, `${title.en}:`, answer);
    }),
    ...sources
      .filter(({ link }) => link.startsWith('finding:'))
      .map(({ title }) => ({ nl: `${title.nl}: dit staat nog open.`, en: `${title.en}: this is still open.` })),
  ]);

const normConflicts: Draft = (_, sources) =>
  lines(
    sources.map(({ title, words, text }) => ({
      nl: `Over ‘${title.nl}’ zeggen regels niet hetzelfde. Wij volgen deze lezing: ${closed(words?.nl ?? '')}${text ? ` De reden: ${closed(text)}` : ''}`,
      en: `Rules differ on ‘${title.en}’. We follow this reading: ${closed(words?.en ?? '')}${text ? ` The reason: ${closed(text)}` : ''}`,
    })),
  );

const STAY_MEANWHILE = {
  yes: { nl: 'Het kind mag de uitkomst hier afwachten.', en: 'The child may wait for the outcome here.' },
  no: {
    nl: 'Het kind mag de uitkomst niet vanzelf hier afwachten.',
    en: 'The child may not simply wait for the outcome here.',
  },
  unknown: NOTHING,
} as const satisfies Record<string, Words>;
const remedy: Draft = ({ decision: { plan } }) =>
  joined([saying('Dit kunt u doen:', 'This is what you can do:', plan.remedy), STAY_MEANWHILE[plan.remedySuspensive]]);

export const DECISION_DRAFTS = {
  childViews,
  otherInterests,
  options,
  weighing,
  findings,
  normConflicts,
  remedy,
} as const satisfies Record<OtherPart, Draft>;
