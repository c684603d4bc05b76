// What is next in a dossier and which sentence says so: what the server waits for, told more precisely by what the sheet
// already holds. It says what, never how urgent. Pure.
import type { Sheet } from '../../../views/sheet.ts';
import type { WaitsFor } from '../../../views/waits-for.ts';
import { type DossierTopic, PLACE_OF } from './addresses.ts';

/** Weighed and nothing planned: nobody has to wait, a decision can be prepared. */
export type NextStep = WaitsFor | 'plan';

type Seen = Pick<Sheet, 'waitsFor' | 'weighing' | 'decisions' | 'hearingOffers'>;

const left = ({ decisions }: Pick<Seen, 'decisions'>) => decisions.findLast(({ status }) => status !== 'withdrawn');

export function nextStep(sheet: Seen): NextStep {
  const weighed = sheet.waitsFor === 'nothing' && sheet.weighing !== undefined;
  return weighed && left(sheet) === undefined ? 'plan' : sheet.waitsFor;
}

export const nextPlace = (step: NextStep): DossierTopic | undefined => (step === 'plan' ? 'decisions' : PLACE_OF[step]);

/** A talk that was offered is not offered again; a decision that is held is not called ready. */
export function nextSentence(sheet: Seen): NextStep | 'hearingOffered' | 'adoptionStopped' {
  const step = nextStep(sheet);
  if (step === 'hearing' && sheet.hearingOffers.length > 0) return 'hearingOffered';
  if (step === 'adoption' && (left(sheet)?.stopping.length ?? 0) > 0) return 'adoptionStopped';
  return step;
}
