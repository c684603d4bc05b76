// In which capacity somebody of people.ts gives a command: the person and the purpose for which the access table lets them.
import type { Purpose } from '../domain/basics/actor.ts';
import type { PersonId } from '../domain/basics/ids.ts';

export type Capacity = { readonly by: PersonId; readonly purpose: Purpose };

const as = (person: string, purpose: Purpose): Capacity => ({ by: person as PersonId, purpose });

export const IND = as('ind-van-dorp', 'residence-decision');
export const IND_OULAHRI = as('ind-oulahri', 'residence-decision');
export const DTV = as('dtv-wiltink', 'departure');
export const AVIM = as('avim-ploegmakers', 'protection');
/** The aliens police where it decides, or says what it doubts. */
export const AVIM_DECIDES = as('avim-ploegmakers', 'residence-decision');
export const BORDER = as('kmar-terwisga', 'protection');
export const RAAD = as('rvdk-brandsma', 'best-interests-assessment');
export const RAAD_BENHADDI = as('rvdk-benhaddi', 'best-interests-assessment');
/** Child protection where it acts itself, instead of saying what the child needs. */
export const RAAD_PROTECTS = as('rvdk-benhaddi', 'protection');
export const GUARDIAN = as('nidos-wouda', 'protection');
export const GUARDIAN_ASSESSES = as('nidos-wouda', 'best-interests-assessment');
export const GUARDIAN_TEKESTE = as('nidos-tekeste', 'protection');
export const RECEPTION = as('coa-lindeboom', 'reception');
export const LAWYER = as('advocaat-silvius', 'legal-assistance');
export const LAWYER_ASAMOAH = as('advocaat-asamoah', 'legal-assistance');
/** They read the dossier on which they are named, and work on none. */
export const CHILD = as('kind-filmon', 'own-affairs');
export const PARENT = as('ouder-sargsyan', 'own-affairs');
export const JUDGE = as('rb-schouwenaar', 'adjudication');
export const TEACHER = as('school-nagtegaal', 'education');
export const NURSE = as('zorg-elmas', 'care');
export const INSPECTOR = as('insp-ruitenberg', 'oversight');
/** Looks on: reads what it investigates, and gets proof over all dossiers. */
export const OVERSIGHT = as('kom-verweij', 'oversight');
/** Prepares policy and works on no dossier. */
export const POLICY = as('jenv-kuipers', 'policy');
/** Owns the rules and works on no dossier. */
export const DATA_PROTECTION = as('fg-pietersma', 'data-protection');
export const PRIVACY = as('pf-hoekstra', 'data-protection');
export const POLICE = as('pol-verhagen', 'protection');
export const CHILD_RIGHTS = as('kr-adeyemi', 'oversight');
export const LEGAL_OWNER = as('jb-zonneveld', 'legal-review');
export const LEGAL_OWNER_TOO = as('jb-oosterveen', 'legal-review');
export const SUPPORT = as('vwn-bentaleb', 'legal-assistance');
/** The two who together open a row of the AVG table. */
export const DATA_OFFICER = as('fg-pietersma', 'data-protection');
export const CHILD_RIGHTS_OFFICER = as('kr-adeyemi', 'oversight');
