// What a parent or a child wrote itself about its own data, and what came of it. Parents share one organisation, and children too: what
// one of them asked is not for another. Norm: GDPR 12, 15.
import type { Actor } from '../basics/actor.ts';
import { type Jurisdiction, organisationOf } from '../basics/jurisdiction.ts';
import type { DossierEvent } from '../dossier/commands.ts';
import type { SharingRow } from './row.ts';

type Who = Pick<Actor, 'person' | 'organisation'>;
const LAWYER = 'lawyer';
type Reader = { readonly actor: Who & Pick<Actor, 'role'>; readonly jurisdiction: Jurisdiction };

const isFamily = (organisation: string, jurisdiction: Jurisdiction): boolean =>
  organisationOf(jurisdiction, organisation)?.kind === 'family';

const wrote = ({ person, organisation }: Who, { by }: DossierEvent): boolean =>
  by.organisation === organisation && by.person === person;

/** From whom something can be kept as a person: of a family, or a lawyer. An organisation that employs people is one reader. */
const readsAlone = ({ organisation, role }: Reader['actor'], jurisdiction: Jurisdiction): boolean =>
  role === LAWYER || isFamily(organisation, jurisdiction);

/** Whether somebody who reads alone wrote this itself. */
export const isOwn = (event: DossierEvent, { actor, jurisdiction }: Reader): boolean =>
  readsAlone(actor, jurisdiction) && wrote(actor, event);

/** From whom an event comes, for this reader: another parent is nobody of the own organisation. */
export const giverFor = (event: DossierEvent, { actor, jurisdiction }: Reader): string => {
  const { organisation } = event.by;
  const another = organisation === actor.organisation && isFamily(organisation, jurisdiction) && !wrote(actor, event);
  return another ? 'another-person' : organisation;
};

/** Which request over data an event is about. */
const requestOf = (event: DossierEvent): string | undefined => {
  if ('requestId' in event) return event.requestId;
  if ('procedureId' in event) return event.procedureId;
  return event.type === 'LimitExtended' ? event.limit.split(':')[1] : undefined;
};

const PARENT = 'parent';
const ANSWERS: ReadonlySet<string> = new Set([
  ...[
    'DataRequested',
    'DataRequestAnswered',
    'ProcedureOpened',
    'MilestoneRecorded',
    'ProcedureClosed',
    'LimitExtended',
  ],
]);

/** What answers a request that this parent made here, by version: whoever asks gets an answer, whatever else is kept from them. */
export const answersTo = (
  trail: readonly { readonly version: number; readonly event: DossierEvent }[],
  actor: Who & Pick<Actor, 'role'>,
): readonly number[] => {
  if (actor.role !== PARENT) return [];
  const asked = new Set(
    trail.flatMap(({ event }) => (event.type === 'DataRequested' && wrote(actor, event) ? [event.requestId] : [])),
  );
  return trail.flatMap(({ version, event }) => {
    const request = ANSWERS.has(event.type) ? requestOf(event) : undefined;
    return request !== undefined && asked.has(request) ? [version] : [];
  });
};

/**
 * What somebody of a family wrote itself: the database knows organisations and not which of the parents it was, so it gives none of it, and
 * the core hands it over.
 */
export const isHandedOver = ({ giver, roles }: Pick<SharingRow, 'giver' | 'roles'>): boolean =>
  giver === 'self' && roles.some((role) => role === PARENT);
