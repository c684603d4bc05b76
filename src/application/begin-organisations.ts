// The first three people of a new installation: somebody who keeps it, and two who confirm what that person proposes. Only
// while nobody is enrolled anywhere; everybody after them is enrolled by a command.
import { randomUUID } from 'node:crypto';
import type { By } from '../domain/basics/actor.ts';
import { By as BySchema } from '../domain/basics/actor.ts';
import type { Identity } from '../domain/organisation/commands.ts';
import { PersonEnrolled } from '../domain/organisation/events.ts';
import { foldOrganisation } from '../domain/organisation/state.ts';
import { inTransaction, type Tx } from '../store/database.ts';
import { append } from '../store/event-store.ts';
import { organisationStreamId } from '../store/organisation-stream.ts';
import { type Office, todayOf } from './office.ts';
import { showOrganisation } from './organisation-file.ts';
import { listPeople } from './people.ts';

export type FirstPerson = { readonly person: string; readonly name: string; readonly identity?: Identity | undefined };
export type FirstPeople = {
  readonly administrator: FirstPerson;
  readonly dataProtectionOfficer: FirstPerson;
  readonly childRightsOfficer: FirstPerson;
};

const PLACES = {
  administrator: ['beheer', 'administrator'],
  dataProtectionOfficer: ['gegevensbescherming', 'data-protection-officer'],
  childRightsOfficer: ['kinderrechten', 'child-rights-officer'],
} as const satisfies Record<keyof FirstPeople, readonly [organisation: string, role: string]>;

/** Whoever installed Voorop speaks here; it is no person of the register. */
const INSTALLATION: By = BySchema.parse({
  ...{ person: 'installatie', name: 'Installatie van Voorop', organisation: 'beheer', role: 'administrator' },
});

/** Enrols the first three, or says that somebody is enrolled already. */
export const beginOrganisations = (office: Office, first: FirstPeople): Promise<'begun' | 'begun-before'> =>
  inTransaction(
    office.db,
    async (tx) => {
      await tx.query("select pg_advisory_xact_lock(hashtext('voorop first people'))");
      if ((await listPeople(tx)).length > 0) return 'begun-before';
      for (const key of Object.keys(PLACES) as (keyof FirstPeople)[])
        await enrolFirst(tx, office, first[key], PLACES[key]);
      return 'begun';
    },
    { as: { kind: 'system', task: 'begin-organisations' } },
  );

const enrolFirst = async (
  tx: Tx,
  office: Office,
  { person, name, identity }: FirstPerson,
  [organisation, role]: readonly [string, string],
): Promise<void> => {
  const today = todayOf(office);
  const said = { type: 'PersonEnrolled', on: today, by: INSTALLATION, from: today };
  const event = PersonEnrolled.parse({ ...said, person, name, roles: [role], ...(identity && { identity }) });
  const meta = {
    recordedAt: office.now().toISOString(),
    actorFunction: 'installation@beheer',
    commandId: randomUUID(),
  };
  const streamId = organisationStreamId(organisation);
  const events = [{ event, category: 'organisation' }];
  if ((await append(tx, { streamId, kind: 'organisation', expectedVersion: 0, events, meta })) === 'conflict')
    throw new Error(`${organisation} has a past already, so this is no new installation`);
  await showOrganisation(tx, organisation, foldOrganisation([event]), [event]);
};
