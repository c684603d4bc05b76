// Family 4: Filmon, sixteen by his own account, alone from Eritrea. Italy wrote down another birth date. He is treated as
// the child he says he is; a guardian was appointed last week and must still tell him what will happen.
import { AVIM, GUARDIAN_TEKESTE, LAWYER } from '../capacities.ts';
import { earlier, workday } from '../days.ts';
import { FAMILIES } from '../family-numbers.ts';
import { fact, guardian } from '../phrases.ts';
import { idOf, inDossier, type Story } from '../story.ts';

const NUMBER = FAMILIES.filmon;
const FILMON = idOf(NUMBER, 'dossier', 1);

export const filmon: Story = (today) => [
  ...inDossier(FILMON, 15, AVIM, {
    type: 'OpenDossier',
    child: {
      name: 'Filmon Gebremariam',
      birthDate: earlier(today, 16, 2),
      ageDisputed: true,
      sexAsSaid: 'boy',
      nationality: 'Eritrees',
      nationalityStanding: 'claimed',
      languages: ['Tigrinya', 'Arabisch'],
      bornHere: false,
      arrivedOn: workday(today, 16),
      accompaniedBy: 'alone',
    },
    place: 'territory',
    reason:
      'Meldde zich alleen in Ter Apel. Hij noemt zestien jaar; in Italië staat negentien. Tot het tegendeel vaststaat is hij een kind.',
    involved: ['ind', 'nidos', 'coa', 'advocatuur'],
  }),
  ...inDossier(
    FILMON,
    6,
    GUARDIAN_TEKESTE,
    guardian(idOf(NUMBER, 'protector', 1), 'Samuel Tekeste', workday(today, 7)),
    fact(
      'documents_shown',
      ['baptism certificate', 'school report of grade 7'],
      'Filmon, uit de voering van zijn jas',
      'Op beide papieren staat het geboortejaar dat hij zelf noemt. De originelen liggen nu bij zijn voogd.',
    ),
    fact(
      'registered_as_adult_in_other_state',
      true,
      'Eurodac',
      'Italië noteerde hem als negentien, op de avond dat hij van de boot kwam.',
    ),
    fact(
      'registration_circumstances',
      'rescued at sea at night, no interpreter, exhausted',
      'Filmon, tegen zijn voogd',
      'Een man van de boot zei dat volwassenen sneller door mochten reizen en antwoordde voor hem.',
      'likely',
    ),
    fact(
      'guardian_opinion_supports_minority',
      true,
      'Samuel Tekeste',
      'Zijn verhaal over school, zijn jongere zus en de oproep voor dienst past bij een jongen van zestien.',
    ),
  ),
  ...inDossier(
    FILMON,
    2,
    LAWYER,
    fact(
      'statements_in_host_weighed',
      false,
      'Dossier van de vreemdelingenpolitie',
      'In het verslag van de schouw staat alleen hoe hij eruitziet, niet wat hij over zijn leeftijd vertelde.',
      'disputed',
    ),
  ),
];
