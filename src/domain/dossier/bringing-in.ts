// Bringing an organisation onto a dossier or a family: whether it is known, by whom it may be brought in, on which ground, and who
// of it comes in. The same for opening and for later, so that no door is wider than another.
import { z } from 'zod';
import { OrganisationId } from '../basics/actor.ts';
import { Day } from '../basics/day.ts';
import { PersonId } from '../basics/ids.ts';
import { isMigrationAuthority, type Jurisdiction, type Organisation, organisationOf } from '../basics/jurisdiction.ts';
import { ok, type Result, refuse } from '../basics/result.ts';
import type { Context, RefusalWords } from './context.ts';
import { type Capacity, INVOLVEMENT_GROUNDS, type Involvement, type InvolvementGround } from './involvements.ts';

/** What a command that opens something says about others who come onto it. */
export const Bringing = z.object({
  involved: z.array(OrganisationId).max(20).default([]),
  ground: z
    .enum(INVOLVEMENT_GROUNDS)
    .optional()
    .describe('Waarom een migratiedienst dit dossier mag kennen. Nodig als u zelf geen migratiedienst bent.'),
  named: z
    .array(z.object({ organisation: OrganisationId, person: PersonId }))
    .max(40)
    .optional()
    .describe('Wie er binnen een organisatie binnenkomt, waar dat op naam gaat.'),
});

/** What a command that brings in one organisation says. */
export const BroughtIn = z.object({
  organisation: OrganisationId,
  ground: z.enum(INVOLVEMENT_GROUNDS).optional(),
  until: Day.optional(),
  persons: z.array(PersonId).max(20).optional(),
});
export type BroughtIn = z.infer<typeof BroughtIn>;

export type BringingRefusal = {
  readonly code:
    | 'organisation-unknown'
    | 'authority-without-ground'
    | 'involvement-asks-person'
    | 'not-brought-in-by-you'
    | 'involvement-days';
};

/** Grounds on which a migration authority may know of a child; care, school and protection are none. */
const AUTHORITY_GROUNDS: readonly (InvolvementGround | undefined)[] = [
  'application-made',
  'asked-by-child',
  'court-order',
  'legal-task',
  'handover-between-authorities',
];

type Bringer = Pick<Context, 'actor' | 'jurisdiction' | 'today'>;

/** A migration authority hands over to another; everybody else has to say why. */
const groundOf = ({ organisation, ground }: BroughtIn, { actor, jurisdiction }: Bringer): BroughtIn['ground'] => {
  if (ground !== undefined || !isMigrationAuthority(jurisdiction, organisation)) return ground;
  return isMigrationAuthority(jurisdiction, actor.organisation) ? 'handover-between-authorities' : undefined;
};

function whyNot(
  { ground, until, persons = [] }: Omit<BroughtIn, 'ground'> & { readonly ground: BroughtIn['ground'] },
  { id, broughtInBy }: Organisation,
  { actor, jurisdiction, today }: Bringer,
): BringingRefusal['code'] | undefined {
  if (isMigrationAuthority(jurisdiction, id) && !AUTHORITY_GROUNDS.includes(ground)) return 'authority-without-ground';
  if (broughtInBy && !broughtInBy.includes(actor.organisation)) return 'not-brought-in-by-you';
  if (broughtInBy && persons.length === 0) return 'involvement-asks-person';
  return until !== undefined && until < today ? 'involvement-days' : undefined;
}

/** As what somebody comes in by name, where the organisation says it already. */
export const capacityOf = (organisation: string, jurisdiction: Jurisdiction): Capacity | undefined => {
  const { id, broughtInBy, kind } = organisationOf(jurisdiction, organisation) ?? {};
  if (kind === 'family')
    return FAMILY_ROLES.find((role) => jurisdiction.roles.some((each) => each.id === role && each.organisation === id));
  return broughtInBy && isMigrationAuthority(jurisdiction, organisation) ? 'referred-to' : undefined;
};
const FAMILY_ROLES = ['child', 'parent'] as const satisfies readonly Capacity[];

