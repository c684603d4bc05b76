// What member states tell and ask each other around a transfer and a relocation (T-36 to T-40, T-47, T-48).
import { AMMR, IMPLEMENTING, of } from '../instruments.ts';
import { ON, THEN } from '../start-events.ts';
import { length, longerBy, type Timer, within } from '../timer.ts';

const telling = of(IMPLEMENTING, [
  {
    id: 'T-36',
    what: {
      nl: 'Overdrachtsformulier voor een alleenstaand kind of iemand met bijzondere behoeften',
      en: 'Transfer form for an unaccompanied child or a person with special needs',
    },
    start: ON.arrival,
    limit: { kind: 'before', latest: length(21, 'day') },
    consequence: {
      kind: 'flag',
      nl: 'Op kortere termijn mag de overdracht niet beginnen. Voor wie vastzit: zie ook T-35.',
      en: 'On shorter notice the transfer may not start. For a person in detention: see also T-35.',
    },
    basis: 'Uitvoeringsverordening (EU) 2025/2055 art. 25(3), 26(3)',
  },
  {
    id: 'T-37',
    what: { nl: 'Gewoon overdrachtsformulier', en: 'Ordinary transfer form' },
    start: ON.arrival,
    limit: { kind: 'before', earliest: length(14, 'day'), latest: length(7, 'day') },
    consequence: { kind: 'flag', nl: 'Waarschuwen.', en: 'Warn.' },
    basis: 'Uitvoeringsverordening (EU) 2025/2055 art. 24-26',
  },
  {
    id: 'T-38',
    what: {
      nl: 'De ontvangende lidstaat bevestigt dat hij klaarstaat',
      en: 'The receiving state confirms that it is available',
    },
    start: { nl: 'het formulier is ontvangen', en: 'the form was received' },
    limit: within(5, 'day'),
    consequence: {
      kind: 'none',
      nl: 'De overdracht gaat naar de gewone luchthaven.',
      en: 'The transfer goes to the default airport.',
    },
    basis: 'Uitvoeringsverordening (EU) 2025/2055 art. 25(5), 26(3)',
    otherStates: true,
  },
  {
    id: 'T-39',
    what: {
      nl: 'Antwoord op de vraag naar familie van een alleenstaand kind (streven)',
      en: 'Reply on tracing family of an unaccompanied child (endeavour)',
    },
    start: ON.request,
    limit: within(2, 'week'),
    variants: {
      notice: {
        when: { nl: 'de andere lidstaat meldt dat het langer duurt', en: 'the other state gives notice of delay' },
        limit: longerBy(2, 'week'),
      },
    },
    consequence: { kind: 'flag', nl: 'Opschalen.', en: 'Escalate.' },
    basis: 'Uitvoeringsverordening (EU) 2025/2055 art. 11(4)',
    otherStates: true,
  },
]);

const asking = of(AMMR, [
  {
    id: 'T-40',
    what: { nl: 'Antwoord op een andere vraag om informatie', en: 'Reply to another request for information' },
    start: ON.request,
    limit: within(3, 'week'),
    consequence: { kind: 'flag', nl: 'Opschalen.', en: 'Escalate.' },
    basis: 'AMMR 2024/1351 art. 51(5)',
    otherStates: true,
  },
  {
    id: 'T-47',
    what: { nl: 'Herplaatsing: antwoord', en: 'Relocation: reply' },
    start: { nl: 'de informatie is ontvangen', en: 'the information was received' },
    limit: within(1, 'week'),
    variants: {
      longer: {
        when: { nl: 'het antwoord heeft een week extra nodig', en: 'the reply needs a further week' },
        limit: within(2, 'week'),
      },
      decision: {
        when: { nl: 'het overdrachtsbesluit', en: 'the transfer decision' },
        limit: within(1, 'week'),
        start: { nl: 'herplaatsing is bevestigd', en: 'relocation was confirmed' },
      },
      transfer: {
        when: { nl: 'de overdracht zelf', en: 'the transfer itself' },
        limit: within(4, 'week'),
        start: ON.transferable,
      },
    },
    consequence: {
      kind: 'deemed-acceptance',
      nl: 'Zwijgen binnen de antwoordtermijn geldt als bevestiging. De persoon krijgt eerst bericht: T-48.',
      en: 'Silence within the reply limit counts as confirmation. The person gets notice first: T-48.',
    },
    basis: 'AMMR 2024/1351 art. 67(9)-(11)',
    otherStates: true,
  },
  {
    id: 'T-48',
    what: { nl: 'Herplaatsing: bericht aan de persoon', en: 'Relocation: notice to the person' },
    start: ON.transfer,
    limit: { kind: 'before', latest: length(2, 'day') },
    variants: {
      beneficiary: {
        when: { nl: 'wie al bescherming heeft', en: 'a person who has protection already' },
        limit: { kind: 'before', latest: length(1, 'week') },
      },
    },
    consequence: THEN.late,
    basis: 'AMMR 2024/1351 art. 67',
  },
]);

export const BETWEEN_STATES: readonly Timer[] = [...telling, ...asking];
