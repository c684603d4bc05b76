// Limits on a transfer to another member state, on the remedy against it and on detention for it (T-28 to T-35, T-51).
import { AMMR, of } from '../instruments.ts';
import { ON, THEN } from '../start-events.ts';
import { length, type Timer, within } from '../timer.ts';

const shifts = {
  kind: 'responsibility-shifts',
  nl: 'De lidstaat die zou overdragen, wordt verantwoordelijk.',
  en: 'The state that would transfer becomes responsible.',
} as const;

export const TRANSFER: readonly Timer[] = of(AMMR, [
  {
    id: 'T-28',
    what: { nl: 'Overdrachtsbesluit', en: 'Transfer decision' },
    start: ON.accepted,
    limit: within(2, 'week'),
    consequence: {
      kind: 'release',
      nl: 'Wie voor de overdracht vastzit, komt vrij.',
      en: 'Whoever is detained for the transfer is released.',
    },
    basis: 'AMMR 2024/1351 art. 42(1), 45(4)',
  },
  {
    id: 'T-29',
    what: { nl: 'Beroep tegen overdracht', en: 'Remedy against a transfer' },
    start: ON.notified,
    limit: { kind: 'range', shortest: length(1, 'week'), longest: length(3, 'week') },
    consequence: THEN.closed,
    basis: 'AMMR 2024/1351 art. 43(2)',
    norms: ['ammr-43'],
    doubt: {
      nl: 'Het nationale recht kiest de lengte, tussen een en drie weken. Reken met de vroegste dag; zie ook T-57.',
      en: 'National law chooses the length, between one and three weeks. Use the earliest day; see also T-57.',
    },
  },
  {
    id: 'T-30',
    what: { nl: 'De rechter beslist over schorsing', en: 'The court decides on suspension' },
    start: { nl: 'om schorsing is gevraagd', en: 'suspension was requested' },
    limit: within(1, 'month'),
    consequence: {
      kind: 'none',
      nl: 'De overdracht blijft geschorst tot deze beslissing.',
      en: 'The transfer stays suspended until this decision.',
    },
    basis: 'AMMR 2024/1351 art. 43(3)',
    norms: ['ammr-43'],
  },
  {
    id: 'T-31',
    what: { nl: 'De rechter beslist over de inhoud (streven)', en: 'The court decides on the substance (endeavour)' },
    start: { nl: 'schorsing is verleend', en: 'suspension was granted' },
    limit: within(1, 'month'),
    consequence: { kind: 'none', nl: 'Alleen volgen; het is een streven.', en: 'Follow only; it is an endeavour.' },
    basis: 'AMMR 2024/1351 art. 43(3)',
    norms: ['ammr-43'],
  },
  {
    id: 'T-32',
    what: { nl: 'Overdracht', en: 'Transfer' },
    start: {
      nl: 'het verzoek is aanvaard of bevestigd, of op het schorsende beroep is beslist',
      en: 'the request was accepted or confirmed, or the suspensive appeal was finally decided',
    },
    limit: within(6, 'month'),
    nameNeeded: true,
    variants: {
      prison: { when: { nl: 'de persoon zit gevangen', en: 'the person is imprisoned' }, limit: within(1, 'year') },
      unavailable: {
        when: {
          nl: 'de persoon is ondergedoken, verzet zich of kan niet reizen',
          en: 'the person absconded, resists or cannot travel',
        },
        limit: within(3, 'year'),
      },
      back: {
        when: {
          nl: 'de persoon is terug en er waren minder dan drie maanden over',
          en: 'the person is back with less than three months left',
        },
        limit: within(3, 'month'),
        start: { nl: 'de persoon is terug', en: 'the person is back' },
      },
      crisis: { when: { nl: 'crisis', en: 'crisis' }, limit: within(1, 'year') },
    },
    consequence: shifts,
    basis: 'AMMR 2024/1351 art. 46(1), (2)',
  },
  {
    id: 'T-33',
    what: {
      nl: 'Verzoek of kennisgeving voor wie vastzit',
      en: 'Request or notification for a person in detention',
    },
    start: { nl: 'het verzoek is geregistreerd of de treffer is ontvangen', en: 'registration, or receipt of the hit' },
    limit: within(2, 'week'),
    variants: {
      'detained-later': {
        when: { nl: 'pas later vastgezet', en: 'detained later' },
        limit: within(1, 'week'),
        start: ON.detained,
      },
    },
    consequence: THEN.released,
    basis: 'AMMR 2024/1351 art. 45(1), (4)',
    liberty: true,
  },
  {
    id: 'T-34',
    what: { nl: 'Antwoord voor wie vastzit', en: 'Reply for a person in detention' },
    start: ON.request,
    limit: within(1, 'week'),
    consequence: THEN.silence,
    basis: 'AMMR 2024/1351 art. 45(2)',
    liberty: true,
    otherStates: true,
  },
  {
    id: 'T-35',
    what: { nl: 'Overdracht van wie vastzit', en: 'Transfer of a person in detention' },
    start: ON.transferable,
    limit: within(5, 'week'),
    consequence: THEN.released,
    basis: 'AMMR 2024/1351 art. 45(3), (4)',
    liberty: true,
  },
  {
    id: 'T-51',
    what: {
      nl: 'Antwoord op een verzoek uit menselijkheid of wegens afhankelijkheid',
      en: 'Reply to a request on humanitarian grounds or dependency',
    },
    start: ON.request,
    limit: within(2, 'month'),
    consequence: THEN.nothing,
    basis: 'AMMR 2024/1351 art. 35(2)',
    otherStates: true,
  },
]);
