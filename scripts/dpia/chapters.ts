// Chapters of the impact assessment that are no risks: special kinds of data, what people are told, who answers, and what it means for the
// rights of a child. What the product does is named; what only a controller can say is left open.
import { DATA_CATEGORIES, type DataCategory } from '../../src/domain/sharing/data-categories.ts';
import { FIRST_ROWS } from '../documents/sharing-words.ts';

/** Kinds of data that can hold what GDPR 9 or 10 speaks of. */
const SPECIAL: Readonly<Partial<Record<DataCategory, string>>> = {
  health: 'gezondheid (art. 9)',
  'functional-needs': 'gezondheid (art. 9)',
  care: 'kan gezondheid, geloof of seksualiteit bevatten (art. 9)',
  signals: 'kan gezondheid en strafbare feiten bevatten (art. 9 en 10)',
  protection: 'kan strafbare feiten van een kind bevatten (art. 10)',
  biometrics: 'dat biometrie is afgenomen, nooit de afdruk zelf (art. 9)',
  'private-words': 'kan alles bevatten wat een kind zegt (art. 9)',
  interests: 'kan geloof, herkomst en overtuiging bevatten (art. 9)',
  complaints: 'kan alles bevatten waarover iemand klaagt (art. 9 en 10)',
};

const special = (): readonly string[] =>
  Object.entries(SPECIAL).map(([category, what]) => {
    const rows = FIRST_ROWS.filter((row) => row.category === category);
    const named = new Set(rows.flatMap(({ ground }) => ground.filter((each) => /\b(9|10|22|23|30)\b/.test(each))));
    const grounds = [...named].join('; ') || 'geen enkele regel noemt een uitzondering';
    return `| ${DATA_CATEGORIES[category as DataCategory].name.nl} | ${what} | ${rows.length} | ${grounds} |`;
  });

const open = (text: string): string => `- [ ] **Nog in te vullen:** ${text}`;

export const CHAPTERS: readonly string[] = [
  '## Bijzondere gegevens en strafrechtelijke gegevens (AVG 9 en 10)',
  '',
  '| soort gegevens | wat erin kan staan | regels | uitzondering die de regels noemen |',
  '|---|---|---|---|',
  ...special(),
  '',
  open(
    'per regel op welke uitzondering van art. 9 lid 2 of art. 10 zij rust; waar geen is genoemd, mag de regel niet zo blijven.',
  ),
  '',
  '## Wat kind en ouders te horen krijgen (AVG 13 en 14)',
  '',
  '- Wie in het dossier keek, met functie, organisatie en regel, in gewone woorden: altijd, op de eigen pagina en bij voogd en advocaat.',
  '- Wat met toestemming wordt gedeeld of is vrijgegeven, en dat het terug kan: op de eigen pagina van het kind.',
  '- Dat iets is rechtgezet of niet mag worden gebruikt: bij de regel zelf, voor iedereen die haar leest.',
  '- De hele AVG-tabel: openbaar, zonder aanmelden.',
  '',
  open('de tekst die kind en ouders krijgen bij het eerste contact, in welke talen, en wie haar bespreekt.'),
  open(
    'wat ouders horen als een ander dan zij gegevens over hen gaf (art. 14), en wanneer dat het kind in gevaar brengt.',
  ),
  '',
  '## Wie antwoordt, en wie toeziet (AVG 38 lid 3 en 6)',
  '',
  'Op verzoeken over gegevens antwoordt de privacyfunctionaris van de organisaties. De functionaris gegevensbescherming leest ze, kan tegenhouden dat iets',
  'wordt vernietigd, en beslist er niet over. Een verruiming van de AVG-tabel vraagt wel de hand van de functionaris gegevensbescherming én die van de',
  'kinderrechtenfunctionaris. Dat schuurt: wie meetekent, beslist mee over middelen. Het is gekozen omdat zonder die hand niemand die onafhankelijk',
  'staat een verruiming kan tegenhouden.',
  '',
  open(
    'of de functionaris zo onafhankelijk genoeg staat, of dat de hand bij een ander hoort en de functionaris alleen adviseert.',
  ),
  open(
    'wie de privacyfunctionaris van elke organisatie is, en hoe gezamenlijk verantwoordelijken dat verdelen (art. 26).',
  ),
  '',
  '## Wat het doet met de rechten van het kind',
  '',
  '| recht | wat het product ervoor doet | wat het kan schaden |',
  '|---|---|---|',
  '| gehoord worden (IVRK 12) | eigen woorden blijven staan, met wie ze leest | wie weet dat alles wordt opgeschreven, zegt minder |',
  '| privéleven (IVRK 16) | muren, sleutels, zicht op wie keek | één dossier maakt één groot doelwit |',
  '| familie (IVRK 9, 10) | elk kind een eigen dossier, het gezin als geheel zichtbaar | wat het ene kind zegt, kan een ander kind raken |',
  '| bescherming (IVRK 19, 34–36) | signalen achter de muur, noodinzage met verantwoording | te veel muren vertragen hulp |',
  '| identiteit (IVRK 8) | bewaren zonder afdruk van het lichaam | bewaren zonder einde volgt het kind |',
  '',
  open('wat kinderen zelf hiervan vinden, en wat daarmee is gedaan (IVRK 12; JGC 3/22 par. 39).'),
  '',
];
