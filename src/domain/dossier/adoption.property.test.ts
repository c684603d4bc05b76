// No history whatever ends in a decision against a child with a promise broken. The promises are looked up in the events
// themselves, beside the findings of the receipt, so that a mistake in a safeguard shows here too.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adoptionSteps, returnReady } from '../../../tests/support/adoptable-path.ts';
import { anyHistory, anyStep, lived } from '../../../tests/support/arbitraries.ts';
import { NETHERLANDS } from '../../jurisdictions/nl/netherlands.ts';
import { isMigrationAuthority } from '../basics/jurisdiction.ts';
import { blocks, isAnswerable } from '../safeguards/blocking.ts';
import type { Outcome } from '../safeguards/safeguard.ts';
import type { DossierEvent } from './commands.ts';
import { directionOf, libertyOf, separationOf } from './decision-kinds.ts';
import { foldDossier } from './evolve.ts';
import type { DecisionHeld, OpenFile } from './state.ts';

/** Every moment of adoption of a decision against the child: the file as it stood just before, and the decision after. */
function adverseAdoptions(events: readonly DossierEvent[]) {
  const found: { readonly file: OpenFile; readonly decision: DecisionHeld }[] = [];
  events.forEach(({ type }, place) => {
    if (type !== 'DecisionAdopted') return;
    const [before, after] = [foldDossier(events.slice(0, place)), foldDossier(events.slice(0, place + 2))];
    if (before.state !== 'open' || after.state !== 'open') return;
    const decision = after.file.decisions.find(({ adopted }) => adopted === events[place]);
    if (decision && directionOf(decision.plan) === 'adverse') found.push({ file: before.file, decision });
  });
  return found;
}

function promisesHold({ file, decision }: ReturnType<typeof adverseAdoptions>[number]): void {
  const { plan, receipt } = decision;
  expect(file.hearings.length + file.declined.length, 'heard, or declined by the child').toBeGreaterThan(0);
  expect(file.information.length, 'informed').toBeGreaterThan(0);
  expect(file.sealed, 'step 1 sealed').toBeDefined();
  expect(file.weighing, 'weighed').toBeDefined();
  const authors = file.assessment?.authors ?? [];
  expect(new Set(authors.map(({ discipline }) => discipline)).size, 'more than one discipline').toBeGreaterThan(1);
  expect(authors.filter(({ organisation }) => isMigrationAuthority(NETHERLANDS, organisation))).toEqual([]);
  expect(libertyOf(plan), 'no liberty taken').toBe('no');
  expect(separationOf(plan), 'nobody parted').toBe('no');
  const decisive = (file.weighing?.weights ?? []).filter(({ weight }) => weight === 'decisive');
  const kinds = decisive.map(
    ({ interestId }) => file.otherInterests.find((each) => each.interestId === interestId)?.kind,
  );
  expect(kinds).not.toContain('generalMigrationControl');
  const open = (receipt?.findings ?? []).filter((finding) => {
    const judged = { effect: finding.effect, outcome: finding.outcome as Outcome };
    return blocks(judged) && !(isAnswerable(judged) && receipt?.answered.includes(finding.safeguard));
  });
  expect(receipt, 'a receipt').toBeDefined();
  expect(open).toEqual([]);
}

describe('geen enkele geschiedenis', () => {
  it('eindigt in een besluit tegen het kind met een open waarborg; IVRK art. 3 en 12', () => {
    let adopted = 0;
    fc.assert(
      fc.property(anyHistory, (steps) => {
        const adoptions = adverseAdoptions(lived(steps));
        adopted += adoptions.length;
        for (const adoption of adoptions) promisesHold(adoption);
      }),
      { numRuns: 600 },
    );
    // A property over histories that never reach a decision would prove nothing.
    expect(adopted).toBeGreaterThan(10);
  });

  it('van willekeurige opdrachten komt zelfs maar tot zo’n besluit; IVRK art. 3', () =>
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 40 }), (steps) => {
        for (const adoption of adverseAdoptions(lived(steps))) promisesHold(adoption);
      }),
      { numRuns: 200 },
    ));

  it('slaat een besluit over dat er wel is', () => {
    const adoptions = adverseAdoptions(lived([...returnReady, ...adoptionSteps]));
    expect(adoptions).toHaveLength(1);
    for (const adoption of adoptions) promisesHold(adoption);
  });
});
