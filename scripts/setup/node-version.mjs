// Stops at once, with words, where this Node is too old. Package.json names the same version.
import { SetupProblem } from './say.mjs';

const NEEDED = /** @type {const} */ ([20, 19]);

/** @param {string} [version] */
export const checkNodeVersion = (version = process.versions.node) => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return;
  throw new SetupProblem(
    `Voorop heeft Node.js ${NEEDED.join('.')} of nieuwer nodig. Dit is ${version}. Haal de LTS-versie op bij nodejs.org.`,
    `Voorop needs Node.js ${NEEDED.join('.')} or newer. This is ${version}. Get the LTS version at nodejs.org.`,
  );
};
