// Who can supply a fact that is missing: said beside every safeguard in docs/generated/safeguards.md.
// The rules themselves: proven-facts.ts (nobody types these in), protected-facts.ts (who may record and what it carries).
import type { Words } from '../basics/text.ts';
import type { FactKey } from './facts/facts.ts';
import { asksIndependence, asksOthersThanReception, isActOfAuthority } from './protected-facts.ts';
import { isProvenByRecord } from './proven-facts.ts';

export const SUPPLIERS = ['record', 'independent', 'not-reception', 'authority', 'others'] as const;
export type Supplier = (typeof SUPPLIERS)[number];

export const SUPPLIER_WORDS = {
  record: {
    nl: 'volgt uit wat met de formulieren van het dossier is vastgelegd; niemand kan het zelf intypen',
    en: 'follows from what is recorded with the forms of the dossier; nobody can type it in',
  },
  independent: {
    nl: 'alleen iemand buiten de migratie-instanties',
    en: 'only somebody outside the migration authorities',
  },
  'not-reception': {
    nl: 'alleen iemand buiten de migratie-instanties, en ook niet de opvang, want het gaat over haar eigen maatregel',
    en: 'only somebody outside the migration authorities, and not reception either, as it is about its own measure',
  },
  authority: {
    nl: 'de instantie die het zelf heeft gedaan, of iemand anders die het weet',
    en: 'the authority that did it, or anybody else who knows',
  },
  others: {
    nl: 'iedereen die aan het dossier werkt; van een migratie-instantie telt het niet om haar eigen besluit te dragen',
    en: 'anybody who works on the dossier; from a migration authority it does not count to carry its own decision',
  },
} as const satisfies Record<Supplier, Words>;

export const supplierOf = (fact: FactKey): Supplier => {
  if (isProvenByRecord(fact)) return 'record';
  if (asksOthersThanReception(fact)) return 'not-reception';
  if (asksIndependence(fact)) return 'independent';
  return isActOfAuthority(fact) ? 'authority' : 'others';
};
