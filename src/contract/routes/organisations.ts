// Routes on organisations: one of them with its people, the contact persons of all, and commands of an administrator. The
// bare list stands in rules.ts.
import { z } from 'zod';
import { CONTACT_TOPIC_IDS, type ContactTopic } from '../../domain/organisation/contact-topics.ts';
import { CommandDone, OrganisationCommandRequest } from '../command-request.ts';
import { ContactOfView, OrganisationDetailView } from '../organisations.ts';
import { listOf } from '../words.ts';
import type { Route } from './route.ts';

const params = z.object({
  organisationId: z
    .string()
    .regex(/^[a-z][a-z0-9-]{1,31}$/)
    .describe('Het kenmerk van de organisatie, zoals `rvdk`.'),
});

export const ORGANISATION_ROUTES = {
  readOrganisation: {
    method: 'GET',
    path: '/v1/organisaties/{organisationId}',
    topic: 'Organisaties',
    title: 'Lees een organisatie',
    about: 'Vestigingen, mensen en hun functie, contactpersonen en opleidingen. Wat u ziet, hangt af van wie u bent.',
    access: 'session',
    params,
    answers: { 200: { says: 'De organisatie.', schema: OrganisationDetailView } },
    problems: [404],
  },
  listContactPersons: {
    method: 'GET',
    path: '/v1/contactpersonen',
    topic: 'Organisaties',
    title: 'Zoek een contactpersoon',
    about: 'Wie u bij welke organisatie belt, per onderwerp, met de vervanger.',
    access: 'session',
    query: z.object({
      onderwerp: z
        .enum(CONTACT_TOPIC_IDS as [ContactTopic, ...ContactTopic[]])
        .optional()
        .describe('Alleen dit onderwerp.'),
    }),
    answers: { 200: { says: 'De contactpersonen.', schema: listOf(ContactOfView) } },
    problems: [],
  },
  giveOrganisationCommand: {
    method: 'POST',
    path: '/v1/organisaties/{organisationId}/opdrachten',
    topic: 'Organisaties',
    title: 'Geef een opdracht over een organisatie',
    about:
      'Schrijf iemand in, wijzig functies, beëindig toegang, wijs een contactpersoon aan, leg een opleiding vast. Alleen voor de eigen beheerder. Een functie die beheert of toezicht houdt, bevestigt iemand van een andere organisatie.',
    access: 'session',
    params,
    body: OrganisationCommandRequest,
    answers: { 200: { says: 'Vastgelegd.', schema: CommandDone } },
    problems: [403, 404, 409, 412],
  },
} as const satisfies Record<string, Route>;
