// The child has a remedy that works: it can be reached, comes in time and stops the measure while it runs.
// Review of detention by a judge: detention-review.ts.
import type { FactKey } from '../situation/facts/facts.ts';
import type { Situation } from '../situation/situation.ts';
import { having, takesLiberty, when } from './concerns.ts';
import { breached, forHuman, met, missing } from './judge.ts';
import type { Judgement, Safeguard } from './safeguard.ts';

function wrongs(situation: Situation): readonly FactKey[] {
  const { facts } = situation;
  // Who is held, or has no lawyer, and cannot follow what is decided or call for help, reaches no court.
  const unaided =
    facts.legal_representative === false || (facts.legal_representative === undefined && takesLiberty(situation));
  const cutOff =
    unaided === true ? having(situation, false, ['information_in_language_understood', 'contact_with_lawyer']) : [];
  return [
    ...having(situation, false, [
      'effective_remedy',
      'remedy_suspensive',
      'age_decision_appealable',
      'judicial_review_available',
      'judicial_review_effective',
    ]),
    ...having(situation, true, [
      'appeal_declared_inadmissible_because_adult',
      'removal_same_day',
      'court_order_for_child_ignored',
      // A request that nobody took in, or that nobody examined, leaves nothing to appeal against.
      'asylum_request_ignored',
      'application_not_examined_because_entry_ban',
    ]),
    ...cutOff,
    ...when(cutOff.length > 0, 'legal_representative'),
  ];
}

function check(situation: Situation): Judgement {
  const { facts } = situation;
  const wrong = wrongs(situation);
  // Said to work, and yet the measure does not wait: whether that is enough for this measure is for a person to say.
  const onlyTiming = facts.effective_remedy === true && wrong.every((key) => key === 'remedy_suspensive');
  if (wrong.length > 0 && onlyTiming) return forHuman(situation, ['effective_remedy', ...wrong]);
  if (wrong.length > 0) return breached(situation, wrong);
  if (facts.effective_remedy === true) return met(situation, ['effective_remedy', 'remedy_suspensive']);
  const helped = facts.legal_representative === true || facts.contact_with_lawyer === true;
  const waits = facts.remedy_suspensive === true;
  if (waits && helped) return met(situation, ['remedy_suspensive', 'legal_representative', 'contact_with_lawyer']);
  return missing(situation, ['effective_remedy', 'remedy_suspensive', 'legal_representative']);
}

export const effectiveRemedy: Safeguard = {
  id: 'effective-remedy',
  norms: ['echr-13', 'charter-47', 'jgc4-17', 'ammr-43', 'echr-5-4', 'dublin-27'],
  // Article 43 of the AMMR was read, but speaks of transfers only: it cannot carry a bar on every other decision.
  effect: 'warns',
  mandate: false,
  title: { nl: 'Een rechtsmiddel dat werkt', en: 'A remedy that works' },
  asks: {
    nl: 'Het kind kan met hulp van een advocaat naar de rechter. De maatregel wacht tot de rechter heeft beslist.',
    en: 'The child can go to court with a lawyer’s help. The measure waits until the court has decided.',
  },
  remedy: {
    nl: 'De advocaat vraagt de rechter om een voorlopige voorziening. DT&V voert niets uit zolang die loopt. De IND vermeldt in het besluit hoe beroep gaat.',
    en: 'The lawyer asks the court for interim relief. The departure service (DT&V) carries out nothing while that runs. The immigration service (IND) says in the decision how to appeal.',
  },
  check,
};
