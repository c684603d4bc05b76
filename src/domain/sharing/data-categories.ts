// The kinds of data that the AVG table speaks of: a closed list, each with its firewall class and the compartment in which it
// lies closed. Which event holds what: categories.ts, sorted.ts, parts.ts. Who may have it: the rows of the table. Source: domain.md 7.2, 7.3.
import type { Words } from '../basics/text.ts';

/**
 * `A` protection only: never to a migration authority. `B` only with the child’s assent, as an extract. `C` the best-interests
 * summary that a decision needs. `D` procedure. `E` safety alert, as small as can be. `F` statistics. `N` working notes: closed to
 * every authority and to oversight.
 */
export const FIREWALL_CLASSES = ['A', 'B', 'C', 'D', 'E', 'F', 'N'] as const;
export type FirewallClass = (typeof FIREWALL_CLASSES)[number];

/** What is closed with which key of the child. `general` opens for whoever works on the dossier; the others do not. */
export const COMPARTMENTS = ['general', 'protection', 'notes'] as const;
export type Compartment = (typeof COMPARTMENTS)[number];

export type CategoryRecord = {
  readonly name: Words;
  readonly firewall: FirewallClass;
  readonly compartment: Compartment;
};

const category = (firewall: FirewallClass, nl: string, en: string): CategoryRecord => ({
  name: { nl, en },
  firewall,
  compartment: firewall === 'A' ? 'protection' : firewall === 'N' ? 'notes' : 'general',
});

export const DATA_CATEGORIES = {
  identity: category('D', 'wie het kind is', 'who the child is'),
  age: category('D', 'leeftijd en onderzoek daarnaar', 'age and its assessment'),
  family: category('D', 'wie bij het gezin hoort, gezag en omgang', 'who belongs to the family, authority and contact'),
  protectors: category('D', 'voogd, advocaat en begeleiding', 'guardian, lawyer and support'),
  procedure: category('D', 'procedures, termijnen en wie meewerkt', 'procedures, time limits and who takes part'),
  information: category('D', 'wat het kind is verteld', 'what the child was told'),
  views: category('C', 'mening van het kind, zoals samengevat', 'the child’s views, as summarised'),
  'private-words': category('A', 'eigen woorden van het kind', 'the child’s own words'),
  interests: category(
    'C',
    'belangen van het kind: bevindingen voor het besluit',
    'the child’s interests: findings for the decision',
  ),
  determination: category('C', 'vaststelling van het belang', 'best-interests determination'),
  'living-figures': category(
    'C',
    'hoe lang het kind waar woont, in dagen en jaren',
    'how long the child lived how, in days and years',
  ),
  place: category('A', 'waar het kind woont of naar school gaat', 'where the child lives or goes to school'),
  'measure-in-force': category(
    'E',
    'dat er een maatregel van kinderbescherming is, en wie die uitvoert',
    'that a child-protection measure is in force, and who carries it out',
  ),
  protection: category('A', 'maatregelen en hulp van de kinderbescherming', 'measures and help of child protection'),
  care: category('A', 'zorg, veiligheid en kwetsbaarheid', 'care, safety and vulnerability'),
  health: category('A', 'gezondheid', 'health'),
  'functional-needs': category(
    'B',
    'wat het kind nodig heeft door zijn gezondheid',
    'what the child needs because of health',
  ),
  signals: category('A', 'signalen van gevaar of uitbuiting', 'signals of danger or exploitation'),
  complaints: category('A', 'klachten', 'complaints'),
  'kept-from-parent': category(
    'E',
    'dat het kind voor een ouder wordt afgeschermd, en voor wie',
    'that the child is protected from a parent, and from whom',
  ),
  biometrics: category('A', 'dat elders biometrie is afgenomen', 'that biometrics were taken elsewhere'),
  decision: category('D', 'afweging, besluit, bewijs en uitleg', 'weighing, decision, proof and explanation'),
  'care-decisions': category(
    'A',
    'besluiten over opvang, verhuizing en bescherming',
    'decisions on reception, moves and protection',
  ),
  'authority-record': category(
    'D',
    'wat een migratiedienst zelf vastlegde over iets dat verder beschermd is',
    'what a migration authority itself recorded on a matter that is otherwise protected',
  ),
  routes: category('D', 'wegen naar een veilige status', 'routes to a secure status'),
  'access-log': category('D', 'wie in het dossier keek', 'who looked into the dossier'),
  statistics: category('F', 'tellingen zonder personen', 'counts without persons'),
  'working-notes': category('N', 'werkaantekeningen', 'working notes'),
} as const satisfies Record<string, CategoryRecord>;
export type DataCategory = keyof typeof DATA_CATEGORIES;
export const DATA_CATEGORY_IDS = Object.keys(DATA_CATEGORIES) as DataCategory[];

export const compartmentOf = (category: DataCategory): Compartment => DATA_CATEGORIES[category].compartment;

/** The compartment of every category. */
export const COMPARTMENTS_BY_CATEGORY = Object.fromEntries(
  DATA_CATEGORY_IDS.map((id) => [id, compartmentOf(id)]),
) as Readonly<Record<DataCategory, Compartment>>;
