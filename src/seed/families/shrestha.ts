// Family 11: Asmita (14) from Nepal waits to be heard. Her lawyer stands beside her, she was told what will happen, a talk was
// offered: whoever opens this dossier can take it from the hearing to an adopted decision.
import { IND, LAWYER, RAAD } from '../capacities.ts';
import { earlier, workday } from '../days.ts';
import { FAMILIES } from '../family-numbers.ts';
import { fact, firstApplication, lawyer, SILVIUS } from '../phrases.ts';
import { idOf, inDossier, inFamily, type Story } from '../story.ts';

const NUMBER = FAMILIES.shrestha;
const FAMILY = idOf(NUMBER, 'family', 1);
const ASMITA = idOf(NUMBER, 'dossier', 1);
const MOTHER = idOf(NUMBER, 'member', 1);
const STEPFATHER = idOf(NUMBER, 'member', 2);

export const shrestha: Story = (today) => [
  ...inFamily(
    FAMILY,
    17,
    IND,
    { type: 'OpenFamily', name: 'Gezin Shrestha–Vermaas', involved: ['rvdk', 'advocatuur', 'vwn'], named: [SILVIUS] },
    {
      type: 'AddFamilyMember',
      memberId: MOTHER,
      name: 'Sunita Shrestha',
      relation: 'mother',
      birthDate: earlier(today, 36, 3),
      whereabouts: 'with-child',
      situation: 'Werkt in een zorghotel en heeft een vergunning bij haar man. Asmita kwam twee jaar later na.',
    },
    {
      type: 'AddFamilyMember',
      memberId: STEPFATHER,
      name: 'Wouter Vermaas',
      relation: 'other-carer',
      whereabouts: 'with-child',
      situation: 'Nederlander, fietsenmaker. Leert Asmita sleutelen.',
    },
    {
      type: 'RecordBond',
      memberId: MOTHER,
      dossierId: ASMITA,
      authority: 'sole',
      contact: 'daily',
      childWantsContact: 'yes',
      source: 'Overlijdensakte van vader; aanvraag van moeder',
    },
  ),
  ...inDossier(
    ASMITA,
    16,
    IND,
    {
      type: 'OpenDossier',
      child: {
        name: 'Asmita Shrestha',
        birthDate: earlier(today, 14, 4),
        sexAsSaid: 'girl',
        nationality: 'Nepalees',
        nationalityStanding: 'established',
        isNationalOfHost: false,
        languages: ['Nepali', 'Engels', 'Nederlands'],
        bornHere: false,
        arrivedOn: earlier(today, 1, 9),
        accompaniedBy: 'mother',
      },
      place: 'territory',
      reason:
        'Aanvraag om verblijf bij haar moeder en stiefvader. Tot haar twaalfde woonde zij bij haar grootouders in Pokhara.',
      familyId: FAMILY,
      involved: ['rvdk', 'advocatuur', 'vwn'],
      named: [SILVIUS],
    },
    lawyer(idOf(NUMBER, 'protector', 1), 'mr. Hanneke Silvius', workday(today, 16)),
  ),
  ...inDossier(
    ASMITA,
    13,
    IND,
    {
      type: 'InformChild',
      informedOn: workday(today, 13),
      topics: ['rights', 'procedure', 'contact', 'complaints'],
      language: 'Nepali',
      form: 'talk',
      toldBy: 'Marleen van Dorp, met tolk',
      understood: 'yes',
    },
    {
      type: 'OfferHearing',
      offeredOn: workday(today, 13),
      language: 'Nepali',
      how: 'Een brief op haar naam en een appje via haar mentor. Zij kiest zelf wie haar spreekt, waar, en wie er meekomt.',
    },
  ),
  ...inDossier(
    ASMITA,
    8,
    LAWYER,
    fact(
      'contact_with_lawyer',
      true,
      'Mr. Hanneke Silvius',
      'Asmita kwam met een lijst van elf vragen naar het eerste gesprek en mailt als zij een twaalfde heeft.',
    ),
    fact('school', true, 'Mentor', 'Zij zit in de schakelklas en gaat daarna naar 3 vmbo techniek.'),
  ),
  ...inDossier(ASMITA, 7, IND, ...firstApplication()),
  ...inDossier(
    ASMITA,
    1,
    RAAD,
    fact(
      'parent_primary_carer',
      true,
      'Moeder; Asmita; grootmoeder via beeldbellen',
      'Sinds haar komst zorgt moeder elke dag voor haar. De grootouders zijn te oud om dat weer over te nemen.',
    ),
    fact(
      'risk_on_return',
      [],
      'Aanvraag; gesprek met moeder',
      'Over gevaar in Nepal is door niemand iets gezegd; het gaat om bij wie Asmita opgroeit.',
    ),
  ),
];
