// Family 4: Filmon, sixteen by his own account, alone from Eritrea. Italy wrote down another birth date. He is treated as
// the child he says he is; a guardian was appointed last week and must still tell him what will happen.
import { AVIM, AVIM_DECIDES, GUARDIAN_TEKESTE, LAWYER } from '../capacities.ts';
import { earlier, workday } from '../days.ts';
import { FAMILIES } from '../family-numbers.ts';
import { fact, guardian, letIn, SILVIUS, step } from '../phrases.ts';
import { idOf, inDossier, type Story } from '../story.ts';

const NUMBER = FAMILIES.filmon;
const FILMON = idOf(NUMBER, 'dossier', 1);
const ASYLUM = idOf(NUMBER, 'procedure', 1);
const DUBLIN = idOf(NUMBER, 'procedure', 2);
const piece = (number: number): string => idOf(NUMBER, 'evidence', number);

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
    named: [SILVIUS],
  }),
  // His wish was written down the day he came; the registration took longer than the law allows, and that stays visible.
  ...inDossier(
    FILMON,
    15,
    AVIM,
    {
      type: 'OpenProcedure',
      procedureId: ASYLUM,
      kind: 'asylum',
      subject: 'child',
      openedOn: workday(today, 16),
    },
    step(ASYLUM, 'application-made', workday(today, 16), 'Aanmeldformulier Ter Apel'),
  ),
  ...inDossier(FILMON, 13, AVIM_DECIDES, {
    type: 'RaiseAgeDoubt',
    restsOn: ['registration-elsewhere', 'appearance'],
    what: 'In Italië staat een geboortedatum van drie jaar eerder. Bij de schouw vonden twee medewerkers hem ouder dan achttien.',
  }),
  ...inDossier(
    FILMON,
    6,
    GUARDIAN_TEKESTE,
    guardian(idOf(NUMBER, 'protector', 1), 'Samuel Tekeste', workday(today, 7)),
    {
      type: 'RecordAgeEvidence',
      evidenceId: piece(1),
      kind: 'document',
      document: 'baptism certificate',
      source: 'Filmon, uit de voering van zijn jas',
      saidOn: earlier(today, 15, 11),
      birthDate: earlier(today, 16, 2),
      explanation: 'De doopakte noemt de dag die hij zelf noemt. Het origineel ligt nu bij zijn voogd.',
    },
    {
      type: 'RecordAgeEvidence',
      evidenceId: piece(2),
      kind: 'document',
      document: 'school record',
      source: 'Filmon, uit de voering van zijn jas',
      saidOn: earlier(today, 3, 6),
      youngest: 12,
      oldest: 13,
      explanation: 'Rapport van klas zeven, met een pasfoto waarop hij zichtbaar een kind is.',
    },
    {
      type: 'RecordAgeEvidence',
      evidenceId: piece(3),
      kind: 'registration-elsewhere',
      source: 'Eurodac, gezien door zijn voogd',
      saidOn: workday(today, 60),
      birthDate: earlier(today, 19, 2),
      explanation:
        'Italië noteerde hem als negentien, op de avond dat hij van de boot kwam. Waar dat op rust, staat er niet bij.',
    },
    {
      type: 'RecordAgeEvidence',
      evidenceId: piece(4),
      kind: 'statement-of-relative',
      source: 'Zijn oudere zus in Utrecht, door de telefoon',
      saidOn: workday(today, 6),
      youngest: 15,
      oldest: 16,
      explanation:
        'Zij is twintig en zegt dat er vier jaar tussen hen zit. Zij droeg hem op haar rug naar de waterput.',
    },
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
    5,
    AVIM,
    step(ASYLUM, 'application-registered', workday(today, 5), 'Ontvangstbewijs registratie'),
    step(ASYLUM, 'eurodac-sent', workday(today, 5), 'Eurodac, verzendbewijs'),
  ),
  ...inDossier(
    FILMON,
    5,
    AVIM,
    {
      type: 'OpenProcedure',
      procedureId: DUBLIN,
      kind: 'responsibility',
      subject: 'child',
      openedOn: workday(today, 5),
    },
    step(DUBLIN, 'application-registered', workday(today, 5), 'Ontvangstbewijs registratie'),
    step(DUBLIN, 'hit-received', workday(today, 5), 'Eurodac: Italië'),
  ),
  // He reads along himself; school and the nurse know no more than they need.
  ...inDossier(
    FILMON,
    3,
    GUARDIAN_TEKESTE,
    letIn('kinderen', 'kind-filmon', 'Hij wil zelf lezen wat er over hem wordt opgeschreven.'),
    letIn('school', 'school-nagtegaal', 'Hij begint maandag in de schakelklas.', 'education'),
    letIn('gezondheidszorg', 'zorg-elmas', 'Intake bij de jeugdarts.', 'care'),
    letIn(
      'inspectie',
      'insp-ruitenberg',
      'Onderzoek naar de eerste weken van kinderen die alleen komen.',
      'legal-task',
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
