// What is left of who a child is where a row gives an extract, or only that something is there. An extract: what the child is called, how
// old it is, which languages it speaks, and nothing of why anybody works on the dossier. Norm: GDPR 5(1)(c).
import type { By, OrganisationId, RoleId } from '../basics/actor.ts';
import type { PersonId } from '../basics/ids.ts';
import type { DossierEvent } from '../dossier/commands.ts';
import type { Child, DossierOpened } from '../dossier/opening.ts';
import { entriesOf } from './about-entry.ts';
import { withoutTexts } from './withheld.ts';
import { WITHHELD } from './withheld-word.ts';

/** Nobody, and nobody’s organisation: who wrote it would tell which procedure there is. */
export const WITHHELD_BY: By = {
  person: WITHHELD as PersonId,
  name: WITHHELD,
  organisation: 'afgeschermd' as OrganisationId,
  role: 'afgeschermd' as RoleId,
};

const called = ({ name, calledName, birthDate, languages }: Child): Child => ({
  ...{
    name,
    languages,
    ageDisputed: false,
    sexAsSaid: 'not-said',
    nationalityStanding: 'unknown',
    accompaniedBy: 'unknown',
  },
  ...(calledName !== undefined && { calledName }),
  ...(birthDate !== undefined && { birthDate }),
});

/** The event as an extract. What is no more than its own kind of data stays as it is, but for who wrote it. */
export function extractOf(event: DossierEvent): DossierEvent {
  if (event.type === 'DossierOpened') {
    const { familyId: _, involvements: __, ...rest } = event;
    // One place is as good as another where none is given.
    return { ...rest, child: called(event.child), place: 'territory', reason: WITHHELD, involved: [], by: WITHHELD_BY };
  }
  // What is said of an entry can quote what the extract leaves out.
  if (entriesOf(event) !== undefined) return { ...withoutTexts(event), by: WITHHELD_BY };
  if (event.type !== 'IdentityCorrected') return { ...event, by: WITHHELD_BY };
  const { name, calledName, birthDate, languages } = event.changes;
  const changes = Object.fromEntries(
    Object.entries({ name, calledName, birthDate, languages }).filter(([, value]) => value !== undefined),
  );
  return { ...event, changes, source: WITHHELD, reason: WITHHELD, by: WITHHELD_BY };
}

/** What the child needs, and nothing of why, nor of how the child agreed: a diagnosis can stand there. Source: domain.md 7.3, class B. */
export const needAlone = (event: DossierEvent): DossierEvent =>
  event.type === 'FactRecorded'
    ? { ...without(without(event, 'assent'), 'sharedWithAssent'), source: WITHHELD, explanation: WITHHELD }
    : event;

/** That a measure holds, until when, and whom to call; not by which order of the court. */
export const measureAlone = (event: DossierEvent): DossierEvent =>
  event.type === 'ProtectionMeasureRecorded' ? without(event, 'courtOrder') : event;

/** That it happened, and when: no text, no name of anybody, no day of birth and no person on the dossier. */
export function thatItIsThere(event: DossierEvent): DossierEvent {
  const { organisation, role } = event.by;
  const by = { person: WITHHELD as PersonId, name: WITHHELD, organisation, role };
  const blank = { ...withoutTexts(event), by } as DossierEvent;
  if (blank.type === 'DossierOpened' && event.type === 'DossierOpened') return opened(blank, event.reference);
  if (blank.type === 'IdentityCorrected') return { ...blank, changes: without(blank.changes, 'birthDate') };
  if (blank.type === 'PersonInvolved')
    return { ...blank, involvement: { ...blank.involvement, person: WITHHELD as PersonId } };
  if (blank.type === 'InvolvementEnded') return without(blank, 'person');
  return blank.type === 'ProtectorAppointed' ? without(blank, 'account') : blank;
}

/** By its reference alone, so that an inspectorate can speak of it. */
const opened = (blank: DossierOpened, reference: string | undefined): DossierOpened => ({
  ...without(without(blank, 'involvements'), 'familyId'),
  child: without(blank.child, 'birthDate'),
  ...(reference !== undefined && { reference }),
});

const without = <Whole extends object, Key extends keyof Whole>(whole: Whole, key: Key): Whole => {
  const { [key]: _, ...rest } = whole;
  return rest as Whole;
};
