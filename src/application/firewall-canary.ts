// Two dossiers of no child and two families of nobody, to try the wall with: one that no migration authority works on, and one that all
// of them do. Behind the wall of each lie words that stand nowhere else. Planted once; used again at every try.
import type { Actor } from '../domain/basics/actor.ts';
import { type OrganisationKind, organisationOf } from '../domain/basics/jurisdiction.ts';
import { DossierCommand } from '../domain/dossier/commands.ts';
import { FamilyCommand } from '../domain/family/family.ts';
import type { Given } from './answer.ts';
import { canaryHex, canaryId, PROBER } from './canary-ids.ts';
import { giveDossierCommand } from './give-command.ts';
import { giveFamilyCommand } from './give-family-command.ts';
import type { Office } from './office.ts';

export type Canary = {
  /** Nobody of a migration authority is on it. */
  readonly hidden: string;
  /** All of them are. */
  readonly shared: string;
  /** The same of two families. */
  readonly hiddenFamily: string;
  readonly sharedFamily: string;
  /** A decision that was prepared on the shared dossier. */
  readonly decisionId: string;
  /** What may come out nowhere. */
  readonly words: string;
};

/** Somebody of an organisation of this kind, who tries the wall. */
export const prober = ({ jurisdiction }: Pick<Office, 'jurisdiction'>, kind: OrganisationKind): readonly Actor[] =>
  jurisdiction.organisations
    .filter((organisation) => organisation.kind === kind)
    .flatMap(({ id }) =>
      jurisdiction.roles
        .filter(({ organisation }) => organisation === id)
        .flatMap((role) =>
          role.purposes.map(
            (purpose) =>
              ({
                person: PROBER,
                name: 'Proef van de muur',
                organisation: id,
                role: role.id,
                purpose,
              }) as Actor,
          ),
        ),
    );

export const CHILD = { name: 'Proef van de muur (geen kind)', languages: ['Nederlands'], accompaniedBy: 'unknown' };

/** Plants what is not there yet, and says where it lies. Throws where the wall cannot be tried at all. */
export const plantCanary = async (office: Office): Promise<Canary> => {
  const canary = {
    hidden: canaryId(office.db, 'hidden'),
    shared: canaryId(office.db, 'shared'),
    hiddenFamily: canaryId(office.db, 'family-hidden'),
    sharedFamily: canaryId(office.db, 'family-shared'),
    decisionId: canaryId(office.db, 'decision'),
    words: `kanarie ${canaryHex(office.db, 'words').slice(0, 20)}`,
  };
  const [guardian] = prober(office, 'guardianship');
  if (!guardian) throw new Error('no guardianship in this country: the wall cannot be tried');
  const { hidden, shared, hiddenFamily, sharedFamily, words } = canary;
  await plant(office, hidden, behind(guardian, words));
  await plant(office, shared, [...behind(guardian, words), ...bringingIn(office, guardian, 'InvolveOrganisation')]);
  await plantDecision(office, canary);
  const told = inFamily(guardian, words, [shared, hidden]);
  await plantFamily(office, hiddenFamily, told);
  await plantFamily(office, sharedFamily, [...told, ...bringingIn(office, guardian, 'InvolveInFamily')]);
  return canary;
};

type Step = { readonly by: Actor; readonly command: object };

/** What lies behind the wall: a sign of health, and words of a child. */
const behind = (by: Actor, words: string): readonly Step[] =>
  [
    { type: 'OpenDossier', child: CHILD, place: 'territory', reason: 'Proef van de muur: geen kind.' },
    {
      ...{ type: 'RecordFact', fact: 'mental_health_signs', value: [words], certainty: 'established' },
      ...{ source: words, explanation: words },
    },
    {
      ...{
        type: 'RecordHearing',
        heardOn: '2026-01-01',
        method: 'direct-alone',
        hearer: 'Proef',
        language: 'Nederlands',
      },
      ...{ interpreter: 'not-needed', apartFromParents: true, ownWords: words, opposesMeasure: 'not-said' },
      ...{ summary: 'Dit is een proef van de muur.', wish: 'Geen: er is geen kind.' },
    },
  ].map((command) => ({ by, command }));

