// The European Convention on Human Rights and two of its Protocols, as the Court applies them to children in migration.
// Articles were recalled; the Court's judgments were read in summaries only. So: nothing here is verified.
import { ENGLISH_AND_FRENCH } from '../authentic.ts';
import { type Instrument, pack } from '../pack.ts';

const ECHR: Instrument = {
  instrument: 'EVRM (ECHR)',
  authority: 'binding-law',
  bindingIn: ['NL'],
  from: '1954-08-31',
  source: 'https://www.echr.coe.int/documents/d/echr/convention_ENG',
  authentic: ENGLISH_AND_FRENCH,
};

export const europeanConvention = pack(ECHR, {
  'echr-2': {
    provision: 'art. 2',
    kind: 'prohibition',
    decisions: ['detention', 'return', 'removal', 'responsibility', 'reception'],
    nl: 'De staat beschermt het leven van iedereen en stuurt niemand naar een plek waar de dood dreigt.',
    en: 'The state protects the life of everybody and sends nobody to a place where death threatens.',
  },
  'echr-3': {
    provision: 'art. 3',
    kind: 'prohibition',
    decisions: ['detention', 'return', 'removal', 'responsibility', 'reception'],
    nl: 'Niemand wordt gemarteld of onmenselijk of vernederend behandeld, ook niet door opvang, opsluiting of terugsturen. Dat iemand een kind is, gaat voor zijn status.',
    en: 'Nobody is tortured or treated in an inhuman or degrading way, also not by reception, detention or return. Being a child comes before status.',
  },
  'echr-5-1': {
    provision: 'art. 5(1)',
    kind: 'prohibition',
    decisions: ['detention'],
    nl: 'Opsluiting mag alleen op een grond uit het verdrag, volgens de wet en niet willekeurig. Voor een kind betekent dit: alleen als niets minder ingrijpends kan, zo kort mogelijk en op een geschikte plek.',
    en: 'Detention is allowed only on a ground in the Convention, by law and not arbitrarily. For a child: only if nothing less drastic will do, as short as possible and in a fit place.',
  },
  'echr-5-2': {
    provision: 'art. 5(2)',
    kind: 'requirement',
    decisions: ['detention'],
    nl: 'Wie wordt opgesloten, hoort meteen en in een taal die hij begrijpt waarom.',
    en: 'Whoever is detained hears at once why, in a language that person understands.',
  },
  'echr-5-4': {
    provision: 'art. 5(4)',
    kind: 'requirement',
    decisions: ['detention-review'],
    nl: 'Een rechter oordeelt snel over opsluiting en beveelt vrijlating als die niet mag. Dat werkt ook echt voor het kind zelf.',
    en: 'A court rules speedily on detention and orders release if it is not allowed. That works in practice for the child itself too.',
  },
  'echr-8': {
    provision: 'art. 8',
    kind: 'weighing',
    decisions: ['residence', 'family', 'removal', 'age', 'return'],
    nl: 'Ieders gezin en privéleven wordt geëerbiedigd. De overheid mengt zich daarin alleen volgens de wet, voor een goed doel en in een eerlijk evenwicht, waarin het belang van het kind zwaar telt.',
    en: 'Everybody’s family and private life is respected. Authorities interfere only by law, for a proper aim and in a fair balance, in which the best interests of the child count heavily.',
  },
  'echr-13': {
    provision: 'art. 13',
    kind: 'requirement',
    decisions: ['appeal', 'removal'],
    nl: 'Bij een verdedigbare klacht over een verdragsrecht is er een rechtsmiddel dat werkt en dat uitzetting tegenhoudt waar de schade niet te herstellen is.',
    en: 'For an arguable complaint about a Convention right there is a remedy that works and that stops removal where harm cannot be undone.',
  },
  'echr-14': {
    provision: 'art. 14',
    kind: 'weighing',
    decisions: 'all',
    nl: 'De rechten uit het verdrag gelden zonder ongerechtvaardigd onderscheid, ook naar herkomst of status.',
    en: 'The Convention rights hold without unjustified distinction, also by origin or status.',
  },
  'echr-34': {
    provision: 'art. 34',
    kind: 'prohibition',
    decisions: ['appeal', 'removal'],
    nl: 'Iedereen kan klagen bij het Hof. De staat belemmert dat niet, laat contact met de advocaat toe en volgt voorlopige maatregelen op.',
    en: 'Everybody can complain to the Court. The state does not hinder this, allows contact with the lawyer and follows interim measures.',
    from: '1998-11-01',
  },
  'echr-p1-2': {
    provision: 'Prot. 1 art. 2',
    kind: 'prohibition',
    decisions: ['education'],
    nl: 'Niemand wordt het recht op onderwijs ontzegd.',
    en: 'Nobody is denied the right to education.',
  },
  'echr-p4-4': {
    provision: 'Prot. 4 art. 4',
    kind: 'prohibition',
    decisions: ['removal', 'return', 'border'],
    nl: 'Vreemdelingen worden niet als groep uitgezet: ieders eigen geval wordt echt bekeken.',
    en: 'Foreigners are not expelled as a group: each own case is really examined.',
    from: '1982-06-23',
  },
});
