// Family 3: Parwana (12) and Omid (7) with their mother, who asked for asylum in Croatia first. DT&V plans to lock the three
// of them up before the transfer. Taking a child's liberty for migration is never adopted, whatever the reason.
import { DTV, IND_OULAHRI, LAWYER_ASAMOAH, RAAD, RECEPTION } from '../capacities.ts';
import { earlier, plusDays, workday } from '../days.ts';
import { FAMILIES } from '../family-numbers.ts';
import { ASAMOAH, element, fact, lawyer, plan, saw, WILTINK } from '../phrases.ts';
import { idOf, inDossier, inFamily, type Story } from '../story.ts';

const NUMBER = FAMILIES.nazari;
const FAMILY = idOf(NUMBER, 'family', 1);
const PARWANA = idOf(NUMBER, 'dossier', 1);
const OMID = idOf(NUMBER, 'dossier', 2);
const MOTHER = idOf(NUMBER, 'member', 1);
const INVOLVED = ['dtv', 'rvdk', 'coa', 'advocatuur'];

const mother: Story = (today) => [
  ...inFamily(
    FAMILY,
    48,
    IND_OULAHRI,
    { type: 'OpenFamily', name: 'Gezin Nazari', involved: INVOLVED, named: [WILTINK, ASAMOAH] },
    {
      type: 'AddFamilyMember',
      memberId: MOTHER,
      name: 'Shabnam Nazari',
      relation: 'mother',
      birthDate: earlier(today, 33, 9),
      whereabouts: 'with-child',
      situation: 'Verloor haar man onderweg in Bosnië. Haar zus woont in Zwolle en heeft een verblijfsvergunning.',
    },
    ...[PARWANA, OMID].map((dossierId) => ({
      type: 'RecordBond' as const,
      memberId: MOTHER,
      dossierId,
      authority: 'sole' as const,
      contact: 'daily' as const,
      childWantsContact: 'yes' as const,
      source: 'Aanmeldgehoor van moeder',
    })),
  ),
];