/** Every migration authority, by whoever may bring it in. */
const bringingIn = (
  office: Office,
  guardian: Actor,
  type: 'InvolveOrganisation' | 'InvolveInFamily',
): readonly Step[] => {
  const authorities = prober(office, 'migration-authority');
  const ids = [...new Set(authorities.map(({ organisation }) => organisation))];
  const bringer = (id: string): Actor => {
    const by = organisationOf(office.jurisdiction, id)?.broughtInBy;
    return (
      authorities.find(({ organisation, purpose }) => by?.includes(organisation) && purpose !== 'administration') ??
      guardian
    );
  };
  const steps = ids.map((organisation) => ({
    by: bringer(organisation),
    command: {
      ...{ type, organisation, ground: 'legal-task', persons: [PROBER] },
      reason: 'Proef van de muur: geen kind.',
    },
  }));
  // Whoever brings in others has to be there first.
  return [...steps.filter(({ by }) => by === guardian), ...steps.filter(({ by }) => by !== guardian)];
};

/** What lies behind the wall of a family: where somebody lives, who cares for whom, how they came, who helps and why. */
const inFamily = (by: Actor, words: string, children: readonly [string, string]): readonly Step[] => {
  const [memberId] = children;
  const member = {
    type: 'AddFamilyMember',
    memberId,
    name: 'Niemand',
    relation: 'other-carer',
    whereabouts: 'in-country',
  };
  const bond = { type: 'RecordBond', memberId, authority: 'unknown', contact: 'unknown', source: words };
  return [
    { type: 'OpenFamily', name: 'Proef van de muur (geen gezin)' },
    { ...member, situation: words },
    ...children.map((dossierId) => ({ ...bond, dossierId, childWantsContact: 'unknown' })),
    { type: 'InvolveInFamily', organisation: 'rvdk', reason: words },
  ].map((command) => ({ by, command }));
};

const plant = (office: Office, dossierId: string, steps: readonly Step[]): Promise<void> =>
  planted(office, dossierId, steps, (by, commandId, command) =>
    giveDossierCommand(office, by, { dossierId, commandId, command: DossierCommand.parse(command) }),
  );

const plantFamily = (office: Office, familyId: string, steps: readonly Step[]): Promise<void> =>
  planted(office, familyId, steps, (by, commandId, command) =>
    giveFamilyCommand(office, by, { familyId, commandId, command: FamilyCommand.parse(command) }),
  );

const planted = async (
  office: Office,
  streamId: string,
  steps: readonly Step[],
  give: (by: Actor, commandId: string, command: object) => Promise<Given>,
): Promise<void> => {
  for (const [at, { by, command }] of steps.entries()) {
    const given = await give(by, canaryId(office.db, `${streamId}/${at}`), command);
    if (given.kind !== 'done')
      throw new Error(`the canary could not be planted: ${JSON.stringify(given)} at step ${at}`);
  }
};

/** Prepared by whoever of a migration authority may do so, so that letters and proofs have something to be asked for. */
const plantDecision = async (office: Office, { shared, decisionId }: Canary): Promise<void> => {
  const command = DossierCommand.parse({
    ...{ type: 'PlanDecision', decisionId, kind: 'residence-permit', summary: 'Proef van de muur: geen besluit.' },
    ...{ separates: 'no', takesLiberty: 'no', remedy: 'Geen: dit is een proef.', remedySuspensive: 'yes' },
  });
  for (const [at, by] of prober(office, 'migration-authority').entries()) {
    const commandId = canaryId(office.db, `${shared}/decision/${at}`);
    if ((await giveDossierCommand(office, by, { dossierId: shared, commandId, command })).kind === 'done') return;
  }
};
