// The routes by which a child in the Netherlands may get a secure status: conditions in short, as far as facts of the dossier
// can tell. A route says “look here”; whether it leads somewhere is for a lawyer and the deciding service. Source: domain.md
// 5.2, 5.5, 5.8; law.md C1, C3, C5.
import type { Route } from '../../domain/routes/route.ts';

const NOT_CHECKED = {
  nl: 'De voorwaarden zijn verkort en niet nagekeken in de tekst die nu geldt. Vraag een advocaat.',
  en: 'The conditions are shortened and were not checked in the text that applies now. Ask a lawyer.',
};

export const ROUTES: readonly Route[] = [
  {
    id: 'own-protection',
    kept: 'routes',
    name: { nl: 'Bescherming om eigen redenen van het kind', en: 'Protection on the child’s own grounds' },
    norms: ['jgc3-46', 'crc-22', 'apr-22'],
    conditions: [
      {
        fact: 'child_own_asylum_claim',
        is: true,
        words: { nl: 'het kind heeft eigen redenen om bescherming te vragen', en: 'the child has grounds of its own' },
      },
    ],
    nextStep: {
      nl: 'De advocaat bespreekt met het kind een eigen aanvraag; de IND hoort het kind zelf.',
      en: 'The lawyer discusses an application of its own with the child; IND hears the child in person.',
    },
  },
  {
    id: 'family-reunification',
    kept: 'routes',
    name: { nl: 'Hereniging met familie hier', en: 'Reunification with family here' },
    norms: ['crc-10', 'frd-4-1c', 'qr-20'],
    conditions: [
      {
        fact: 'parent_with_residence_here',
        is: true,
        words: { nl: 'een ouder, broer of zus heeft hier verblijf', en: 'a parent or sibling has residence here' },
      },
    ],
    nextStep: {
      nl: 'De advocaat of VluchtelingenWerk vraagt hereniging aan en let op de termijn.',
      en: 'The lawyer or the refugee council applies for reunification and minds the time limit.',
    },
    doubt: NOT_CHECKED,
  },
  {
    id: 'union-citizen-child',
    kept: 'routes',
    name: {
      nl: 'Verblijf bij een Nederlands kind (Chavez-Vilchez)',
      en: 'Residence with a Dutch child (Chavez-Vilchez)',
    },
    norms: ['tfeu-20', 'charter-24', 'charter-7'],
    conditions: [
      {
        fact: 'child_nationality_of_host',
        is: true,
        words: { nl: 'het kind is Nederlander', en: 'the child is a Dutch national' },
      },
      {
        fact: 'carer_without_residence',
        is: true,
        words: { nl: 'de ouder die zorgt, heeft hier geen verblijf', en: 'the caring parent has no residence here' },
      },
    ],
    nextStep: {
      nl: 'De ouder vraagt een EU-document aan; de Raad kan zeggen wat het kind van elke ouder nodig heeft.',
      en: 'The parent applies for an EU document; child protection can say what the child needs from each parent.',
    },
  },
  {
    id: 'statelessness',
    kept: 'routes',
    name: { nl: 'Vaststelling van staatloosheid', en: 'Recognition of statelessness' },
    norms: ['crc-7', 'jgc4-25'],
    conditions: [{ fact: 'stateless', is: true, words: { nl: 'het kind is staatloos', en: 'the child is stateless' } }],
    nextStep: {
      nl: 'De advocaat of voogd vraagt de rechtbank om de staatloosheid vast te stellen. Dat geeft zelf geen verblijf; het opent de weg naar een nationaliteit.',
      en: 'The lawyer or guardian asks the court to establish statelessness. That gives no residence by itself; it opens the way to a nationality.',
    },
    doubt: NOT_CHECKED,
  },
  {
    id: 'nationality-by-option',
    kept: 'routes',
    name: { nl: 'Nederlander worden door optie', en: 'Dutch nationality by option' },
    norms: ['crc-7', 'jgc4-25', 'iccpr-24'],
    conditions: [
      { fact: 'born_in_country', is: true, words: { nl: 'het kind is hier geboren', en: 'the child was born here' } },
      { fact: 'stateless', is: true, words: { nl: 'het kind is staatloos', en: 'the child is stateless' } },
      {
        fact: 'years_in_country',
        moreThan: 2,
        words: { nl: 'het kind is hier langer dan twee jaar', en: 'the child has been here for more than two years' },
      },
    ],
    nextStep: {
      nl: 'De voogd of ouder vraagt bij de gemeente welke optie openstaat en hoe lang het kind hier moet zijn.',
      en: 'Guardian or parent asks the municipality which option is open and how long the child must have been here.',
    },
    doubt: NOT_CHECKED,
  },
  {
    id: 'trafficking',
    kept: 'signals',
    name: { nl: 'Slachtoffer van mensenhandel', en: 'Victim of trafficking' },
    norms: ['crc-34', 'crc-39'],
    conditions: [
      {
        fact: 'victim_of_trafficking',
        is: true,
        words: { nl: 'er zijn tekenen van mensenhandel', en: 'there are signs of trafficking' },
      },
    ],
    nextStep: {
      nl: 'De voogd of advocaat meldt het bij de politie of CoMensha en vraagt bedenktijd; het kind hoeft daarvoor geen aangifte te doen.',
      en: 'Guardian or lawyer reports it and asks for time to reflect; the child does not have to press charges for that.',
    },
    doubt: NOT_CHECKED,
  },
  {
    id: 'violence-at-home',
    kept: 'signals',
    name: { nl: 'Slachtoffer van geweld thuis of eerwraak', en: 'Victim of violence at home or honour' },
    norms: ['crc-19'],
    conditions: [
      {
        fact: 'violence_at_home',
        is: true,
        words: {
          nl: 'er is geweld thuis, eer of een gedwongen huwelijk',
          en: 'violence at home, honour or forced marriage',
        },
      },
    ],
    nextStep: {
      nl: 'Veilig Thuis helpt meteen; de advocaat bekijkt een eigen vergunning, los van de partner of ouder.',
      en: 'The domestic-violence centre helps at once; the lawyer looks at a permit independent of partner or parent.',
    },
    doubt: NOT_CHECKED,
  },
  {
    id: 'medical',
    kept: 'health',
    name: { nl: 'Medische redenen', en: 'Medical grounds' },
    norms: ['crc-24', 'echr-3'],
    conditions: [
      {
        fact: 'treatment_needed_here',
        is: true,
        words: { nl: 'er is behandeling nodig die niet kan stoppen', en: 'treatment is needed that cannot stop' },
      },
      {
        fact: 'treatment_reachable_there',
        is: false,
        words: { nl: 'die is in het andere land niet echt bereikbaar', en: 'it cannot really be reached elsewhere' },
      },
    ],
    nextStep: {
      nl: 'De advocaat vraagt uitstel van vertrek of een medische vergunning; de arts geeft alleen wat daarvoor nodig is.',
      en: 'The lawyer asks for deferral or a medical permit; the doctor gives only what is needed for it.',
    },
    doubt: NOT_CHECKED,
  },
  {
    id: 'roots',
    kept: 'routes',
    name: { nl: 'Worteling: privéleven hier', en: 'Roots: private life here' },
    norms: ['echr-8', 'jgc4-18', 'kinderrechtenbril'],
    conditions: [
      {
        fact: 'years_in_country',
        moreThan: 5,
        words: { nl: 'het kind is hier langer dan vijf jaar', en: 'the child has been here for more than five years' },
      },
    ],
    nextStep: {
      nl: 'De advocaat vraagt verblijf om privéleven; een deskundige beschrijft de worteling. Vijf jaar is geen grens van de wet.',
      en: 'The lawyer asks for residence on private life; an expert describes the roots. Five years is no line in the law.',
    },
  },
  {
    id: 'no-fault',
    kept: 'routes',
    name: { nl: 'Kan buiten eigen schuld niet terug', en: 'Cannot return through no fault' },
    norms: ['rd-10-2', 'rd-6-1', 'gc6-84'],
    conditions: [
      {
        fact: 'unaccompanied',
        is: true,
        words: { nl: 'het kind is hier zonder ouder', en: 'the child is here without a parent' },
      },
      {
        fact: 'reception_on_arrival_arranged',
        is: false,
        words: {
          nl: 'in het andere land is geen goede opvang gevonden',
          en: 'no adequate reception was found elsewhere',
        },
      },
    ],
    nextStep: {
      nl: 'De voogd en advocaat vragen een vergunning. Het beleid van 2017 vroeg een eerste aanvraag vóór de vijftiende verjaardag; het Hof van Justitie (C-441/19) liet niet toe dat alleen die leeftijd telt bij het onderzoek naar opvang.',
      en: 'Guardian and lawyer ask for a permit. The policy of 2017 asked for a first application before the age of fifteen; the Court of Justice (C-441/19) did not accept that this age alone decides whether reception is looked into.',
    },
    doubt: NOT_CHECKED,
  },
  {
    id: 'hardship',
    kept: 'routes',
    name: { nl: 'Schrijnende bijzondere omstandigheden', en: 'Exceptional distressing circumstances' },
    norms: ['vb-3-6ba', 'crc-3-1'],
    conditions: [
      {
        fact: 'first_application',
        is: true,
        words: { nl: 'dit is de eerste aanvraag', en: 'this is the first application' },
      },
      {
        fact: 'distressing_circumstances_named',
        is: true,
        words: { nl: 'iemand noemt zulke omstandigheden', en: 'somebody names such circumstances' },
      },
    ],
    nextStep: {
      nl: 'De advocaat brengt ze naar voren zolang de eerste aanvraag loopt; daarna kan dat niet meer.',
      en: 'The lawyer brings them up while the first application runs; after that it is too late.',
    },
  },
  {
    id: 'resettlement',
    kept: 'routes',
    name: { nl: 'Hervestiging in een ander veilig land', en: 'Resettlement in another safe country' },
    norms: ['jgc3-32j'],
    conditions: [
      {
        fact: 'submitted_for_resettlement',
        is: true,
        words: { nl: 'het kind is daarvoor voorgedragen', en: 'the child was submitted for it' },
      },
    ],
    nextStep: {
      nl: 'De voogd bespreekt met het kind of het dat wil; een panel van kinderbescherming kijkt mee.',
      en: 'The guardian discusses with the child whether it wants that; a panel led by child protection looks along.',
    },
  },
];
