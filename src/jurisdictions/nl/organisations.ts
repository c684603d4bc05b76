// The Dutch organisations around a child in migration, and the roles of their people. Source: domain.md 5.13.
import type { OrganisationId, Purpose, RoleId } from '../../domain/basics/actor.ts';
import type { Organisation, OrganisationKind, Role } from '../../domain/basics/jurisdiction.ts';

/** Whose people get at a dossier only where they are named in it: by a mandate, a bond with the child, or a referral. */
const NAMED: ReadonlySet<string> = new Set([
  ...['dtv', 'advocatuur', 'politie', 'gezondheidszorg', 'school', 'rechtbank', 'ouders', 'kinderen'],
]);

/** Parents and children have no administrator: whoever stands beside the child lets them in. */
const BESIDE_THE_CHILD = [
  'guardian',
  'youth-protector',
  'lawyer',
  'support-worker',
] as readonly string[] as readonly RoleId[];

/** Departure is referred to child by child; whether a parent or the child comes in, the protecting side says. Requirement D4. */
const PROTECTING_SIDE: readonly string[] = ['rvdk', 'gi', 'nidos', 'advocatuur', 'vwn'];
const BROUGHT_IN_BY: Readonly<Partial<Record<string, readonly string[]>>> = {
  dtv: ['ind', 'dtv', 'rechtbank'],
  ouders: PROTECTING_SIDE,
  kinderen: PROTECTING_SIDE,
};

const organisation = (id: string, kind: OrganisationKind, nl: string, en: string): Organisation => ({
  id: id as OrganisationId,
  kind,
  name: { nl, en },
  access: NAMED.has(id) ? 'named' : 'organisation',
  ...(kind === 'family' && { enrolledBy: BESIDE_THE_CHILD }),
  ...(BROUGHT_IN_BY[id] && { broughtInBy: BROUGHT_IN_BY[id] }),
});

export const ORGANISATIONS: readonly Organisation[] = [
  organisation(
    'ind',
    'migration-authority',
    'Immigratie- en Naturalisatiedienst (IND)',
    'Immigration and Naturalisation Service (IND)',
  ),
  organisation(
    'dtv',
    'migration-authority',
    'Dienst Terugkeer en Vertrek (DT&V)',
    'Repatriation and Departure Service (DT&V)',
  ),
  organisation('avim', 'migration-authority', 'Vreemdelingenpolitie (AVIM)', 'Aliens Police (AVIM)'),
  organisation('kmar', 'migration-authority', 'Koninklijke Marechaussee', 'Royal Netherlands Marechaussee'),
  organisation('rvdk', 'child-protection', 'Raad voor de Kinderbescherming', 'Child Care and Protection Board'),
  organisation(
    'gi',
    'child-protection',
    'Gecertificeerde instelling (jeugdbescherming)',
    'Certified youth protection agency',
  ),
  organisation('nidos', 'guardianship', 'Nidos (voogdij)', 'Nidos (guardianship)'),
  organisation(
    'coa',
    'reception',
    'Centraal Orgaan opvang asielzoekers (COA)',
    'Central Agency for the Reception of Asylum Seekers (COA)',
  ),
  organisation('advocatuur', 'legal-aid', 'Advocatuur', 'Lawyers'),
  organisation('vwn', 'legal-aid', 'VluchtelingenWerk Nederland', 'Dutch Council for Refugees'),
  organisation('kinderombudsman', 'oversight', 'Kinderombudsman', 'Ombudsman for Children'),
  organisation('jenv', 'policy', 'Ministerie van Justitie en Veiligheid', 'Ministry of Justice and Security'),
  organisation('politie', 'police', 'Politie', 'Police'),
  organisation('gezondheidszorg', 'health', 'Gezondheidszorg', 'Health care'),
  organisation('school', 'education', 'Onderwijs', 'Education'),
  organisation('inspectie', 'oversight', 'Inspecties', 'Inspectorates'),
  organisation('rechtbank', 'court', 'Rechtspraak', 'Courts'),
  organisation(
    'gegevensbescherming',
    'data-protection',
    'Functionaris gegevensbescherming van de keten',
    'Data-protection office of the chain',
  ),
  organisation(
    'privacyloket',
    'data-protection',
    'Privacyloket van de organisaties',
    'Privacy desk of the organisations',
  ),
  organisation(
    'kinderrechten',
    'oversight',
    'Kinderrechtenfunctionaris van de keten',
    'Child-rights office of the chain',
  ),
  organisation('beheer', 'technical', 'Beheer Voorop', 'Administration of Voorop'),
  organisation('ouders', 'family', 'Ouders en verzorgers', 'Parents and carers'),
  organisation('kinderen', 'family', 'Kinderen', 'Children'),
  organisation('juridisch-beheer', 'rules', 'Juridisch beheer Voorop', 'Legal ownership of Voorop'),
];

