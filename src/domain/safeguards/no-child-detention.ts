// No child is detained on migration grounds, whatever the label, the length or the place (requirement D1).
// Stricter than positive law, and says so: the Strasbourg court allows detention as a last resort.
import type { Situation } from '../situation/situation.ts';
import { DETENTION_SIGNS, takesLiberty } from './concerns.ts';
import { breached, met, missing, notApplicable } from './judge.ts';
import type { Judgement, Safeguard } from './safeguard.ts';
import { tells } from './vocabulary.ts';

const USED = [...DETENTION_SIGNS, 'detention_ground', 'detention_with_adults'] as const;

/** Holding only the parent breaks the rule where it leaves the child behind. */
function parentHeld(situation: Situation): Judgement {
  const { separation_from_parent: parted, parent_primary_carer: carer, single_mother: alone } = situation.facts;
  const used = ['detention_of_parent', 'separation_from_parent', 'parent_primary_carer', 'single_mother'] as const;
  if (parted === true || carer === true || alone === true) return breached(situation, used);
  return parted === false ? met(situation, used) : missing(situation, ['separation_from_parent'], used);
}

function check(situation: Situation): Judgement {
  const { facts } = situation;
  const liberty = takesLiberty(situation);
  if (liberty === undefined) return missing(situation, ['detention'], USED);
  if (liberty) {
    // A sentence of a criminal court is another field of law; whatever is called protective custody is not.
    const otherLaw =
      tells(situation, 'detention_ground', 'criminal') && !tells(situation, 'detention_ground', 'migration');
    if (otherLaw) return notApplicable(situation, USED);
    return { ...breached(situation, USED), otherReading: { norm: 'echr-5-1', outcome: 'for-human' } };
  }
  if (facts.detention_of_parent === true) return parentHeld(situation);
  return facts.detention === false ? met(situation, ['detention']) : notApplicable(situation);
}

export const noChildDetention: Safeguard = {
  id: 'no-child-detention',
  norms: ['jgc4-5', 'jgc4-10', 'jgc4-11', 'jgc4-12', 'crc-37', 'iccpr-9-1', 'charter-24'],
  effect: 'forbids',
  mandate: true,
  title: { nl: 'Geen kind in de cel', en: 'No child in detention' },
  asks: {
    nl: 'Een kind wordt niet vastgezet om zijn verblijfsstatus of die van zijn ouders, ook niet kort en ook niet onder een andere naam. Dit is strenger dan de wet: die laat het bij uitzondering toe (Opvangrichtlijn art. 13, Terugkeerrichtlijn art. 17).',
    en: 'A child is not detained because of their own or their parents’ migration status, not even briefly or under another name. This is stricter than the law, which allows it as an exception (Reception Conditions Directive art. 13, Return Directive art. 17).',
  },
  remedy: {
    nl: 'Kies een maatregel zonder vastzetten. Zit het kind al vast, dan laat de dienst die het vasthoudt (DT&V, AVIM of aan de grens de KMar) het direct vrij; de advocaat kan dat ook aan de rechter vragen. Meld het bij het toezicht.',
    en: 'Choose a measure without detention. If the child is already held, the service that holds it (DT&V, AVIM or at the border the military police, KMar) releases the child at once; the lawyer can also ask the court. Tell the inspectorate.',
  },
  check,
};
