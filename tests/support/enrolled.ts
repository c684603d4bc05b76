// People of the register, enrolled and ended by the commands of their administrator, for tests that sign somebody in for real.
import { randomUUID } from 'node:crypto';
import { giveOrganisationCommand } from '../../src/application/give-organisation-command.ts';
import type { Office } from '../../src/application/office.ts';
import type { Actor } from '../../src/domain/basics/actor.ts';
import { type Identity, OrganisationCommand } from '../../src/domain/organisation/commands.ts';
import { person } from './office.ts';

/** The administrator of this organisation. */
export const administratorOf = (organisation: string): Actor => ({
  ...person('organisation-administrator'),
  organisation: organisation as Actor['organisation'],
  person: `${organisation}-beheerder` as Actor['person'],
});

export const organise = async (
  office: Office,
  organisation: string,
  command: object,
  by: Actor = administratorOf(organisation),
): Promise<void> => {
  const order = { organisation, commandId: randomUUID(), command: OrganisationCommand.parse(command) };
  const given = await giveOrganisationCommand(office, by, order);
  if (given.kind !== 'done') throw new Error(`not done: ${JSON.stringify(given)}`);
};

export const enrol = (
  office: Office,
  organisation: string,
  who: { readonly person: string; readonly roles: readonly string[]; readonly identity?: Identity },
  by?: Actor,
): Promise<void> =>
  organise(office, organisation, { type: 'EnrolPerson', name: `Test ${who.person}`, from: '2026-01-01', ...who }, by);

/** Somebody in a role that keeps people: proposed by one, confirmed by another. */
export const enrolProtected = async (
  office: Office,
  organisation: string,
  who: { readonly person: string; readonly roles: readonly string[] },
): Promise<void> => {
  await enrol(office, organisation, who, person('administrator'));
  const confirming = { type: 'ConfirmEnrolment', person: who.person };
  const officer = person('data-protection-officer');
  const second = officer.organisation === organisation ? person('child-rights-officer') : officer;
  await organise(office, organisation, confirming, second);
};
