// Dutch limits on deciding in time (T-52 to T-54, T-59 to T-62, T-70). Read in a text of May 2017: whether they still read
// so after the act that implements the pact was not checked.
import { of } from '../../domain/clocks/instruments.ts';
import { ON, THEN } from '../../domain/clocks/start-events.ts';
import { length, longerBy, noNumber, type Timer, within } from '../../domain/clocks/timer.ts';

export const DUTCH = {
  rule: 'awb-termijnenwet',
  ruleBasis: 'Algemene termijnenwet art. 1-4',
  status: 'verified-2017',
  applies: {},
} as const;
export const BEFORE_THE_PACT = { applies: { supersededFrom: '2026-06-12' } } as const;
const late = {
  kind: 'flag',
  nl: 'Te laat: daarna kan het bestuur in gebreke worden gesteld.',
  en: 'Late: a notice of default can follow.',
} as const;

export const DECISION_TIMERS: readonly Timer[] = of(DUTCH, [
  {
    id: 'T-52',
    what: { nl: 'Rust- en voorbereidingstijd', en: 'Rest and preparation period' },
    start: ON.made,
    limit: { kind: 'within', length: length(6, 'day'), atLeast: true },
    consequence: THEN.nothing,
    basis: 'Vb 2000 art. 3.109',
    ...BEFORE_THE_PACT,
  },
  {
    id: 'T-53',
    what: { nl: 'Besluit over een gewone verblijfsvergunning', en: 'Decision on regular residence' },
    start: ON.received,
    limit: within(90, 'day'),
    variants: {
      'six-months': {
        when: { nl: 'verlenging, hooguit zes maanden', en: 'extension, six months at most' },
        limit: longerBy(6, 'month'),
        status: 'recalled',
      },
    },
    consequence: late,
    basis: 'Vw 2000 art. 25',
  },
  {
    id: 'T-54',
    what: { nl: 'Besluit op een asielaanvraag', en: 'Decision on an asylum application' },
    start: ON.received,
    limit: within(6, 'month'),
    variants: {
      'nine-months': {
        when: { nl: 'eerste verlenging', en: 'first extension' },
        limit: longerBy(9, 'month'),
      },
      'twelve-months': {
        when: { nl: 'eerste en tweede verlenging', en: 'first and second extension' },
        limit: longerBy(12, 'month'),
      },
    },
    consequence: late,
    basis: 'Vw 2000 art. 42',
    ...BEFORE_THE_PACT,
  },
  {
    id: 'T-59',
    what: { nl: 'Besluit op bezwaar', en: 'Decision on an objection' },
    start: { nl: 'de termijn voor bezwaar is geëindigd', en: 'the term for objection ended' },
    limit: within(6, 'week'),
    variants: {
      adjourned: { when: { nl: 'verdaging', en: 'adjournment' }, limit: longerBy(6, 'week') },
      committee: {
        when: { nl: 'met een adviescommissie', en: 'with an advisory committee' },
        limit: within(12, 'week'),
      },
      'committee-adjourned': {
        when: { nl: 'met een adviescommissie en verdaging', en: 'with an advisory committee and adjournment' },
        limit: within(18, 'week'),
      },
      consent: {
        when: { nl: 'met instemming van wie bezwaar maakte', en: 'with the consent of the objector' },
        limit: noNumber('De wet noemt hier geen getal.', 'The law gives no number here.'),
      },
    },
    consequence: late,
    basis: 'Awb art. 7:10',
  },
  {
    id: 'T-60',
    what: { nl: 'Besluit zonder eigen termijn', en: 'Decision without a limit of its own' },
    start: ON.received,
    limit: within(8, 'week'),
    variants: {
      notice: {
        when: { nl: 'bericht dat het langer duurt', en: 'notice that it takes longer' },
        limit: noNumber(
          'Het bestuur noemt zelf een redelijke termijn; de wet geeft geen getal.',
          'The authority itself names a reasonable term; the law gives no number.',
        ),
      },
    },
    consequence: late,
    basis: 'Awb art. 4:13, 4:14',
  },
  {
    id: 'T-61',
    what: { nl: 'Dwangsom wegens te laat beslissen', en: 'Penalty for deciding late' },
    start: ON.defaultNotice,
    limit: { kind: 'waits-then-runs', wait: length(2, 'week'), longest: length(42, 'day') },
    consequence: {
      kind: 'flag',
      nl: 'Per dag een bedrag. De bedragen van nu, en of dit voor asiel geldt, zijn niet nagegaan.',
      en: 'An amount per day. Today’s amounts, and whether this applies to asylum, were not checked.',
    },
    basis: 'Awb art. 4:17',
    rule: 'none',
    ruleBasis: 'Awb art. 4:17(1): geen Algemene termijnenwet',
  },
  {
    id: 'T-62',
    what: { nl: 'Beroep tegen niet op tijd beslissen kan na', en: 'Appeal against silence is open after' },
    start: ON.defaultNotice,
    limit: within(2, 'week'),
    consequence: {
      kind: 'none',
      nl: 'Vanaf de dag na deze dag kan beroep worden ingesteld.',
      en: 'From the day after this day an appeal can be lodged.',
    },
    basis: 'Awb art. 6:12',
  },
  {
    id: 'T-70',
    what: { nl: 'Vertrektermijn na een terugkeerbesluit', en: 'Departure period after a return decision' },
    start: ON.published,
    limit: within(4, 'week'),
    variants: {
      shortened: {
        when: { nl: 'verkort', en: 'shortened' },
        limit: noNumber('Het besluit zelf noemt de kortere termijn.', 'The decision itself names the shorter period.'),
      },
    },
    consequence: {
      kind: 'ends',
      nl: 'Het vertrek is daarna niet meer vrij te plannen; elke stap vraagt een eigen afweging.',
      en: 'After that departure can no longer be planned freely; each step asks for a weighing of its own.',
    },
    basis: 'Vw 2000 art. 62',
  },
]);
