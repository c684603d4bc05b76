// voorop firewall: proves on the running database that enforcement reads nothing of what protects a child, and tries every door. Ends
// with 1 where anything came through.
import { parseArgs } from 'node:util';
import { openOffice } from '../application/office.ts';
import { type FirewallProof, holds, proveFirewall } from '../application/prove-firewall.ts';
import { readConfig } from '../config.ts';
import type { StoreConfig } from '../store/connect.ts';
import { StoreProblem } from '../store/problem.ts';
import { typedPath } from './read-input.ts';

const WRONG_USE = 2;

export async function run(args: readonly string[]): Promise<number> {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { data: { type: 'string' }, json: { type: 'boolean', default: false } },
    });
    const config = readConfig();
    const chosen: StoreConfig =
      values.data === undefined ? config : { dataDir: typedPath(values.data), masterKey: config.masterKey };
    return await prove(chosen, values.json);
  } catch (error) {
    if (!(error instanceof StoreProblem) && !(error instanceof TypeError && 'code' in error)) throw error;
    process.stderr.write(`${error.message}\n`);
    return WRONG_USE;
  }
}

async function prove(config: StoreConfig, json: boolean): Promise<number> {
  const office = await openOffice(config);
  try {
    const proof = await proveFirewall(office);
    process.stdout.write(json ? `${JSON.stringify(proof, null, 2)}\n` : report(office.where, proof));
    return holds(proof) ? 0 : 1;
  } finally {
    await office.close();
  }
}

const report = (where: string, proof: FirewallProof): string => {
  const { given, attempts, rawRows, reported } = proof;
  const count = (outcome: string): number => attempts.filter((each) => each.outcome === outcome).length;
  const leaks = attempts.filter(({ outcome }) => outcome === 'leaked');
  return [
    `De muur tussen bescherming en handhaving in ${where}`,
    `  Ooit aan een migratiedienst gegeven van achter de muur: ${given}`,
    `  Geprobeerd met een kanarie: ${attempts.length} keer, door elke functie, voor elk doel, aan elke deur`,
    `    geweigerd: ${count('refused')}; antwoord zonder iets van achter de muur: ${count('without')}; erdoor: ${leaks.length}`,
    `  Weigeringen hiervan in het logboek: ${reported}`,
    `  Rijen over een kind die de toepassing zelf ziet terwijl niemand handelt: ${rawRows}`,
    ...leaks.map(({ role, purpose, door }) => `  ERDOOR: ${role} voor ${purpose} bij ${door}`),
    holds(proof) ? 'De muur houdt.' : 'DE MUUR HOUDT NIET. Sluit dit systeem en waarschuw het toezicht.',
    '',
  ].join('\n');
};
