// What is next in a dossier and which sentence says so: what the server waits for, told more precisely by what the sheet
// already holds. It says what, never how urgent. Pure.
import type { Sheet } from '../../../views/sheet.ts';
import type { WaitsFor } from '../../../views/waits-for.ts';

type Seen = Pick<Sheet, 'waitsFor' | 'decisions' | 'hearingOffers'>;

const left = ({ decisions }: Pick<Seen, 'decisions'>) =>
  decisions.findLast(({ status }) => status !== 'withdrawn' && status !== 'set-aside');

/** A talk that was offered is not offered again; a decision that is held is not called ready. */
export function nextSentence(sheet: Seen): WaitsFor | 'hearingOffered' | 'adoptionStopped' {
  const step = sheet.waitsFor;
  if (step === 'hearing' && sheet.hearingOffers.length > 0) return 'hearingOffered';
  if (step === 'adoption' && (left(sheet)?.stopping.length ?? 0) > 0) return 'adoptionStopped';
  return step;
}
