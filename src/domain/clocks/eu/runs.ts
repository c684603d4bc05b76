// From which milestone each limit of European law runs, and which of them run on no dossier.
import type { NotRunning, Run } from '../run.ts';
import { ASYLUM_RUNS } from './runs-asylum.ts';
import { RESPONSIBILITY_RUNS } from './runs-responsibility.ts';

const REVIEWS: readonly Run[] = [
  {
    timer: 'T-41',
    kinds: ['detention'],
    from: ['detention-started', 'detention-review-asked'],
    until: ['detention-review-done', 'detention-ended'],
    after: 'breached',
    ofApplicants: true,
  },
  {
    timer: 'T-42',
    kinds: ['detention'],
    from: ['detention-started'],
    until: ['detention-ended'],
    after: 'breached',
    only: ['alone'],
    ofApplicants: true,
  },
];

const DATA: readonly Run[] = [
  { timer: 'T-74', kinds: ['data-request'], from: ['data-asked'], until: ['data-answered'], after: 'breached' },
];

export const EUROPEAN_RUNS: readonly Run[] = [...ASYLUM_RUNS, ...RESPONSIBILITY_RUNS, ...REVIEWS, ...DATA];

export const EUROPEAN_NOT_RUNNING: readonly NotRunning[] = [
  {
    timer: 'T-75',
    why: {
      nl: 'Een datalek raakt een organisatie, niet één dossier. Wie het ontdekt, rekent met `voorop due T-75`.',
      en: 'A data breach touches an organisation, not one dossier. Whoever finds it reckons with `voorop due T-75`.',
    },
  },
  {
    timer: 'T-76',
    why: {
      nl: 'Een voorafgaande raadpleging gaat over een verwerking, niet over een kind.',
      en: 'A prior consultation is about a processing of data, not about a child.',
    },
  },
  {
    timer: 'T-77',
    why: {
      nl: 'Cijfers leveren gaat over een maand, niet over een kind.',
      en: 'Supplying statistics is about a month, not about a child.',
    },
  },
  {
    timer: 'T-78',
    why: {
      nl: 'Dit is een regel, geen termijn: de eerste keer telt. Daarom kan een stap maar één keer in een procedure staan.',
      en: 'This is a rule and no limit: the first time counts. That is why a step stands in a procedure only once.',
    },
  },
];
