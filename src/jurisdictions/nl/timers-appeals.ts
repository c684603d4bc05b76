// Dutch limits on objecting and appealing (T-55 to T-58), for whoever a decision is about. Read in a text of May 2017.
import { of } from '../../domain/clocks/instruments.ts';
import { ON, THEN } from '../../domain/clocks/start-events.ts';
import { type Timer, within } from '../../domain/clocks/timer.ts';
import { BEFORE_THE_PACT, DUTCH } from './timers-decisions.ts';

export const APPEAL_TIMERS: readonly Timer[] = of(DUTCH, [
  {
    id: 'T-55',
    what: { nl: 'Bezwaar tegen een vreemdelingenbesluit', en: 'Objection against an immigration decision' },
    start: ON.published,
    limit: within(4, 'week'),
    consequence: THEN.closed,
    basis: 'Vw 2000 art. 69(1); Awb art. 6:8(1)',
  },
  {
    id: 'T-56',
    what: { nl: 'Beroep asiel, gewoon', en: 'Asylum appeal, ordinary' },
    start: ON.published,
    limit: within(4, 'week'),
    consequence: THEN.closed,
    basis: 'Vw 2000 art. 69(1); Awb art. 6:8(1)',
    ...BEFORE_THE_PACT,
  },
  {
    id: 'T-57',
    what: {
      nl: 'Beroep asiel: versneld, overdracht, niet-ontvankelijk of kennelijk ongegrond',
      en: 'Asylum appeal: accelerated, transfer, inadmissible or manifestly unfounded',
    },
    start: ON.published,
    limit: within(1, 'week'),
    consequence: THEN.closed,
    basis: 'Vw 2000 art. 69(2), (4); Awb art. 6:8(1)',
    doubt: {
      nl: 'Deze week moet passen binnen T-29 (overdracht) en T-44 (versneld). Dat past, maar de Nederlandse tekst van nu is niet gelezen.',
      en: 'This week must fit within T-29 (transfer) and T-44 (accelerated). It does, but the Dutch text of today was not read.',
    },
  },
  {
    id: 'T-58',
    what: { nl: 'Bezwaar of beroep, algemeen', en: 'Objection or appeal, general' },
    start: ON.published,
    limit: within(6, 'week'),
    consequence: THEN.closed,
    basis: 'Awb art. 6:7, 6:8',
  },
]);
