// Risks that come of who people are to each other: dependence, conflicting interests, and what silence tells.
import type { Risk } from './risk.ts';

export const RISKS_OF_PEOPLE: readonly Risk[] = [
  {
    title: 'De advocaat van een ouder leest mee met het kind',
    harm: 'Wat het kind in vertrouwen zei, bereikt de ouder over wie het ging.',
    measures: [
      {
        says: 'Een advocaat die alleen een migratiedienst noemde, leest niets van de kant van het kind tot hij zegt voor wie hij optreedt; wie voor een ouder optreedt, leest wat een ouder leest.',
        files: ['src/domain/dossier/acts-for.ts', 'src/domain/dossier/representation.test.ts'],
      },
    ],
    left: ['Een advocaat die onwaar zegt dat hij voor het kind optreedt: wie kijkt de toevoeging na, en hoe snel.'],
  },
  {
    title: 'Het kind stemt toe omdat het afhankelijk is',
    harm: 'Een kind zegt ja tegen delen omdat het denkt dat anders niemand helpt.',
    measures: [
      {
        says: 'Toestemming telt pas als het kind de tekst zag, onder 16 jaar met een vertegenwoordiger; het kind neemt haar zelf terug, zonder reden.',
        files: ['src/domain/dossier/assent-withdrawal.ts', 'src/domain/dossier/assent-withdrawal.test.ts'],
      },
      {
        says: 'Geen waarborg eist toestemming: een besluit dat helpt, wacht er niet op.',
        files: ['src/domain/safeguards/blocking.ts', 'src/domain/safeguards/blocking.test.ts'],
      },
    ],
    left: ['Hoe een kind zonder druk wordt gevraagd, door wie, en hoe vaak dat wordt nagekeken.'],
  },
  {
    title: 'Opvang en vertrek werken op één plek',
    harm: 'Een medewerker hoort in de gang wat hij in het dossier niet mag lezen.',
    measures: [
      {
        says: 'Wie bij het vertrek werkt, leest alleen dossiers die met naam zijn overgedragen, en niets van wat opvang voor bescherming vastlegt.',
        files: ['src/jurisdictions/nl/sharing/migration-authorities.ts', 'tests/contract/matrix.int.test.ts'],
      },
    ],
    left: ['Afspraken per locatie over wie met wie over een kind spreekt, en wie daarop toeziet.'],
  },
  {
    title: 'Wat er niet staat, vertelt ook iets',
    harm: 'Uit een gat in een lijst, een nummer of een weigering leidt iemand af dat er hulp of gevaar is.',
    measures: [
      {
        says: 'Wat iemand leest, is genummerd naar wat hij ziet; een weigering achter de muur is altijd dezelfde.',
        files: ['src/domain/sharing/told.ts', 'src/application/non-interference.property.test.ts'],
      },
    ],
    left: ['Welke gevolgtrekkingen buiten Voorop mogelijk blijven, bijvoorbeeld uit wie een gesprek afzegt.'],
  },
  {
    title: 'Een voogd heeft een eigen belang',
    harm: 'Wie over het kind waakt, houdt zijn eigen fouten buiten beeld.',
    measures: [
      {
        says: 'Over wie wordt geklaagd, leest de klacht niet en handelt haar niet af.',
        files: ['src/domain/sharing/reporters.ts', 'src/domain/sharing/own-readers.test.ts'],
      },
    ],
    left: ['Wie het dossier leest als de voogd zelf onderwerp van een klacht is.'],
  },
  {
    title: 'Toezicht maakt kopieën',
    harm: 'Een bundel buiten Voorop valt buiten de muren en de termijnen.',
    measures: [
      {
        says: 'Een bundel laat weg wat niet nodig is, en bewijst toch dat er niets is veranderd.',
        files: ['src/domain/proof/bundle-openings.ts', 'src/application/bundle.int.test.ts'],
      },
    ],
    left: ['Waar toezicht bundels bewaart, hoe lang, en wie ze vernietigt.'],
  },
];
