// APR, article 23: the representative of a child alone in the asylum procedure, paragraph by paragraph.
import { pack } from '../pack.ts';
import { APR } from './pact-instruments.ts';

export const procedureRepresentative = pack(APR, {
  'apr-23-2a': {
    provision: 'art. 23(2)(a)',
    kind: 'requirement',
    decisions: ['representation', 'registration'],
    nl: 'Zo snel mogelijk is er iemand die het kind alleen voorlopig bijstaat, het ontmoet en met zijn mening rekening houdt.',
    en: 'As soon as possible there is somebody who assists the child alone for the time being, meets it and takes its views into account.',
  },
  'apr-23-2b': {
    provision: 'art. 23(2)(b), (3)',
    kind: 'time-limit',
    decisions: ['representation'],
    nl: 'De vertegenwoordiger is benoemd binnen vijftien werkdagen na het verzoek, bij uitzonderlijk veel kinderen binnen vijfentwintig.',
    en: 'The representative is appointed within fifteen working days of the application, with exceptionally many children within twenty-five.',
  },
  'apr-23-4': {
    provision: 'art. 23(4), (9)',
    kind: 'requirement',
    decisions: ['representation'],
    nl: 'Is een organisatie vertegenwoordiger, dan wijst zij een mens aan. Die is opgeleid, heeft geen strafblad, zeker niet voor feiten tegen kinderen, en geen tegenstrijdig belang, en wisselt alleen als hij tekortschiet.',
    en: 'Where an organisation is representative it names a person. That person is trained, has no criminal record, least of all for offences against children, and no conflict of interest, and is changed only if inadequate.',
  },
  'apr-23-5': {
    provision: 'art. 23(5)',
    kind: 'requirement',
    decisions: ['representation'],
    nl: 'Het kind hoort meteen, in een taal die het begrijpt, wie het bijstaat en vertegenwoordigt en hoe het veilig en vertrouwelijk kan klagen. De vertegenwoordiger hoort de feiten, stappen en termijnen en ziet het dossier.',
    en: 'The child is told at once, in a language it understands, who assists and represents it and how to complain safely and in confidence. The representative is told facts, steps and time limits and sees the file.',
  },
  'apr-23-6': {
    provision: 'art. 23(6), (8)',
    kind: 'requirement',
    decisions: ['representation', 'age', 'registration'],
    nl: 'De vertegenwoordiger geeft uitleg, helpt bij leeftijdsonderzoek en indienen, bereidt het gesprek voor en is erbij, en helpt ook in de procedure over de verantwoordelijke staat.',
    en: 'The representative explains, helps with age assessment and lodging, prepares the interview and attends it, and also helps in the procedure on the responsible state.',
  },
  'apr-23-10': {
    provision: 'art. 23(10)',
    kind: 'requirement',
    decisions: ['representation'],
    nl: 'Eén mens vertegenwoordigt in de regel hooguit dertig kinderen, in een uitzonderlijke toestand hooguit vijftig. Er is toezicht en een weg om te klagen.',
    en: 'One person represents as a rule at most thirty children, in an exceptional situation at most fifty. There is supervision and a way to complain.',
  },
});
