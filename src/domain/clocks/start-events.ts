// The events from which limits run, in words. Their own day is never counted.
import type { Words } from '../basics/text.ts';

export const ON = {
  made: { nl: 'het verzoek om bescherming is gedaan', en: 'the application for protection was made' },
  registered: { nl: 'het verzoek is geregistreerd', en: 'the application was registered' },
  lodged: { nl: 'het verzoek is ingediend', en: 'the application was lodged' },
  apprehended: { nl: 'de persoon is aangetroffen', en: 'the person was apprehended' },
  atBorder: {
    nl: 'de persoon is aangetroffen, ontscheept of aan de grens verschenen',
    en: 'the person was apprehended, disembarked or presented at the border',
  },
  hit: { nl: 'de treffer in Eurodac of VIS is ontvangen', en: 'the Eurodac or VIS hit was received' },
  request: { nl: 'het verzoek is ontvangen', en: 'the request was received' },
  accepted: { nl: 'het verzoek is aanvaard of bevestigd', en: 'the request was accepted or confirmed' },
  transferable: {
    nl: 'het verzoek is aanvaard of bevestigd, of de schorsende werking is geëindigd',
    en: 'the request was accepted or confirmed, or the suspensive effect ended',
  },
  notified: { nl: 'het besluit is meegedeeld', en: 'the decision was notified' },
  published: { nl: 'het besluit is bekendgemaakt', en: 'the decision was published' },
  detained: { nl: 'de vrijheid is ontnomen', en: 'liberty was taken' },
  arrival: { nl: 'de geplande aankomst', en: 'the planned arrival' },
  transfer: { nl: 'de geplande overdracht', en: 'the planned transfer' },
  granted: { nl: 'bescherming is verleend', en: 'protection was granted' },
  received: { nl: 'de aanvraag is ontvangen', en: 'the application was received' },
  appealReceived: { nl: 'het beroep of de kennisgeving is ontvangen', en: 'the appeal or notice was received' },
  defaultNotice: { nl: 'de ingebrekestelling is ontvangen', en: 'the notice of default was received' },
  order: { nl: 'de rechter heeft de maatregel uitgesproken', en: 'the court made the order' },
} as const satisfies Record<string, Words>;

/** What happens when a limit passes, where several limits share it. */
export const THEN = {
  late: { kind: 'flag', nl: 'Te laat: melden en opschalen.', en: 'Late: report and escalate.' },
  silence: { kind: 'deemed-acceptance', nl: 'Zwijgen geldt als ja.', en: 'Silence counts as yes.' },
  released: { kind: 'release', nl: 'De persoon wordt vrijgelaten.', en: 'The person is released.' },
  closed: {
    kind: 'inadmissible',
    nl: 'Daarna is het beroep niet-ontvankelijk, tenzij het verzuim te verontschuldigen is.',
    en: 'After that the appeal is inadmissible, unless the delay is excusable.',
  },
  nothing: { kind: 'none', nl: 'De wet noemt geen gevolg.', en: 'The law names no consequence.' },
  openDecision: {
    kind: 'none',
    nl: 'Zwijgen is geen besluit; de aanvraag blijft open.',
    en: 'Silence is no decision; the application stays open.',
  },
} as const;
