// Book 1 of the Civil Code on who has authority over a child and who is its guardian. Article 1:302: law.ts. Measures of child
// protection: child-protection.ts. Read in a consolidation of May 2017: unverified.
import { pack } from '../pack.ts';
import { CIVIL_CODE } from './civil-code.ts';

export const guardianshipCourse = pack(CIVIL_CODE, {
  'bw-1-241': {
    provision: 'art. 1:241',
    kind: 'requirement',
    decisions: ['representation', 'child-protection'],
    nl: 'Staat een kind niet onder gezag of wordt het gezag niet uitgeoefend, dan kan de rechter een voorlopige voogd aanwijzen.',
    en: 'Where a child is not under authority or authority is not exercised, the court can appoint a provisional guardian.',
  },
  'bw-1-245': {
    provision: 'art. 1:245, 1:253a',
    kind: 'requirement',
    decisions: ['representation', 'residence'],
    nl: 'Wie gezag heeft, vertegenwoordigt het kind. Worden ouders met gezag het niet eens, dan beslist de rechter in het belang van het kind.',
    en: 'Whoever has authority represents the child. Where parents with authority disagree, the court decides in the interests of the child.',
  },
  'bw-1-253q': {
    provision: 'art. 1:253q, 1:253r',
    kind: 'requirement',
    decisions: ['representation'],
    nl: 'Zijn ouders onbereikbaar of onbekend, dan rust hun gezag en voorziet de rechter in een voogd.',
    en: 'Where parents cannot be reached or are unknown, their authority is suspended and the court provides a guardian.',
  },
  'bw-1-295': {
    provision: 'art. 1:295',
    kind: 'requirement',
    decisions: ['representation'],
    nl: 'De rechter benoemt een voogd voor een kind dat niet onder ouderlijk gezag staat.',
    en: 'The court appoints a guardian for a child that is not under parental authority.',
  },
  'bw-1-377g': {
    provision: 'art. 1:377g',
    kind: 'requirement',
    decisions: ['child-protection', 'family'],
    nl: 'Een kind van twaalf of ouder, of jonger als het zijn belangen kan overzien, kan de rechter zelf vragen iets over omgang te beslissen.',
    en: 'A child of twelve or older, or younger if it can grasp its interests, can itself ask the court to decide on contact.',
  },
});
