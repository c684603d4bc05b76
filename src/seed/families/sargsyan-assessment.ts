// What the Raad found about Narek (9): the eleven elements. The rest of his story: sargsyan.ts.
import { effect, element, saw } from '../phrases.ts';

export const NAREK_ELEMENTS = [
  element('views', {
    observations: [
      saw(
        'Narek bouwde tijdens het gesprek een toren van blokken en haalde er steeds één blok uit. „Kijk”, zei hij, „als je papa eruit haalt, valt Lusine.”',
        'Speelgesprek op school, zonder ouders',
      ),
    ],
    childWords: 'Ik wil niet kiezen waar. Ik wil alleen kiezen met wie.',
    professionalView:
      'Voor hem is de plaats bijzaak en het gezelschap hoofdzaak. Hij heeft het zelf bedacht: de beelden die hij gebruikt zijn die van een kind, niet van een volwassene.',
  }),
  element('identity', {
    observations: [
      saw(
        'Hij leest Armeense letters van zijn vader en Nederlandse van school, en schrijft briefjes in een geheimschrift van beide.',
        'Huisbezoek',
      ),
    ],
    professionalView: 'Narek is trots op twee alfabetten. Het Armeense heeft voor hem maar één leraar: zijn vader.',
  }),
  element('family', {
    observations: [
      saw(
        'Vader brengt Lusine naar bed, doet de nachtvoeding via de sonde en leest Narek voor. Moeder werkt niet en ligt door haar rug een groot deel van de dag.',
        'Twee huisbezoeken, waarvan één onaangekondigd om zeven uur ’s ochtends',
      ),
    ],
    professionalView:
      'In dit gezin is vader de spil. Zonder hem kan moeder de zorg voor twee kinderen lichamelijk niet dragen, en dat weten de kinderen.',
    effects: [
      effect(
        'stay',
        'De vier blijven bij elkaar en de nachten blijven rustig.',
        'Beide kinderen houden hun vader in hun dagelijks leven.',
      ),
      effect(
        'return-with-family',
        'Samen, maar weg van het ziekenhuis van Lusine.',
        'Onzeker: niemand heeft nagegaan of de sondevoeding daar doorgaat.',
      ),
      effect(
        'change-of-care',
        'Narek neemt de nachten over; hij heeft dat zelf aangeboden.',
        'Een jongen die ouder wordt dan hij is, met een vader op een scherm.',
      ),
    ],
  }),
  element('care', {
    observations: [
      saw(
        'Op het aanrecht hangt een schema in vaders handschrift: voeding, medicijnen, gymtas, tanden. Elk vakje is afgevinkt.',
        'Huisbezoek',
      ),
    ],
    professionalView:
      'De zorg is nauwkeurig en warm. Zij rust op één persoon en is daardoor kwetsbaar voor juist het plan dat nu voorligt.',
  }),
  element('safety', {
    observations: [
      saw(
        'Op de locatie is het de laatste maanden onrustig; vader loopt met de kinderen mee naar de douche.',
        'Contactpersoon kind; Narek',
      ),
    ],
    professionalView:
      'Zijn gevoel van veiligheid heeft een naam en een hand om vast te houden. Haal die weg en de gang naar de douche wordt een ander gebouw.',
  }),
  element('vulnerability', {
    observations: [
      saw(
        'Na het bezoek van twee mannen met een map plaste Narek drie weken in bed. Hij verstopte de schoenen van zijn vader.',
        'Moeder; jeugdarts',
      ),
    ],
    professionalView:
      'Hij reageert op de dreiging alsof het al gebeurd is. Dat hij niets aan vader verwijt, is een kracht; dat hij zichzelf verwijt dat hij niet oplet, een zorg.',
  }),
  element('health', {
    observations: [
      saw('Narek heeft astma die met twee pufjes per dag rustig is. Bij spanning zijn het er zes.', 'Huisarts'),
    ],
    professionalView:
      'Lichamelijk gaat het goed zolang het thuis rustig is. Zijn longen zijn de thermometer van dit gezin.',
  }),
  element('education', {
    observations: [
      saw(
        'Groep 6; rekenen op het niveau van groep 8. De juf zag zijn cijfers pas zakken in de week van de brief.',
        'Juf van groep 6',
      ),
    ],
    professionalView:
      'Een goede leerling die even niets kan onthouden. Dat komt terug zodra hij weet dat zijn vader er na school nog is.',
  }),
  element('social', {
    observations: [
      saw(
        'Schaakt op dinsdag in het buurthuis en heeft daar een tegenstander van zeventig die hij „mijn collega” noemt.',
        'Buurthuis',
      ),
    ],
    professionalView:
      'Hij maakt gemakkelijk contact, ook met volwassenen. Met vader weg zou hij de dinsdag zelf afzeggen om op Lusine te passen, zegt hij.',
  }),
  element('perspective', {
    observations: [
      saw(
        'Drie jaar in Nederland, vijf adressen. Een aanvraag om uitstel vanwege de ziekte van Lusine loopt nog.',
        'Dossier',
      ),
    ],
    professionalView:
      'Zolang niet duidelijk is waar Lusine behandeld kan worden, heeft Narek aan één zekerheid het meest: dat het gezin tot dat moment compleet blijft.',
  }),
  element('guardianInput', {
    observations: [
      saw('Mr. Asamoah sprak Narek op het schaakbord: bij elke zet een vraag.', 'Verslag van de advocaat'),
    ],
    professionalView:
      'De advocaat raadt elke scheiding af en wijst erop dat wat vader zei, of niet tekende, nooit iets over Narek zegt. Dat onderschrijf ik.',
  }),
];
