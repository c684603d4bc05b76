// A child without parents goes to another Member State only after that State confirmed who receives the child there.
// Guarantees for families and for health: transfer-guarantees.ts. Return to the country of origin: care-on-return.ts.
import type { Situation } from '../situation/situation.ts';
import { ALONE_FACTS, isUnaccompanied, measureIs } from './concerns.ts';
import { breached, met, missing, notApplicable } from './judge.ts';
import type { Judgement, Safeguard } from './safeguard.ts';
import { tells } from './vocabulary.ts';

const USED = [
  'guarantees_from_receiving_state',
  'individual_guarantees_age_adapted_reception',
  ...ALONE_FACTS,
] as const;

function check(situation: Situation): Judgement {
  const { individual_guarantees_age_adapted_reception: reception } = situation.facts;
  const alone = isUnaccompanied(situation);
  if (!measureIs(situation, ['dublin_transfer']) || alone === false) return notApplicable(situation, ALONE_FACTS);
  if (alone === undefined) return missing(situation, ['unaccompanied'], USED);
  if (reception === false || tells(situation, 'guarantees_from_receiving_state', 'none'))
    return breached(situation, USED);
  const confirmed =
    tells(situation, 'guarantees_from_receiving_state', 'confirmed') ||
    tells(situation, 'guarantees_from_receiving_state', 'individual');
  return reception === true || confirmed
    ? met(situation, USED)
    : missing(situation, ['individual_guarantees_age_adapted_reception'], USED);
}

export const transferOfChildAlone: Safeguard = {
  id: 'transfer-of-child-alone',
  norms: ['ammr-23-5'],
  effect: 'requires',
  mandate: false,
  title: {
    nl: 'Opvang bevestigd vóór een kind alleen weggaat',
    en: 'Reception confirmed before a child alone is moved',
  },
  asks: {
    nl: 'Gaat een kind zonder ouders naar een andere lidstaat? Dan heeft die lidstaat eerst bevestigd dat er meteen opvang voor kinderen is en iemand die het kind vertegenwoordigt.',
    en: 'Does a child without parents go to another Member State? Then that State first confirmed that there is reception for children at once, and somebody who represents the child.',
  },
  remedy: {
    nl: 'De IND vraagt de andere lidstaat om de bevestiging en legt die vast in het dossier. Zolang zij er niet is, draagt DT&V het kind niet over. De voogd (Nidos) kijkt mee.',
    en: 'The immigration service (IND) asks the other Member State for the confirmation and puts it in the file. Until it is there, the departure service (DT&V) does not transfer the child. The guardian (Nidos) looks along.',
  },
  check,
};
