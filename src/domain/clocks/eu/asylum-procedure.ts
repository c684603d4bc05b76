// Limits on deciding an application for protection and on the border procedures (T-12 to T-18).
import { APR, of, RBPR } from '../instruments.ts';
import { ON, THEN } from '../start-events.ts';
import { atMost, longerBy, type Timer, within } from '../timer.ts';

const CRISIS = { nl: 'crisis', en: 'crisis' };

const deciding = of(APR, [
  {
    id: 'T-12',
    what: { nl: 'Besluit over niet-ontvankelijkheid', en: 'Decision on inadmissibility' },
    start: ON.lodged,
    limit: within(2, 'month'),
    variants: {
      'three-grounds': {
        when: { nl: 'een van de drie gronden in de wet', en: 'one of the three grounds in the law' },
        limit: longerBy(2, 'month'),
      },
    },
    consequence: {
      kind: 'none',
      nl: 'Zwijgen maakt een verzoek niet ontvankelijk of niet-ontvankelijk.',
      en: 'Silence makes an application neither admissible nor inadmissible.',
    },
    basis: 'APR 2024/1348 art. 35(1), (2)',
  },
  {
    id: 'T-13',
    what: {
      nl: 'Besluit over niet-ontvankelijkheid op de grond van artikel 38(1)(e)',
      en: 'Decision on inadmissibility on the ground of article 38(1)(e)',
    },
    start: ON.lodged,
    limit: within(10, 'workday'),
    consequence: THEN.nothing,
    basis: 'APR 2024/1348 art. 35(1)',
    doubt: {
      nl: 'De zin noemt het begin niet. Wij rekenen vanaf de dag van indiening.',
      en: 'The sentence does not name the start. We count from the day of lodging.',
    },
  },
  {
    id: 'T-14',
    what: { nl: 'Versnelde procedure', en: 'Accelerated procedure' },
    start: ON.lodged,
    limit: within(3, 'month'),
    consequence: {
      kind: 'ends',
      nl: 'De zaak gaat verder in de gewone procedure.',
      en: 'The case goes on in the regular procedure.',
    },
    basis: 'APR 2024/1348 art. 35(3)',
  },
  {
    id: 'T-15',
    what: { nl: 'Gewone procedure', en: 'Regular procedure' },
    start: ON.lodged,
    limit: within(6, 'month'),
    variants: {
      'six-months': {
        when: { nl: 'de gevallen van de wet', en: 'the cases of the law' },
        limit: longerBy(6, 'month'),
      },
      'uncertain-country': {
        when: {
          nl: 'de situatie in het land van herkomst is onzeker; kijk elke vier maanden opnieuw',
          en: 'the situation in the country of origin is uncertain; look again every four months',
        },
        limit: atMost(21, 'month'),
      },
    },
    consequence: {
      kind: 'flag',
      nl: 'Te laat: melden. Of er een dwangsom is, bepaalt het nationale recht.',
      en: 'Late: report. National law says whether a penalty is due.',
    },
    basis: 'APR 2024/1348 art. 35(4)-(7)',
  },
  {
    id: 'T-16',
    what: { nl: 'Grensprocedure in haar geheel', en: 'Border procedure as a whole' },
    start: ON.registered,
    limit: atMost(12, 'week'),
    variants: {
      crisis: { when: CRISIS, limit: longerBy(6, 'week') },
      relocated: { when: { nl: 'na herplaatsing', en: 'after relocation' }, limit: atMost(16, 'week') },
    },
    consequence: { kind: 'ends', nl: 'De persoon mag het land in.', en: 'The person may enter the territory.' },
    basis: 'APR 2024/1348 art. 51(2); CFMR 2024/1359 art. 11(1)',
    liberty: true,
  },
]);

const returning = of(RBPR, [
  {
    id: 'T-17',
    what: { nl: 'Verblijf in de terugkeergrensprocedure', en: 'Stay in the return border procedure' },
    start: { nl: 'het recht om te blijven is geëindigd', en: 'the right to remain ended' },
    limit: atMost(12, 'week'),
    variants: { crisis: { when: CRISIS, limit: longerBy(6, 'week') } },
    consequence: {
      kind: 'ends',
      nl: 'De terugkeer gaat verder onder Richtlijn 2008/115, niet meer op de grenslocatie.',
      en: 'Return goes on under Directive 2008/115, no longer at the border location.',
    },
    basis: 'RBPR 2024/1349 art. 4(2), (4), 6(1)(a)',
    liberty: true,
  },
  {
    id: 'T-18',
    what: {
      nl: 'Vrijwillig vertrek in de terugkeergrensprocedure',
      en: 'Voluntary departure in the return border procedure',
    },
    start: { nl: 'er is om vrijwillig vertrek gevraagd', en: 'voluntary departure was asked for' },
    limit: atMost(15, 'day'),
    consequence: THEN.nothing,
    basis: 'RBPR 2024/1349 art. 4(5)',
    doubt: {
      nl: 'De wet zegt “op verzoek” en noemt geen begin. Wij rekenen vanaf het verzoek: dat is de vroegste dag.',
      en: 'The law says “on request” and names no start. We count from the request: that is the earliest day.',
    },
  },
]);

export const ASYLUM_PROCEDURE: readonly Timer[] = [...deciding, ...returning];
