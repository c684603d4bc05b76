// Two dossiers of no child, to try the wall with: one that no migration authority works on, and one that all of them do. Behind the
// wall of each lie words that stand nowhere else. Planted once; used again at every try.
import type { Actor } from '../domain/basics/actor.ts';
import { type OrganisationKind, organisationOf } from '../domain/basics/jurisdiction.ts';
import { DossierCommand } from '../domain/dossier/commands.ts';
import { canaryHex, canaryId, PROBER } from './canary-ids.ts';
import { giveDossierCommand } from './give-command.ts';
import type { Office } from './office.ts';

export type Canary = {
  /** Nobody of a migration authority is on it. */
  readonly hidden: string;
  /** All of them are. */
  readonly shared: string;
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

const CHILD = { name: 'Proef van de muur (geen kind)', languages: ['Nederlands'], accompaniedBy: 'unknown' };

/** Plants what is not there yet, and says where it lies. Throws where the wall cannot be tried at all. */
export const plantCanary = async (office: Office): Promise<Canary> => {
  const canary = {
    hidden: canaryId(office.db, 'hidden'),
    shared: canaryId(office.db, 'shared'),
    words: `kanarie ${canaryHex(office.db, 'words').slice(0, 20)}`,
  };
  const [guardian] = prober(office, 'guardianship');
  if (!guardian) throw new Error('no guardianship in this country: the wall cannot be tried');
  await plant(office, canary.hidden, behind(guardian, canary.words));
  await plant(office, canary.shared, [...behind(guardian, canary.words), ...bringingIn(office, guardian)]);
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
const bringingIn = (office: Office, guardian: Actor): readonly Step[] => {
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
      ...{ type: 'InvolveOrganisation', organisation, ground: 'legal-task', persons: [PROBER] },
      reason: 'Proef van de muur: geen kind.',
    },
  }));
  // Whoever brings in others has to be there first.
  return [...steps.filter(({ by }) => by === guardian), ...steps.filter(({ by }) => by !== guardian)];
};

const plant = async (office: Office, dossierId: string, steps: readonly Step[]): Promise<void> => {
  for (const [at, { by, command }] of steps.entries()) {
    const commandId = canaryId(office.db, `${dossierId}/${at}`);
    const given = await giveDossierCommand(office, by, {
      ...{ dossierId, commandId },
      command: DossierCommand.parse(command),
    });
    if (given.kind !== 'done')
      throw new Error(`the canary could not be planted: ${JSON.stringify(given)} at step ${at}`);
  }
};