/** Refuses: what `BringingRefusal` names. Requirement D4. */
export function broughtIn(brought: BroughtIn, context: Bringer): Result<Involvement[], BringingRefusal> {
  const { jurisdiction, today } = context;
  const { organisation: id, until, persons = [] } = brought;
  const organisation = organisationOf(jurisdiction, id);
  if (!organisation) return refuse({ code: 'organisation-unknown' });
  const ground = groundOf(brought, context);
  const no = whyNot({ ...brought, ground }, organisation, context);
  if (no) return refuse({ code: no });
  const shared = { organisation: id, ...(ground && { ground }), from: today, ...(until !== undefined && { until }) };
  const capacity = capacityOf(id, jurisdiction);
  return ok([
    { ...shared, ...(organisation.access === 'named' && { named: true as const }) },
    ...[...new Set(persons)].map((person) => ({ ...shared, person, ...(capacity && { capacity }) })),
  ]);
}

/** Whoever opens it, by name, and everybody that comes along. Refuses: what `broughtIn` refuses. */
export function openedWith(
  { involved, ground, named = [] }: z.infer<typeof Bringing>,
  context: Bringer,
): Result<{ readonly involved: OrganisationId[]; readonly involvements: Involvement[] }, BringingRefusal> {
  const { actor, jurisdiction, today } = context;
  const own = actor.organisation;
  const isNamed = organisationOf(jurisdiction, own)?.access === 'named';
  const involvements: Involvement[] = [
    { organisation: own, from: today, ...(isNamed && { named: true as const }) },
    { organisation: own, person: actor.person, capacity: 'opened-it', from: today },
  ];
  const others = [...new Set([...involved, ...named.map(({ organisation }) => organisation)])];
  for (const organisation of others) {
    const persons = named.filter((each) => each.organisation === organisation).map(({ person }) => person);
    const authority = isMigrationAuthority(jurisdiction, organisation);
    if (organisation === own) {
      involvements.push(...persons.map((person) => ({ organisation, person, from: today })));
      continue;
    }
    const rows = broughtIn({ organisation, persons, ...(authority && ground && { ground }) }, context);
    if (!rows.ok) return rows;
    involvements.push(...rows.value);
  }
  return ok({ involved: [...new Set([own, ...others])], involvements });
}

export const BRINGING_REFUSALS = {
  'organisation-unknown': {
    title: { nl: 'Deze organisatie is niet bekend.', en: 'This organisation is not known.' },
    remedy: { nl: 'Kies een organisatie uit de lijst.', en: 'Choose an organisation from the list.' },
    norms: [],
  },
  'authority-without-ground': {
    title: {
      nl: 'Een migratiedienst komt alleen met een wettige reden op dit dossier.',
      en: 'A migration authority comes onto this dossier only for a lawful reason.',
    },
    remedy: {
      nl: 'Noem de grond: een aanvraag, een vraag van het kind zelf, een uitspraak van de rechter, een wettelijke taak of een overdracht. Is er geen grond? Laat de dienst dan weg.',
      en: 'Name the ground: an application, a request of the child, a court order, a task in law or a hand-over. Is there none? Then leave the authority out.',
    },
    norms: ['jgc3-17'],
  },
  'involvement-asks-person': {
    title: {
      nl: 'Deze organisatie werkt alleen op naam aan een dossier.',
      en: 'This organisation works on a dossier by name only.',
    },
    remedy: {
      nl: 'Noem de medewerker aan wie u dit ene dossier overdraagt.',
      en: 'Name the worker to whom you hand over this one dossier.',
    },
    norms: ['jgc3-17'],
  },
  'not-brought-in-by-you': {
    title: {
      nl: 'Uw organisatie kan deze dienst niet op het dossier zetten.',
      en: 'Your organisation cannot bring this authority onto the dossier.',
    },
    remedy: {
      nl: 'Alleen de IND, de rechter of de dienst zelf draagt een dossier over voor vertrek. U hoeft niets te doen.',
      en: 'Only the IND, a court or the authority itself refers a dossier for departure. There is nothing for you to do.',
    },
    norms: ['jgc3-17'],
  },
  'involvement-days': {
    title: { nl: 'Deze dagen kloppen niet met elkaar.', en: 'These days do not fit together.' },
    remedy: {
      nl: 'De laatste dag ligt vandaag of later, en nooit vóór de eerste dag. Wat eindigt, eindigt niet in de toekomst.',
      en: 'The last day is today or later, and never before the first day. What ends does not end in the future.',
    },
    norms: [],
  },
} as const satisfies Record<BringingRefusal['code'], RefusalWords>;
