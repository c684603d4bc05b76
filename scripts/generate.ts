// `npm run generate`: writes the documents that are made from the code into docs/generated. With `--check`: writes
// nothing, and tells which of them are no longer what the code says. To add one: add it to the table.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../docs/generated/', import.meta.url));

/** The file in docs/generated, and what makes its text. Loaded only when it is its turn. */
const DOCUMENTS: Readonly<Record<string, () => Promise<string>>> = {
  'bewijs.schema.json': async () => (await import('./documents/receipt-schema.ts')).receiptSchemaText(),
  'anker.schema.json': async () => (await import('./documents/bundle-schemas.ts')).checkpointSchemaText(),
  'bundel.schema.json': async () => (await import('./documents/bundle-schemas.ts')).bundleSchemaText(),
  'openapi.json': async () => (await import('./documents/openapi.ts')).openApiText(),
  'norms.md': async () => (await import('./documents/norms.ts')).normsText(),
  'trace.md': async () => (await import('./documents/trace.ts')).traceText(),
  'timers.md': async () => (await import('./documents/timers.ts')).timersText(),
  'sharing.md': async () => (await import('./documents/sharing.ts')).sharingText(),
  'register.md': async () => (await import('./documents/register.ts')).registerText(),
  'dpia.md': async () => (await import('./documents/dpia.ts')).dpiaText(),
  'safeguards.md': async () => (await import('./documents/safeguards.ts')).safeguardsText(),
};

const textOf = (name: string): Promise<string | undefined> => readFile(FOLDER + name, 'utf8').catch(() => undefined);

const checking = process.argv.includes('--check');
const problems: string[] = [];
await mkdir(FOLDER, { recursive: true });
for (const [name, make] of Object.entries(DOCUMENTS)) {
  const text = await make();
  if ((await textOf(name)) === text) continue;
  if (checking) problems.push(`docs/generated/${name} is out of date`);
  else await writeFile(FOLDER + name, text);
}
for (const name of await readdir(FOLDER))
  if (!Object.hasOwn(DOCUMENTS, name)) problems.push(`docs/generated/${name} is made by nothing: remove it`);

if (problems.length > 0) {
  process.stderr.write(`${problems.join('\n')}\nRun: npm run generate\n`);
  process.exitCode = 1;
}
