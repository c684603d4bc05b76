// Risks of keeping data: theft, tampering, looking without a reason, keeping too long.
import type { Risk } from './risk.ts';

export const RISKS_OF_KEEPING: readonly Risk[] = [
  {
    title: 'De database of een reservekopie wordt gestolen',
    harm: 'Alles wat over kinderen is vastgelegd, ligt op straat.',
    measures: [
      {
        says: 'Inhoud is gesloten met een sleutel per kind; wat beschermt en werkaantekeningen met een eigen sleutel.',
        files: ['src/store/keys.ts', 'src/store/compartments.int.test.ts'],
      },
      {
        says: 'Wie onder de rol van de toepassing zelf vragen stelt aan de database, leest niets zonder bewijs van wie handelt.',
        files: ['src/store/acting.ts', 'src/store/acting.int.test.ts'],
      },
    ],
    left: ['Waar de hoofdsleutel ligt, wie erbij kan, en hoe reservekopieën van sleutels worden vernietigd.'],
  },
  {
    title: 'Iemand verandert wat is vastgelegd',
    harm: 'Een kind kan niet meer bewijzen wat is gezegd of besloten.',
    measures: [
      {
        says: 'Elke gebeurtenis verzegelt die ervoor; de rol van de toepassing kan niets wijzigen of verwijderen.',
        files: [
          'src/domain/proof/chain.ts',
          'src/domain/proof/chain.property.test.ts',
          'src/store/append-only.int.test.ts',
        ],
      },
    ],
    left: ['Wie buiten de beheerder de ankers bewaart en vergelijkt.'],
  },
  {
    title: 'Iemand kijkt zonder reden',
    harm: 'Nieuwsgierigheid of misbruik door wie toegang heeft.',
    measures: [
      {
        says: 'Elke inzage en elke weigering staat in het logboek, met functie, doel en de regel die het toestond.',
        files: ['src/application/write-access.ts', 'src/application/write-access.int.test.ts'],
      },
      {
        says: 'Kind, voogd en advocaat lezen wie keek, in gewone woorden.',
        files: ['src/application/read-access-log.ts', 'src/application/read-access-log.int.test.ts'],
      },
    ],
    left: ['Wie het logboek nakijkt, hoe vaak, en wat er gebeurt na misbruik.'],
  },
  {
    title: 'Gegevens blijven te lang',
    harm: 'Wat iemand als kind meemaakte, blijft hem als volwassene volgen.',
    measures: [
      {
        says: 'Per regel staat hoe lang de ontvanger bewaart; waar dat niet bekend is, zegt de tabel dat eerlijk.',
        files: ['src/domain/sharing/row.ts', 'src/domain/sharing/register.ts'],
      },
    ],
    left: ['De bewaartermijnen zelf: op dit moment is geen enkele termijn bekend.'],
  },
];
