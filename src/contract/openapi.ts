// The OpenAPI 3.1 document, made from the routes table: nothing in it is written by hand. Dutch, as the Dutch API rules ask.
import { z } from 'zod';
import { COMMANDS } from '../domain/dossier/commands.ts';
import { FAMILY_COMMANDS } from '../domain/family/family.ts';
import { NORM_COMMANDS } from '../domain/norms/verification.ts';
import { TABLE_COMMANDS } from '../domain/sharing/table-commands.ts';
import { BuildingBlockView } from '../views/building-block.ts';
import { FamilySheet } from '../views/family-sheet.ts';
import { FindingView } from '../views/finding.ts';
import { ObligationView } from '../views/obligation.ts';
import { DecisionView, Sheet } from '../views/sheet.ts';
import { TimelineEntry } from '../views/timeline.ts';
import { WorkItem } from '../views/work-item.ts';
import { AccessEntryView } from './access-entry.ts';
import { CommandDone } from './command-request.ts';
import { GlassEntry } from './glass.ts';
import { DecisionKindView, NormView, OrganisationView, SafeguardView } from './law.ts';
import { NormConflictView, NormDetailView } from './norms.ts';
import { PROBLEMS, type ProblemStatus } from './problem/codes.ts';
import { ProblemView } from './problem/problem.ts';
import { PublishedDetailView, PublishedItem } from './published.ts';
import { ReceiptFile, TakenEventView } from './receipt.ts';
import { problemsOf, type Route, TOPICS } from './routes/route.ts';
import { ROUTES } from './routes/table.ts';
import { Session, SignInPerson } from './session.ts';
import { ProposalView, SharingRowView, TableChangeView, TableView } from './sharing.ts';

type Json = Readonly<Record<string, unknown>>;
type Io = 'input' | 'output';

/** Shapes that have a name of their own in the document. */
const NAMED: Readonly<Record<Io, Readonly<Record<string, z.ZodType>>>> = {
  output: {
    AccessEntry: AccessEntryView,
    BuildingBlock: BuildingBlockView,
    CommandDone,
    Decision: DecisionView,
    DecisionKind: DecisionKindView,
    FamilySheet,
    Finding: FindingView,
    GlassEntry,
    Norm: NormView,
    NormConflict: NormConflictView,
    NormDetail: NormDetailView,
    Obligation: ObligationView,
    Organisation: OrganisationView,
    Problem: ProblemView,
    PublishedDecision: PublishedItem,
    PublishedDetail: PublishedDetailView,
    ReceiptFile,
    Safeguard: SafeguardView,
    Session,
    Sheet,
    SharingRow: SharingRowView,
    SharingTable: TableView,
    SharingChange: TableChangeView,
    SharingProposal: ProposalView,
    SignInPerson,
    TakenEvent: TakenEventView,
    TimelineEntry,
    WorkItem,
  },
  input: Object.fromEntries(
    [...COMMANDS, ...FAMILY_COMMANDS, ...NORM_COMMANDS, ...TABLE_COMMANDS].map((command) => [
      command.shape.type.value,
      command,
    ]),
  ),
};

const registryOf = (io: Io) => {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(NAMED[io])) registry.add(schema, { id });
  return registry;
};
const REGISTRIES = { input: registryOf('input'), output: registryOf('output') } as const;

const settings = (io: Io) =>
  ({
    io,
    unrepresentable: 'any',
    override: ({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }) => {
      // Unknown fields are refused on the way in (read-input.ts), and may be added on the way out.
      if (io === 'input' && jsonSchema.type === 'object' && jsonSchema.properties)
        jsonSchema.additionalProperties = false;
      if (io === 'output') delete jsonSchema.additionalProperties;
    },
  }) as const;

const reference = (id: string): string => `#/components/schemas/${id}`;

const withoutMarks = ({ $schema: _, $id: __, ...schema }: Json): Json => schema;

function componentsOf(io: Io): Json {
  const { schemas } = z.toJSONSchema(REGISTRIES[io], { ...settings(io), uri: reference });
  return Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, withoutMarks(schema)]));
}

