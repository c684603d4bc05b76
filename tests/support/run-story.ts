// Plays the steps through the permit and the core, as the store and the application would, without either.
import type { Actor } from '../../src/domain/basics/actor.ts';
import type { Day } from '../../src/domain/basics/day.ts';
import { decideWithSafeguards } from '../../src/domain/decide.ts';
import { DossierCommand } from '../../src/domain/dossier/commands.ts';
import { evolve } from '../../src/domain/dossier/evolve.ts';
import { admits } from '../../src/domain/dossier/involvements.ts';
import { ABSENT, type Dossier, type OpenFile } from '../../src/domain/dossier/state.ts';
import { decideFamily, evolveFamily, type Family, FamilyCommand, NO_FAMILY } from '../../src/domain/family/family.ts';
import { SHIPPED } from '../../src/domain/safeguards/rules.ts';
import { permit } from '../../src/domain/sharing/permit.ts';
import { NETHERLANDS } from '../../src/jurisdictions/nl/netherlands.ts';
import { PEOPLE } from '../../src/seed/people.ts';
import type { Step } from '../../src/seed/story.ts';

export type World = {
  readonly dossiers: ReadonlyMap<string, Dossier>;
  readonly families: ReadonlyMap<string, Family>;
  readonly refused: readonly { readonly step: Step; readonly why: unknown }[];
};
const EMPTY: World = { dossiers: new Map(), families: new Map(), refused: [] };

const actorOf = ({ by, purpose }: Step): Actor | undefined => {
  const person = PEOPLE.find(({ id }) => id === by);
  return (
    person && { person: person.id, name: person.name, organisation: person.organisation, role: person.role, purpose }
  );
};

const refusedBy = (world: World, step: Step, why: unknown): World => ({
  ...world,
  refused: [...world.refused, { step, why }],
});

/** The world after one more step; a step that somebody refuses changes nothing and is kept with the reason. */
function play(world: World, step: Step): World {
  const actor = actorOf(step);
  if (!actor) return refusedBy(world, step, 'nobody of people.ts');
  return step.stream.kind === 'dossier' ? playDossier(world, step, actor) : playFamily(world, step, actor);
}

const dayOf = ({ at }: Step): Day => at.slice(0, 10) as Day;

function playDossier(world: World, step: Step, actor: Actor): World {
  const dossier = world.dossiers.get(step.stream.id) ?? ABSENT;
  const parsed = DossierCommand.safeParse(step.command);
  if (!parsed.success) return refusedBy(world, step, parsed.error.message);
  const involved = dossier.state === 'open' ? dossier.file.involved : 'nobody-yet';
  const allowed = permit(actor, { command: parsed.data.type }, involved, NETHERLANDS);
  if (!allowed.allowed) return refusedBy(world, step, allowed);
  if (dossier.state === 'open' && admits(dossier.file, actor, dayOf(step)) === 'no')
    return refusedBy(world, step, 'not named on the dossier');
  const context = { today: dayOf(step), actor, jurisdiction: NETHERLANDS, rules: SHIPPED };
  const decided = decideWithSafeguards(parsed.data, dossier, context);
  if (!decided.ok) return refusedBy(world, step, decided.refusal);
  const next = decided.value.reduce(evolve, dossier);
  return { ...world, dossiers: new Map([...world.dossiers, [step.stream.id, next]]) };
}

function playFamily(world: World, step: Step, actor: Actor): World {
  const family = world.families.get(step.stream.id) ?? NO_FAMILY;
  const parsed = FamilyCommand.safeParse(step.command);
  if (!parsed.success) return refusedBy(world, step, parsed.error.message);
  const involved = family.state === 'open' ? family.file.involved : 'nobody-yet';
  const allowed = permit(actor, { command: parsed.data.type }, involved, NETHERLANDS);
  if (!allowed.allowed) return refusedBy(world, step, allowed);
  if (family.state === 'open' && admits(family.file, actor, dayOf(step)) === 'no')
    return refusedBy(world, step, 'not named on the family');
  const decided = decideFamily(parsed.data, family, { today: dayOf(step), actor, jurisdiction: NETHERLANDS });
  if (!decided.ok) return refusedBy(world, step, decided.refusal);
  const next = decided.value.reduce(evolveFamily, family);
  return { ...world, families: new Map([...world.families, [step.stream.id, next]]) };
}

export const playAll = (steps: readonly Step[], from: World = EMPTY): World => steps.reduce(play, from);

/** The open file of this child; undefined where the dossier was never opened. */
export const fileOf = ({ dossiers }: World, id: string): OpenFile | undefined => {
  const dossier = dossiers.get(id);
  return dossier?.state === 'open' ? dossier.file : undefined;
};
