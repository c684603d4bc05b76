// What people read when a change of the AVG table is refused.
import type { Words } from '../basics/text.ts';
import type { NormId } from '../norms/register.ts';
import type { TableRefusal } from './table-changes.ts';

type RefusalWords = { readonly title: Words; readonly remedy: Words; readonly norms: readonly NormId[] };

export const TABLE_REFUSALS = {
  'row-through-firewall': {
    title: {
      nl: 'Deze gegevens gaan nooit naar een migratiedienst of naar de beheerder, voor geen enkel doel.',
      en: 'These data never go to a migration authority or to the administrator, for any purpose.',
    },
    remedy: {
      nl: 'Dit kan niemand goedkeuren: het is een regel van dit systeem (eis D4, de firewall). Wat een besluit nodig heeft, gaat als samenvatting van het belang van het kind.',
      en: 'Nobody can approve this: it is a rule of this system (requirement D4, the firewall). What a decision needs goes as a summary of the child’s interests.',
    },
    norms: ['jgc3-17', 'crc-16'],
  },
  'row-notes-stay': {
    title: {
      nl: 'Werkaantekeningen blijven bij wie ze schreef.',
      en: 'Working notes stay with those who wrote them.',
    },
    remedy: {
      nl: 'Alleen een voogd of rechtshulp kan de eigen aantekeningen lezen. Leg vast wat een ander moet weten als gewoon gegeven.',
      en: 'Only a guardian or legal aid can read their own notes. Record what somebody else has to know as ordinary data.',
    },
    norms: ['jgc3-17', 'crc-16'],
  },
  'row-never-whole': {
    title: {
      nl: 'Dit gegeven gaat nooit in zijn geheel naar een migratiedienst.',
      en: 'This never goes to a migration authority as a whole.',
    },
    remedy: {
      nl: 'Kies een uittreksel of ja/nee. Zonder instemming van het kind gaat het helemaal niet.',
      en: 'Choose an extract or yes/no. Without the child’s assent it does not go at all.',
    },
    norms: ['jgc3-17', 'gdpr-5'],
  },
  'row-class-too-open': {
    title: {
      nl: 'De klasse is opener dan de klasse van deze soort gegevens.',
      en: 'The class is more open than the class of this kind of data.',
    },
    remedy: {
      nl: 'Kies de klasse van de soort gegevens, of een klasse die minder deelt.',
      en: 'Choose the class of the kind of data, or one that shares less.',
    },
    norms: ['jgc3-17'],
  },
  'row-organisation-unknown': {
    title: { nl: 'De gever of de ontvanger bestaat hier niet.', en: 'The giver or the receiver does not exist here.' },
    remedy: { nl: 'Kies een organisatie uit de lijst.', en: 'Choose an organisation from the list.' },
    norms: [],
  },
  'row-role-elsewhere': {
    title: {
      nl: 'Een van de functies hoort niet bij de ontvanger.',
      en: 'One of the roles does not belong to the receiver.',
    },
    remedy: { nl: 'Kies functies van de ontvanger zelf.', en: 'Choose roles of the receiver itself.' },
    norms: ['gdpr-5'],
  },
  'row-purpose-not-of-role': {
    title: { nl: 'Voor dit doel werkt deze functie niet.', en: 'This role does not work for this purpose.' },
    remedy: { nl: 'Kies een doel waarvoor elke gekozen functie werkt.', en: 'Choose a purpose of every chosen role.' },
    norms: ['gdpr-5'],
  },
  'row-ends-before-start': {
    title: { nl: 'De laatste dag ligt vóór de eerste.', en: 'The last day lies before the first.' },
    remedy: { nl: 'Kies een latere laatste dag, of laat die leeg.', en: 'Choose a later last day, or leave it empty.' },
    norms: [],
  },
  'row-starts-in-past': {
    title: { nl: 'De eerste dag is al voorbij.', en: 'The first day has passed.' },
    remedy: {
      nl: 'Kies vandaag of later. Wat de tabel eerder zei, verandert nooit meer.',
      en: 'Choose today or later. What the table said before never changes any more.',
    },
    norms: [],
  },
  'row-unknown': {
    title: { nl: 'Deze regel geldt dan niet.', en: 'This row does not hold then.' },
    remedy: {
      nl: 'Kies een regel uit de tabel en een dag waarop zij geldt.',
      en: 'Choose a row and a day on which it holds.',
    },
    norms: [],
  },
  'table-reason-too-short': {
    title: { nl: 'De reden zegt te weinig.', en: 'The reason says too little.' },
    remedy: {
      nl: 'Schrijf in een hele zin waarom. Iedereen kan de reden lezen.',
      en: 'Write why in a whole sentence. Everybody can read the reason.',
    },
    norms: [],
  },
  'proposal-unknown': {
    title: { nl: 'Dit voorstel is er niet.', en: 'There is no such proposal.' },
    remedy: { nl: 'Lees de pagina opnieuw en kies een voorstel.', en: 'Read the page again and choose a proposal.' },
    norms: [],
  },
  'proposal-not-open': {
    title: { nl: 'Dit voorstel is al afgehandeld.', en: 'This proposal was dealt with already.' },
    remedy: { nl: 'Lees in de geschiedenis wat ermee gebeurde.', en: 'Read in the history what became of it.' },
    norms: [],
  },
  'proposal-outdated': {
    title: { nl: 'De regel is sinds dit voorstel veranderd.', en: 'The row has changed since this proposal.' },
    remedy: {
      nl: 'Wijs dit voorstel af en maak een nieuw voorstel op de regel zoals die nu is.',
      en: 'Reject this proposal and make a new one on the row as it is now.',
    },
    norms: [],
  },
  'approver-is-proposer': {
    title: { nl: 'U hebt dit zelf voorgesteld.', en: 'You proposed this yourself.' },
    remedy: {
      nl: 'Een ander beoordeelt het: de functionaris gegevensbescherming en de functionaris kinderrechten. Intrekken kunt u wel.',
      en: 'Somebody else judges it: the data protection officer and the child rights officer. You can withdraw it.',
    },
    norms: ['gdpr-5'],
  },
  'approver-has-no-role': {
    title: { nl: 'In uw functie beoordeelt u dit niet.', en: 'In your role you do not judge this.' },
    remedy: {
      nl: 'Vraag de functionaris gegevensbescherming en de functionaris kinderrechten.',
      en: 'Ask the data protection officer and the child rights officer.',
    },
    norms: ['gdpr-5'],
  },
  'approver-did-already': {
    title: { nl: 'In deze functie is dit al goedgekeurd.', en: 'This was approved in this role already.' },
    remedy: {
      nl: 'Er is iemand in de andere functie nodig: twee personen in twee functies.',
      en: 'Somebody in the other role is needed: two persons in two roles.',
    },
    norms: ['gdpr-5'],
  },
  'withdrawer-is-not-proposer': {
    title: { nl: 'U hebt dit niet zelf voorgesteld.', en: 'You did not propose this yourself.' },
    remedy: { nl: 'Wie beoordeelt, kan het afwijzen.', en: 'Whoever judges it can reject it.' },
    norms: [],
  },
} as const satisfies Record<TableRefusal['code'], RefusalWords>;
