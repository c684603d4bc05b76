// The words for every no about the light assessment of a move.
import type { RefusalWords } from './context.ts';
import type { MoveRefusal } from './move.ts';

export const MOVE_REFUSALS = {
  'move-not-planned': {
    title: {
      nl: 'Er wordt geen verhuizing voorbereid die bij deze beoordeling past.',
      en: 'No move is being prepared that goes with this assessment.',
    },
    remedy: {
      nl: 'Bereid eerst het besluit over de verhuizing voor. Een besluit dat al genomen is, wordt niet meer beoordeeld.',
      en: 'First prepare the decision on the move. A decision that was adopted already is not assessed any more.',
    },
    norms: ['jgc3-32f'],
  },
  'move-stock-phrase': {
    title: { nl: 'Een van de teksten is een standaardzin.', en: 'One of the texts is a stock phrase.' },
    remedy: { nl: 'Schrijf wat voor dit kind geldt.', en: 'Write what holds for this child.' },
    norms: ['gc14-97'],
  },
  'move-told-in-the-future': {
    title: { nl: 'Het kind weet nog niet van de verhuizing.', en: 'The child does not know of the move yet.' },
    remedy: {
      nl: 'Praat eerst met het kind en schrijf daarna op wat het zei.',
      en: 'First talk with the child and then write down what it said.',
    },
    norms: ['crc-12'],
  },
  'move-not-assessed': {
    title: { nl: 'Deze verhuizing is nog niet beoordeeld.', en: 'This move has not been assessed yet.' },
    remedy: { nl: 'Beoordeel eerst de verhuizing.', en: 'First assess the move.' },
    norms: ['jgc3-32f'],
  },
  'move-signer-not-independent': {
    title: {
      nl: 'Mee-ondertekenen doet hier iemand die onafhankelijk is.',
      en: 'Somebody independent signs beside it here.',
    },
    remedy: {
      nl: 'Vraag de voogd (Nidos), de Raad voor de Kinderbescherming of de jeugdbescherming.',
      en: 'Ask the guardian (Nidos), child protection or youth protection.',
    },
    norms: ['jgc3-32c'],
  },
  'move-signer-not-senior': {
    title: {
      nl: 'Hier tekent een leidinggevende van de organisatie die beslist.',
      en: 'A senior person of the deciding organisation signs here.',
    },
    remedy: {
      nl: 'Vraag een leidinggevende van de opvang om mee te tekenen.',
      en: 'Ask a senior person of the reception agency to sign.',
    },
    norms: [],
  },
  'move-signer-decides': {
    title: {
      nl: 'Wie op de kinderrechten let, werkt niet bij de organisatie die beslist.',
      en: 'Whoever watches over child rights does not work for the deciding organisation.',
    },
    remedy: {
      nl: 'Vraag iemand van Nidos, de Raad voor de Kinderbescherming of VluchtelingenWerk.',
      en: 'Ask somebody of Nidos, child protection or the Council for Refugees.',
    },
    norms: ['jgc3-32c'],
  },
  'move-signed-by-author': {
    title: { nl: 'U hebt hier al getekend.', en: 'You have signed here already.' },
    remedy: { nl: 'Vraag iemand anders om mee te tekenen.', en: 'Ask somebody else to sign beside it.' },
    norms: [],
  },
} as const satisfies Record<MoveRefusal['code'], RefusalWords>;
