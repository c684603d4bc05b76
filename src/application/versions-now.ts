// By which software, law, safeguards, country and calendar this installation judges now. A receipt keeps it.
import type { Versions } from '../domain/dossier/receipt.ts';
import { type Installed, versionsOf } from '../domain/proof/versions.ts';
import type { Rules } from '../domain/safeguards/rules.ts';
import { sha256 } from '../store/event-store.ts';
import type { Office } from './office.ts';
import { SOFTWARE } from './software.ts';

export const installedIn = ({ jurisdiction, clocks }: Pick<Office, 'jurisdiction' | 'clocks'>): Installed => ({
  software: SOFTWARE,
  jurisdiction,
  clocks,
  sha256,
});

export const versionsNow = (office: Pick<Office, 'jurisdiction' | 'clocks'>, rules: Rules): Versions =>
  versionsOf(installedIn(office), rules);
