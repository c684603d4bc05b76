// Words of the proof obligations on a decision, and of the file that somebody takes along.
import type { KeptObligation } from '../../../domain/dossier/receipt.ts';
import type { VersionPart } from '../../../domain/proof/version-parts.ts';

export const receipt = {
  obligations: 'Bewijsplichten',
  liveTitle: 'Wat het bewijs nu zou laten zien',
  liveIntro:
    'Achttien dingen moet een dossier laten zien voordat u kunt zeggen dat dit kind voorop stond. Deze lijst verandert mee met het dossier en houdt zelf niets tegen.',
  keptIntro:
    'Zo stond het dossier ervoor toen het besluit werd genomen. Alleen wat daarna hoort te komen, verandert nog. Aangetoond betekent: het staat in het dossier. Over de inhoud zegt dat niets.',
  status: {
    met: 'Aangetoond',
    'not-met': 'Niet aangetoond',
    'not-applicable': 'Speelt hier niet',
    'to-come': 'Komt nog',
  } satisfies Record<KeptObligation['status'], string>,
  why: 'Waarom',
  evidence: 'Waar dit staat ({{count}})',
  event: 'gebeurtenis {{version}}',
  noEvidence: 'Geen gebeurtenis in dit dossier laat dit zien.',
  norms: 'Rust op',
  versions: 'Waarmee is getoetst',
  version: {
    software: 'Software',
    norms: 'Register van normen',
    safeguards: 'Waarborgen',
    jurisdiction: 'Gegevens van het land',
    calendar: 'Kalender',
  } satisfies Record<VersionPart, string>,
  none: 'Dit bewijs is van voordat Voorop bewijsplichten bewaarde.',
  take: 'Meenemen en nagaan',
  takeText:
    'Het bestand bevat alles om dit besluit later na te gaan zonder Voorop. Er staan persoonsgegevens van het kind in: bewaar het veilig.',
  download: 'Bewijs ophalen (JSON)',
  takeRefused:
    'Het bestand met de hele keten krijgen het kind, de voogd, de advocaat, het toezicht en de rechter. Een migratiedienst niet: de keten laat zien hoeveel er achter de muur ligt.',
  print: 'Afdrukken',
};
