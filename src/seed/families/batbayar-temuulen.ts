// What the Raad found about Temuulen (14): the eleven elements. The rest of the story: batbayar.ts.
import { effect, element, saw } from '../phrases.ts';

export const TEMUULEN_ELEMENTS = [
  element('views', {
    observations: [
      saw(
        'Temuulen had een presentatie gemaakt van negen dia’s. Op dia zeven stond alleen: „Waarom vraagt u het nu pas?”',
        'Gesprek op zijn school',
      ),
    ],
    childWords: 'In Mongolië ben ik een toerist met het juiste gezicht.',
    professionalView:
      'Hij denkt na, twijfelt hardop en laat ruimte voor zijn ouders, die liever hadden dat hij zweeg. Zijn mening is de zijne.',
  }),
  element('identity', {
    observations: [
      saw('Droomt in het Nederlands, scheldt in het Twents, bidt met zijn moeder in het Mongools.', 'Temuulen; moeder'),
    ],
    professionalView:
      'Hij is in Enschede een jongen geworden. Mongools verstaat hij half en lezen kan hij het niet: het schrift heeft hij nooit geleerd.',
  }),
  element('family', {
    observations: [
      saw(
        'Ouders en zusje Anu wonen samen in een gezinslocatie. Een oom in Ulaanbaatar nam twee jaar geleden voor het laatst de telefoon op.',
        'Ouders, apart gesproken',
      ),
    ],
    professionalView: 'Een hecht viertal, zonder familie daarbuiten. Voor Anu is hij degene die de brieven uitlegt.',
  }),
  element('care', {
    observations: [
      saw(
        'Vader mag niet werken en repareert alles op de locatie; moeder kookt voor drie gezinnen. De kinderen hebben vaste tijden.',
        'Contactpersoon kind',
      ),
    ],
    professionalView:
      'De ouders houden het goed vol. Tien jaar wachten is te merken aan hun stem wanneer de post komt, en de kinderen horen dat.',
  }),
  element('safety', {
    observations: [
      saw(
        'Geen geweld thuis. Op de locatie wonen drieënzestig gezinnen achter een hek met een meldplicht.',
        'Huisbezoek',
      ),
    ],
    professionalView:
      'Lichamelijk is hij veilig. De meldplicht van zijn ouders ervaart hij als iets wat hij verkeerd heeft gedaan.',
  }),
  element('vulnerability', {
    observations: [
      saw(
        'Zeven verhuizingen, vier basisscholen, twee keer ’s ochtends vroeg de politie aan de deur bij de buren.',
        'Overzicht van COA',
      ),
    ],
    professionalView:
      'Hij slaapt met zijn schoenen naast zijn bed. Zijn veerkracht is groot, maar wordt al tien jaar gebruikt.',
  }),
  element('health', {
    observations: [
      saw(
        'Hoofdpijn op dinsdag, de dag van de meldplicht. Verder gezond en lang voor zijn leeftijd.',
        'Huisarts; schoolarts',
      ),
    ],
    professionalView:
      'Spanningsklachten die precies het ritme van de onzekerheid volgen. Een behandeling zonder uitzicht helpt weinig, schrijft de huisarts.',
  }),
  element('education', {
    observations: [
      saw(
        '3 vwo, met een tien voor scheikunde. Werd gevraagd voor een landelijk talentprogramma; inschrijven kon niet zonder document.',
        'Decaan',
      ),
    ],
    professionalView:
      'Op een Mongoolse school zou hij moeten beginnen bij het alfabet. Dat is geen achterstand van een jaar maar van een schoolloopbaan.',
    effects: [
      effect(
        'stay',
        'Examen over drie jaar, op de school waar iedereen hem kent.',
        'Een studie die bij zijn talent past.',
      ),
      effect('return-with-family', 'Geen onderwijs dat hij kan volgen.', 'Een begaafde jongen zonder diploma.'),
    ],
  }),
  element('social', {
    observations: [
      saw(
        'Roeit in een vier. De andere drie schreven samen een brief van twee kantjes, zonder hulp van ouders.',
        'Roeivereniging',
      ),
    ],
    professionalView:
      'Zijn vrienden zijn geen gezelschap maar een bemanning. Van zijn leeftijdgenoten in Ulaanbaatar kent hij er geen één.',
  }),
  element('perspective', {
    observations: [
      saw(
        'Hij was vier bij aankomst en is nu veertien. Anu is hier geboren. De eerste aanvraag heeft zes jaar gelegen.',
        'Dossier',
      ),
    ],
    professionalView:
      'Zeventig procent van zijn leven speelde zich hier af, met de jaren waarin een kind leert praten, lezen en vrienden maken. Opnieuw beginnen kan hij niet zonder dat er iets breekt.',
  }),
  element('guardianInput', {
    observations: [
      saw('Mr. Silvius staat hem twee jaar bij en kwam ook kijken bij een roeiwedstrijd.', 'Mr. Hanneke Silvius'),
    ],
    professionalView:
      'De advocaat wijst op de schade die in zulke lange procedures is beschreven en vraagt om een antwoord vóór zijn examen. Daar sluit ik mij bij aan.',
  }),
];
