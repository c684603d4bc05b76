// The register of processing activities as the AVG table of now makes it. About no child, so anybody may read it.
import { PURPOSE_NAMES } from '../contract/purposes.ts';
import type { ActivityView } from '../contract/register.ts';
import { PURPOSES } from '../domain/basics/actor.ts';
import { type Jurisdiction, organisationOf } from '../domain/basics/jurisdiction.ts';
import { DATA_CATEGORIES } from '../domain/sharing/data-categories.ts';
import { type Activity, activitiesOf } from '../domain/sharing/register.ts';
import { inTransaction } from '../store/database.ts';
import type { Found } from './answer.ts';
import type { Office } from './office.ts';
import { sharingNow } from './sharing-now.ts';

/** What no table knows. */
export const TO_FILL_IN = [
  {
    nl: 'De naam en contactgegevens van de (gezamenlijke) verwerkingsverantwoordelijken en hun functionaris gegevensbescherming.',
    en: 'The name and contact data of the (joint) controllers and their data-protection officer.',
  },
  {
    nl: 'Doorgifte naar een land buiten de EU: of die er is, en op welke grond.',
    en: 'Transfers to a country outside the EU: whether there are any, and on what ground.',
  },
  {
    nl: 'Bewaartermijnen die hier niet bekend zijn.',
    en: 'Retention periods that are not known here.',
  },
] as const;

/** Every activity, one a purpose. */
export const listActivities = (office: Office): Promise<readonly ActivityView[]> =>
  inTransaction(
    office.db,
    async (tx) => activitiesOf(await sharingNow(tx, office)).map((activity) => viewOf(activity, office.jurisdiction)),
    { as: { kind: 'system', task: 'read-register' } },
  );

export const readActivity = async (office: Office, activityId: string): Promise<Found<ActivityView>> => {
  if (!PURPOSES.some((purpose) => purpose === activityId)) return { kind: 'not-found' };
  const value = (await listActivities(office)).find(({ id }) => id === activityId);
  return value ? { kind: 'found', value } : { kind: 'not-found' };
};

function viewOf({ receivers, categories, ...activity }: Activity, jurisdiction: Jurisdiction): ActivityView {
  const roleName = (id: string, organisation: string) =>
    jurisdiction.roles.find((each) => each.id === id && each.organisation === organisation)?.name;
  return {
    ...activity,
    uri: `/v1/register/${activity.id}`,
    purpose: PURPOSE_NAMES[activity.id],
    receivers: receivers.map(({ organisation, roles }) => ({
      id: organisation,
      name: organisationOf(jurisdiction, organisation)?.name ?? { nl: organisation, en: organisation },
      roles: roles.map((id) => ({ id, name: roleName(id, organisation) ?? { nl: id, en: id } })),
    })),
    categories: categories.map((id) => ({
      id,
      name: DATA_CATEGORIES[id].name,
      firewall: DATA_CATEGORIES[id].firewall,
    })),
    toFillIn: TO_FILL_IN,
  };
}
