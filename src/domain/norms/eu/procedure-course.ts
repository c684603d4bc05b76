// APR, articles 27 to 68: registration, decision, acceleration, border, safe third country and appeal, as they touch a child.
import { pack, readBy } from '../pack.ts';
import { APR } from './pact-instruments.ts';

const AMENDED = [
  {
    from: '2026-02-27',
    source: 'Verordening (EU) 2026/463',
    nl: 'Dit lid is gewijzigd door een verordening die op 27 februari 2026 in werking trad; de procedureverordening zelf geldt vanaf 12 juni 2026.',
    en: 'This paragraph was amended by a regulation in force since 27 February 2026; the procedure regulation itself applies from 12 June 2026.',
  },
] as const;

export const procedureCourse = pack(APR, {
  'apr-27': {
    provision: 'art. 27',
    kind: 'time-limit',
    decisions: ['registration'],
    nl: 'Een verzoek wordt binnen vijf dagen geregistreerd, bij zeer grote aantallen binnen vijftien. Wie het hoort en niet zelf registreert, meldt het binnen drie werkdagen.',
    en: 'An application is registered within five days, with very large numbers within fifteen. Whoever hears it and does not register passes it on within three working days.',
  },
  'apr-28': {
    provision: 'art. 28',
    kind: 'time-limit',
    decisions: ['registration'],
    nl: 'De aanvraag wordt binnen eenentwintig dagen na de registratie ingediend.',
    en: 'The application is lodged within twenty-one days of registration.',
  },
  'apr-32': {
    provision: 'art. 32',
    kind: 'requirement',
    decisions: ['registration', 'merits'],
    nl: 'Een kind met familie dient zelf in als het daar volgens het nationale recht oud genoeg voor is; anders doet een ouder of verantwoordelijke dat voor het kind. Het kind is daar in de regel zelf bij.',
    en: 'A child with family applies itself if national law finds it old enough; otherwise a parent or responsible adult does so for it. The child is as a rule present.',
  },
  'apr-33': {
    provision: 'art. 33',
    kind: 'requirement',
    decisions: ['registration', 'representation'],
    nl: 'Een kind alleen dient zelf in als het daar volgens het nationale recht oud genoeg voor is; anders doet zijn vertegenwoordiger dat, binnen de gewone termijn en gelet op zijn belang. Het kind is daar in de regel zelf bij.',
    en: 'A child alone applies itself if national law finds it old enough; otherwise its representative does so, within the ordinary term and with regard to its best interests. The child is as a rule present.',
  },
  'apr-34-2b': {
    provision: 'art. 34(2)(b)',
    kind: 'requirement',
    decisions: ['merits', 'admissibility'],
    nl: 'De informatie over het land van herkomst komt ook uit bronnen over de rechten van kinderen.',
    en: 'Information on the country of origin also comes from sources on the rights of children.',
  },
  'apr-35': {
    provision: 'art. 35',
    kind: 'time-limit',
    decisions: ['merits', 'admissibility', 'accelerated'],
    nl: 'Over ontvankelijkheid wordt beslist binnen twee maanden, versneld binnen drie, anders binnen zes maanden; langer alleen in de gevallen die er staan en nooit langer dan eenentwintig maanden.',
    en: 'Admissibility is decided within two months, accelerated cases within three, others within six months; longer only in the cases named and never more than twenty-one months.',
  },
  'apr-36': {
    provision: 'art. 36(2), (5)',
    kind: 'requirement',
    decisions: ['merits', 'admissibility', 'accelerated', 'border'],
    nl: 'Een afwijzing staat op papier met redenen. Eén besluit voor het hele gezin mag alleen als de redenen precies dezelfde zijn en ieder apart is beoordeeld; schaadt dat een kind, dan krijgt het een eigen besluit.',
    en: 'A refusal is in writing with reasons. One decision for the whole family is allowed only if the grounds are exactly the same and each was assessed individually; where that harms a child, it gets a decision of its own.',
  },
  'apr-37': {
    provision: 'art. 37',
    kind: 'requirement',
    decisions: ['return'],
    nl: 'Bij een afwijzing hoort een terugkeerbesluit, tegelijk of snel erna. Het houdt zich aan de terugkeerrichtlijn, ook aan wat die voor kinderen vraagt, en stuurt niemand terug naar gevaar.',
    en: 'A refusal comes with a return decision, at the same time or soon after. It keeps to the return directive, also to what that asks for children, and sends nobody back to danger.',
  },
  'apr-42-3': {
    provision: 'art. 42(3)',
    kind: 'prohibition',
    decisions: ['accelerated'],
    nl: 'De aanvraag van een kind alleen gaat niet versneld, behalve in vijf gevallen: veilig land van herkomst, gevaar voor de veiligheid, een volgende aanvraag, bewust misleiden, of een land met hooguit twintig procent inwilligingen.',
    en: 'The application of a child alone is not accelerated, except in five cases: safe country of origin, danger to security, a subsequent application, deliberate misleading, or a country with at most twenty per cent grants.',
  },
  'apr-44': {
    provision: 'art. 44(2)(c), (3)',
    kind: 'requirement',
    decisions: ['border'],
    nl: 'Zijn er meer zaken dan plaatsen, dan gaan aan de grens anderen voor en komen kinderen met hun gezin als laatste. Zitten zij wel in de grensprocedure, dan wordt hun zaak het eerst bekeken.',
    en: 'Where there are more cases than places, others go first at the border and children with their family come last. Once they are in the border procedure, their case is examined first.',
  },
  'apr-45-4': {
    provision: 'art. 45(4)',
    kind: 'requirement',
    decisions: ['border', 'reception'],
    nl: 'Haalt een lidstaat de eisen aan de opvang van gezinnen in de grensprocedure niet, dan raadt de Commissie aan die procedure voor gezinnen met kinderen te stoppen.',
    en: 'Where a Member State does not meet the standards for housing families in the border procedure, the Commission recommends to suspend that procedure for families with children.',
  },
  'apr-51': {
    provision: 'art. 51(1), (2)',
    kind: 'time-limit',
    decisions: ['border'],
    nl: 'Aan de grens wordt binnen vijf dagen ingediend en duurt alles samen hooguit twaalf weken, na herplaatsing zestien. Daarna mag iemand het land in, tenzij de terugkeerprocedure aan de grens volgt.',
    en: 'At the border lodging takes place within five days and everything together lasts at most twelve weeks, after relocation sixteen. Then the person may enter, unless the return border procedure follows.',
  },
  'apr-53-1': {
    provision: 'art. 53(1)',
    kind: 'prohibition',
    decisions: ['border', 'age'],
    nl: 'Een kind alleen komt niet in de grensprocedure, behalve bij gevaar voor de veiligheid. Is er twijfel over de leeftijd, dan wordt die meteen onderzocht.',
    en: 'A child alone is not put in the border procedure, except for danger to security. Where age is in doubt, it is assessed at once.',
  },
  'apr-53-2': {
    provision: 'art. 53(2)',
    kind: 'prohibition',
    decisions: ['border', 'detention'],
    nl: 'De grensprocedure stopt als de nodige steun er niet is, als gezondheid dat vraagt of als de waarborgen bij opsluiting niet worden gehaald.',
    en: 'The border procedure stops where the support needed is lacking, where health asks for it or where the guarantees on detention are not met.',
  },
  'apr-54-2': {
    provision: 'art. 54(2)',
    kind: 'requirement',
    decisions: ['border', 'reception'],
    nl: 'Een gezin met kinderen verblijft in de grensprocedure alleen op een geschikte plek, na beoordeling van het belang van het kind.',
    en: 'A family with children stays during the border procedure only in a suitable place, after assessment of the best interests of the child.',
  },
  'apr-59-5b': {
    provision: 'art. 59(5)(b)',
    kind: 'requirement',
    decisions: ['admissibility'],
    nl: 'Een derde land kan alleen als veilig worden tegengeworpen bij een band met dat land, doorreis of een afspraak met dat land.',
    en: 'A third country can be held against a person as safe only with a connection to it, transit or an arrangement with it.',
    otherDates: AMENDED,
    verified: readBy('PB/OJ L 2024/1348 en/and L 2026/463, kopie/copy: eu-migration-reader, legalize-eu', '2026-11-25'),
  },
  'apr-59-6': {
    provision: 'art. 59(6)',
    kind: 'prohibition',
    decisions: ['admissibility'],
    nl: 'Aan een kind alleen wordt een derde land niet als veilig tegengeworpen als dat tegen zijn belang is, en pas nadat dat land heeft toegezegd het meteen op te vangen en te beschermen. Een afspraak alleen is niet genoeg.',
    en: 'A third country is not held against a child alone as safe if that is against its interests, and only after that country gave assurance of taking charge and protection at once. An arrangement alone is not enough.',
    otherDates: AMENDED,
    verified: readBy('PB/OJ L 2024/1348 en/and L 2026/463, kopie/copy: eu-migration-reader, legalize-eu', '2026-11-25'),
  },
});
