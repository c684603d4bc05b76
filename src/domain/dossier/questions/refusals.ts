// What people read when something about a question is not possible.
import type { RefusalWords } from '../context.ts';
import type { QuestionRefusal } from './question.ts';

const NOTHING_TO_DO = { nl: 'U hoeft niets te doen.', en: 'There is nothing to do.' };

export const QUESTION_REFUSALS = {
  'question-exists': {
    title: { nl: 'Deze vraag staat er al.', en: 'This question is there already.' },
    remedy: NOTHING_TO_DO,
    norms: [],
  },
  'question-to-yourself': {
    title: { nl: 'U vraagt dit aan uw eigen organisatie.', en: 'You ask this of your own organisation.' },
    remedy: { nl: 'Kies een andere organisatie.', en: 'Choose another organisation.' },
    norms: [],
  },
  'question-of-another-lawyer': {
    title: {
      nl: 'Alleen de advocaat van het kind vraagt en antwoordt hier.',
      en: 'Only the child’s lawyer asks and answers here.',
    },
    remedy: {
      nl: 'Stel uw vraag buiten dit dossier, of zeg eerst dat u voor het kind optreedt.',
      en: 'Ask your question outside this dossier, or first say that you act for the child.',
    },
    norms: ['jgc3-36'],
  },
  'question-to-nobody-here': {
    title: {
      nl: 'Deze organisatie werkt niet aan dit dossier.',
      en: 'This organisation does not work on this dossier.',
    },
    remedy: {
      nl: 'Kies een organisatie die er al aan werkt, of betrek deze organisatie eerst, met een reden.',
      en: 'Choose an organisation that works on it, or bring this one in first, with a reason.',
    },
    norms: [],
  },
  'question-day-passed': {
    title: { nl: 'De dag voor het antwoord is al voorbij.', en: 'The day for the answer has passed.' },
    remedy: { nl: 'Kies een dag vanaf vandaag.', en: 'Choose a day from today on.' },
    norms: [],
  },
  'question-of-unknown-decision': {
    title: { nl: 'Dit besluit staat niet in het dossier.', en: 'This decision is not in the dossier.' },
    remedy: {
      nl: 'Kies een besluit dat er staat, of laat het leeg.',
      en: 'Choose a decision that is there, or leave it empty.',
    },
    norms: [],
  },
  'question-not-found': {
    title: { nl: 'Deze vraag staat niet in het dossier.', en: 'This question is not in the dossier.' },
    remedy: { nl: 'Lees de vragen opnieuw.', en: 'Read the questions again.' },
    norms: [],
  },
  'question-not-to-you': {
    title: {
      nl: 'Deze vraag is niet aan uw organisatie gesteld.',
      en: 'This question was not put to your organisation.',
    },
    remedy: { nl: 'De organisatie die is gevraagd, antwoordt.', en: 'The organisation that was asked answers.' },
    norms: [],
  },
  'question-not-yours': {
    title: { nl: 'Uw organisatie stelde deze vraag niet.', en: 'Your organisation did not ask this question.' },
    remedy: { nl: 'De organisatie die vroeg, kan dit.', en: 'The organisation that asked can do this.' },
    norms: [],
  },
  'question-closed': {
    title: { nl: 'Deze vraag is al klaar.', en: 'This question is done already.' },
    remedy: { nl: 'Stel zo nodig een nieuwe vraag.', en: 'Ask a new question if you need to.' },
    norms: [],
  },
  'question-received-already': {
    title: { nl: 'De ontvangst is al bevestigd.', en: 'It was confirmed as received already.' },
    remedy: NOTHING_TO_DO,
    norms: [],
  },
  'question-not-reformulated': {
    title: { nl: 'Er is geen andere vraag voorgesteld.', en: 'No other question was proposed.' },
    remedy: NOTHING_TO_DO,
    norms: [],
  },
  'question-not-answered': {
    title: { nl: 'Er is nog geen antwoord.', en: 'There is no answer yet.' },
    remedy: { nl: 'Wacht op het antwoord.', en: 'Wait for the answer.' },
    norms: [],
  },
  'question-used-already': {
    title: { nl: 'U zei al wat u met het antwoord deed.', en: 'You said already what you did with the answer.' },
    remedy: NOTHING_TO_DO,
    norms: [],
  },
} as const satisfies Record<QuestionRefusal['code'], RefusalWords>;
