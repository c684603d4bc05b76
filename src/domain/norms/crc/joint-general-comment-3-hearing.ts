// Joint General Comment 3 (CMW) and 22 (CRC) of 2017, paragraphs 32(e) to 47: separation, return, hearing, refoulement.
import { pack } from '../pack.ts';
import { JOINT_3 } from './joint-instruments.ts';

export const jointGeneralComment3Hearing = pack(JOINT_3, {
  'jgc3-32e': {
    provision: '§ 32(e)',
    kind: 'requirement',
    nl: 'In elke fase die tot opsluiting of uitzetting van ouders kan leiden, wordt het belang van het kind beoordeeld. Bij elk besluit dat een kind van zijn familie scheidt, wordt het formeel vastgesteld.',
    en: 'At every stage that may lead to detention or expulsion of parents, the best interests of the child are assessed. For every decision that separates a child from its family they are formally determined.',
  },
  'jgc3-32f': {
    provision: '§ 32(f)',
    kind: 'requirement',
    nl: 'Welke woonplek past, wordt per kind bekeken en zorg in de gewone samenleving gaat voor. Vrijheid beperken mag alleen binnen de kinderbescherming, los van migratiehandhaving.',
    en: 'Which home fits is looked at for each child and care in ordinary society goes first. Limiting freedom is only for child protection, apart from migration enforcement.',
  },
  'jgc3-32g': {
    provision: '§ 32(g)',
    kind: 'requirement',
    nl: 'Kan een gezin worden uitgezet, dan wordt vooraf beoordeeld wat dat doet met de rechten, de ontwikkeling en de geestelijke gezondheid van de kinderen.',
    en: 'Where a family may be expelled, it is assessed beforehand what that does to the rights, development and mental health of the children.',
  },
  'jgc3-32h': {
    provision: '§ 32(h)',
    kind: 'requirement',
    nl: 'Een kind wordt bij elke controle meteen herkend. Wie zegt een kind te zijn, wordt als kind behandeld, doorverwezen naar de kinderbescherming en krijgt een voogd als het alleen is.',
    en: 'A child is recognised at once at every check. Whoever says to be a child is treated as one, referred to child protection and given a guardian when alone.',
  },
  'jgc3-32j': {
    provision: '§ 32(j)',
    kind: 'requirement',
    nl: 'Voor elk kind, alleen of met familie, wordt een veilige en duurzame oplossing gezocht: blijven, teruggaan of elders wonen. De kinderbescherming leidt dat en het kind praat mee.',
    en: 'For every child, alone or with family, a safe and durable solution is sought: staying, going back or living elsewhere. Child protection leads this and the child has a say.',
  },
  'jgc3-32k': {
    provision: '§ 32(k)',
    kind: 'requirement',
    nl: 'Is terugkeer het beste voor het kind, dan komt er een eigen plan om daar duurzaam een leven op te bouwen, zo mogelijk samen met het kind, en wordt het daarna gevolgd.',
    en: 'If return is best for the child, there is an individual plan to build a lasting life there, made with the child where possible, and it is followed up.',
  },
  'jgc3-33': {
    provision: '§ 33',
    kind: 'prohibition',
    nl: 'Een besluit tot terugkeer rust op bewijs en op een eigen onderzoek: het kind is daar veilig en krijgt zorg. Algemene migratiebeheersing kan niet zwaarder wegen dan het belang van het kind.',
    en: "A decision to return rests on evidence and an individual inquiry: the child is safe there and cared for. General migration control cannot outweigh the child's best interests.",
  },
  'jgc3-35': {
    provision: '§ 35',
    kind: 'requirement',
    nl: 'Het kind krijgt op tijd uitleg over rechten, hulp, klachten, procedure en uitkomst, in de eigen taal en passend bij zijn leeftijd.',
    en: 'The child gets timely information on rights, services, complaints, procedure and outcome, in its own language and fit for its age.',
  },
  'jgc3-36': {
    provision: '§ 36',
    kind: 'requirement',
    nl: 'Elk kind, ook met ouders, krijgt zo snel mogelijk gratis een deskundige juridische vertegenwoordiger; een kind alleen ook een opgeleide voogd. Er is steeds een tolk en een klachtweg.',
    en: 'Every child, also with parents, gets a qualified legal representative free and as soon as possible; a child alone also a trained guardian. There is always an interpreter and a way to complain.',
  },
  'jgc3-37': {
    provision: '§ 37',
    kind: 'requirement',
    nl: 'Een kind wordt gehoord in elke procedure over zichzelf of zijn familie, los van zijn ouders. Zijn eigen omstandigheden tellen in de zaak van het gezin. Zonder horen is artikel 3 niet goed toegepast.',
    en: "A child is heard in every procedure about itself or its family, independently of its parents. Its own circumstances count in the family's case. Without hearing, article 3 is not applied correctly.",
  },
  'jgc3-38': {
    provision: '§ 38',
    kind: 'requirement',
    nl: 'Ook in de procedure van de ouders wordt het kind gehoord, zeker als de uitkomst kind en ouders kan scheiden.',
    en: "The child is heard in the parents' procedure too, certainly where the outcome may separate child and parents.",
  },
  'jgc3-41': {
    provision: '§ 41',
    kind: 'weighing',
    nl: 'Te weinig veilige en gewone routes, late gezinshereniging, geen kans op verblijf en beleid van weren en opsluiten dragen eraan bij dat kinderen levensgevaarlijk reizen.',
    en: 'Too few safe and regular routes, late family reunification, no chance of residence and policies of keeping out and locking up make that children travel in mortal danger.',
  },
  'jgc3-42': {
    provision: '§ 42',
    kind: 'requirement',
    nl: 'Risico’s voor leven en ontwikkeling van het kind worden zoveel mogelijk voorkomen, met extra aandacht voor kinderen zonder papieren, alleen, staatloos of slachtoffer van mensenhandel.',
    en: 'Risks to life and development of the child are prevented as far as possible, with extra care for children who are undocumented, alone, stateless or victims of trafficking.',
  },
  'jgc3-43': {
    provision: '§ 43',
    kind: 'weighing',
    nl: 'Elk kind in migratie heeft een levensstandaard waarin het kan groeien, welke status het gezin ook heeft.',
    en: 'Every child in migration has a standard of living in which it can grow, whatever the status of the family.',
  },
  'jgc3-44': {
    provision: '§ 44',
    kind: 'weighing',
    nl: 'Bij besluiten over sociale rechten of verblijf van ouders telt ten volle mee wat dat betekent voor de ontwikkeling van hun kinderen.',
    en: 'In decisions on social rights or residence of parents it counts fully what that means for the development of their children.',
  },
  'jgc3-45': {
    provision: '§ 45',
    kind: 'prohibition',
    nl: 'Niemand wordt weggestuurd naar een plek waar schade dreigt die niet meer te herstellen is, welke status iemand ook heeft.',
    en: 'Nobody is sent to a place where harm threatens that cannot be undone, whatever status a person has.',
  },
  'jgc3-46': {
    provision: '§ 46',
    kind: 'prohibition',
    nl: 'Een kind wordt niet geweigerd of teruggestuurd als er een reëel gevaar is voor onherstelbaar leed, ook niet als dat komt van anderen dan de staat of van nalaten, en ook niet via een derde land.',
    en: 'A child is not refused or returned where there is a real risk of irreparable harm, also if it comes from others than the state or from inaction, and also not through a third country.',
  },
  'jgc3-47': {
    provision: '§ 47',
    kind: 'prohibition',
    nl: 'Kinderen en gezinnen worden niet als groep uitgezet. Elk geval wordt apart onderzocht en beslist, met toegang tot de rechter.',
    en: 'Children and families are not expelled as a group. Each case is examined and decided by itself, with access to a court.',
  },
});
