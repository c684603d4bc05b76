// The Convention on the Rights of the Child, articles 30 to 41: own culture, play, exploitation, liberty, recovery.
// Article 41 says which norm goes first where others protect a child better.
import { pack } from '../pack.ts';
import { RESERVATION_37, RESERVATION_40 } from './declarations.ts';
import { CONVENTION } from './instrument.ts';

export const crcLiberty = pack(CONVENTION, {
  'crc-30': {
    provision: 'art. 30',
    kind: 'weighing',
    decisions: ['reception', 'return', 'education'],
    nl: 'Een kind uit een minderheid of inheems volk mag met de eigen groep zijn cultuur, geloof en taal beleven.',
    en: 'A child of a minority or indigenous people may live its culture, religion and language with its own group.',
  },
  'crc-31': {
    provision: 'art. 31',
    kind: 'requirement',
    decisions: ['reception', 'detention'],
    nl: 'Een kind heeft recht op rust, vrije tijd en spel dat bij zijn leeftijd past, en doet mee aan cultuur en kunst.',
    en: 'A child has a right to rest, leisure and play that fits its age, and takes part in culture and the arts.',
  },
  'crc-34': {
    provision: 'art. 34',
    kind: 'prohibition',
    decisions: ['reception', 'screening', 'return', 'child-protection'],
    nl: 'De staat beschermt het kind tegen elke vorm van seksuele uitbuiting en seksueel misbruik.',
    en: 'The state protects the child against every form of sexual exploitation and sexual abuse.',
  },
  'crc-35': {
    provision: 'art. 35',
    kind: 'requirement',
    decisions: ['screening', 'reception', 'return', 'child-protection'],
    nl: 'De staat voorkomt dat kinderen worden ontvoerd, verkocht of verhandeld, voor welk doel ook.',
    en: 'The state prevents that children are abducted, sold or trafficked, for whatever purpose.',
  },
  'crc-36': {
    provision: 'art. 36',
    kind: 'requirement',
    decisions: ['screening', 'reception', 'return', 'child-protection'],
    nl: 'De staat beschermt het kind ook tegen elke andere uitbuiting die zijn welzijn schaadt.',
    en: 'The state protects the child against every other exploitation, too, that harms its well-being.',
  },
  'crc-37': {
    provision: 'art. 37',
    kind: 'prohibition',
    decisions: ['detention', 'detention-review'],
    nl: 'Geen kind wordt gemarteld of onmenselijk behandeld. Opsluiting mag niet onrechtmatig of willekeurig zijn en alleen als uiterste middel, zo kort mogelijk, menswaardig, met snelle rechtshulp en een snelle rechter.',
    en: 'No child is tortured or treated inhumanly. Detention may not be unlawful or arbitrary and only a last resort, as short as possible, humane, with prompt legal help and a prompt court.',
    declarations: RESERVATION_37,
  },
  'crc-39': {
    provision: 'art. 39',
    kind: 'requirement',
    decisions: ['health', 'reception'],
    nl: 'Een kind dat slachtoffer is van geweld, uitbuiting of oorlog wordt geholpen om te herstellen, op een plek die gezond is voor dat kind.',
    en: 'A child who is a victim of violence, exploitation or war is helped to recover, in a place that is healthy for that child.',
  },
  'crc-40': {
    provision: 'art. 40',
    kind: 'requirement',
    decisions: ['detention', 'residence'],
    nl: 'Een kind dat van een strafbaar feit wordt verdacht, is onschuldig tot het tegendeel vaststaat, krijgt snel rechtshulp en een tolk, en hoeft niet tegen zichzelf te getuigen.',
    en: 'A child suspected of an offence is innocent until proven otherwise, gets prompt legal help and an interpreter, and need not testify against itself.',
    declarations: RESERVATION_40,
  },
  'crc-41': {
    provision: 'art. 41',
    kind: 'requirement',
    decisions: 'all',
    nl: 'Geeft nationaal recht of ander internationaal recht een kind meer bescherming, dan geldt dat.',
    en: 'Where national law or other international law gives a child more protection, that law applies.',
  },
});
