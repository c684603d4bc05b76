// The facts of a dossier without what only a migration authority says. Such a word can stand against its decision and never
// carry it, and disputing what somebody independent said does not take that away. How both readings meet: domain/decide.ts.
import { isMigrationAuthority, type Jurisdiction } from '../basics/jurisdiction.ts';
import type { AgeHeld } from '../dossier/age-held.ts';
import { birthDateUsed } from '../dossier/age-record.ts';
import type { FactRecorded } from '../dossier/facts.ts';
import type { OpenFile } from '../dossier/state.ts';
import type { FactKey } from './facts/facts.ts';
import { isActOfAuthority } from './protected-facts.ts';

/** The same dossier, as far as somebody independent vouches for its facts; what the authority did itself is its own to say. */
export const independently = (file: OpenFile, jurisdiction: Jurisdiction): OpenFile => {
  const age = ageVouchedFor(file.age, jurisdiction);
  // A younger child has lived here for a shorter time: such evidence can take protection away as well as give it.
  const birthDate = birthDateUsed(age);
  return {
    ...file,
    child: { ...file.child, ...(birthDate && { birthDate }) },
    facts: new Map([...file.facts].map(([key, records]) => [key, vouchedFor(key, records, jurisdiction)])),
    age,
  };
};

/** Doubt raised by an authority stays; what it recorded about the age carries nothing by itself. */
const ageVouchedFor = (age: AgeHeld, jurisdiction: Jurisdiction): AgeHeld => {
  const independent = ({ by }: { readonly by: { readonly organisation: string } }): boolean =>
    !isMigrationAuthority(jurisdiction, by.organisation);
  return {
    ...age,
    evidence: age.evidence.filter(independent),
    assessments: age.assessments.filter(independent),
  };
};

const vouchedFor = (
  key: FactKey,
  records: readonly FactRecorded[],
  jurisdiction: Jurisdiction,
): readonly FactRecorded[] => {
  const independent = records.filter(({ by }) => !isMigrationAuthority(jurisdiction, by.organisation));
  return independent.length === 0 && isActOfAuthority(key) ? records : independent;
};
