// What a panel determined for Narek before DT&V planned to house his father elsewhere: that parting him from his father is not
// good for him. The separation is planned all the same, and stops.
import { LAWYER_ASAMOAH, RAAD } from '../capacities.ts';
import { plusDays, workday } from '../days.ts';
import { FAMILIES } from '../family-numbers.ts';
import { idOf, inDossier, type Story } from '../story.ts';

const NUMBER = FAMILIES.sargsyan;
const NAREK = idOf(NUMBER, 'dossier', 1);
const DETERMINATION = idOf(NUMBER, 'determination', 1);
const CHAIR = 'Ilse Brandsma';
const DOCTOR = 'Dr. Soraya Haddou';

const member = (name: string, organisation: string, discipline: string, part: 'chair' | 'member' | 'adviser') => ({
  name,
  organisation,
  discipline,
  part,
  conflictOfInterestExcluded: true,
  confidentialityPromised: true,
});

export const narekIsDetermined: Story = (today) => [
  ...inDossier(NAREK, 18, LAWYER_ASAMOAH, {
    type: 'ProposeDetermination',
    determinationId: DETERMINATION,
    trigger: 'separation',
    question: 'Is het voor Narek zelf goed als zijn vader ergens anders gaat wonen, en wat is anders het beste?',
    lead: 'rvdk',
  }),
  ...inDossier(NAREK, 15, RAAD, {
    type: 'ConvenePanel',
    determinationId: DETERMINATION,
    members: [
      member(CHAIR, 'rvdk', 'raadsonderzoek', 'chair'),
      member('Teun Oosterhof', 'rvdk', 'pedagogiek', 'member'),
      member(DOCTOR, 'Jeugdgezondheidszorg', 'jeugdgeneeskunde', 'member'),
      member('Gerben Wiltink', 'dtv', 'vertrek', 'adviser'),
    ],
  }),
  ...inDossier(
    NAREK,
    12,
    RAAD,
    {
      type: 'CompareOptions',
      determinationId: DETERMINATION,
      options: [
        {
          option: 'temporary-stay',
          shortTerm: 'Vader doet de nachten, Narek slaapt en gaat uitgerust naar groep 6.',
          longTerm: 'Er is tijd om te horen waar Lusine behandeld kan worden; daarna volgt een nieuwe vraag.',
          feasibility: 'De locatie houdt de woning aan; het ziekenhuis antwoordt voor de zomer.',
          childView: 'Zo blijven, met zijn vieren.',
        },
        {
          option: 'change-of-care',
          shortTerm: 'Narek luistert ’s nachts naar het alarm van zijn zusje, want moeder kan haar niet tillen.',
          longTerm: 'Een jongen van negen die leert dat hij de zieke bewaakt, en een vader op afstand.',
          feasibility: 'Er is een plaats voor vader op anderhalf uur reizen; thuiszorg voor de nacht is er niet.',
          childView: 'Hier is hij bang voor. Hij heeft al geoefend met wakker blijven.',
        },
      ],
    },
    {
      type: 'DiscussWithChild',
      determinationId: DETERMINATION,
      discussedOn: workday(today, 12),
      how: 'Bij het schaakbord van de locatie, met voor elke mogelijkheid een stuk.',
      childSaid: 'Papa is de koning. Als je die van het bord haalt, is het spel afgelopen.',
      supportPerson: 'de juf van groep 6',
    },
  ),
  ...inDossier(
    NAREK,
    8,
    RAAD,
    {
      type: 'Determine',
      determinationId: DETERMINATION,
      bestOption: 'temporary-stay',
      separationInChildsInterest: 'no',
      conditions: ['De vier blijven op deze locatie tot het ziekenhuis heeft geantwoord.'],
      reasons:
        'Narek heeft geen enkel voordeel van een vader die elders woont. Hij verliest zijn slaap, zijn rust op school en de volwassene bij wie hij zich veilig voelt. Onveiligheid thuis is er niet; daar is naar gekeken.',
      dissent: [{ member: DOCTOR, view: 'Zij had ook thuiszorg voor de nacht als voorwaarde opgenomen.' }],
      reviewOn: plusDays(today, 120),
      followUp: [{ step: 'Het ziekenhuis vragen wanneer de uitslag komt.', who: CHAIR, by: plusDays(today, 20) }],
    },
    {
      type: 'TellDetermination',
      determinationId: DETERMINATION,
      toldOn: workday(today, 8),
      toldBy: CHAIR,
      language: 'Nederlands',
      understood: 'yes',
      childSaid: 'Dus ik mag slapen?',
    },
  ),
];
