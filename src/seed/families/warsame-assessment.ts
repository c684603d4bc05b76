// What the guardian and a psychologist found about Hodan (15): the eleven elements. The rest of her story: warsame.ts.
import { effect, element, saw } from '../phrases.ts';

export const HODAN_ELEMENTS = [
  element('views', {
    observations: [
      saw(
        'Hodan praat het liefst wandelend. Over haar moeder begint zij altijd in de tegenwoordige tijd, over Mogadishu altijd in de verleden tijd.',
        'Vier wandelingen met haar voogd',
      ),
    ],
    childWords: 'Hooyo waa inay timaaddo. (Mama moet komen.) I set two plates, every evening, and then I put one back.',
    professionalView:
      'Haar wens is al anderhalf jaar dezelfde en wordt door niemand gestuurd. Zij weet dat het kan mislukken en wil toch dat het gevraagd wordt.',
  }),
  element('identity', {
    observations: [
      saw(
        'Zij draagt haar hoofddoek los, bidt wanneer zij eraan denkt en schrijft gedichten in het Somalisch, zoals haar grootvader.',
        'Pleegmoeder; Hodan',
      ),
    ],
    professionalView:
      'Poëzie is voor haar de draad met thuis. Zij zoekt nog hoe geloof, gedichten en een Twents dorp in één meisje passen, en heeft daar plezier in.',
  }),
  element('family', {
    observations: [
      saw(
        'Moeder en broertje Liban wonen in één kamer in Kampala. Vader werd gedood toen Hodan elf was. Zij bellen als er beltegoed is.',
        'Hodan; moeder via beeldbellen; Rode Kruis',
      ),
    ],
    professionalView:
      'De band met moeder is levend en veilig. Hodan voedde Liban mee op en voelt zich schuldig dat zij alleen vertrok; dat was moeders besluit, niet het hare.',
    effects: [
      effect(
        'family-reunification',
        'Rust: geen nachten meer met de telefoon op het kussen.',
        'Opgroeien bij de ouder die zij het meest vertrouwt.',
      ),
      effect(
        'stay',
        'Goede zorg bij haar pleegouders, en elke dag dezelfde leegte.',
        'Een jonge vrouw die haar jeugd wachtend doorbracht.',
      ),
      effect(
        'return-alone',
        'Zij zou terugkomen in een stad waar niemand meer van haar is.',
        'Blootgesteld aan dezelfde mannen voor wie zij vluchtte.',
      ),
    ],
  }),
  element('care', {
    observations: [
      saw('Het pleeggezin kookt één keer per week Somalisch, naar recepten die moeder inspreekt.', 'Huisbezoek'),
    ],
    professionalView:
      'Zij krijgt hier structuur, humor en een eigen kamer. De pleegouders willen geen plaats innemen die al bezet is en helpen met de aanvraag.',
  }),
  element('safety', {
    observations: [
      saw(
        'Een oudere strijder wilde haar als vrouw. Zij was toen dertien. Moeder verkocht haar naaimachine voor de reis.',
        'Asielrelaas, als geloofwaardig beoordeeld',
      ),
    ],
    professionalView:
      'Hier is zij veilig. In Kampala zijn moeder en Liban dat maar ten dele: twee keer werden zij op straat beroofd en hun verblijf is er niet geregeld.',
  }),
  element('vulnerability', {
    observations: [
      saw(
        'Nachtmerries rond de eerste van de maand, wanneer zij vroeger geld brachten naar de strijders.',
        'Psycholoog M. Verhaar',
      ),
    ],
    professionalView:
      'Er zijn klachten na trauma, maar ook een opvallend talent om hulp te vragen. Gescheiden zijn van haar moeder houdt de klachten in stand, meer dan wat er gebeurd is.',
  }),
  element('health', {
    observations: [
      saw(
        'Bloedarmoede, in behandeling; eet de laatste maanden beter. Tandarts heeft vier kiezen hersteld.',
        'Huisarts; pleegmoeder',
      ),
    ],
    professionalView:
      'Lichamelijk herstelt zij. De psycholoog verwacht dat de traumabehandeling pas aanslaat wanneer zij niet meer op nieuws uit Kampala leeft.',
  }),
  element('education', {
    observations: [
      saw(
        'Van analfabeet in het Nederlands naar de mavo-stroom in zestien maanden; haar spreekbeurt ging over dichteressen.',
        'Mentor van de schakelklas',
      ),
    ],
    professionalView:
      'Zij leert snel zolang er geen slecht nieuws is. Na elk telefoontje over ziekte of huurschuld zakt zij twee weken weg.',
  }),
  element('social', {
    observations: [
      saw(
        'Zingt in een koor, heeft één hartsvriendin en geeft kleine kinderen zwemles in het ondiepe.',
        'Hodan; zwembad',
      ),
    ],
    professionalView:
      'Een kring die klein en trouw is. Haar vriendin oefent alvast hoe je „welkom” zegt in het Somalisch.',
  }),
  element('perspective', {
    observations: [
      saw('Zij heeft een asielvergunning. Over twee jaar en negen maanden wordt zij achttien.', 'Beschikking'),
    ],
    professionalView:
      'De jaren die tellen voor opgroeien bij een moeder zijn bijna op. Elke maand dat de aanvraag ligt, is er een die niet terugkomt.',
  }),
  element('guardianInput', {
    observations: [
      saw(
        'Als voogd zie ik haar wekelijks. Iets wat zij over haar vader vertelde, wil zij niet in dit verslag; dat respecteer ik.',
        'Annelies Wouda, voogd',
      ),
    ],
    professionalView:
      'Mijn advies: laat moeder en Liban komen, en wacht niet op papieren die in Somalië niet bestaan. Een DNA-test kan in Kampala.',
  }),
];
