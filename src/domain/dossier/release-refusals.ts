// What people read when releasing something, taking it back or using it is refused.
import type { RefusalWords } from './context.ts';
import type { ReleaseRefusal } from './release.ts';

export const RELEASE_REFUSALS = {
  'release-exists': {
    title: { nl: 'Dit is al vrijgegeven.', en: 'This was released already.' },
    remedy: { nl: 'U hoeft niets te doen.', en: 'There is nothing to do.' },
    norms: [],
  },
  'release-item-not-found': {
    title: { nl: 'Dit staat niet in het dossier.', en: 'This does not stand in the dossier.' },
    remedy: { nl: 'Kies iets dat is vastgelegd.', en: 'Choose something that was recorded.' },
    norms: [],
  },
  'release-to-another': {
    title: {
      nl: 'Deze organisatie neemt dit besluit niet.',
      en: 'This organisation does not take this decision.',
    },
    remedy: {
      nl: 'Kies wie dit besluit neemt. Aan vertrek, politie en grens wordt niets vrijgegeven.',
      en: 'Choose who takes this decision. Nothing is released to departure, police or border.',
    },
    norms: ['jgc3-17'],
  },
  'release-not-seen-by-child': {
    title: { nl: 'Het kind zag nog niet wat u vrijgeeft.', en: 'The child has not seen what you release.' },
    remedy: {
      nl: 'Laat het kind het eerst lezen of horen, en vraag dan of het goed is.',
      en: 'First let the child read or hear it, and then ask whether it is all right.',
    },
    norms: ['crc-12'],
  },
  'release-not-found': {
    title: { nl: 'Deze vrijgave is er niet, of niet meer.', en: 'This release is not there, or not any more.' },
    remedy: { nl: 'Kies een vrijgave die nu geldt.', en: 'Choose a release that holds now.' },
    norms: [],
  },
  'release-used': {
    title: { nl: 'Deze vrijgave is al gebruikt.', en: 'This release was used already.' },
    remedy: {
      nl: 'Intrekken kan tot het is gebruikt. Voor een ander besluit is een nieuwe vrijgave nodig.',
      en: 'It can be taken back until it is used. Another decision needs a new release.',
    },
    norms: [],
  },
  'release-only-to-help': {
    title: {
      nl: 'Dit is vrijgegeven voor een ander besluit, dat het kind helpt.',
      en: 'This was released for another decision, one that helps the child.',
    },
    remedy: {
      nl: 'Gebruik het alleen in het besluit waarvoor het is vrijgegeven. In een besluit tegen het kind kan het nooit.',
      en: 'Use it only in the decision for which it was released. It can never be used in a decision against the child.',
    },
    norms: ['jgc3-17'],
  },
} as const satisfies Record<ReleaseRefusal['code'], RefusalWords>;
