// Limits from the wish for protection until the application is lodged: assistant, representative, registration (T-03 to T-07).
import { APR, of } from '../instruments.ts';
import { ON, THEN } from '../start-events.ts';
import { longerBy, noNumber, type Timer, within } from '../timer.ts';

const CRISIS = {
  nl: 'crisis; kinderen gaan voor',
  en: 'crisis; children come first',
};
const MASS_ARRIVAL = { nl: 'zeer veel aankomsten tegelijk', en: 'very many arrivals at once' };

export const REGISTRATION: readonly Timer[] = of(APR, [
  {
    id: 'T-03',
    what: {
      nl: 'Voorlopige begeleider voor een alleenstaand kind',
      en: 'Provisional assistant for an unaccompanied child',
    },
    start: ON.made,
    limit: noNumber(
      'De wet zegt “zo snel mogelijk” en noemt geen getal. Wie binnen een dag handelt, zit goed.',
      'The law says as soon as possible and gives no number. Acting within a day is a safe course.',
    ),
    consequence: {
      kind: 'flag',
      nl: 'Zonder begeleider geen gehoor, geen vingerafdrukken en geen screening.',
      en: 'Without the assistant no interview, no biometrics and no screening.',
    },
    basis:
      'APR 2024/1348 art. 23(2)(a); AMMR 2024/1351 art. 23(2)(a); RCD 2024/1346 art. 27(1)(a); Screening 2024/1356 art. 13(3)',
    norms: ['apr-23', 'ammr-23', 'rcd-27'],
  },
  {
    id: 'T-04',
    what: { nl: 'Vertegenwoordiger voor een alleenstaand kind', en: 'Representative for an unaccompanied child' },
    start: ON.made,
    limit: within(15, 'workday'),
    variants: {
      'exceptional-numbers': {
        when: {
          nl: 'onevenredig veel alleenstaande kinderen of een andere uitzonderlijke situatie; meld dit aan de Commissie en het EUAA',
          en: 'a disproportionate number of unaccompanied children or another exceptional situation; tell the Commission and EUAA',
        },
        limit: longerBy(10, 'workday'),
      },
    },
    consequence: {
      kind: 'flag',
      nl: 'Te laat: melden en opschalen. De voorlopige begeleider blijft tot dan.',
      en: 'Late: report and escalate. The provisional assistant stays until then.',
    },
    basis: 'APR 2024/1348 art. 23(2)(b), (3); AMMR 2024/1351 art. 23(2)(b); RCD 2024/1346 art. 27(1)',
    norms: ['apr-23', 'ammr-23', 'rcd-27'],
  },
  {
    id: 'T-05',
    what: { nl: 'Registratie van het verzoek', en: 'Registration of the application' },
    start: ON.made,
    limit: within(5, 'day'),
    variants: {
      'mass-arrival': { when: MASS_ARRIVAL, limit: within(15, 'day') },
      crisis: { when: CRISIS, limit: within(4, 'week') },
      'other-authority': {
        when: { nl: 'gedaan bij een dienst die niet registreert', en: 'made to an authority that does not register' },
        limit: within(5, 'day'),
        start: {
          nl: 'de informatie van die dienst is ontvangen',
          en: 'the information of that authority was received',
        },
      },
    },
    consequence: THEN.late,
    basis: 'APR 2024/1348 art. 27(1), (3), (5), (7); CFMR 2024/1359 art. 10',
    doubt: {
      nl: 'Na een screening begint deze termijn pas als de screening klaar is. Reken tot dan met de vroegste dag.',
      en: 'After a screening this limit begins only when screening has ended. Until then use the earliest day.',
    },
  },
  {
    id: 'T-06',
    what: {
      nl: 'Een andere dienst meldt het verzoek aan wie registreert',
      en: 'Another authority tells the registering authority',
    },
    start: ON.made,
    limit: within(3, 'workday'),
    consequence: THEN.late,
    basis: 'APR 2024/1348 art. 27',
  },
  {
    id: 'T-07',
    what: { nl: 'Indiening van het verzoek', en: 'Lodging of the application' },
    start: ON.registered,
    limit: within(21, 'day'),
    variants: {
      'mass-arrival': { when: MASS_ARRIVAL, limit: within(2, 'month') },
      border: { when: { nl: 'grensprocedure', en: 'border procedure' }, limit: within(5, 'day') },
    },
    consequence: {
      kind: 'none',
      nl: 'Voor een alleenstaand kind dient de vertegenwoordiger in; het belang van het kind bepaalt hoe de termijn wordt gelezen.',
      en: 'For an unaccompanied child the representative lodges; the best interests of the child guide how the limit is read.',
    },
    basis: 'APR 2024/1348 art. 28, 33(2), 51(1)',
  },
]);
