// Joint General Comment 4 (CMW) and 23 (CRC) of 2017, on what states must do: age, liberty, due process, family, care.
// Its paragraphs were read only in part; a paragraph that was not read says so by staying unverified.
import { pack, readBy } from '../pack.ts';
import { JOINT_4 } from './joint-instruments.ts';

const LIBERTY = readBy('CMW/C/GC/4-CRC/C/GC/23 §§ 10–12, atlas-of-torture.org', '2026-11-24');
const DUE_PROCESS = readBy('CMW/C/GC/4-CRC/C/GC/23 §§ 14–15, atlas-of-torture.org', '2026-11-24');

export const jointGeneralComment4 = pack(JOINT_4, {
  'jgc4-3': {
    provision: '§ 3',
    kind: 'guidance',
    decisions: 'all',
    nl: 'Bescherming geldt voor iedereen tot 18 jaar. Oudere tieners krijgen niet minder omdat zij bijna volwassen zijn.',
    en: 'Protection holds for everybody up to 18. Older teenagers do not get less because they are nearly adult.',
  },
  'jgc4-4': {
    provision: '§ 4',
    kind: 'guidance',
    decisions: ['age'],
    nl: 'Leeftijd wordt in zijn geheel en door kinderdeskundigen onderzocht, snel en kindvriendelijk. Papieren en verklaringen tellen, botten en tanden meten is geen basis, twijfel is in het voordeel van het kind en er is beroep.',
    en: 'Age is assessed as a whole by child specialists, promptly and child-friendly. Papers and statements count, measuring bones and teeth is no basis, doubt favours the child and there is an appeal.',
  },
  'jgc4-5': {
    provision: '§ 5',
    kind: 'prohibition',
    decisions: ['detention'],
    nl: 'Elk kind heeft recht op vrijheid. Opsluiten om de verblijfsstatus van kind of ouders schendt kinderrechten en moet volledig stoppen.',
    en: 'Every child has a right to liberty. Detention because of the migration status of child or parents violates child rights and must stop completely.',
  },
  'jgc4-9': {
    provision: '§ 9',
    kind: 'guidance',
    decisions: ['detention', 'reception'],
    nl: 'Opsluiting beschadigt kinderen in hun gezondheid en ontwikkeling, ook als zij kort duurt of met het gezin is.',
    en: 'Detention damages the health and development of children, also when it is short or together with the family.',
  },
  'jgc4-10': {
    provision: '§ 10',
    kind: 'prohibition',
    decisions: ['detention'],
    nl: 'Het ‘uiterste middel’ uit het jeugdstrafrecht geldt niet in migratiezaken: opsluiting botst daar met het belang van het kind en zijn ontwikkeling.',
    en: 'The ‘last resort’ of juvenile justice does not apply in migration: there, detention clashes with the best interests and development of the child.',
    verified: LIBERTY,
  },
  'jgc4-11': {
    provision: '§ 11',
    kind: 'guidance',
    decisions: ['detention', 'reception'],
    nl: 'In plaats van opsluiting wonen kinderen met familie of voogd gewoon in de samenleving. Het gezin bijeenhouden is geen reden om een kind op te sluiten; dan blijft het hele gezin vrij.',
    en: 'Instead of detention, children live in society with family or guardian. Keeping the family together is no reason to detain a child; then the whole family stays free.',
    verified: LIBERTY,
  },
  'jgc4-12': {
    provision: '§ 12',
    kind: 'prohibition',
    decisions: ['detention'],
    nl: 'De wet hoort opsluiting van kinderen en gezinnen om migratie te verbieden. Opvang rust op zorg door kinderbescherming, niet op handhaving.',
    en: 'The law should forbid immigration detention of children and families. Reception rests on care by child protection, not on enforcement.',
    verified: LIBERTY,
  },
  'jgc4-15': {
    provision: '§ 15',
    kind: 'guidance',
    decisions: 'all',
    nl: 'Elk kind, ook met ouders, heeft eigen rechten in de procedure: eigen aandacht, eigen mening, eigen rechtsmiddel en geen onnodig wachten.',
    en: 'Every child, also with parents, has rights of its own in the procedure: its own attention, views and remedy, and no needless delay.',
    verified: DUE_PROCESS,
  },
  'jgc4-17': {
    provision: '§ 17',
    kind: 'guidance',
    decisions: 'all',
    nl: 'In elke migratieprocedure heeft een kind: toegang, uitleg, deskundige beslissers, gehoor met tolk, een gratis advocaat, voorrang, een voogd als het alleen is en beroep dat uitzetting tegenhoudt.',
    en: 'In every migration procedure a child has: access, explanation, specialised decision makers, a hearing with interpreter, a free lawyer, priority, a guardian when alone and an appeal that suspends removal.',
  },
  'jgc4-18': {
    provision: '§ 18',
    kind: 'guidance',
    decisions: ['residence'],
    nl: 'Er zijn wegen waarlangs een kind verblijf kan krijgen, bijvoorbeeld omdat het al lang in het land woont.',
    en: 'There are ways for a child to obtain residence, for instance because it has long lived in the country.',
  },
  'jgc4-25': {
    provision: '§ 25',
    kind: 'guidance',
    decisions: ['statelessness'],
    nl: 'Nationaliteitsrecht maakt geen verschil naar afkomst, geslacht of status van kind of ouders en voorkomt dat een kind staatloos is.',
    en: 'Nationality law makes no difference by origin, sex or status of child or parents and prevents that a child is stateless.',
  },
  'jgc4-29': {
    provision: '§ 29',
    kind: 'weighing',
    decisions: ['family', 'residence', 'return', 'removal'],
    nl: 'Een gezin breken door een ouder uit te zetten om alleen een overtreding van verblijfsregels gaat te ver: wat dat offer het kind kost, weegt zwaarder dan wat de staat wint.',
    en: 'Breaking a family by expelling a parent merely for breaching residence rules goes too far: what it costs the child outweighs what the state gains.',
  },
  'jgc4-32': {
    provision: '§ 32',
    kind: 'guidance',
    decisions: ['family'],
    nl: 'Gezinshereniging wordt welwillend, menselijk en snel behandeld; kind en ouders bij elkaar brengen is het uitgangspunt.',
    en: 'Family reunification is handled positively, humanely and fast; bringing child and parents together is the starting point.',
  },
  'jgc4-49': {
    provision: '§ 49',
    kind: 'weighing',
    decisions: ['reception'],
    nl: 'Elk kind in migratie heeft een levensstandaard die past bij wat het lichamelijk, geestelijk en sociaal nodig heeft.',
    en: 'Every child in migration has a standard of living fit for what it needs in body, mind and society.',
  },
  'jgc4-55': {
    provision: '§ 55',
    kind: 'guidance',
    decisions: ['health'],
    nl: 'Elk kind in migratie krijgt dezelfde zorg voor lichaam en geest als eigen onderdanen, welke papieren het ook heeft.',
    en: 'Every child in migration gets the same care for body and mind as nationals, whatever papers it has.',
  },
  'jgc4-59': {
    provision: '§ 59',
    kind: 'guidance',
    decisions: ['education'],
    nl: 'Elk kind in migratie, ook zonder papieren, gaat naar school op gelijke voet met kinderen van het land zelf.',
    en: 'Every child in migration, also undocumented, goes to school on an equal footing with children of the country itself.',
  },
});
