// Limits on detention review, fingerprints, appeal, and what follows when protection is granted (T-41 to T-46, T-49, T-50).
import { APR, EURODAC, of, QUALIFICATION, RECEPTION } from '../instruments.ts';
import { ON, THEN } from '../start-events.ts';
import { length, longerBy, noNumber, type Timer, within } from '../timer.ts';

const NATIONAL = {
  nl: 'Het nationale recht kiest de lengte binnen deze grenzen. Reken met de vroegste dag.',
  en: 'National law chooses the length within these bounds. Use the earliest day.',
};

const detention = of(RECEPTION, [
  {
    id: 'T-41',
    what: {
      nl: 'De rechter toetst vrijheidsontneming van een verzoeker',
      en: 'Judicial review of detention of an applicant',
    },
    start: {
      nl: 'de vrijheid is ontnomen, of op verzoek: de toetsing is gevraagd',
      en: 'liberty was taken, or on request: the review was launched',
    },
    limit: within(15, 'day'),
    variants: {
      exceptional: { when: { nl: 'een uitzonderlijk geval', en: 'an exceptional case' }, limit: within(21, 'day') },
    },
    consequence: {
      kind: 'release',
      nl: 'Is er na 21 dagen geen uitkomst, dan volgt meteen vrijlating.',
      en: 'Without an outcome after 21 days, release follows at once.',
    },
    basis: 'RCD 2024/1346 art. 11(3)',
    norms: ['rcd-11'],
    liberty: true,
    doubt: {
      nl: 'Vw art. 94 kent langere stappen (T-63 tot en met T-65). Voor verzoekers volgen wij de kortste.',
      en: 'Dutch law has longer steps (T-63 to T-65). For applicants we follow the shortest.',
    },
  },
  {
    id: 'T-42',
    what: {
      nl: 'Opnieuw kijken naar vrijheidsontneming van een alleenstaand kind',
      en: 'Looking again at detention of an unaccompanied child',
    },
    start: ON.detained,
    limit: noNumber(
      'De wet zegt “met regelmaat” en noemt geen getal. Elke week kijken is een goede maat.',
      'The law says at regular intervals and gives no number. Every week is a good measure.',
    ),
    consequence: { kind: 'flag', nl: 'Opschalen.', en: 'Escalate.' },
    basis: 'RCD 2024/1346 art. 11(5)',
    norms: ['rcd-11'],
    liberty: true,
  },
]);

const fingerprints = of(EURODAC, [
  {
    id: 'T-43',
    what: { nl: 'Gegevens naar Eurodac sturen', en: 'Transmitting data to Eurodac' },
    start: {
      nl: 'registratie van de verzoeker (aan de grens: afname), aantreffen of ontscheping',
      en: 'registration of the applicant (at the border: taking), apprehension or disembarkation',
    },
    limit: within(72, 'hour'),
    variants: {
      'technical-problem': {
        when: { nl: 'ernstige technische problemen', en: 'serious technical problems' },
        limit: longerBy(48, 'hour'),
      },
      health: {
        when: { nl: 'gezondheid maakte afname onmogelijk', en: 'health made taking impossible' },
        limit: within(48, 'hour'),
        start: { nl: 'de gezondheidsreden is voorbij', en: 'the health reason ended' },
      },
    },
    consequence: { kind: 'none', nl: 'Ook te laat blijft het een plicht.', en: 'Late or not, the duty remains.' },
    basis: 'Eurodac 2024/1358 art. 15, 22, 24',
  },
]);

const appeals = of(APR, [
  {
    id: 'T-44',
    what: {
      nl: 'Beroep: versneld, niet-ontvankelijk of impliciet ingetrokken',
      en: 'Appeal: accelerated, inadmissible or implicitly withdrawn',
    },
    start: ON.notified,
    limit: { kind: 'range', shortest: length(5, 'day'), longest: length(10, 'day') },
    consequence: THEN.closed,
    basis: 'APR 2024/1348 art. 67(7)(a)',
    doubt: NATIONAL,
  },
  {
    id: 'T-45',
    what: { nl: 'Beroep: andere besluiten', en: 'Appeal: other decisions' },
    start: ON.notified,
    limit: { kind: 'range', shortest: length(2, 'week'), longest: length(1, 'month') },
    consequence: THEN.closed,
    basis: 'APR 2024/1348 art. 67(7)(b)',
    doubt: NATIONAL,
  },
  {
    id: 'T-46',
    what: { nl: 'Vragen om tijdens het beroep te blijven', en: 'Asking to remain pending the appeal' },
    start: ON.notified,
    limit: { kind: 'within', length: length(5, 'day'), atLeast: true },
    consequence: {
      kind: 'none',
      nl: 'Binnen deze termijn, en zolang het verzoek loopt, geen uitzetting.',
      en: 'No removal within this limit and while the request is pending.',
    },
    basis: 'APR 2024/1348 art. 68(5)',
  },
]);

const status = of(QUALIFICATION, [
  {
    id: 'T-49',
    what: { nl: 'Voorlopige voorzieningen na bescherming', en: 'Provisional measures after protection' },
    start: ON.granted,
    limit: within(15, 'day'),
    consequence: { kind: 'flag', nl: 'Er is een tijdelijk document nodig.', en: 'An interim document is needed.' },
    basis: 'QR 2024/1347 art. 20(3)',
    norms: ['qr-20'],
  },
  {
    id: 'T-50',
    what: { nl: 'Verblijfsvergunning na bescherming', en: 'Residence permit after protection' },
    start: { nl: 'het besluit tot verlening is meegedeeld', en: 'the decision to grant was notified' },
    limit: within(90, 'day'),
    consequence: THEN.late,
    basis: 'QR 2024/1347 art. 24(2)',
  },
]);

export const LIBERTY_APPEAL_STATUS: readonly Timer[] = [...detention, ...fingerprints, ...appeals, ...status];
