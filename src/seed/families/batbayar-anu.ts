// What stands about Anu (9) in a report that an officer of IND helped to write. It reads well, and it may not count: who
// decides on residence never says what is best for the child. The rest of the story: batbayar.ts.
import { element, type Said, saw } from '../phrases.ts';

/** What she said, through her sheep. */
export const anuHeard = (heardOn: string): Said<'RecordHearing'> => ({
  type: 'RecordHearing',
  heardOn,
  method: 'direct-with-companion',
  hearer: 'Ilse Brandsma, Raad voor de Kinderbescherming',
  language: 'Nederlands',
  interpreter: 'not-needed',
  apartFromParents: true,
  companion: 'Schaap',
  ownWords: 'Schaap zegt dat hij hier geboren is, in de winkel in Enschede. Dan hoeft hij toch nergens naar terug?',
  summary: 'Anu laat haar knuffel zeggen dat hij hier geboren is en dus nergens naar terug kan. Zij wil naar groep 6.',
  wish: 'Bij haar klas en haar vriendinnen blijven, en dat Temka niet boos meer is.',
  opposesMeasure: 'yes',
  keepFrom: [],
});

export const ANU_ELEMENTS = [
  element('views', {
    observations: [
      saw('Anu fluisterde haar antwoorden tegen haar knuffelschaap, dat ze doorgaf.', 'Gesprek op de locatie'),
    ],
    childWords: 'Schaap wil naar groep 6. Ik ook.',
    professionalView:
      'Zij wil bij haar klas blijven. Verder terugvragen is niet geprobeerd; na twintig minuten was het gesprek voorbij.',
  }),
  element('identity', {
    observations: [saw('Geboren in Enschede, spreekt met haar broer uitsluitend Nederlands.', 'Geboorteakte; moeder')],
    professionalView: 'Van Mongolië kent Anu de liedjes van haar moeder en een vlag op de kast.',
  }),
  element('family', {
    observations: [saw('Slaapt op één kamer met Temuulen en vindt dat gezellig.', 'Moeder')],
    professionalView: 'Het gezin zou bij vertrek compleet blijven. Wat haar broer doormaakt, maakt zij mee.',
  }),
  element('care', {
    observations: [
      saw('Verzorgd kind, elke ochtend twee vlechten en een broodtrommel met haar naam.', 'Leerkracht van groep 5'),
    ],
    professionalView: 'Over de zorg van de ouders bestaan geen vragen.',
  }),
  element('safety', {
    observations: [
      saw('Speelt alleen binnen het zicht van het raam; dat is een regel van moeder.', 'Contactpersoon kind'),
    ],
    professionalView: 'In het rapport is niet uitgezocht hoe het in Ulaanbaatar met haar veiligheid gesteld zou zijn.',
  }),
  element('vulnerability', {
    observations: [saw('Bijt haar nagels tot bloedens toe wanneer er geklopt wordt.', 'Schoolverpleegkundige')],
    professionalView:
      'Spanning die bij de woonsituatie hoort; volgens de medeopsteller van de IND gaat dat na vertrek over.',
  }),
  element('health', {
    observations: [saw('Bril sinds vorig jaar, gehoor goed, vaccinaties compleet.', 'Jeugdgezondheidszorg')],
    professionalView: 'Medisch is er niets wat een reis in de weg staat.',
  }),
  element('education', {
    observations: [
      saw('Leest het snelst van groep 5 en helpt een klasgenoot die pas in Nederland is.', 'Leerkracht van groep 5'),
    ],
    professionalView: 'Overstappen naar Mongools onderwijs vraagt dat zij een nieuw schrift leert.',
  }),
  element('social', {
    observations: [saw('Drie vriendinnen, een hinkelclub en de rol van wolf in het schooltoneel.', 'Anu; leerkracht')],
    professionalView: 'Haar wereld is een straat groot, en die straat ligt in Enschede.',
  }),
  element('perspective', {
    observations: [saw('Negen jaar, alle negen in Nederland.', 'Basisregistratie')],
    professionalView:
      'De opstellers zijn het niet eens: de onderzoeker van de Raad noemt haar geworteld, de medewerker van de IND noemt haar jong genoeg om te wennen.',
  }),
  element('guardianInput', {
    observations: [saw('Mr. Silvius kreeg het rapport pas nadat het was ondertekend.', 'Brief van de advocaat')],
    professionalView: 'Zij vraagt om een nieuw onderzoek door mensen die niet over het verblijf beslissen.',
  }),
];
