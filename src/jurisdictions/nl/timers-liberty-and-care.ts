// Dutch limits on taking liberty (T-63 to T-69) and on child-protection orders (T-71 to T-73). Read in a text of May 2017.
import { of } from '../../domain/clocks/instruments.ts';
import { ON, THEN } from '../../domain/clocks/start-events.ts';
import { atMost, longerBy, noNumber, type Timer, within } from '../../domain/clocks/timer.ts';

const STATED = { status: 'verified-2017', applies: {} } as const;
const COURT = { ...STATED, rule: 'awb-termijnenwet', ruleBasis: 'Algemene termijnenwet art. 1-4' } as const;
/** Policy and duration of a measure: no statutory term that a weekend makes longer. */
const NOT_MOVED = {
  ...STATED,
  rule: 'none',
  ruleBasis: 'Algemene termijnenwet art. 4(c), of geen termijn in een wet',
} as const;
const ENDS = { kind: 'ends', nl: 'De maatregel eindigt.', en: 'The order ends.' } as const;

const court = of(COURT, [
  {
    id: 'T-63',
    what: { nl: 'Zitting over vrijheidsontneming', en: 'Court hearing on detention' },
    start: ON.appealReceived,
    limit: within(14, 'day'),
    consequence: { kind: 'flag', nl: 'De rechtbank roept op.', en: 'The court must summon.' },
    basis: 'Vw 2000 art. 94(4)',
    norms: ['vw-94'],
    liberty: true,
  },
  {
    id: 'T-64',
    what: {
      nl: 'De minister meldt vrijheidsontneming bij de rechtbank',
      en: 'The minister notifies the court of detention',
    },
    start: { nl: 'het besluit tot vrijheidsontneming is bekendgemaakt', en: 'the detention decision was published' },
    limit: within(28, 'day'),
    consequence: THEN.late,
    basis: 'Vw 2000 art. 94(1)',
    norms: ['vw-94', 'rcd-11'],
    liberty: true,
    doubt: {
      nl: 'Dit botst met T-41: voor verzoekers is de toetsing na 15, hooguit 21 dagen klaar. Wij volgen T-41.',
      en: 'This collides with T-41: for applicants the review is done after 15, at most 21 days. We follow T-41.',
    },
  },
  {
    id: 'T-65',
    what: { nl: 'Uitspraak na de zitting', en: 'Judgment after the hearing' },
    start: { nl: 'de zitting', en: 'the hearing' },
    limit: within(7, 'day'),
    consequence: THEN.nothing,
    basis: 'Vw 2000 art. 94',
    norms: ['vw-94'],
    liberty: true,
  },
  {
    id: 'T-66',
    what: {
      nl: 'Vervolgberoep vrijheidsontneming: het vooronderzoek sluit',
      en: 'Further detention appeal: the preliminary inquiry closes',
    },
    start: ON.appealReceived,
    limit: within(1, 'week'),
    variants: {
      judgment: { when: { nl: 'de uitspraak', en: 'the judgment' }, limit: longerBy(7, 'day') },
    },
    consequence: THEN.nothing,
    basis: 'Vw 2000 art. 96',
    liberty: true,
  },
]);

const policy = of(NOT_MOVED, [
  {
    id: 'T-67',
    what: {
      nl: 'Plaatsing van kind of gezin in de gesloten gezinsvoorziening',
      en: 'Placement of child or family in the closed family facility',
    },
    start: ON.detained,
    limit: within(5, 'day'),
    consequence: THEN.late,
    basis: 'Vc 2000 A5/2.4',
    liberty: true,
  },
  {
    id: 'T-68',
    what: { nl: 'Een gezin vastzetten, hooguit', en: 'Detention of a family, at most' },
    start: ON.detained,
    limit: atMost(14, 'day'),
    variants: {
      border: { when: { nl: 'aan de grens', en: 'at the border' }, limit: atMost(30, 'day') },
      longer: {
        when: {
          nl: 'lichamelijk verzet of een laat begonnen procedure',
          en: 'physical resistance or a procedure begun late',
        },
        limit: noNumber(
          'Het beleid rekent dan vanaf het moment dat vertrek kan; er is geen vast getal.',
          'Policy then counts from when departure is possible; there is no fixed number.',
        ),
      },
    },
    consequence: { kind: 'release', nl: 'Vrijlating, en opschalen.', en: 'Release, and escalate.' },
    basis: 'Vc 2000 A5/2.4; DT&V over GGV Zeist',
    liberty: true,
  },
  {
    id: 'T-69',
    what: {
      nl: 'Een alleenstaand kind vastzetten: het vertrek moet kunnen binnen',
      en: 'Detention of an unaccompanied child: departure must be possible within',
    },
    start: ON.detained,
    limit: atMost(14, 'day'),
    consequence: { kind: 'release', nl: 'De grond valt weg.', en: 'The ground falls away.' },
    basis: 'Vc 2000 A5/2.4',
    liberty: true,
  },
  {
    id: 'T-71',
    what: { nl: 'Voorlopige ondertoezichtstelling', en: 'Provisional supervision order' },
    start: ON.order,
    limit: atMost(3, 'month'),
    consequence: ENDS,
    basis: 'BW art. 1:257(2)',
  },
  {
    id: 'T-72',
    what: { nl: 'Ondertoezichtstelling', en: 'Supervision order' },
    start: ON.order,
    limit: atMost(1, 'year'),
    variants: {
      renewed: { when: { nl: 'een keer verlengd', en: 'extended once' }, limit: longerBy(1, 'year') },
    },
    consequence: ENDS,
    basis: 'BW art. 1:258, 1:260',
  },
  {
    id: 'T-73',
    what: { nl: 'Machtiging tot uithuisplaatsing', en: 'Out-of-home placement order' },
    start: ON.order,
    limit: atMost(1, 'year'),
    variants: {
      renewed: { when: { nl: 'een keer verlengd', en: 'extended once' }, limit: longerBy(1, 'year') },
      unused: {
        when: { nl: 'niet gebruikt: de machtiging vervalt', en: 'not used: the order lapses' },
        limit: atMost(3, 'month'),
      },
    },
    consequence: ENDS,
    basis: 'BW art. 1:265c',
  },
]);

export const LIBERTY_AND_CARE_TIMERS: readonly Timer[] = [...court, ...policy];