const parwana: Story = (today) => [
  ...inDossier(
    PARWANA,
    47,
    IND_OULAHRI,
    {
      type: 'OpenDossier',
      child: {
        name: 'Parwana Nazari',
        birthDate: earlier(today, 12, 3),
        sexAsSaid: 'girl',
        nationality: 'Afghaans',
        nationalityStanding: 'claimed',
        languages: ['Dari', 'Engels'],
        bornHere: false,
        arrivedOn: plusDays(today, -160),
        accompaniedBy: 'mother',
      },
      place: 'territory',
      reason:
        'Kroatië heeft het verzoek om het gezin over te nemen geaccepteerd. Parwana en Omid krijgen elk een eigen dossier.',
      familyId: FAMILY,
      involved: INVOLVED,
      named: [WILTINK, ASAMOAH],
    },
    lawyer(idOf(NUMBER, 'protector', 1), 'mr. Derrick Asamoah', workday(today, 47)),
    {
      type: 'InformChild',
      informedOn: workday(today, 47),
      topics: ['rights', 'procedure', 'contact'],
      language: 'Dari',
      form: 'film',
      toldBy: 'Yassin Oulahri, met tolk',
      understood: 'yes',
    },
    {
      type: 'OfferHearing',
      offeredOn: workday(today, 47),
      language: 'Dari',
      how: 'Uitnodiging op haar eigen naam, voorgelezen door een vrouwelijke tolk. Zij mocht haar tante meenemen.',
    },
  ),
  ...inDossier(PARWANA, 34, LAWYER_ASAMOAH, {
    type: 'RecordHearing',
    heardOn: workday(today, 35),
    method: 'direct-with-companion',
    hearer: 'Derrick Asamoah, advocaat',
    language: 'Dari',
    interpreter: 'present',
    apartFromParents: true,
    companion: 'Haar tante Laila uit Zwolle',
    ownWords:
      'در جنگل سگ‌ها آمدند و پدرم دیگر نیامد. من به آن کشور برنمی‌گردم. خاله‌ام اینجاست. امید شب‌ها در تخت من می‌خوابد، اگر ما را در اتاق بسته بگذارند او فکر می‌کند دوباره پولیس است.',
    summary:
      'Parwana vertelt dat er in het bos honden kwamen en dat haar vader daarna niet meer kwam. Ze wil niet terug naar dat land; haar tante is hier. Omid slaapt ’s nachts in haar bed. Als ze in een dichte kamer moeten, denkt hij dat het weer de politie is.',
    wish: 'Bij haar tante in de buurt blijven, naar school, en dat Omid weer in zijn eigen bed durft.',
    opposesMeasure: 'yes',
    keepFrom: ['parents'],
  }),
  ...inDossier(
    PARWANA,
    26,
    RECEPTION,
    fact(
      'traumatic_history',
      true,
      'Parwana; tante; gz-psycholoog op de locatie',
      'Zij zag hoe haar vader bij een duw terug over de grens uit beeld verdween. Over hem is sindsdien niets vernomen.',
    ),
    fact(
      'parent_deceased_or_missing',
      true,
      'Zoekverzoek bij het Rode Kruis',
      'Vader is als vermist opgegeven; het verzoek loopt nog.',
    ),
  ),
  ...inDossier(
    PARWANA,
    18,
    RAAD,
    element('views', {
      observations: [
        saw(
          'Parwana begon pas te praten toen de deur van de spreekkamer open bleef staan. Zij vroeg drie keer wie dit zou lezen.',
          'Gesprek op school',
        ),
      ],
      childWords: 'I am not a suitcase. (Ik ben geen koffer.)',
      professionalView:
        'Zij kan goed uitleggen wat zij wil en waarom. Er is geen reden om aan haar woorden minder waarde te hechten.',
    }),
    element('safety', {
      observations: [
        saw(
          'In Kroatië bracht het gezin elf dagen door in een afgesloten gebouw bij de grens; moeder en Parwana beschrijven hetzelfde.',
          'Moeder en Parwana, apart gesproken',
          'likely',
        ),
      ],
      unknowns: [
        {
          what: 'Waar in Kroatië het gezin zou worden opgevangen, en of daar iemand is die Parwana al kent of kan begeleiden.',
          who: 'Yassin Oulahri (IND)',
          by: plusDays(today, 14),
        },
      ],
    }),
  ),
  ...inDossier(
    PARWANA,
    4,
    DTV,
    plan(idOf(NUMBER, 'decision', 1), 'detention', {
      summary:
        'Parwana zou met haar moeder en broertje tien dagen in de gesloten gezinsvoorziening verblijven, tot de vlucht naar Zagreb.',
      takesEffectOn: plusDays(today, 6),
      destination: 'Kroatië',
      takesLiberty: 'yes',
      remedy: 'Beroep bij de rechtbank tegen het vastzetten; de rechter kijkt binnen twee weken.',
      remedySuspensive: 'no',
    }),
    fact(
      'detention_ground',
      'risk of absconding before transfer',
      'Voorstel van DT&V',
      'Moeder zei dat zij niet vrijwillig in het vliegtuig stapt; daaruit leidt DT&V af dat zij zal verdwijnen.',
      'alleged',
    ),
    fact('detention_days', 10, 'Voorstel van DT&V', 'Verwachte duur tot aan de vlucht.', 'likely'),
  ),
];

const omid: Story = (today) => [
  ...inDossier(
    OMID,
    46,
    IND_OULAHRI,
    {
      type: 'OpenDossier',
      child: {
        name: 'Omid Nazari',
        birthDate: earlier(today, 7, 6),
        sexAsSaid: 'boy',
        nationality: 'Afghaans',
        nationalityStanding: 'claimed',
        languages: ['Dari'],
        bornHere: false,
        arrivedOn: plusDays(today, -160),
        accompaniedBy: 'mother',
      },
      place: 'territory',
      reason: 'Broertje van Parwana. Praat weinig sinds de reis; tekent veel.',
      familyId: FAMILY,
      involved: INVOLVED,
      named: [WILTINK, ASAMOAH],
    },
    lawyer(idOf(NUMBER, 'protector', 2), 'mr. Derrick Asamoah', workday(today, 46)),
    {
      type: 'InformChild',
      informedOn: workday(today, 46),
      topics: ['rights', 'contact'],
      language: 'Dari',
      form: 'drawing',
      toldBy: 'Petra Lindeboom',
      understood: 'partly',
    },
  ),
  ...inDossier(OMID, 20, RAAD, {
    type: 'OfferHearing',
    offeredOn: workday(today, 20),
    language: 'Dari',
    how: 'Spelkamer met zandbak en dieren, samen met iemand die hij kent. Praten hoeft niet. Parwana mag blijven zolang hij wil.',
  }),
];

export const nazari: Story = (today) => [mother, parwana, omid].flatMap((story) => story(today));
