// The people who work in the stories, one or more for every role. They are invented; nobody is meant by them.
import type { OrganisationId, RoleId } from '../domain/basics/actor.ts';
import type { PersonId } from '../domain/basics/ids.ts';

export type SeedPerson = {
  readonly id: PersonId;
  readonly name: string;
  readonly organisation: OrganisationId;
  readonly role: RoleId;
};

const person = (id: string, name: string, organisation: string, role: string): SeedPerson => ({
  id: id as PersonId,
  name,
  organisation: organisation as OrganisationId,
  role: role as RoleId,
});

export const PEOPLE: readonly SeedPerson[] = [
  person('ind-van-dorp', 'Marleen van Dorp', 'ind', 'decision-officer'),
  person('ind-oulahri', 'Yassin Oulahri', 'ind', 'decision-officer'),
  person('dtv-wiltink', 'Gerben Wiltink', 'dtv', 'departure-officer'),
  person('avim-ploegmakers', 'Dennis Ploegmakers', 'avim', 'aliens-police-officer'),
  person('kmar-terwisga', 'Sanne Terwisga', 'kmar', 'border-officer'),
  person('rvdk-brandsma', 'Ilse Brandsma', 'rvdk', 'investigator'),
  person('rvdk-benhaddi', 'Farida Benhaddi', 'rvdk', 'investigator'),
  person('gi-hamelink', 'Joost Hamelink', 'gi', 'youth-protector'),
  person('nidos-wouda', 'Annelies Wouda', 'nidos', 'guardian'),
  person('nidos-tekeste', 'Samuel Tekeste', 'nidos', 'guardian'),
  person('coa-lindeboom', 'Petra Lindeboom', 'coa', 'reception-worker'),
  person('advocaat-silvius', 'Hanneke Silvius', 'advocatuur', 'lawyer'),
  person('advocaat-asamoah', 'Derrick Asamoah', 'advocatuur', 'lawyer'),
  person('vwn-bentaleb', 'Karim Bentaleb', 'vwn', 'support-worker'),
  person('kom-verweij', 'Noortje Verweij', 'kinderombudsman', 'ombudsman-researcher'),
  person('jb-zonneveld', 'Tamar Zonneveld', 'juridisch-beheer', 'legal-owner'),
  person('jenv-kuipers', 'Lotte Kuipers', 'jenv', 'policy-adviser'),
  person('jb-oosterveen', 'Ruben Oosterveen', 'juridisch-beheer', 'legal-owner'),
  person('pol-verhagen', 'Iris Verhagen', 'politie', 'police-officer'),
  person('zorg-elmas', 'Selma Elmas', 'gezondheidszorg', 'health-professional'),
  person('school-nagtegaal', 'Bas Nagtegaal', 'school', 'school-worker'),
  person('insp-ruitenberg', 'Wytske Ruitenberg', 'inspectie', 'inspector'),
  person('rb-schouwenaar', 'Ottoline Schouwenaar', 'rechtbank', 'judge'),
  person('fg-pietersma', 'Jelle Pietersma', 'gegevensbescherming', 'data-protection-officer'),
  person('pf-hoekstra', 'Sjoukje Hoekstra', 'privacyloket', 'privacy-officer'),
  person('kr-adeyemi', 'Folake Adeyemi', 'kinderrechten', 'child-rights-officer'),
  person('beheer-stroink', 'Matthijs Stroink', 'beheer', 'administrator'),
  person('ouder-sargsyan', 'Anahit Sargsyan', 'ouders', 'parent'),
  person('kind-filmon', 'Filmon Gebremariam', 'kinderen', 'child'),
  ...Object.entries({
    ind: 'Carla Wessling',
    dtv: 'Huub Roelandt',
    avim: 'Nanda Prins',
    kmar: 'Thijs Overgaauw',
    rvdk: 'Mirjam Kolthof',
    gi: 'Sherida Blom',
    nidos: 'Ewout Steenhuis',
    coa: 'Leila Haddouchi',
    advocatuur: 'Frits Bonnema',
    vwn: 'Geertje Hulst',
    kinderombudsman: 'Arno Vlieland',
    jenv: 'Ria Sminia',
    'juridisch-beheer': 'Pim Ostendorp',
    politie: 'Chantal Rozema',
    gezondheidszorg: 'Onno Bergsma',
    school: 'Yvette Koolhaas',
    inspectie: 'Dirkje Haan',
    rechtbank: 'Cor Waterman',
    gegevensbescherming: 'Nel Doornbos',
    privacyloket: 'Berend Kamminga',
    kinderrechten: 'Tjeerd Veldkamp',
    beheer: 'Ingrid Mulderij',
  }).map(([organisation, name]) =>
    person(`${organisation}-beheerder`, name, organisation, 'organisation-administrator'),
  ),
];
