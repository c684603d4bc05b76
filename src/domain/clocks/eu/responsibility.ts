// Limits on finding out which state is responsible: asking, answering, asking again (T-19 to T-27).
import { AMMR, IMPLEMENTING, of } from '../instruments.ts';
import { ON, THEN } from '../start-events.ts';
import { length, noNumber, type Timer, within } from '../timer.ts';

const CRISIS = { nl: 'crisis', en: 'crisis' };
const stays = {
  kind: 'responsibility-shifts',
  nl: 'Wie registreerde, blijft verantwoordelijk. Voor een alleenstaand kind: zie T-21.',
  en: 'The state that registered stays responsible. For an unaccompanied child: see T-21.',
} as const;

const asking = of(AMMR, [
  {
    id: 'T-19',
    what: { nl: 'Verzoek om overname', en: 'Take-charge request' },
    start: ON.registered,
    limit: within(2, 'month'),
    variants: { crisis: { when: CRISIS, limit: within(4, 'month') } },
    consequence: stays,
    basis: 'AMMR 2024/1351 art. 39(1); CFMR 2024/1359 art. 12',
  },
  {
    id: 'T-20',
    what: { nl: 'Verzoek om overname na een treffer', en: 'Take-charge request after a hit' },
    start: ON.hit,
    limit: within(1, 'month'),
    variants: { crisis: { when: CRISIS, limit: within(4, 'month'), start: ON.registered } },
    consequence: stays,
    basis: 'AMMR 2024/1351 art. 39(1); CFMR 2024/1359 art. 12',
  },
  {
    id: 'T-21',
    what: {
      nl: 'Verzoek om overname voor een alleenstaand kind, ook als de gewone termijn voorbij is',
      en: 'Take-charge request for an unaccompanied child, also after the ordinary limit',
    },
    start: ON.registered,
    limit: noNumber(
      'De wet noemt geen getal: het kan tot het eerste besluit over de inhoud, en het moet als het belang van het kind dat vraagt.',
      'The law gives no number: it can be made until the first decision on the substance, and must be if the child’s best interests ask for it.',
    ),
    consequence: THEN.nothing,
    basis: 'AMMR 2024/1351 art. 39(1)',
  },
  {
    id: 'T-22',
    what: { nl: 'Antwoord op een verzoek om overname', en: 'Reply to a take-charge request' },
    start: ON.request,
    limit: within(1, 'month'),
    variants: { crisis: { when: CRISIS, limit: within(2, 'month') } },
    consequence: THEN.silence,
    basis: 'AMMR 2024/1351 art. 40(1), (8)',
    otherStates: true,
  },
  {
    id: 'T-23',
    what: { nl: 'Antwoord op een verzoek na een treffer', en: 'Reply to a request after a hit' },
    start: ON.request,
    limit: within(2, 'week'),
    consequence: THEN.silence,
    basis: 'AMMR 2024/1351 art. 40(2), (8)',
    otherStates: true,
  },
  {
    id: 'T-24',
    what: { nl: 'Antwoord op een spoedverzoek', en: 'Reply to an urgent request' },
    start: ON.request,
    limit: { kind: 'range', shortest: length(1, 'week'), longest: length(2, 'week') },
    consequence: THEN.silence,
    basis: 'AMMR 2024/1351 art. 39(2), 40(7)',
    otherStates: true,
    doubt: {
      nl: 'Het verzoek zelf noemt de termijn: minstens een week. Noemt het er geen, dan geldt twee weken.',
      en: 'The request itself sets the limit: at least a week. Where it sets none, two weeks apply.',
    },
  },
  {
    id: 'T-26',
    what: { nl: 'Kennisgeving van terugname', en: 'Take-back notification' },
    start: ON.hit,
    limit: within(2, 'week'),
    variants: { crisis: { when: CRISIS, limit: within(1, 'month') } },
    consequence: {
      kind: 'none',
      nl: 'Te laat zijn verandert niet wie verantwoordelijk is.',
      en: 'Lateness does not change who is responsible.',
    },
    basis: 'AMMR 2024/1351 art. 41(1)',
  },
  {
    id: 'T-27',
    what: { nl: 'Bevestiging van terugname', en: 'Take-back confirmation' },
    start: { nl: 'de kennisgeving is ontvangen', en: 'the notification was received' },
    limit: within(2, 'week'),
    variants: { crisis: { when: CRISIS, limit: within(1, 'month') } },
    consequence: {
      kind: 'deemed-acceptance',
      nl: 'Zwijgen geldt als bevestiging.',
      en: 'Silence counts as confirmation.',
    },
    basis: 'AMMR 2024/1351 art. 41(3), (4)',
    otherStates: true,
  },
]);

const askingAgain = of(IMPLEMENTING, [
  {
    id: 'T-25',
    what: { nl: 'Nieuw onderzoek na een weigering', en: 'Re-examination after a refusal' },
    start: { nl: 'de weigering is ontvangen', en: 'the refusal was received' },
    limit: within(3, 'week'),
    variants: {
      answer: {
        when: { nl: 'het antwoord van de andere lidstaat', en: 'the answer of the other state' },
        limit: within(2, 'week'),
        start: { nl: 'het verzoek om nieuw onderzoek is ontvangen', en: 'the request for re-examination was received' },
      },
    },
    consequence: {
      kind: 'ends',
      nl: 'Zwijgen is hier geen ja; deze weg eindigt.',
      en: 'Silence is no yes here; this route ends.',
    },
    basis: 'Uitvoeringsverordening (EU) 2025/2055 art. 9(2)',
    otherStates: true,
  },
]);

export const RESPONSIBILITY: readonly Timer[] = [...asking, ...askingAgain];
