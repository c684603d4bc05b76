// Risks of sharing itself: data that reach whoever should not have them, or are used for something else.
import type { Risk } from './risk.ts';

export const RISKS_OF_SHARING: readonly Risk[] = [
  {
    title: 'Beschermingsgegevens bereiken de handhaving',
    harm: 'Een kind of ouder durft niets meer te zeggen, of wordt opgespoord met wat voor hulp is verteld.',
    measures: [
      {
        says: 'Geen regel van de tabel geeft een migratiedienst of beheerder iets van klasse A of N; geen opdracht kan zo’n regel maken.',
        files: ['src/domain/sharing/never-rows.ts', 'src/domain/sharing/never-rows.property.test.ts'],
      },
      {
        says: 'Wat een lezer krijgt, verandert met geen byte als iets achter de firewall verandert.',
        files: ['src/domain/sharing/reader.ts', 'src/application/non-interference.property.test.ts'],
      },
      {
        says: 'De database laat een lezer hetzelfde zien en niet meer, ook buiten de toepassing om.',
        files: ['src/store/sharing-rules.ts', 'src/store/row-security.int.test.ts'],
      },
    ],
    left: [
      'Of gegevens buiten Voorop om worden gedeeld, ziet Voorop niet: leg vast via welke wegen dat nog kan.',
      'Een medewerker die twee functies heeft bij twee organisaties: bepaal hoe dat wordt voorkomen.',
    ],
  },
  {
    title: 'Iemand opent de tabel verder dan mag',
    harm: 'Gegevens gaan stil naar meer ontvangers dan het kind is verteld.',
    measures: [
      {
        says: 'Een regel die meer deelt, vraagt twee personen in twee functies; niemand keurt een eigen voorstel goed.',
        files: ['src/domain/sharing/table-changes.ts', 'src/domain/sharing/table-changes.test.ts'],
      },
      {
        says: 'Elke wijziging is voor altijd openbaar; een verruiming achter de firewall is gemerkt.',
        files: ['src/application/read-table.ts', 'src/application/give-table-command.int.test.ts'],
      },
    ],
    left: ['Wie functionaris gegevensbescherming en kinderrechtenfunctionaris zijn, en hoe onafhankelijk zij staan.'],
  },
  {
    title: 'Meer gegevens dan het doel vraagt',
    harm: 'Een ontvanger leest over gezondheid of gezin wat hij niet nodig heeft.',
    measures: [
      {
        says: 'Zonder regel voor functie, doel en soort gegevens is er geen toegang; een regel kan een uittreksel of ja/nee geven.',
        files: ['src/domain/sharing/table-answer.ts', 'src/domain/sharing/table-answer.test.ts'],
      },
      {
        says: 'Een organisatie komt alleen bij dossiers waaraan zij werkt, en waar dat zo is geregeld alleen de genoemde persoon.',
        files: ['src/domain/sharing/permit.ts', 'src/domain/sharing/permit.test.ts'],
      },
    ],
    left: [
      'Of elke regel noodzakelijk en evenredig is: lees per regel de reden en de grondslag, en vul aan.',
      'De officiële AVG-tabel is niet openbaar: leg haar naast deze tabel.',
    ],
  },
];
