// The walk of one command about an organisation, on the stream of that organisation. The steps that all streams share:
// give-once.ts. Who may keep whom is said twice: a row of the table names the role, the domain says whose people.
import type { Actor } from '../domain/basics/actor.ts';
import { organisationOf } from '../domain/basics/jurisdiction.ts';
import type { OrganisationCommand } from '../domain/organisation/commands.ts';
import { decideOrganisation } from '../domain/organisation/decide.ts';
import type { OrganisationEvent } from '../domain/organisation/events.ts';
import { ORGANISATION_REFUSALS } from '../domain/organisation/refusals.ts';
import { evolveOrganisation } from '../domain/organisation/state.ts';
import type { Tx } from '../store/database.ts';
import { organisationStreamId } from '../store/organisation-stream.ts';
import { takenBy } from '../store/person-store.ts';
import type { Given } from './answer.ts';
import { giveOnce, type Order, type Stream } from './give-once.ts';
import { type Office, todayOf } from './office.ts';
import { loadOrganisation, type StoredOrganisation, showOrganisation } from './organisation-file.ts';

export type OrganisationOrder = Omit<Order, 'streamId' | 'command'> & {
  readonly organisation: string;
  readonly command: OrganisationCommand;
};

export const giveOrganisationCommand = async (
  office: Office,
  actor: Actor,
  order: OrganisationOrder,
): Promise<Given> => {
  const { organisation, commandId, expectedVersion, command } = order;
  if (!organisationOf(office.jurisdiction, organisation)) return { kind: 'not-found' };
  const once = { streamId: organisationStreamId(organisation), commandId, expectedVersion, command };
  return giveOnce(office, actor, once, async (tx) => streamOf(tx, office, actor, order));
};

const streamOf = async (tx: Tx, office: Office, actor: Actor, order: OrganisationOrder): Promise<Stream> => {
  const stored = await loadOrganisation(tx, order.organisation);
  const { state, version, file } = stored;
  return {
    ...{ kind: 'organisation', state, version },
    // Everybody may know that an organisation is there; whose people somebody keeps, the domain says.
    involved: office.jurisdiction.organisations.map(({ id }) => id),
    decide: () => decide(tx, office, actor, order, stored),
    show: (added) => {
      const said = added.map(({ event }) => event as OrganisationEvent);
      return showOrganisation(tx, order.organisation, said.reduce(evolveOrganisation, file), said);
    },
  };
};

const decide = async (
  tx: Tx,
  office: Office,
  actor: Actor,
  { organisation, command }: OrganisationOrder,
  { file }: StoredOrganisation,
): ReturnType<Stream['decide']> => {
  const decided = decideOrganisation(command, file, {
    ...{ organisation, today: todayOf(office), actor, jurisdiction: office.jurisdiction },
    taken: await takenFor(tx, organisation, command, file),
  });
  if (decided.ok) return decided.value.map((event) => ({ event, category: 'organisation' }));
  const { code } = decided.refusal;
  return code === 'organisation-not-yours'
    ? { kind: 'forbidden' }
    : { kind: 'refused', code, ...ORGANISATION_REFUSALS[code], details: {} };
};

const takenFor = async (
  tx: Tx,
  organisation: string,
  command: OrganisationCommand,
  { proposals }: StoredOrganisation['file'],
) => {
  if (command.type !== 'EnrolPerson' && command.type !== 'ConfirmEnrolment') return { person: false, identity: false };
  const proposal = proposals.get(command.person);
  const wanted = command.type === 'EnrolPerson' ? command : proposal;
  const identity = wanted && 'identity' in wanted ? wanted.identity : undefined;
  return takenBy(tx, { person: command.person, organisation, identity });
};
