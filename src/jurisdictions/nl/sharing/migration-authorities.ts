// Rows of the AVG table for IND, DT&V, AVIM and KMar: what a decision needs, as an extract. No row here gives anything of
// firewall class A or N, for any purpose: a check and the domain both refuse it.
import type { Purpose } from '../../../domain/basics/actor.ts';
import type { SharingRow } from '../../../domain/sharing/row.ts';
import { BASIS, DECIDED, type Gift, INTERESTS, type Reader, rows } from './rows.ts';

const GROUND = ['AVG 6 lid 1 onder c en e', 'Vreemdelingenwet 2000 art. 107 (nog na te gaan)'];

const reader = (receiver: string, role: string, purpose: Purpose, ground: readonly string[] = GROUND): Reader => ({
  ...{ receiver, roles: [role], purpose, ground },
});
/** A report of a child is no supervision of aliens: it stands on its own ground. */
const REPORTING = ['AVG 6 lid 1 onder e', 'Jeugdwet 2.4 en meldcode (nog na te gaan)'];

const WHO: Gift = {
  data: [...BASIS, 'age', 'family'],
  why: {
    nl: 'Wie over een kind beslist, moet weten wie het kind is, wie het bijstaat en hoe de procedure loopt.',
    en: 'Whoever decides about a child must know who the child is, who stands beside it and how the procedure goes.',
  },
};
const NEEDED: Gift = {
  data: INTERESTS,
  minimisation: 'extract',
  why: {
    nl: 'Het belang van het kind is een eerste overweging. Daarvoor zijn de bevindingen nodig, niet wat het kind in vertrouwen zei.',
    en: 'The child’s interests are a first consideration. That takes the findings, not what the child said in confidence.',
  },
  informs: {
    nl: 'Het kind en de voogd zien de bevindingen voordat zij worden verzegeld.',
    en: 'The child and the guardian see the findings before they are sealed.',
  },
};
/** Class B: the child and whoever represents it agreed, and it says no more than what the child needs. */
const AGREED: Gift = {
  data: ['functional-needs'],
  minimisation: 'extract',
  why: {
    nl: 'Een besluit moet rekening houden met wat het kind door zijn gezondheid nodig heeft. Alleen als het kind en de voogd het goed vinden.',
    en: 'A decision must mind what the child needs because of its health. Only where the child and the guardian agree.',
  },
  informs: {
    nl: 'Het kind zag de tekst voordat zij werd gedeeld.',
    en: 'The child saw the text before it was shared.',
  },
};
const DECISIONS: Gift = {
  data: [...DECIDED, 'access-log'],
  why: {
    nl: 'Afweging, besluit en uitleg horen bij de eigen taak; van het logboek alleen de eigen inzagen.',
    en: 'Weighing, decision and explanation belong to the own task; of the log only the own accesses.',
  },
};
const OWN: Gift = {
  data: ['authority-record'],
  giver: 'self',
  why: {
    nl: 'Wat een dienst zelf vastlegde, mag die dienst teruglezen. Een andere dienst niet.',
    en: 'What a service recorded itself, that service may read again. Another service may not.',
  },
};
/** That a measure is in force, and whom to call: only once a departure is planned. Never what the measure is about. */
const MEASURE: Gift = {
  data: ['measure-in-force'],
  minimisation: 'extract',
  condition: 'departure-planned',
  why: {
    nl: 'Een kind onder toezicht kan niet zomaar vertrekken: de dienst moet weten dat er een maatregel is en wie die uitvoert.',
    en: 'A child under supervision cannot simply leave: the service must know that a measure exists and who carries it out.',
  },
};

const deciding = (receiver: string, role: string, purpose: Purpose): readonly SharingRow[] =>
  rows(reader(receiver, role, purpose), WHO, NEEDED, AGREED, DECISIONS, OWN, MEASURE);

/** Reporting a child in need: the least that makes a report possible. */
const reporting = (receiver: string, role: string): readonly SharingRow[] =>
  rows(
    reader(receiver, role, 'protection', REPORTING),
    {
      data: BASIS,
      why: {
        nl: 'Wie een kind meldt, moet weten wie het is en of er al een voogd is.',
        en: 'Whoever reports a child must know who it is and whether there is a guardian already.',
      },
    },
    { ...OWN, data: ['family'] },
    OWN,
  );

export const MIGRATION_AUTHORITY_ROWS: readonly SharingRow[] = [
  ...deciding('ind', 'decision-officer', 'residence-decision'),
  ...deciding('dtv', 'departure-officer', 'departure'),
  ...deciding('kmar', 'border-officer', 'residence-decision'),
  ...deciding('avim', 'aliens-police-officer', 'residence-decision'),
  ...reporting('kmar', 'border-officer'),
  ...reporting('avim', 'aliens-police-officer'),
];
