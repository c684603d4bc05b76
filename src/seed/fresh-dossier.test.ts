// The dossier of Asmita, taken from the hearing to an adopted decision, as a visitor of the demonstration would: once for her
// and once against her. Both must be possible by recording what happened, without any fact that a screen does not ask for.
import { expect, it } from 'vitest';
import { fileOf, playAll } from '../../tests/support/run-story.ts';
import type { Day } from '../domain/basics/day.ts';
import { ELEMENT_KEYS, type Scenario } from '../domain/dossier/elements.ts';
import { waitsFor } from '../views/waits-for.ts';
import { type Capacity, IND, IND_OULAHRI, RAAD } from './capacities.ts';
import { talkDay } from './days.ts';
import { FAMILIES } from './family-numbers.ts';
import { effect, element, fact, option, plan, saw } from './phrases.ts';
import { storiesAt } from './stories.ts';
import { type DossierSaid, idOf, type Step } from './story.ts';

const TODAY = '2026-03-13' as Day;
const ASMITA = idOf(FAMILIES.shrestha, 'dossier', 1);
const INTEREST = idOf(FAMILIES.shrestha, 'interest', 9);
const DECISION = idOf(FAMILIES.shrestha, 'decision', 9);

const today = (as: Capacity, ...said: readonly DossierSaid[]): readonly Step[] =>
  said.map((command, index) => ({
    at: `${TODAY}T08:00:00.000Z`,
    by: as.by,
    purpose: as.purpose,
    stream: { kind: 'dossier', id: ASMITA },
    commandId: idOf(FAMILIES.shrestha, 'command', 900 + index),
    command: command as Step['command'],
  }));

/** Steps 1 to 3: heard, assessed, sealed, weighed. */
const untilWeighed = (bestFor: Scenario): readonly Step[] => [
  ...today(
    RAAD,
    {
      type: 'RecordHearing',
      heardOn: TODAY,
      method: 'direct-alone',
      hearer: 'Ilse Brandsma',
      language: 'Nepali',
      interpreter: 'present',
      apartFromParents: true,
      ownWords: 'म आमासँग बस्छु।',
      summary: 'Asmita zegt dat zij bij haar moeder hoort.',
      wish: 'Bij haar moeder zijn.',
      opposesMeasure: 'no',
    },
    ...ELEMENT_KEYS.map((key) =>
      element(key, {
        observations: [saw(`Wat de Raad zag bij ${key}.`, 'Gesprek')],
        professionalView: `Oordeel over ${key} van Asmita.`,
        effects: [effect(bestFor, 'Rust.', 'Een thuis.')],
      }),
    ),
    {
      type: 'SignAssessment',
      authors: [
        { name: 'Ilse Brandsma', organisation: 'rvdk', discipline: 'raadsonderzoek' },
        { name: 'Teun Oosterhof', organisation: 'rvdk', discipline: 'pedagogiek' },
      ],
      conclusion: 'clear',
      reasoning: 'Asmita hoort bij haar moeder; dat zegt zij zelf en dat zien wij.',
      bestFor,
    },
    { type: 'SealInterests', statement: 'Bij haar moeder wonen is voor Asmita het beste.', bestFor },
  ),
  ...today(IND, {
    type: 'NameOtherInterest',
    interestId: INTEREST,
    holder: 'Sunita Shrestha, moeder',
    kind: 'parentInterest',
    description: 'Zij wil haar dochter zelf grootbrengen.',
    evidence: 'Aanvraag van moeder.',
  }),
  ...today(IND, {
    type: 'RecordWeighing',
    options: [
      option('stay', 'yes', 'Hier met haar moeder.', 'Opleiding techniek.'),
      option('return-with-family', 'yes', 'Met haar moeder naar Pokhara.', 'Bij haar grootouders.'),
    ],
    chosen: bestFor,
    weights: [{ interestId: INTEREST, weight: 'considered', reason: 'Valt samen met wat Asmita wil.' }],
    childViews: 'Asmita wil bij haar moeder zijn, en dat is gevolgd.',
    departsFromInterests: false,
    restsOn: ['views', 'family'],
  }),
];

const REASONS = 'Asmita hoort bij haar moeder; de keuze volgt wat zij zei en wat de Raad vond.';

it('gaat met een vergunning van gesprek tot uitleg — eis C3', () => {
  const world = playAll([
    ...storiesAt(TODAY),
    ...untilWeighed('stay'),
    ...today(
      IND,
      plan(DECISION, 'residence-permit', {
        summary: 'Asmita mag blijven.',
        remedy: 'Niet nodig.',
        remedySuspensive: 'yes',
      }),
      { type: 'AdoptDecision', decisionId: DECISION, reasons: REASONS },
    ),
  ]);
  expect(world.refused).toEqual([]);
  expect(waitsFor(fileOf(world, ASMITA)!)).toBe('explanation');
});

const REFUSAL = plan(DECISION, 'refusal-of-residence', {
  summary: 'Asmita krijgt geen vergunning en gaat met haar moeder mee.',
  destination: 'Nepal',
  remedy: 'Bezwaar binnen vier weken.',
  remedySuspensive: 'yes',
});
const ADOPT: DossierSaid = { type: 'AdoptDecision', decisionId: DECISION, reasons: REASONS };

it('gaat met een weigering pas door als de open vraag is beantwoord en de uitleg is gepland — eisen C3 en C6', () => {
  const planned = [...storiesAt(TODAY), ...untilWeighed('return-with-family'), ...today(IND, REFUSAL)];
  expect(playAll([...planned, ...today(IND, ADOPT)]).refused).toHaveLength(1);
  const explanation: DossierSaid = {
    type: 'PlanExplanation',
    decisionId: DECISION,
    plannedFor: talkDay(TODAY, 3),
    language: 'Nepali',
    explainer: 'Marleen van Dorp',
    present: 'Mr. Hanneke Silvius',
  };
  const answer: DossierSaid = {
    type: 'AnswerFinding',
    decisionId: DECISION,
    safeguard: 'family-life-proportionality',
    answer: 'Moeder gaat mee en blijft elke dag voor Asmita zorgen; de grootouders wonen in hetzelfde huis.',
    restsOn: ['family', 'care'],
  };
  const second: DossierSaid = {
    type: 'CountersignAnswer',
    decisionId: DECISION,
    safeguard: 'family-life-proportionality',
    considered: 'Het onderzoek van de Raad en het gesprek met Asmita; het antwoord klopt voor haar.',
  };
  const answered = [...planned, ...today(IND, answer, explanation)];
  expect(playAll([...answered, ...today(IND, second, ADOPT)]).refused).toHaveLength(2);
  expect(playAll([...answered, ...today(IND_OULAHRI, second), ...today(IND, ADOPT)]).refused).toEqual([]);
});

it('gaat met een weigering niet door zonder gesprek — CRC 12', () => {
  const unheard = untilWeighed('return-with-family').filter(({ command }) => command.type !== 'RecordHearing');
  const world = playAll([
    ...storiesAt(TODAY),
    ...unheard,
    ...today(IND, fact('school', true, 'Mentor', 'Schakelklas.'), REFUSAL, ADOPT),
  ]);
  expect(JSON.stringify(world.refused.at(-1)?.why)).toContain('child-heard');
});
