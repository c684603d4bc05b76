// voorop people begin FILE: enrols the first three people of a new installation, with how the sign-in service knows them. They
// enrol everybody else on screen. Only while nobody is enrolled.
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { beginOrganisations } from '../application/begin-organisations.ts';
import { openOffice } from '../application/office.ts';
import { readConfig } from '../config.ts';
import { Line } from '../domain/basics/text.ts';
import { EnrolledId, Identity } from '../domain/organisation/commands.ts';
import { typedPath } from './read-input.ts';

const USE = 'Gebruik: npm run -s voorop -- people begin BESTAND.json [--data MAP]\n';
const WRONG_USE = 2;

const First = z.object({ person: EnrolledId, name: Line, identity: Identity });
const Three = z.object({ administrator: First, dataProtectionOfficer: First, childRightsOfficer: First });

export async function run(args: readonly string[]): Promise<number> {
  const [what, file, option, data, ...rest] = args;
  const isUse =
    what === 'begin' && file !== undefined && rest.length === 0 && (option === undefined || option === '--data');
  if (!isUse || (option === '--data') !== (data !== undefined)) return wrong(USE);
  const three = threeIn(file);
  if (typeof three === 'string') return wrong(three);
  const { dataDir, ...store } = readConfig();
  const office = await openOffice(data === undefined ? { dataDir, ...store } : { dataDir: typedPath(data) });
  try {
    const came = await beginOrganisations(office, three);
    process.stdout.write(
      came === 'begun'
        ? 'De eerste drie personen zijn ingeschreven. Zij kunnen zich nu aanmelden.\nThe first three people are enrolled. They can sign in now.\n'
        : 'Er is al iemand ingeschreven; er is niets veranderd.\nSomebody is enrolled already; nothing was changed.\n',
    );
    return came === 'begun' ? 0 : 1;
  } finally {
    await office.close();
  }
}

const wrong = (words: string): number => {
  process.stderr.write(words);
  return WRONG_USE;
};

const threeIn = (file: string): z.infer<typeof Three> | string => {
  try {
    const read = Three.safeParse(JSON.parse(readFileSync(typedPath(file), 'utf8')));
    if (read.success) return read.data;
    const fields = [...new Set(read.error.issues.map(({ path }) => path.join('.')))].join(', ');
    return `In het bestand klopt niet: ${fields}. Wat erin hoort: docs/how-to/connect-a-sign-in-service.md.\nWrong in the file: ${fields}.\n`;
  } catch {
    return 'Het bestand is niet te lezen als JSON.\nThe file cannot be read as JSON.\n';
  }
};