/** A schema in place, with references where a part of it has a name. */
function schemaOf(schema: z.ZodType, io: Io): Json {
  const { id } = REGISTRIES[io].get(schema) ?? {};
  if (id !== undefined) return { $ref: reference(id) };
  const registry = z.registry<{ id: string }>();
  for (const [name, named] of Object.entries(NAMED[io])) registry.add(named, { id: name });
  registry.add(schema, { id: 'inPlace' });
  return withoutMarks(z.toJSONSchema(registry, { ...settings(io), uri: reference }).schemas['inPlace'] ?? {});
}

const parametersOf = (place: 'path' | 'query', schema: z.ZodObject | undefined): readonly Json[] => {
  if (!schema) return [];
  const { properties = {}, required = [] } = schemaOf(schema, 'input') as {
    properties?: Readonly<Record<string, Json>>;
    required?: readonly string[];
  };
  return Object.entries(properties).map(([name, { description, ...rest }]) => ({
    name,
    in: place,
    required: required.includes(name),
    ...(description !== undefined && { description }),
    schema: rest,
  }));
};

const VERSION_HEADER = { 'API-Version': { $ref: '#/components/headers/API-Version' } } as const;

function answersOf(route: Route): Json {
  const good = Object.entries(route.answers).map(([status, { says, schema, media }]) => [
    status,
    {
      description: says,
      headers: VERSION_HEADER,
      ...(schema && { content: { 'application/json': { schema: schemaOf(schema, 'output') } } }),
      // A file: since OpenAPI 3.1 without a schema.
      ...(media && { content: Object.fromEntries(media.map((type) => [type, {}])) }),
    },
  ]);
  const bad = problemsOf(route).map((status) => [String(status), { $ref: `#/components/responses/Problem${status}` }]);
  return Object.fromEntries([...good, ...bad]);
}

const operationOf = (operationId: string, route: Route): Json => ({
  operationId,
  tags: [route.topic],
  summary: route.title,
  description: route.about,
  ...((route.params || route.query) && {
    parameters: [...parametersOf('path', route.params), ...parametersOf('query', route.query)],
  }),
  ...(route.body && {
    requestBody: { required: true, content: { 'application/json': { schema: schemaOf(route.body, 'input') } } },
  }),
  responses: answersOf(route),
  security: route.access === 'public' ? [] : [{ session: [] }],
});

/** One description for all problems with this status. */
const problemResponse = (status: ProblemStatus): Json => ({
  description: Object.values(PROBLEMS)
    .filter((spec) => spec.status === status)
    .map(({ title }) => title.nl)
    .join(' '),
  headers: VERSION_HEADER,
  content: { 'application/problem+json': { schema: { $ref: reference('Problem') } } },
});

const CONTACT = { name: 'Voorop', url: 'https://example.org/voorop', email: 'voorop@example.org' } as const;

/** The whole document for this version. */
export function openApiOf(version: string): Json {
  const paths: Record<string, Record<string, Json>> = {};
  const statuses = new Set<ProblemStatus>();
  for (const [id, route] of Object.entries(ROUTES)) {
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operationOf(id, route) };
    for (const status of problemsOf(route)) statuses.add(status);
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Voorop',
      version,
      description:
        'Het belang van het kind als aantoonbaar eerste overweging in elke migratiebeslissing. Fouten zijn problem+json. Elk verzoek dat iets wijzigt draagt de kopregel `X-Requested-With: voorop`. Voorop zegt nooit dat een besluit rechtmatig is.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
      contact: CONTACT,
    },
    servers: [{ url: '/', description: 'De server waarvan dit document komt.' }],
    tags: Object.entries(TOPICS).map(([name, description]) => ({ name, description })),
    paths,
    components: {
      schemas: { ...componentsOf('output'), ...componentsOf('input') },
      responses: Object.fromEntries(
        [...statuses].sort((a, b) => a - b).map((status) => [`Problem${status}`, problemResponse(status)]),
      ),
      headers: {
        'API-Version': { description: 'De volledige versie van deze API.', schema: { type: 'string' } },
      },
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'voorop_session' } },
    },
  };
}
