// How the people of people.ts came to work where they work: who enrolled whom, which contact persons and trainings there are.
// A list of commands like any other, given on one day long before the stories. Pure.
import type { Purpose } from '../domain/basics/actor.ts';
import type { Day } from '../domain/basics/day.ts';
import { OrganisationCommand } from '../domain/organisation/commands.ts';
import type { ContactTopic } from '../domain/organisation/contact-topics.ts';
import { CONTACTS, OFFICES, SESSIONS, TRAINED } from './organisation-facts.ts';
import { PEOPLE, type SeedPerson } from './people.ts';

/** One command about an organisation. Shape: `at` ISO 8601 in UTC with milliseconds. */
export type EnrolmentStep = {
  readonly at: string;
  readonly by: string;
  readonly purpose: Purpose;
  readonly organisation: string;
  readonly commandId: string;
  readonly command: OrganisationCommand;
};

const DAY = '2024-01-08' as Day;
const KEEPER = 'organisation-administrator';
/** The first three people of an installation are there before anybody can give a command. */
export const FIRST = {
  administrator: 'beheer-stroink',
  dataProtectionOfficer: 'fg-pietersma',
  childRightsOfficer: 'kr-adeyemi',
} as const;
const BEFORE: ReadonlySet<string> = new Set(Object.values(FIRST));

type Said = Omit<EnrolmentStep, 'at' | 'commandId' | 'command'> & { readonly said: unknown };

const keeperOf = (organisation: string): string => `${organisation}-beheerder`;
const asKeeper = (organisation: string, said: unknown): Said => ({
  ...{ by: keeperOf(organisation), purpose: 'administration', organisation, said },
});

const officeOf = (person: string): string | undefined =>
  OFFICES.find(({ people }) => people.includes(person))?.officeId;

const enrolling = ({ id, name, role }: SeedPerson) => {
  const office = officeOf(id);
  return { type: 'EnrolPerson', person: id, name, roles: [role], from: DAY, ...(office && { office }) };
};

/** Whoever keeps people, and whoever answers over data everywhere. */
const PROPOSED: readonly string[] = [KEEPER, 'privacy-officer'];

/** They are proposed by the administrator of Voorop, and confirmed by somebody of yet another organisation. */
const keepers: readonly Said[] = PEOPLE.filter(({ role }) => PROPOSED.includes(role)).flatMap(
  (person): readonly Said[] => {
    const { id, organisation } = person;
    const second = organisation === 'gegevensbescherming' ? FIRST.childRightsOfficer : FIRST.dataProtectionOfficer;
    const purpose = organisation === 'gegevensbescherming' ? 'oversight' : 'data-protection';
    return [
      { by: FIRST.administrator, purpose: 'administration', organisation, said: enrolling(person) },
      { by: second, purpose, organisation, said: { type: 'ConfirmEnrolment', person: id } },
    ];
  },
);

const offices: readonly Said[] = OFFICES.map(({ organisation, officeId, name, place }) =>
  asKeeper(organisation, { type: 'OpenOffice', officeId, name, place }),
);

const isFamily = ({ organisation }: SeedPerson): boolean => organisation === 'ouders' || organisation === 'kinderen';
const staff: readonly Said[] = PEOPLE.filter((person) => !PROPOSED.includes(person.role) && !BEFORE.has(person.id)).map(
  (person) => {
    const said = enrolling(person);
    if (!isFamily(person)) return asKeeper(person.organisation, said);
    const beside =
      person.role === 'child'
        ? ({ by: 'nidos-wouda', purpose: 'protection' } as const)
        : ({ by: 'advocaat-silvius', purpose: 'legal-assistance' } as const);
    return { ...beside, organisation: person.organisation, said };
  },
);

const contacts: readonly Said[] = CONTACTS.map(({ organisation, topic, person, replacement, reach }) =>
  asKeeper(organisation, {
    ...{ type: 'NameContactPerson', topic: topic satisfies ContactTopic, person, reach, from: DAY },
    ...(replacement && { replacement }),
  }),
);

const trainings: readonly Said[] = [
  ...SESSIONS.flatMap(({ organisation, people, ...session }): readonly Said[] => [
    asKeeper(organisation, { type: 'RecordTrainingSession', ...session }),
    asKeeper(organisation, { type: 'RecordAttendance', sessionId: session.sessionId, people }),
  ]),
  ...TRAINED.map(({ organisation, ...trained }) => asKeeper(organisation, { type: 'RecordTraining', ...trained })),
];

const numbered = (number: number): string => `5eed0000-c0de-4000-8000-${String(number).padStart(12, '0')}`;
const momentOf = (minute: number): string => new Date(Date.UTC(2024, 0, 8, 8, minute)).toISOString();

/** Every step, in order. */
export const ENROLMENTS: readonly EnrolmentStep[] = [...keepers, ...offices, ...staff, ...contacts, ...trainings].map(
  ({ said, ...step }, index) => ({
    ...step,
    ...{ at: momentOf(index), commandId: numbered(index + 1), command: OrganisationCommand.parse(said) },
  }),
);
