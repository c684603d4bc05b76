// What people read when a decision cannot be planned, withdrawn or adopted for a reason other than a safeguard.
import type { RefusalWords } from './context.ts';
import type { DecisionRefusal } from './decision.ts';

export const DECISION_REFUSALS = {
  'decision-exists': {
    title: { nl: 'Dit besluit staat al in het dossier.', en: 'This decision is in the dossier already.' },
    remedy: { nl: 'U hoeft niets te doen.', en: 'There is nothing to do.' },
    norms: [],
  },
  'decision-already-planned': {
    title: { nl: 'Er wordt al een besluit voorbereid.', en: 'A decision is being prepared already.' },
    remedy: {
      nl: 'Neem dat besluit, of trek het in. Daarna kunt u een ander besluit voorbereiden.',
      en: 'Adopt that decision or withdraw it. Then another can be prepared.',
    },
    norms: [],
  },
  'placement-not-first': {
    title: {
      nl: 'Dit kind heeft al een plaats in de opvang. Een andere plaats is een verhuizing.',
      en: 'This child has a place in reception already. Another place is a move.',
    },
    remedy: {
      nl: 'Kies Verhuizing naar andere opvang. Is het kind daar weg? Leg dan eerst vast tot welke dag het er woonde.',
      en: 'Choose Move to another reception place. Did the child leave it? Then first record the last day there.',
    },
    norms: ['jgc3-32f'],
  },
  'separation-not-explained': {
    title: {
      nl: 'Dit besluit haalt het kind weg bij een ouder, verzorger, broer of zus, maar er staat niet waarom.',
      en: 'This decision parts the child from a parent, carer, brother or sister, but does not say why.',
    },
    remedy: {
      nl: 'Schrijf op waarom de scheiding zelf in het belang van dit kind zou zijn.',
      en: 'Write down why the separation itself would be in this child’s interest.',
    },
    norms: ['crc-9'],
  },
  'decision-not-found': {
    title: { nl: 'Dit besluit staat niet in het dossier.', en: 'This decision is not in the dossier.' },
    remedy: { nl: 'Kies een besluit uit de lijst.', en: 'Choose a decision from the list.' },
    norms: [],
  },
  'decision-closed': {
    title: { nl: 'Dit besluit is al genomen of ingetrokken.', en: 'This decision was adopted or withdrawn already.' },
    remedy: { nl: 'Bereid een nieuw besluit voor.', en: 'Prepare a new decision.' },
    norms: [],
  },
  'reasons-near-identical': {
    title: {
      nl: 'Bijna dezelfde motivering staat al bij een ander kind.',
      en: 'Nearly the same reasons were already given for another child.',
    },
    remedy: {
      nl: 'Schrijf wat er voor dit kind anders is. Gelden dezelfde woorden echt ook voor dit kind? Leg dan uit waarom. Die uitleg blijft bij het besluit staan.',
      en: 'Write what is different for this child. Do the same words truly hold for this child too? Then explain why. That explanation stays with the decision.',
    },
    norms: ['gc14-97'],
  },
  'liberty-not-known': {
    title: {
      nl: 'Het is niet bekend of dit besluit het kind zijn vrijheid afneemt.',
      en: 'It is not known whether this decision takes the child’s liberty.',
    },
    remedy: {
      nl: 'Zoek dit uit. Trek het voorgenomen besluit in en bereid het opnieuw voor, met een antwoord op deze vraag.',
      en: 'Find out. Withdraw the planned decision and prepare it again with an answer to this question.',
    },
    norms: ['crc-37'],
  },
  'separation-not-known': {
    title: {
      nl: 'Het is niet bekend of dit besluit het kind scheidt van ouder, verzorger, broer of zus.',
      en: 'It is not known whether this decision parts the child from a parent, carer, brother or sister.',
    },
    remedy: {
      nl: 'Zoek dit uit. Trek het voorgenomen besluit in en bereid het opnieuw voor, met een antwoord op deze vraag.',
      en: 'Find out. Withdraw the planned decision and prepare it again with an answer to this question.',
    },
    norms: ['crc-9'],
  },
  'decision-stock-phrase': {
    title: { nl: 'Een van de teksten is een standaardzin.', en: 'One of the texts is a stock phrase.' },
    remedy: { nl: 'Schrijf wat voor dit kind geldt.', en: 'Write what holds for this child.' },
    norms: ['gc14-97'],
  },
  'not-your-decision': {
    title: {
      nl: 'Uw organisatie neemt dit soort besluit niet.',
      en: 'Your organisation does not take this kind of decision.',
    },
    remedy: {
      nl: 'Vraag de organisatie die hierover beslist. Bij elk soort besluit staat welke dat is.',
      en: 'Ask the organisation that decides on this. Each kind of decision names it.',
    },
    norms: [],
  },
} as const satisfies Record<DecisionRefusal['code'], RefusalWords>;
