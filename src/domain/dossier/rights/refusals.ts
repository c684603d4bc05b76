// The words for every no about rights over data: requests, putting right, restriction, holds, transfer and destruction.
import type { NormId } from '../../norms/register.ts';
import type { RefusalWords } from '../context.ts';
import type { RightsRefusal } from './commands.ts';

const no = (nl: string, en: string, doNl: string, doEn: string, norms: readonly NormId[] = []): RefusalWords => ({
  title: { nl, en },
  remedy: { nl: doNl, en: doEn },
  norms,
});

const THERE = ['Open het dossier opnieuw.', 'Open the dossier again.'] as const;
const CHOOSE = ['Kies uit de lijst.', 'Choose from the list.'] as const;
const NOT_AHEAD = ['Leg het vast nadat het is gebeurd.', 'Record it after it happened.'] as const;

const REQUESTS = {
  'data-request-exists': no('Dit verzoek staat er al.', 'This request stands here already.', ...THERE),
  'data-request-in-the-future': no(
    'De dag van het verzoek ligt in de toekomst.',
    'The day of the request lies in the future.',
    ...NOT_AHEAD,
  ),
  'data-request-parent-unnamed': no(
    'Van welke ouder zijn deze gegevens?',
    'Whose data are these?',
    'Vul de naam van de ouder in.',
    'Fill in the name of the parent.',
  ),
  'data-request-about-nothing': no(
    'Dit gegeven staat niet in het dossier.',
    'This entry is not in the dossier.',
    'Kies een regel van de tijdlijn.',
    'Choose a line of the timeline.',
  ),
  'data-request-not-found': no(
    'Dit verzoek staat niet in het dossier.',
    'This request is not in the dossier.',
    ...CHOOSE,
  ),
  'data-request-answered-already': no(
    'Dit verzoek is al beantwoord.',
    'This request was answered already.',
    'Leg een nieuw verzoek vast als er weer iets wordt gevraagd.',
    'Record a new request where something is asked again.',
  ),
  'data-refusal-without-remedies': no(
    'Wie een verzoek (deels) afwijst, vertelt waar men kan klagen.',
    'Whoever refuses a request, in part too, says where one can complain.',
    'Vertel over de Autoriteit Persoonsgegevens, over bezwaar binnen zes weken bij een bestuursorgaan en over de rechter (UAVG art. 34 en 35, Awb; nog na te gaan). Kruis dat daarna aan.',
    'Tell about the supervisory authority, about an objection within six weeks with a public body, and about the court (UAVG 34 and 35, Awb; still to be verified). Then tick that.',
    ['gdpr-12-3'],
  ),
  'data-answer-mandate-missing': no(
    'Niet bekend is of het kind dit zelf wil.',
    'Whether the child wants this itself is not known.',
    'Vanaf 16 jaar oefent een kind zijn rechten zelf uit (UAVG art. 5; nog na te gaan). Vul de machtiging van het kind in, of laat het kind zelf vragen.',
    'From the age of 16 a child exercises its rights itself (UAVG 5; still to be verified). Fill in the mandate of the child, or let the child ask itself.',
    ['gdpr-15'],
  ),
  'data-answer-authority-unknown': no(
    'Niet bekend is of deze ouder het gezag heeft.',
    'Whether this parent has authority is not known.',
    'Ga het na, bijvoorbeeld in het gezagsregister, en vul het in bij het antwoord.',
    'Find out, for instance in the register of authority, and fill it in with the answer.',
    ['gdpr-15'],
  ),
  'data-answer-without-authority': no(
    'Een ouder zonder gezag krijgt alleen eigen gegevens.',
    'A parent without authority gets only data of his or her own.',
    'Wijs dit verzoek af, met redenen. Vraagt de ouder naar eigen gegevens, leg dan een nieuw verzoek vast.',
    'Refuse this request, with reasons. Where the parent asks for own data, record a new request.',
    ['gdpr-15'],
  ),
  'data-answer-conflict': no(
    'Het kind wordt voor een ouder afgeschermd.',
    'The child is protected from a parent.',
    'Vraag de kantonrechter om een bijzondere curator voor het kind (BW art. 1:250; nog na te gaan). Tot dan krijgt deze ouder geen gegevens van het kind.',
    'Ask the court for a special representative of the child (BW 1:250; still to be verified). Until then this parent gets no data of the child.',
    ['gdpr-15'],
  ),
  'data-answer-not-carried-out': no(
    'Dit is nog niet gedaan.',
    'This was not done yet.',
    'Zet eerst het gegeven recht, beperk het gebruik of stel de vernietiging voor. Noem daarbij dit verzoek.',
    'First put the entry right, restrict its use or propose destruction. Name this request there.',
    ['gdpr-15'],
  ),
  'data-request-extended-already': no(
    'Deze termijn is al verlengd.',
    'This limit was extended already.',
    'Verlengen kan één keer.',
    'It can be extended once.',
    ['gdpr-12-3'],
  ),
};

