// The words for every no about procedures and what happened in them.
import type { RefusalWords } from './context.ts';
import type { ProcedureRefusal } from './procedures.ts';

const no = (nl: string, en: string, doNl: string, doEn: string): RefusalWords => ({
  title: { nl, en },
  remedy: { nl: doNl, en: doEn },
  norms: [],
});

export const PROCEDURE_REFUSALS = {
  'procedure-exists': no(
    'Deze procedure staat al in het dossier.',
    'This procedure stands in the dossier already.',
    'Open het dossier opnieuw.',
    'Open the dossier again.',
  ),
  'procedure-not-found': no(
    'Deze procedure staat niet in het dossier.',
    'This procedure is not in the dossier.',
    'Kies een procedure uit de lijst.',
    'Choose a procedure from the list.',
  ),
  'procedure-in-the-future': no(
    'Deze dag ligt in de toekomst.',
    'This day lies in the future.',
    'Leg vast wat er al is.',
    'Record what is there already.',
  ),
  'procedure-parent-unnamed': no(
    'Van welke ouder is deze procedure?',
    'Whose procedure is this?',
    'Vul de naam van de ouder in.',
    'Fill in the name of the parent.',
  ),
  'procedure-closed-already': no(
    'Deze procedure is al afgesloten.',
    'This procedure was closed already.',
    'Leg een nieuwe procedure vast als er weer iets loopt.',
    'Record a new procedure where something runs again.',
  ),
  'procedure-closed-before-opening': no(
    'De laatste dag ligt voor de eerste dag.',
    'The last day lies before the first day.',
    'Verbeter de dag.',
    'Correct the day.',
  ),
  'procedure-of-unknown-decision': no(
    'Dit besluit staat niet in het dossier.',
    'This decision is not in the dossier.',
    'Kies een besluit uit de lijst, of laat het leeg.',
    'Choose a decision from the list, or leave it empty.',
  ),
  'milestone-of-another-kind': no(
    'Dit hoort niet bij deze soort procedure.',
    'This does not belong to this kind of procedure.',
    'Kies wat bij deze procedure hoort, of leg er een andere procedure bij vast.',
    'Choose what belongs to this procedure, or record another procedure beside it.',
  ),
  'milestone-recorded-already': no(
    'Dit staat al in deze procedure.',
    'This stands in this procedure already.',
    'Is de dag fout, verbeter die dan. De eerste dag blijft leesbaar.',
    'Where the day is wrong, correct it. The first day stays readable.',
  ),
  'milestone-not-recorded': no(
    'Dit is nog niet vastgelegd.',
    'This was not recorded yet.',
    'Leg het eerst vast.',
    'Record it first.',
  ),
  'milestone-in-the-future': no(
    'Deze dag ligt in de toekomst.',
    'This day lies in the future.',
    'Leg het vast als het is gebeurd. Alleen een geplande overdracht of aankomst mag vooruit.',
    'Record it once it happened. Only a planned transfer or arrival may lie ahead.',
  ),
  'milestone-before-opening': no(
    'Deze dag ligt voor het begin van de procedure.',
    'This day lies before the procedure began.',
    'Verbeter de dag.',
    'Correct the day.',
  ),
  'milestone-after-closing': no(
    'De procedure was op deze dag al afgesloten.',
    'The procedure was closed by this day.',
    'Verbeter de dag, of leg een nieuwe procedure vast.',
    'Correct the day, or record a new procedure.',
  ),
  'milestone-not-changed': no(
    'Deze dag staat er al zo.',
    'This day stands there already.',
    'Vul in wat er anders is.',
    'Fill in what is different.',
  ),
} as const satisfies Readonly<Record<ProcedureRefusal['code'], RefusalWords>>;
