// The description of the API is a valid OpenAPI 3.1 document and keeps the Dutch API design rules that can be checked.
import { describe, expect, test } from 'vitest';
import { openApiOf } from '../../src/contract/openapi.ts';
import { ROUTE_IDS, routeOf } from '../../src/contract/routes/table.ts';

type Bag = Record<string, unknown>;
type Operation = Bag & {
  operationId: string;
  summary: string;
  description: string;
  tags: string[];
  parameters?: { name: string; in: string; required: boolean; schema: Bag }[];
  responses: Record<string, Bag>;
  security: Bag[];
};
type Document = Bag & {
  openapi: string;
  info: { version: string; contact: Bag; description: string };
  tags: { name: string }[];
  paths: Record<string, Record<string, Operation>>;
  components: Record<string, Record<string, Bag>>;
};

const document = JSON.parse(JSON.stringify(openApiOf('1.2.3'))) as Document;
const paths = Object.entries(document.paths);
const operations = paths.flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
);
/** Every object in the document, with the path to it. */
const walk = (value: unknown, path = '#'): [string, Bag][] =>
  typeof value !== 'object' || value === null
    ? []
    : [[path, value as Bag], ...Object.entries(value).flatMap(([key, inner]) => walk(inner, `${path}/${key}`))];
const everything = walk(document);

describe('het OpenAPI-document', () => {
  test('is versie 3.1 met titel, versie, licentie en contact – API-strategie', () => {
    expect(document.openapi).toBe('3.1.0');
    expect(document.info.version).toBe('1.2.3');
    expect(Object.keys(document.info.contact).sort()).toEqual(['email', 'name', 'url']);
  });

  test('beschrijft precies de routes van de tabel, elk met een eigen naam', () => {
    expect(operations.map(({ operation }) => operation.operationId).sort()).toEqual([...ROUTE_IDS].sort());
    for (const { path, method, operation } of operations) {
      const route = routeOf(operation.operationId as never);
      expect([path, method.toUpperCase()]).toEqual([route.path, route.method]);
      expect(document.tags.map(({ name }) => name)).toContain(operation.tags[0]);
    }
  });

  test('verwijst alleen naar wat er staat', () => {
    const known = new Set(everything.map(([path]) => path));
    const references = everything.flatMap(([, { $ref }]) => (typeof $ref === 'string' ? [$ref] : []));
    expect(references.length).toBeGreaterThan(100);
    expect(references.filter((reference) => !known.has(reference))).toEqual([]);
  });

  test('noemt alle delen van een pad als verplichte parameter, en verder geen', () => {
    for (const { path, operation } of operations) {
      const inPath = operation.parameters?.filter((parameter) => parameter.in === 'path') ?? [];
      expect(inPath.map(({ name }) => `{${name}}`)).toEqual(path.match(/\{\w+\}/g) ?? []);
      expect(inPath.every(({ required }) => required)).toBe(true);
    }
  });

  test('heeft geen resten van het gereedschap dat het maakte', () => {
    expect(everything.filter(([, value]) => '$schema' in value || '$id' in value || '$defs' in value)).toEqual([]);
    expect(JSON.stringify(document)).not.toContain('inPlace');
  });

  test('is elke keer hetzelfde', () => {
    expect(JSON.stringify(openApiOf('1.2.3'))).toBe(JSON.stringify(document));
  });
});

describe('de regels voor API’s van de overheid', () => {
  test('paden: versie voorop, kleine letters met streepjes, geen schuine streep aan het eind, geen werkwoorden', () => {
    for (const [path] of paths) {
      expect(path).toMatch(/^\/v1(\/([a-z]+(-[a-z]+)*(\.json)?|\{[a-z][A-Za-z]*\}))+$/);
      expect(path).not.toMatch(/\/(geef|lees|maak|wijzig|verwijder|zoek)\b/);
    }
  });

  test('vraagdelen en velden: kleine letter en dan kameelletters', () => {
    const names = operations.flatMap(({ operation }) => operation.parameters?.map(({ name }) => name) ?? []);
    const fields = everything
      .filter(([path]) => path.endsWith('/properties') && !path.includes('/Published'))
      .flatMap(([, properties]) => Object.keys(properties));
    for (const name of new Set([...names, ...fields])) expect(name).toMatch(/^[a-z][A-Za-z0-9]*$|^not-|^for-/);
  });

  test('geen burgerservicenummer, naam of geboortedatum in een adres', () => {
    const names = operations.flatMap(
      ({ operation }) => operation.parameters?.map(({ name }) => name.toLowerCase()) ?? [],
    );
    expect(names.filter((name) => /bsn|naam|name|birth|geboort|vnummer/.test(name))).toEqual([]);
  });

  test('fouten: 400 en nooit 422, problem+json, met status, titel en uitleg', () => {
    for (const { operation } of operations) {
      expect(Object.keys(operation.responses)).toContain('400');
      expect(Object.keys(operation.responses)).not.toContain('422');
    }
    for (const response of Object.values(document.components['responses'] ?? {}))
      expect(Object.keys(response['content'] as Bag)).toEqual(['application/problem+json']);
    expect(document.components['schemas']?.['Problem']?.['required']).toEqual(
      expect.arrayContaining(['status', 'title', 'detail']),
    );
  });

  test('elk antwoord dat goed ging noemt de kopregel met de versie; wie een sessie vraagt noemt 401', () => {
    for (const { operation } of operations) {
      for (const [status, response] of Object.entries(operation.responses))
        if (status.startsWith('2')) expect(response['headers']).toHaveProperty('API-Version');
      expect('401' in operation.responses).toBe(operation.security.length > 0);
    }
  });

  test('titels en uitleg staan er voor elke route, in het Nederlands', () => {
    for (const { operation } of operations) {
      expect(operation.summary.length).toBeGreaterThan(8);
      expect(operation.description).toMatch(/\.$/);
      expect(`${operation.summary} ${operation.description}`).not.toMatch(/\b(the|and|with|of the)\b/);
    }
  });
});
