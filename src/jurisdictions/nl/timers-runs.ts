// From which milestone the Dutch limits run (T-52 to T-73), and which limit goes first where two overlap.
import type { Overlap, Run } from '../../domain/clocks/run.ts';

const ON_APPLICATION = ['regular-residence', 'family-reunification', 'parent-of-eu-child'] as const;
const GENERAL = ['hardship', 'statelessness', 'reception', 'medical-deferral'] as const;
const AGAINST = ['objection-lodged', 'appeal-lodged'] as const;
const FREED = ['detention-ended'] as const;

const deciding: readonly Run[] = [
  {
    timer: 'T-52',
    kinds: ['asylum'],
    from: ['application-made', 'application-made-elsewhere'],
    until: ['application-lodged'],
    after: 'ended',
  },
  {
    timer: 'T-53',
    kinds: ON_APPLICATION,
    from: ['application-received'],
    until: ['decision-taken'],
    after: 'breached',
  },
  { timer: 'T-54', kinds: ['asylum'], from: ['application-lodged'], until: ['decision-taken'], after: 'breached' },
  {
    timer: 'T-59',
    kinds: ['appeal'],
    from: ['objection-term-ended'],
    until: ['decision-taken'],
    after: 'breached',
    byTrack: { committee: 'committee' },
  },
  {
    timer: 'T-60',
    kinds: [...GENERAL, 'complaint'],
    from: ['application-received'],
    until: ['decision-taken'],
    after: 'breached',
  },
  {
    timer: 'T-61',
    kinds: [...ON_APPLICATION, ...GENERAL, 'asylum', 'appeal', 'entry', 'withdrawal', 'return', 'age'],
    from: ['default-notice-received'],
    until: ['decision-taken'],
    after: 'ended',
  },
  {
    timer: 'T-62',
    kinds: [...ON_APPLICATION, ...GENERAL, 'asylum', 'appeal', 'entry', 'withdrawal', 'return', 'age'],
    from: ['default-notice-received'],
    until: ['decision-taken', 'appeal-lodged'],
    after: 'ended',
  },
];

const contesting: readonly Run[] = [
  {
    timer: 'T-55',
    kinds: [...ON_APPLICATION, 'entry', 'withdrawal', 'return', 'medical-deferral', 'age', 'appeal'],
    from: ['decision-published'],
    until: AGAINST,
    after: 'ended',
    tracks: ['regular', 'border', 'committee', 'unknown'],
  },
  {
    timer: 'T-56',
    kinds: ['asylum'],
    from: ['decision-published'],
    until: AGAINST,
    after: 'ended',
    tracks: ['regular', 'border', 'unknown'],
  },
  {
    timer: 'T-57',
    kinds: ['asylum'],
    from: ['decision-published'],
    until: AGAINST,
    after: 'ended',
    tracks: ['accelerated', 'inadmissibility', 'inadmissibility-short'],
  },
  { timer: 'T-57', kinds: ['responsibility'], from: ['decision-published'], until: ['appeal-lodged'], after: 'ended' },
  {
    timer: 'T-58',
    kinds: ['hardship', 'statelessness', 'reception'],
    from: ['decision-published'],
    until: AGAINST,
    after: 'ended',
  },
  {
    timer: 'T-58',
    kinds: ['appeal', 'entry', 'withdrawal', 'medical-deferral', 'age'],
    from: ['decision-published'],
    until: AGAINST,
    after: 'ended',
    tracks: ['general'],
  },
];

const liberty: readonly Run[] = [
  {
    timer: 'T-63',
    kinds: ['detention'],
    from: ['court-notified'],
    until: ['court-heard', ...FREED],
    after: 'breached',
  },
  {
    timer: 'T-64',
    kinds: ['detention'],
    from: ['decision-published', 'detention-started'],
    until: ['court-notified', ...FREED],
    after: 'breached',
  },
  {
    timer: 'T-65',
    kinds: ['detention'],
    from: ['court-heard'],
    until: ['detention-review-done', ...FREED],
    after: 'breached',
  },
  {
    timer: 'T-66',
    kinds: ['detention'],
    from: ['detention-appeal-received'],
    until: ['inquiry-closed', ...FREED],
    after: 'breached',
  },
  {
    timer: 'T-66',
    variant: 'judgment',
    kinds: ['detention'],
    from: ['detention-appeal-received'],
    until: ['detention-appeal-judged', ...FREED],
    after: 'breached',
  },
  {
    timer: 'T-67',
    kinds: ['detention'],
    from: ['detention-started'],
    until: ['family-facility', ...FREED],
    after: 'breached',
  },
  {
    timer: 'T-68',
    kinds: ['detention'],
    from: ['detention-started'],
    until: FREED,
    after: 'breached',
    only: ['not-alone'],
    byTrack: { border: 'border' },
  },
  {
    timer: 'T-69',
    kinds: ['detention'],
    from: ['detention-started'],
    until: FREED,
    after: 'breached',
    only: ['alone'],
  },
];

