// voorop verify BUNDLE: goes through the bundle of one dossier without a database, and beside a checkpoint or a key that was kept.
import { bundleFits, checkBundleFile } from '../application/check-bundle.ts';
import type { Delivered } from '../domain/proof/compare-checkpoints.ts';
import { bundleInJson, bundleReport } from './bundle-report.ts';
import { readInput } from './read-input.ts';

type Asked = {
  readonly path: string;
  readonly json: boolean;
  readonly steps: boolean;
  readonly checkpoint: Delivered | undefined;
  readonly key: string | undefined;
};
const BROKEN = 1;
const WRONG_USE = 2;

export async function verifyBundle({ path, json, steps, checkpoint, key }: Asked): Promise<number> {
  const input = await readInput(path);
  if (!input.ok) return wrong(`${path}: ${input.reason}\n`);
  const found = checkBundleFile(input.text, { checkpoint, publicKey: key });
  if (found.kind === 'no-bundle') return wrong(`${path}: dit is geen bundel van een dossier. / This is no bundle.\n`);
  const fits = bundleFits(found);
  process.stdout.write(json ? bundleInJson(found, fits) : bundleReport(found, { steps }));
  return fits ? 0 : BROKEN;
}

function wrong(words: string): number {
  process.stderr.write(words);
  return WRONG_USE;
}
