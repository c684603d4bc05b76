// Events as earlier releases stored them. They must parse and fold for ever: a line is added here and never changed.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/domain/basics/day.ts';
import { DossierEvent } from '../../src/domain/dossier/commands.ts';
import { foldDossier } from '../../src/domain/dossier/evolve.ts';
import { FamilyEvent, foldFamily } from '../../src/domain/family/family.ts';
import { NormEvent } from '../../src/domain/norms/verification.ts';
import { foldNorms, standingOf } from '../../src/domain/norms/verification-table.ts';
import { rowsOn } from '../../src/domain/sharing/rows-on.ts';
import { TableEvent } from '../../src/domain/sharing/table-commands.ts';
import { foldTable } from '../../src/domain/sharing/table-state.ts';

const folder = new URL('.', import.meta.url);
const linesOf = (name: string): readonly unknown[] =>
  readFileSync(new URL(name, folder), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));
const files = (start: string): readonly string[] =>
  readdirSync(folder).filter((name) => name.startsWith(start) && name.endsWith('.jsonl'));
const typesIn = (names: readonly string[]): readonly unknown[] => [
  ...new Set(names.flatMap(linesOf).map((event) => (event as { readonly type: unknown }).type)),
];

describe.each(files('events-'))('dossiers uit %s', (name) => {
  it.each(linesOf(name))('leest nog wat er staat: $type', (event) => expect(DossierEvent.parse(event)).toEqual(event));

  it('vouwt tot hetzelfde dossier', () => {
    const dossier = foldDossier(linesOf(name).map((event) => DossierEvent.parse(event)));
    if (dossier.state !== 'open') throw new Error('The golden events open no dossier.');
    const { child, involved, hearings, declined, elements, facts, decisions, protectors } = dossier.file;
    expect({
      name: child.name,
      calledName: child.calledName,
      involved: involved.length,
      hearings: hearings.length,
      declined: declined.length,
      elements: elements.size,
      facts: facts.size,
      protectors: protectors.map(({ endedOn }) => endedOn ?? 'now'),
      decisions: decisions.map(({ adopted, withdrawn, receipt, explained }) =>
        [adopted, withdrawn, receipt, explained].map(Boolean),
      ),
    }).toMatchSnapshot();
  });
});

describe.each(files('family-'))('gezinnen uit %s', (name) => {
  it.each(linesOf(name))('leest nog wat er staat: $type', (event) => expect(FamilyEvent.parse(event)).toEqual(event));

  it('vouwt tot hetzelfde gezin', () =>
    expect(foldFamily(linesOf(name).map((event) => FamilyEvent.parse(event)))).toMatchSnapshot());
});

describe.each(files('norms-'))('normen uit %s', (name) => {
  it.each(linesOf(name))('leest nog wat er staat: $type', (event) => expect(NormEvent.parse(event)).toEqual(event));

  it('vouwt tot dezelfde stand', () => {
    const table = foldNorms(linesOf(name).map((event) => NormEvent.parse(event)));
    expect({ standing: standingOf(table), pending: table.get('awb-3-2')?.pending !== undefined }).toMatchSnapshot();
  });
});

describe.each(files('table-'))('de AVG-tabel uit %s', (name) => {
  it.each(linesOf(name))('leest nog wat er staat: $type', (event) => expect(TableEvent.parse(event)).toEqual(event));

  it('vouwt tot dezelfde regels', () => {
    const table = foldTable(linesOf(name).map((event) => TableEvent.parse(event)));
    const on = (day: string) =>
      rowsOn(day as Day, [], table).map(({ id, minimisation, approvedBy }) => ({ id, minimisation, approvedBy }));
    expect({
      proposals: table.proposals.map(({ number, state, approvals }) => [number, state, approvals.length]),
      rows: ['2026-12-01', '2026-12-20', '2027-02-01'].map(on),
    }).toMatchSnapshot();
  });
});

describe('alle bewaarde gebeurtenissen samen', () => {
  it('bevatten elke soort die er nu is', () => {
    const dossier = DossierEvent.options.map(({ shape }) => shape.type.value);
    const family = FamilyEvent.options.map(({ shape }) => shape.type.value);
    expect(typesIn(files('events-'))).toEqual(expect.arrayContaining(dossier));
    expect(typesIn(files('family-'))).toEqual(expect.arrayContaining(family));
    const norms = NormEvent.options.map(({ shape }) => shape.type.value);
    expect(typesIn(files('norms-'))).toEqual(expect.arrayContaining(norms));
    const table = TableEvent.options.map(({ shape }) => shape.type.value);
    expect(typesIn(files('table-'))).toEqual(expect.arrayContaining(table));
  });
});