const departing: readonly Run[] = [
  { timer: 'T-70', kinds: ['return'], from: ['decision-published'], until: ['departed'], after: 'ended' },
];

const care: readonly Run[] = [
  {
    timer: 'T-71',
    kinds: ['protection-measure'],
    from: ['order-made'],
    until: ['order-ended'],
    after: 'ended',
    tracks: ['provisional-supervision', 'unknown'],
  },
  {
    timer: 'T-72',
    kinds: ['protection-measure'],
    from: ['order-made'],
    until: ['order-ended'],
    after: 'ended',
    tracks: ['supervision'],
  },
  {
    timer: 'T-73',
    kinds: ['protection-measure'],
    from: ['order-made'],
    until: ['order-ended'],
    after: 'ended',
    tracks: ['out-of-home'],
  },
  {
    timer: 'T-73',
    variant: 'unused',
    kinds: ['protection-measure'],
    from: ['order-made'],
    until: ['order-used', 'order-ended'],
    after: 'ended',
    tracks: ['out-of-home'],
  },
];

export const DUTCH_RUNS: readonly Run[] = [...deciding, ...contesting, ...liberty, ...departing, ...care];

/** Which goes first where two limits are about the same thing. Nothing is hidden; the earliest day warns. */
export const OVERLAPS: readonly Overlap[] = [
  {
    timers: ['T-41', 'T-63', 'T-64', 'T-65'],
    first: 'T-41',
    why: {
      nl: 'Voor wie om bescherming vraagt gaat de Europese toetsing voor, sinds 12 juni 2026. De Nederlandse stappen duren langer en nemen geen dag van die termijn af.',
      en: 'For whoever asks for protection the European review goes first, since 12 June 2026. The Dutch steps take longer and take no day off that limit.',
    },
  },
  {
    timers: ['T-29', 'T-57'],
    first: 'T-57',
    why: {
      nl: 'De verordening laat een tot drie weken; de Nederlandse week past daarbinnen. Welke lengte nu geldt, is niet nagegaan: houd de kortste aan.',
      en: 'The regulation leaves one to three weeks; the Dutch week fits in. Which length applies now was not checked: keep to the shortest.',
    },
  },
  {
    timers: ['T-44', 'T-57'],
    first: 'T-44',
    why: {
      nl: 'De verordening laat vijf tot tien dagen; de Nederlandse week past daarbinnen. Houd de vroegste dag aan.',
      en: 'The regulation leaves five to ten days; the Dutch week fits in. Keep to the earliest day.',
    },
  },
  {
    timers: ['T-14', 'T-15'],
    first: 'T-14',
    why: {
      nl: 'Loopt de versnelde procedure af, dan gaat de zaak verder binnen de gewone termijn.',
      en: 'When the accelerated procedure runs out, the case goes on within the ordinary limit.',
    },
  },
  {
    timers: ['T-12', 'T-13'],
    first: 'T-13',
    why: {
      nl: 'Voor deze ene grond geldt een kortere termijn.',
      en: 'For this one ground a shorter limit applies.',
    },
  },
  {
    timers: ['T-20', 'T-26', 'T-33'],
    first: 'T-33',
    why: {
      nl: 'Of het om overname of terugname gaat, is niet vastgelegd. Wie vastzit, heeft de kortste termijn.',
      en: 'Whether this is taking charge or taking back was not recorded. A person in detention has the shortest limit.',
    },
  },
  {
    timers: ['T-32', 'T-35'],
    first: 'T-35',
    why: {
      nl: 'Wie vastzit, komt na vijf weken vrij. De overdracht zelf heeft dan nog tijd.',
      en: 'A person in detention is released after five weeks. The transfer itself then still has time.',
    },
  },
];
