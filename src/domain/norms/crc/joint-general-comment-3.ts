// Joint General Comment 3 (CMW) and 22 (CRC) of 2017, the general principles: paragraphs 11 to 32. The rest is in
// joint-general-comment-3-hearing.ts. Guidance on the Convention, also for states outside the migrant workers' treaty.
import { pack } from '../pack.ts';
import { JOINT_3 } from './joint-instruments.ts';

export const jointGeneralComment3 = pack(JOINT_3, {
  'jgc3-11': {
    provision: '§ 11',
    kind: 'guidance',
    decisions: 'all',
    nl: 'Een kind in migratie wordt eerst als kind behandeld, welke status het kind of de ouders ook hebben.',
    en: 'A child in migration is treated first of all as a child, whatever the status of the child or the parents.',
  },
  'jgc3-12': {
    provision: '§ 12',
    kind: 'guidance',
    decisions: 'all',
    nl: 'De plichten gelden voor elk kind onder de macht van de staat, ook aan de grens, in doorreiszones en waar de staat buiten zijn gebied gezag uitoefent.',
    en: 'The duties hold for every child under the power of the state, also at the border, in transit zones and wherever the state exercises control abroad.',
  },
  'jgc3-14': {
    provision: '§ 14',
    kind: 'guidance',
    decisions: 'all',
    nl: 'Instanties voor kinderrechten horen de leiding te hebben bij besluiten over kinderen in migratie. Migratiediensten gaan steeds na wat hun werk voor kinderen betekent.',
    en: 'Child-rights authorities should lead on decisions about children in migration. Migration services check at every step what their work means for children.',
  },
  'jgc3-17': {
    provision: '§ 17',
    kind: 'prohibition',
    decisions: ['sharing', 'data', 'biometrics'],
    nl: 'Gegevens van kinderen dienen alleen om kinderen te beschermen. Wat is verzameld voor hulp, klachten, burgerlijke stand of voorzieningen gaat niet naar de handhaving van het vreemdelingenrecht.',
    en: 'Data of children serve only to protect children. What was collected for care, remedies, civil registration or services does not go to immigration enforcement.',
  },
  'jgc3-20': {
    provision: '§ 20',
    kind: 'guidance',
    decisions: 'all',
    nl: 'Lopen normen uiteen, dan geldt de norm die de rechten van het kind het meest dient. Het verdrag wordt uitgelegd vanuit het kind en met zijn tijd mee.',
    en: 'Where norms differ, the one that serves the rights of the child most applies. The Convention is read from the child, and as a living text.',
  },
  'jgc3-22': {
    provision: '§ 22',
    kind: 'prohibition',
    decisions: 'all',
    nl: 'Verschil maken tussen kinderen in migratie mag alleen als het volgens de wet is, een goed doel dient, niet te ver gaat en past bij het belang van het kind.',
    en: 'Treating children in migration differently is allowed only if it is lawful, serves a proper aim, does not go too far and fits the best interests of the child.',
  },
  'jgc3-28': {
    provision: '§ 28',
    kind: 'weighing',
    decisions: 'all',
    nl: 'Het belang van het kind is meer dan een van de vele belangen: het krijgt hoge prioriteit en wat goed is voor het kind weegt zwaarder.',
    en: 'The best interests of the child are more than one interest among many: they have high priority and what is good for the child weighs more.',
  },
  'jgc3-29': {
    provision: '§ 29',
    kind: 'weighing',
    decisions: 'all',
    nl: 'Dat geldt in wet, beleid en elk besluit: over toegang, verblijf, handhaving, sociale rechten van kind of ouders, gezinseenheid en zorg voor het kind.',
    en: 'That holds in law, policy and every decision: on entry, residence, enforcement, social rights of child or parents, family unity and custody.',
  },
  'jgc3-30': {
    provision: '§ 30',
    kind: 'requirement',
    decisions: 'all',
    nl: 'Elk besluit over komst, verblijf, terugkeer, plaatsing of zorg van een kind, en over opsluiting of uitzetting van een ouder, bevat een eigen onderzoek naar het belang van dat kind.',
    en: "Every decision on entry, residence, return, placement or care of a child, and on detention or expulsion of a parent, contains an individual inquiry into that child's best interests.",
  },
  'jgc3-31': {
    provision: '§ 31',
    kind: 'requirement',
    decisions: 'all',
    nl: 'Beoordelen en vaststellen zijn twee stappen: eerst alle omstandigheden van dit ene kind onderzoeken, daarna in een formele procedure met waarborgen bepalen wat het beste is.',
    en: 'Assessing and determining are two steps: first examine all circumstances of this one child, then settle in a formal procedure with safeguards what is best.',
  },
  'jgc3-32a': {
    provision: '§ 32(a)',
    kind: 'weighing',
    decisions: 'all',
    nl: 'Het belang van het kind krijgt hoge prioriteit in wetten, beleid en praktijk.',
    en: 'The best interests of the child get high priority in laws, policy and practice.',
  },
  'jgc3-32b': {
    provision: '§ 32(b)',
    kind: 'guidance',
    decisions: 'all',
    nl: 'Het belang van het kind krijgt een vaste plaats in elke procedure, met een stevig onderzoek per kind en genoeg middelen om dat waar te maken.',
    en: 'The best interests of the child have a fixed place in every procedure, with a solid inquiry per child and the means to make it real.',
  },
  'jgc3-32c': {
    provision: '§ 32(c)',
    kind: 'guidance',
    decisions: 'all',
    nl: 'De beoordeling komt van mensen uit verschillende vakgebieden die los staan van de migratiediensten. Kind, ouders, voogd en kinderbescherming doen mee en er is gratis, onafhankelijke rechtshulp.',
    en: 'The assessment is made by people from several professions who are independent of the migration services. Child, parents, guardian and child protection take part and legal help is free and independent.',
  },
  'jgc3-32d': {
    provision: '§ 32(d)',
    kind: 'guidance',
    decisions: 'all',
    nl: 'Er zijn vaste stappen en criteria om het belang van het kind te bepalen en voorop te stellen, en er is toezicht of dat goed gebeurt.',
    en: "There are set steps and criteria to determine the child's best interests and put them first, and somebody watches that it is done well.",
  },
});
