// Limits on personal data and on statistics (T-74 to T-77).
import { DATA_PROTECTION, of, STATISTICS } from '../instruments.ts';
import { ON } from '../start-events.ts';
import { longerBy, type Timer, within } from '../timer.ts';

const protection = of(DATA_PROTECTION, [
  {
    id: 'T-74',
    what: { nl: 'Antwoord op een verzoek over eigen gegevens', en: 'Answer to a request about one’s own data' },
    start: ON.request,
    limit: within(1, 'month'),
    variants: {
      complex: {
        when: {
          nl: 'ingewikkeld of veel verzoeken; zeg dit binnen de eerste maand',
          en: 'complex, or many requests; say so within the first month',
        },
        limit: longerBy(2, 'month'),
      },
    },
    consequence: {
      kind: 'flag',
      nl: 'Klacht bij de Autoriteit Persoonsgegevens is mogelijk.',
      en: 'A complaint to the supervisory authority is possible.',
    },
    basis: 'AVG/GDPR 2016/679 art. 12(3)',
  },
  {
    id: 'T-75',
    what: { nl: 'Datalek melden bij de toezichthouder', en: 'Notifying a data breach to the authority' },
    start: { nl: 'het datalek is bekend geworden', en: 'the breach became known' },
    limit: within(72, 'hour'),
    consequence: {
      kind: 'flag',
      nl: 'Een latere melding zegt waarom zij later is; er kan een boete volgen.',
      en: 'A later notice says why it is late; a fine may follow.',
    },
    basis: 'AVG/GDPR 2016/679 art. 33',
  },
  {
    id: 'T-76',
    what: {
      nl: 'Antwoord van de toezichthouder op een voorafgaande raadpleging',
      en: 'Reply of the authority to a prior consultation',
    },
    start: ON.request,
    limit: within(8, 'week'),
    variants: {
      complex: { when: { nl: 'ingewikkelde verwerking', en: 'complex processing' }, limit: longerBy(6, 'week') },
    },
    consequence: { kind: 'none', nl: 'De wet noemt geen gevolg.', en: 'The law names no consequence.' },
    basis: 'AVG/GDPR 2016/679 art. 36',
  },
]);

const statistics = of(STATISTICS, [
  {
    id: 'T-77',
    what: { nl: 'Maandcijfers over asiel leveren', en: 'Supplying monthly asylum statistics' },
    start: { nl: 'de laatste dag van de maand waar de cijfers over gaan', en: 'the last day of the reference month' },
    limit: within(2, 'month'),
    consequence: { kind: 'flag', nl: 'Melden aan Eurostat.', en: 'Report to Eurostat.' },
    basis: 'Verordening (EG) 862/2007 art. 4(1)',
  },
]);

export const DATA_AND_STATISTICS: readonly Timer[] = [...protection, ...statistics];
