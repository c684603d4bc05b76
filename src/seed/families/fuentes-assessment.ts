// What the Raad found about Matías (12): the eleven elements. The rest of his story: fuentes.ts.
import { effect, element, saw } from '../phrases.ts';

export const MATIAS_ELEMENTS = [
  element('views', {
    observations: [
      saw(
        'Matías koos zelf om apart van zijn ouders te praten. Hij had op een briefje gezet wat hij niet wilde vergeten: de musical, zijn oma, en dat niemand hem om een mening had gevraagd toen ze naar Nederland gingen.',
        'Gesprek met Matías, twee keer, de tweede keer op school',
      ),
    ],
    childWords:
      'Quiero volver, pero no antes del musical. Que me dejen terminar. (Ik wil terug, maar niet vóór de musical. Laat mij het afmaken.)',
    professionalView:
      'Zijn wens is in twee gesprekken gelijk gebleven en klinkt niet ingestudeerd. Hij durft ook te zeggen waar zijn moeder het niet mee eens is: zij had liever nog een jaar willen blijven.',
  }),
  element('identity', {
    observations: [
      saw(
        'Thuis wordt Chileens Spaans gesproken. Matías leest Spaanse strips, schrijft foutloos en houdt een schrift bij met woorden die in het Nederlands niet bestaan.',
        'Huisbezoek',
      ),
    ],
    professionalView:
      'Hij noemt zichzelf een jongen uit het zuiden, van regen en vulkanen. Nederlands is voor hem de taal van school geworden, niet die van thuis.',
  }),
  element('family', {
    observations: [
      saw(
        'Hij woont met beide ouders; zij hebben samen het gezag en zorgen allebei. Met zijn oma in Valdivia belt hij elke zondag, vaak langer dan een uur.',
        'Gesprek met ouders; gesprek met oma via beeldbellen',
      ),
    ],
    childWords: 'Mi abuela me guarda la pieza. (Mijn oma houdt mijn kamer vrij.)',
    professionalView:
      'Het gezin is hecht en blijft in elke mogelijkheid bij elkaar. Na de ouders is oma de belangrijkste volwassene: tot zijn elfde woonde hij boven haar winkel.',
    effects: [
      effect(
        'return-with-family',
        'Hij is weer bij oma en twee neven met wie hij opgroeide.',
        'Een groter net van volwassenen om op terug te vallen dan hier.',
      ),
      effect(
        'stay',
        'Het gezin blijft samen, oma blijft een stem op zondag.',
        'Hij groeit op met drie mensen in plaats van met een familie.',
      ),
    ],
  }),
  element('care', {
    observations: [
      saw(
        'Er is een vast ritme: vader brengt hem naar training, moeder helpt met rekenen. Tijdens haar behandeling kookte Matías vaak; dat is sinds een half jaar voorbij.',
        'Huisbezoek; mentor van school',
      ),
    ],
    professionalView:
      'De dagelijkse zorg is goed. Wat overblijft van de zware tijd is dat hij snel vraagt of zijn moeder moe is. Dat vraagt aandacht van de ouders, niet van een instantie.',
  }),
  element('safety', {
    observations: [
      saw(
        'Ouders, oma en Matías noemen los van elkaar geen gevaar in Valdivia. De wijk is rustig; de oude school ligt op tien minuten lopen.',
        'Gesprekken; landeninformatie over de regio',
      ),
    ],
    professionalView: 'Ik zie geen reden om te vrezen dat hij daar minder veilig is dan hier.',
  }),
  element('vulnerability', {
    observations: [
      saw(
        'De ziekte van zijn moeder was ingrijpend: maandenlang sliep hij slecht en wilde hij niet bij vrienden blijven slapen.',
        'Schoolmaatschappelijk werk',
      ),
    ],
    professionalView:
      'Een veerkrachtige jongen met een gevoelig punt: onverwacht afscheid. Een vertrek dat hem overvalt, zou precies dat punt raken.',
  }),
  element('health', {
    observations: [
      saw(
        'Matías is gezond en is ingeënt volgens het schema. Zijn moeder is uitbehandeld; haar controles kunnen in het ziekenhuis van Valdivia, dat de overdracht heeft bevestigd.',
        'Huisarts; brief van het ziekenhuis in Valdivia',
      ),
    ],
    professionalView:
      'Er loopt geen behandeling die door een verhuizing wordt onderbroken. Dat de controles van zijn moeder geregeld zijn, maakt hem zichtbaar rustiger.',
  }),
  element('education', {
    observations: [
      saw(
        'Hij zit in de brugklas en staat er goed voor. De school in Valdivia heeft schriftelijk een plaats toegezegd in zijn oude jaargroep.',
        'Mentor; toezeggingsbrief van de school',
      ),
    ],
    childWords: 'In de musical speel ik de postbode. Die komt pas op het einde.',
    professionalView:
      'Nu meteen vertrekken kost hem een rapport, de musical en een afscheid. Daarna vertrekken kost hem weinig en geeft tijd om het Spaans van school bij te spijkeren.',
    effects: [
      effect(
        'return-with-family',
        'Na de musical: een rapport op zak en vijf maanden extra Spaans voor school.',
        'Hij sluit aan bij leeftijdgenoten zonder een jaar over te doen.',
      ),
    ],
  }),
  element('social', {
    observations: [
      saw(
        'Twee goede vrienden in de straat, een voetbalteam en de musicalgroep. De trainer wil hem een afscheidstoernooi geven.',
        'Trainer; ouders van een vriend',
      ),
    ],
    professionalView:
      'In vijftien maanden heeft hij hier echte vriendschappen gemaakt. Die verdienen een goed afscheid; zijn oudste vrienden wonen in Valdivia.',
  }),
  element('perspective', {
    observations: [
      saw(
        'Hij was elf jaar in Chili en vijftien maanden hier. De aanvraag was van begin af aan aan de behandeling van zijn moeder verbonden, en dat wist hij.',
        'Dossier; gesprek met ouders',
      ),
    ],
    professionalView:
      'Zijn toekomstbeeld ligt in Chili: hij wil later op een veerboot werken. Wat hem nu vooral stabiliteit geeft, is een datum die vaststaat en waar iedereen zich aan houdt.',
  }),
  element('guardianInput', {
    observations: [
      saw(
        'Zijn advocaat, mr. Silvius, sprak hem alleen. Zij ziet geen verschil tussen wat hij haar vertelde en wat hij de Raad vertelde.',
        'Brief van mr. Silvius',
      ),
    ],
    professionalView:
      'De advocaat vraagt twee dingen: geen vertrek vóór de musical en het rapport, en een gesprek waarin hij de uitkomst zelf hoort. Beide neem ik over.',
  }),
];
