// How an obligation leans on safeguards: what they found becomes its status, in words that name them. Nothing is judged
// again here. An answer of a person closes an open norm; it never turns what was breached or unknown into met.
import type { Words } from '../../basics/text.ts';
import { safeguardOf } from '../../safeguards/assess.ts';
import type { Outcome } from '../../safeguards/safeguard.ts';
import { doesNotApply, holds, lacks, type Part, type Seen, when } from './obligation.ts';

type Concerning = {
  readonly safeguard: string;
  readonly outcome: Exclude<Outcome, 'not-applicable'>;
  readonly answered: boolean;
};

const titleOf = (id: string): Words => safeguardOf(id)?.title ?? { nl: id, en: id };

const OPEN: Readonly<Record<'breached' | 'missing' | 'for-human', Words>> = {
  breached: { nl: 'het dossier laat zien dat het niet zo is', en: 'the dossier shows that it is not so' },
  missing: { nl: 'het dossier laat het niet zien', en: 'the dossier does not show it' },
  'for-human': { nl: 'een persoon moet het nog beoordelen', en: 'a person has yet to judge it' },
};
const ANSWERED: Words = {
  nl: '; iemand gaf daar met naam een reden voor',
  en: '; somebody gave a reason for that by name',
};
const NONE: Words = { nl: '', en: '' };

function partOf({ safeguard, outcome, answered }: Concerning): Part {
  const title = titleOf(safeguard);
  if (outcome === 'met') return holds();
  if (outcome === 'for-human' && answered)
    return holds({
      nl: `“${title.nl}”: de norm is open; iemand gaf met naam een reden voor dit kind.`,
      en: `“${title.en}”: the norm is open; somebody gave a reason for this child by name.`,
    });
  const [why, more] = [OPEN[outcome], answered ? ANSWERED : NONE];
  return lacks({ nl: `“${title.nl}”: ${why.nl}${more.nl}.`, en: `“${title.en}”: ${why.en}${more.en}.` });
}

const apart = (safeguards: readonly string[], language: keyof Words): string =>
  safeguards.map((safeguard) => `“${titleOf(safeguard)[language]}”`).join(', ');

/** What these safeguards say. One that did not run is as unknown as one that found nothing. */
export function leaningOn(safeguards: readonly string[], { findings, answered }: Seen): readonly Part[] {
  const outcomes = safeguards.map((safeguard) => ({
    safeguard,
    outcome: findings.find((each) => each.safeguard === safeguard)?.outcome ?? 'missing',
  }));
  const aside = outcomes.filter(({ outcome }) => outcome === 'not-applicable').map(({ safeguard }) => safeguard);
  return [
    ...outcomes.flatMap(({ safeguard, outcome }) =>
      outcome === 'not-applicable' ? [] : [partOf({ safeguard, outcome, answered: answered.has(safeguard) })],
    ),
    ...when(
      aside.length > 0,
      doesNotApply({
        nl: `Gaat niet over dit besluit of dit kind: ${apart(aside, 'nl')}.`,
        en: `Not about this decision or this child: ${apart(aside, 'en')}.`,
      }),
    ),
  ];
}