const RECTIFICATIONS = {
  'rectification-exists': no('Dit is al rechtgezet.', 'This was put right already.', ...THERE),
  'rectification-of-nothing': no(
    'Dit gegeven staat niet in het dossier.',
    'This entry is not in the dossier.',
    'Kies een regel van de tijdlijn.',
    'Choose a line of the timeline.',
  ),
  'rectification-by-another': no(
    'Dit schreef een andere organisatie.',
    'Another organisation wrote this.',
    'Vraag die organisatie om het recht te zetten, of de functionaris gegevensbescherming.',
    'Ask that organisation to put it right, or the data-protection officer.',
  ),
  'rectification-without-request': no(
    'Dit verzoek vraagt niet om iets recht te zetten.',
    'This request does not ask to put something right.',
    ...CHOOSE,
  ),
  'rectification-not-found': no('Dit staat niet in het dossier.', 'This is not in the dossier.', ...CHOOSE),
  'recipient-told-of-what': no(
    'Waarover is deze organisatie bericht?',
    'What was this organisation told?',
    'Kies iets dat is rechtgezet, of iets dat nu niet mag worden gebruikt.',
    'Choose something that was put right, or something that may not be used now.',
  ),
  'recipient-unknown': no(
    'Deze organisatie kreeg het gegeven niet.',
    'This organisation did not receive it.',
    ...CHOOSE,
  ),
  'recipient-told-already': no(
    'Deze organisatie is al bericht.',
    'This organisation was told already.',
    'U hoeft niets te doen.',
    'You need not do anything.',
  ),
  'recipient-told-in-the-future': no('Deze dag ligt in de toekomst.', 'This day lies in the future.', ...NOT_AHEAD),
};

const RESTRICTIONS = {
  'restriction-exists': no('Deze beperking staat er al.', 'This restriction stands here already.', ...THERE),
  'restriction-of-nothing': no(
    'Een van deze gegevens staat niet in het dossier.',
    'One of these entries is not in the dossier.',
    'Kies regels van de tijdlijn.',
    'Choose lines of the timeline.',
  ),
  'restriction-not-found': no('Deze beperking staat niet in het dossier.', 'This restriction is not here.', ...CHOOSE),
  'restriction-lifted-already': no('Deze beperking is al beëindigd.', 'This restriction has ended already.', ...THERE),
  'restriction-of-granted-objection': no(
    'Het bezwaar is toegewezen: dit mag niet weer worden gebruikt.',
    'The objection was granted: this may not be used again.',
    'Is er een nieuwe reden om het te gebruiken, vraag dan de functionaris gegevensbescherming om advies. Wat hier staat, blijft beperkt.',
    'Where there is a new reason to use it, ask the data-protection officer for advice. What stands here stays restricted.',
    ['gdpr-15'],
  ),
  'restriction-told-in-the-future': no(
    'De betrokkene is nog niet bericht.',
    'The person was not told yet.',
    'Vertel het eerst. Daarna kan de beperking eindigen.',
    'Tell them first. Then the restriction can end.',
    ['gdpr-15'],
  ),
};

