// The facts of a dossier without what only a migration authority says. Such a word can stand against its decision and never
// carry it, and disputing what somebody independent said does not take that away. How both readings meet: domain/decide.ts.
import { isMigrationAuthority, type Jurisdiction, organisationOf } from '../basics/jurisdiction.ts';
import type { AgeHeld } from '../dossier/age-held.ts';
import { birthDateUsed } from '../dossier/age-record.ts';
import type { FactRecorded } from '../dossier/facts.ts';
import type { OpenFile } from '../dossier/state.ts';
import type { FactKey } from './facts/facts.ts';
import { RECEPTION_FACTS } from './facts/reception.ts';
import { isActOfAuthority } from './protected-facts.ts';

/**
 * The same dossier, as far as somebody independent vouches for its facts; what the authority did itself is its own to say.
 * `taker`: whoever prepares the decision. Reception knows how a child is received, and does not vouch for its own decision else.
 */
export const independently = (file: OpenFile, jurisdiction: Jurisdiction, taker?: string): OpenFile => {
  const age = ageVouchedFor(file.age, jurisdiction);
  // A younger child has lived here for a shorter time: such evidence can take protection away as well as give it.
  const birthDate = birthDateUsed(age);
  return {
    ...file,
    child: { ...file.child, ...(birthDate && { birthDate }) },
    facts: new Map([...file.facts].map(([key, records]) => [key, vouchedFor(key, records, jurisdiction, taker)])),
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
  taker: string | undefined,
): readonly FactRecorded[] => {
  const isAuthority = ({ by }: FactRecorded): boolean => isMigrationAuthority(jurisdiction, by.organisation);
  const forItself = ({ by }: FactRecorded): boolean =>
    by.organisation === taker &&
    organisationOf(jurisdiction, by.organisation)?.kind === 'reception' &&
    !Object.hasOwn(RECEPTION_FACTS, key);
  const independent = records.filter((record) => !isAuthority(record) && !forItself(record));
  return independent.length === 0 && isActOfAuthority(key) ? records.filter(isAuthority) : independent;
};
