// What one record of the law dossier became: norms in this register, or a reason why it is none here.
import type { Words } from '../../basics/text.ts';
import type { NormId } from '../register.ts';

export const NO_NORM = {
  context: { nl: 'Achtergrond; geen regel.', en: 'Context; no rule.' },
  ended: { nl: 'Een regeling die is gesloten.', en: 'A scheme that has closed.' },
  'not-in-force': {
    nl: 'Voorstel of akkoord; niet gezien dat het geldt.',
    en: 'A bill or an agreement; not seen in force.',
  },
  'not-read': { nl: 'Bestaat, maar de tekst is niet gelezen.', en: 'Exists, but its text was not read.' },
  'no-provision': { nl: 'De bron noemt geen bepaling.', en: 'The source names no provision.' },
  'no-decision': {
    nl: 'Vraagt iets van staat of beleid, niet van een besluit over een kind.',
    en: 'Asks something of state or policy, not of a decision on a child.',
  },
  recital: { nl: 'Een overweging; daaruit volgt geen eigen plicht.', en: 'A recital; it carries no duty of its own.' },
  'system-duty': {
    nl: 'Plicht van wie een systeem gebruikt, niet van een besluit over een kind.',
    en: 'A duty of whoever runs a system, not of a decision on a child.',
  },
  technical: { nl: 'Afspraak tussen systemen van lidstaten.', en: 'A convention between systems of Member States.' },
} as const satisfies Record<string, Words>;

export type NoNorm = keyof typeof NO_NORM;
export type Origin = readonly NormId[] | NoNorm;