const HOLDS = {
  'hold-exists': no('Deze vernietigingsstop staat er al.', 'This hold stands here already.', ...THERE),
  'hold-in-the-past': no(
    'De laatste dag is al voorbij.',
    'The last day has passed already.',
    'Kies een dag die nog komt, of laat de dag leeg.',
    'Choose a day that is still to come, or leave it empty.',
  ),
  'hold-not-found': no(
    'Deze vernietigingsstop staat niet in het dossier.',
    'This hold is not in the dossier.',
    ...CHOOSE,
  ),
  'hold-lifted-already': no('Deze vernietigingsstop is al opgeheven.', 'This hold was lifted already.', ...THERE),
  'transfer-exists': no('Deze overbrenging staat er al.', 'This transfer stands here already.', ...THERE),
  'transfer-in-the-future': no('Deze dag ligt in de toekomst.', 'This day lies in the future.', ...NOT_AHEAD),
};

const DESTRUCTIONS = {
  'destruction-proposed-already': no(
    'Er ligt al een voorstel om dit dossier te vernietigen.',
    'A proposal to destroy this dossier waits already.',
    'Trek dat eerst in.',
    'Withdraw that first.',
  ),
  'destruction-without-request': no(
    'Bij deze grond hoort een verzoek om te wissen.',
    'This ground asks for a request for erasure.',
    'Leg eerst het verzoek vast.',
    'Record the request first.',
    ['gdpr-15'],
  ),
  'destruction-request-of-another': no(
    'Dit dossier is van het kind. Alleen het kind, of wie het wettelijk vertegenwoordigt, kan vragen het te wissen.',
    'This dossier is the child’s. Only the child, or its legal representative, can ask to erase it.',
    'Laat het kind of zijn voogd vragen. Gaat het om gegevens van een ouder, zet dan die gegevens recht of beperk het gebruik.',
    'Let the child or its guardian ask. Where it is about data of a parent, put those right or restrict their use.',
    ['gdpr-15'],
  ),
  'destruction-child-unasked': no(
    'Niet bekend is wat het kind zelf wil.',
    'What the child itself wants is not known.',
    'Vraag het kind wat het wil, en schrijf dat op. Leg ook uit wat het kwijtraakt: bewijs voor later.',
    'Ask the child what it wants, and write that down. Explain too what it loses: proof for later.',
    ['crc-12'],
  ),
  'destruction-without-court': no(
    'Welke rechter gaf deze opdracht?',
    'Which court ordered this?',
    'Vul de rechtbank en het nummer in.',
    'Fill in the court and the number.',
  ),
  'destruction-not-found': no(
    'Er ligt geen voorstel om dit dossier te vernietigen.',
    'No proposal to destroy this dossier waits.',
    ...THERE,
  ),
  'destruction-asks-another': no(
    'Vernietigen doen twee mensen van twee organisaties.',
    'Destroying takes two people of two organisations.',
    'Laat de kinderrechtenfunctionaris bevestigen.',
    'Let the child-rights officer confirm it.',
  ),
  'destruction-barred': no(
    'Dit dossier kan nu niet worden vernietigd.',
    'This dossier cannot be destroyed now.',
    'Hieronder staat wat in de weg staat. Wissen hoeft niet waar een wettelijke plicht, een publieke taak, een archief of een rechtszaak het nodig heeft (AVG art. 17 lid 3 onder b, d en e). Noem de categorie van de selectielijst. Is een termijn niet bekend, dan wordt bewaard.',
    'Below is what stands in the way. Nothing needs to be erased that a legal duty, a public task, an archive or a legal claim needs (GDPR 17(3)(b), (d), (e)). Name the category of the selection list. Where a period is not known, it is kept.',
    ['gdpr-5', 'gdpr-15'],
  ),
};

export const RIGHTS_REFUSALS = {
  ...REQUESTS,
  ...RECTIFICATIONS,
  ...RESTRICTIONS,
  ...HOLDS,
  ...DESTRUCTIONS,
} as const satisfies Readonly<Record<RightsRefusal['code'], RefusalWords>>;