const role = (
  id: string,
  organisationId: string,
  nl: string,
  en: string,
  ...purposes: [Purpose, ...Purpose[]]
): Role => ({
  id: id as RoleId,
  organisation: organisationId as OrganisationId,
  name: { nl, en },
  purposes,
});

/** Keeps the people of one organisation, and reads no dossier. The same role in every organisation. */
export const ORGANISATION_ADMINISTRATOR = 'organisation-administrator';

export const ROLES: readonly Role[] = [
  role('decision-officer', 'ind', 'beslismedewerker', 'decision officer', 'residence-decision'),
  role('departure-officer', 'dtv', 'regievoerder vertrek', 'departure officer', 'departure'),
  role('border-officer', 'kmar', 'grensbewaker', 'border officer', 'residence-decision', 'protection'),
  role(
    'aliens-police-officer',
    'avim',
    'vreemdelingenpolitie',
    'aliens police officer',
    'residence-decision',
    'protection',
  ),
  role(
    'investigator',
    'rvdk',
    'raadsonderzoeker',
    'child protection investigator',
    'best-interests-assessment',
    'protection',
  ),
  role(
    'youth-protector',
    'gi',
    'jeugdbeschermer',
    'youth protection officer',
    'protection',
    'best-interests-assessment',
  ),
  role('guardian', 'nidos', 'voogd', 'guardian', 'protection', 'best-interests-assessment'),
  role('reception-worker', 'coa', 'contactpersoon kind', 'contact person for children', 'reception', 'protection'),
  role('lawyer', 'advocatuur', 'advocaat', 'lawyer', 'legal-assistance'),
  role('support-worker', 'vwn', 'medewerker ondersteuning', 'support worker', 'legal-assistance', 'protection'),
  role('ombudsman-researcher', 'kinderombudsman', 'onderzoeker', 'researcher', 'oversight'),
  role('policy-adviser', 'jenv', 'beleidsadviseur', 'policy adviser', 'policy'),
  role('police-officer', 'politie', 'politiemedewerker', 'police officer', 'protection', 'investigation'),
  role('health-professional', 'gezondheidszorg', 'zorgverlener', 'health professional', 'care'),
  role('school-worker', 'school', 'leerkracht of mentor', 'teacher or mentor', 'education'),
  role('inspector', 'inspectie', 'inspecteur', 'inspector', 'oversight'),
  role('judge', 'rechtbank', 'rechter', 'judge', 'adjudication'),
  role(
    'data-protection-officer',
    'gegevensbescherming',
    'functionaris gegevensbescherming',
    'data-protection officer',
    'data-protection',
  ),
  role('privacy-officer', 'privacyloket', 'privacyfunctionaris', 'privacy officer', 'data-protection'),
  role('child-rights-officer', 'kinderrechten', 'kinderrechtenfunctionaris', 'child-rights officer', 'oversight'),
  role('administrator', 'beheer', 'beheerder van Voorop', 'administrator of Voorop', 'administration'),
  role('parent', 'ouders', 'ouder of verzorger', 'parent or carer', 'own-affairs'),
  role('child', 'kinderen', 'kind', 'child', 'own-affairs'),
  role('legal-owner', 'juridisch-beheer', 'juridisch eigenaar', 'legal owner', 'legal-review'),
  // Every organisation that employs people keeps them itself; families have no administrator.
  ...ORGANISATIONS.filter(({ kind }) => kind !== 'family').map(({ id }) =>
    role(
      ORGANISATION_ADMINISTRATOR,
      id,
      'beheerder van de organisatie',
      'organisation administrator',
      'administration',
    ),
  ),
];
