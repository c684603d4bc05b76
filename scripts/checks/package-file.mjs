// package.json names exact versions, the lock file says the same and holds no address to download from.
import { textOf } from './files.mjs';

const EXACT = /^(\d+\.\d+\.\d+(-[\w.]+)?|file:[\w./-]+)$/;
const KINDS = /** @type {const} */ (['dependencies', 'devDependencies']);

export const packageProblems = async () => {
  /** @typedef {Partial<Record<'version' | 'license', string>> & Partial<Record<'dependencies' | 'devDependencies', Record<string, string>>>} Package */
  /** @type {Package} */
  const own = JSON.parse(textOf('package.json'));
  /** @type {{ packages: Record<string, Package & { resolved?: string }> }} */
  const lock = JSON.parse(textOf('package-lock.json'));
  const root = lock.packages[''] ?? {};
  return KINDS.flatMap((kind) => {
    const [named, locked] = [own[kind] ?? {}, root[kind] ?? {}];
    return [
      ...Object.entries(named)
        .filter(([, version]) => !EXACT.test(version))
        .map(([name, version]) => `${name} ${version}: name an exact version`),
      ...[...new Set([...Object.keys(named), ...Object.keys(locked)])]
        .filter((name) => named[name] !== locked[name])
        .map((name) => `${name}: package.json and package-lock.json differ; run npm install`),
    ];
  }).concat(
    Object.entries(lock.packages)
      .filter(([, { resolved = '' }]) => /^\w+:\/\//.test(resolved))
      .map(([path]) => `${path}: the lock file holds an address; run npm install with the settings of .npmrc`),
    own.version === root.version ? [] : ['version: package.json and package-lock.json differ; run npm install'],
  );
};
