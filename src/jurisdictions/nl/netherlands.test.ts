// The Dutch data as a whole: every role can work, every command has somebody, and nobody gets what the promises keep away.
import { describe, expect, it } from 'vitest';
import { EVERYBODY } from '../../../tests/support/people.ts';
import { PURPOSES } from '../../domain/basics/actor.ts';
import { isMigrationAuthority, mayAuthorAssessment, organisationOf } from '../../domain/basics/jurisdiction.ts';
import { COMMAND_TYPES } from '../../domain/dossier/commands.ts';
import { DECISION_KIND_IDS } from '../../domain/dossier/decision-kinds.ts';
import { FAMILY_COMMAND_TYPES } from '../../domain/family/family.ts';
import { NORM_COMMAND_TYPES } from '../../domain/norms/verification.ts';
import { ORGANISATION_COMMAND_TYPES } from '../../domain/organisation/commands.ts';
import { permit } from '../../domain/sharing/permit.ts';
import { TABLE_COMMAND_TYPES } from '../../domain/sharing/table-commands.ts';
import { NETHERLANDS } from './netherlands.ts';

const { organisations, roles, permits, decisionTakers } = NETHERLANDS;
const everyone = organisations.map(({ id }) => id);
const ASSESSING = ['AssessElement', 'SignAssessment', 'SealInterests', 'ReopenAssessment'];
const STEP_TWO = ['NameOtherInterest', 'RecordWeighing'];
const giversOf = (command: string) =>
  EVERYBODY.filter((actor) => permit(actor, { command }, everyone, NETHERLANDS).allowed);

describe('organisaties en rollen', () => {
  it('hebben elk een eigen naam in twee talen', () => {
    expect(new Set(organisations.map(({ id }) => id)).size).toBe(organisations.length);
    expect(new Set(roles.map(({ id, organisation }) => `${organisation}/${id}`)).size).toBe(roles.length);
    for (const { name } of [...organisations, ...roles]) expect(name.nl && name.en).toBeTruthy();
  });

  it('elke rol hoort bij een organisatie die bestaat, en handelt voor bekende doelen', () => {
    for (const { organisation, purposes } of roles) {
      expect(organisationOf(NETHERLANDS, organisation)).toBeDefined();
      expect(purposes.filter((purpose) => !PURPOSES.includes(purpose))).toEqual([]);
    }
  });

  it('IND, DT&V, AVIM en KMar zijn de migratiediensten, en niemand anders; JGC 3/22 par. 32', () => {
    const authorities = everyone.filter((id) => isMigrationAuthority(NETHERLANDS, id));
    expect(authorities.toSorted()).toEqual(['avim', 'dtv', 'ind', 'kmar']);
  });

  it('kent iedereen rond het kind: van politie en school tot ouder en kind — domain.md 5.13', () => {
    const wanted = ['politie', 'gezondheidszorg', 'school', 'inspectie', 'rechtbank', 'gegevensbescherming'];
    expect(everyone).toEqual(expect.arrayContaining([...wanted, 'kinderrechten', 'beheer', 'ouders', 'kinderen']));
    for (const id of everyone) expect(roles.some(({ organisation }) => organisation === id)).toBe(true);
  });

  it('laat advocaat, school, arts, politie, rechter, regievoerder en gezin alleen op naam toe; AVG art. 5', () => {
    const named = organisations.filter(({ access }) => access === 'named').map(({ id }) => id);
    expect(named.toSorted()).toEqual(
      ['advocatuur', 'dtv', 'gezondheidszorg', 'kinderen', 'ouders', 'politie', 'rechtbank', 'school'].toSorted(),
    );
  });

  it('geeft elke organisatie met medewerkers een eigen beheerder, en gezinnen geen', () => {
    const kept = roles.filter(({ id }) => id === 'organisation-administrator').map(({ organisation }) => organisation);
    const families = organisations.filter(({ kind }) => kind === 'family').map(({ id }) => id);
    expect(kept.toSorted()).toEqual(everyone.filter((id) => !families.includes(id)).toSorted());
  });

  it('laat een beheerder geen dossier lezen; AVG art. 5', () => {
    const keeping = permits.filter(({ purpose }) => purpose === 'administration');
    expect(keeping.map(({ role, reads }) => ({ role, reads }))).toEqual([
      { role: 'administrator', reads: false },
      { role: 'organisation-administrator', reads: false },
    ]);
  });

  it('geen migratiedienst en ook COA niet kan opsteller zijn; JGC 3/22 par. 32', () => {
    for (const id of ['ind', 'dtv', 'avim', 'kmar', 'coa']) expect(mayAuthorAssessment(NETHERLANDS, id)).toBe(false);
    for (const id of ['rvdk', 'gi', 'nidos']) expect(mayAuthorAssessment(NETHERLANDS, id)).toBe(true);
  });
});

describe('de rijen van de tabel', () => {
  it('elke rol heeft er een voor elk doel, en geen rij hoort bij niemand', () => {
    const wanted = new Set(roles.flatMap(({ id, purposes }) => purposes.map((purpose) => `${id}/${purpose}`)));
    expect(permits.map(({ role, purpose }) => `${role}/${purpose}`).toSorted()).toEqual([...wanted].toSorted());
    expect(new Set(permits.map(({ id }) => id)).size).toBe(permits.length);
  });

  it.each([
    ...[...COMMAND_TYPES, ...FAMILY_COMMAND_TYPES, ...NORM_COMMAND_TYPES],
    ...[...ORGANISATION_COMMAND_TYPES, ...TABLE_COMMAND_TYPES],
  ])('%s kan door iemand worden gegeven', (command) => expect(giversOf(command).length).toBeGreaterThan(0));

  it('noemt alleen opdrachten die bestaan', () => {
    const known: readonly string[] = [
      ...[...COMMAND_TYPES, ...FAMILY_COMMAND_TYPES, ...NORM_COMMAND_TYPES],
      ...[...ORGANISATION_COMMAND_TYPES, ...TABLE_COMMAND_TYPES],
    ];
    expect(permits.flatMap(({ commands }) => commands.filter((command) => !known.includes(command)))).toEqual([]);
  });

  it.each(ASSESSING)('%s: nooit door een migratiedienst of COA, voor geen enkel doel; JGC 3/22 par. 32', (command) => {
    for (const { organisation, role } of giversOf(command)) {
      expect(isMigrationAuthority(NETHERLANDS, organisation), role).toBe(false);
      expect(organisation, role).not.toBe('coa');
      expect(mayAuthorAssessment(NETHERLANDS, organisation), role).toBe(true);
    }
  });

  it('wie onderzoekt, noemt voor datzelfde doel geen andere belangen en beslist niet; JGC 3/22 par. 28', () => {
    const assessing = permits.filter(({ commands }) => commands.includes('AssessElement'));
    expect(assessing.length).toBeGreaterThan(0);
    for (const { id, commands, purpose } of assessing) {
      expect(purpose, id).toBe('best-interests-assessment');
      expect(
        [...STEP_TWO, 'AdoptDecision'].filter((command) => commands.includes(command)),
        id,
      ).toEqual([]);
    }
  });

  it('toezicht geeft in een dossier geen opdrachten, op de tweede hand bij vernietigen na', () => {
    const oversight = permits.filter(({ purpose }) => purpose === 'oversight');
    expect(oversight.length).toBeGreaterThan(0);
    const dossier: readonly string[] = [...COMMAND_TYPES, ...FAMILY_COMMAND_TYPES];
    const given = oversight.flatMap(({ commands, reads }) =>
      commands.filter((each) => dossier.includes(each)).map((command) => ({ command, reads })),
    );
    expect(given).toEqual([
      { command: 'ConfirmDestruction', reads: false },
      { command: 'PlaceHold', reads: false },
    ]);
  });

  it('wie overal bij mag, leest nergens mee; AVG art. 5', () => {
    const everywhere = permits.filter((row) => row.everywhere);
    expect(everywhere.map(({ role }) => role)).toEqual([
      'data-protection-officer',
      'privacy-officer',
      'child-rights-officer',
    ]);
    expect(everywhere.filter(({ reads }) => reads)).toEqual([]);
  });

  it('wie vernietigen voorstelt, bevestigt het nooit; AVG art. 17', () => {
    const both = permits.filter(({ commands }) =>
      ['ProposeDestruction', 'ConfirmDestruction'].every((each) => commands.includes(each)),
    );
    expect(both).toEqual([]);
    expect(giversOf('ConfirmDestruction').map(({ role }) => role)).toEqual(['child-rights-officer']);
  });
});

describe('wie de normen beheert', () => {
  it('leest geen dossier en geeft daar geen opdracht, ook niet als zijn organisatie meedoet; AVG art. 5', () => {
    const owners = permits.filter(({ role }) => role === 'legal-owner');
    expect(owners.map(({ reads }) => reads)).toEqual([false]);
    const dossier: readonly string[] = [...COMMAND_TYPES, ...FAMILY_COMMAND_TYPES];
    expect(owners.flatMap(({ commands }) => commands.filter((command) => dossier.includes(command)))).toEqual([]);
  });

  it.each(NORM_COMMAND_TYPES)('%s: nooit door wie over kinderen beslist', (command) => {
    expect(giversOf(command).map(({ organisation }) => organisation)).toEqual(['juridisch-beheer']);
  });
});

describe('wie de AVG-tabel wijzigt', () => {
  const organisationsOf = (command: string) => giversOf(command).map(({ organisation }) => organisation);

  it('keurt goed vanuit twee functies, en nooit vanuit een dienst die over kinderen beslist; AVG art. 5', () => {
    for (const command of ['ApproveRow', 'RejectRow'])
      expect(organisationsOf(command).toSorted()).toEqual(['gegevensbescherming', 'kinderrechten']);
    for (const command of TABLE_COMMAND_TYPES)
      for (const organisation of organisationsOf(command))
        expect(['gegevensbescherming', 'kinderrechten', 'juridisch-beheer']).toContain(organisation);
  });
});

describe('wie mag vragen wat andere regels zouden betekenen', () => {
  const asking = EVERYBODY.filter((actor) => permit(actor, { whatIf: true }, everyone, NETHERLANDS).allowed);

  it('toezicht en beleid, en nooit een migratiedienst; JGC 3/22 par. 17', () => {
    expect(asking.map(({ role }) => role).toSorted()).toEqual(['ombudsman-researcher', 'policy-adviser']);
    for (const { organisation } of asking) expect(isMigrationAuthority(NETHERLANDS, organisation)).toBe(false);
  });

  it('beleid leest geen dossier en geeft geen opdracht, ook niet als het ministerie meedoet; AVG art. 5', () => {
    const rows = permits.filter(({ purpose }) => purpose === 'policy');
    expect(rows.map(({ reads, commands }) => ({ reads, commands }))).toEqual([{ reads: false, commands: [] }]);
  });
});

describe('wie welk besluit neemt', () => {
  it.each(DECISION_KIND_IDS)('%s: organisaties die bestaan, met iemand die het kan nemen', (kind) => {
    const takers = decisionTakers[kind] ?? [];
    expect(takers.length).toBeGreaterThan(0);
    expect(takers.filter((id) => !organisationOf(NETHERLANDS, id))).toEqual([]);
    for (const taker of takers)
      expect(
        giversOf('AdoptDecision').some(({ organisation }) => organisation === taker),
        taker,
      ).toBe(true);
  });

  it('wie hulp en bescherming beslist, is nooit een migratiedienst; IVRK art. 20', () => {
    for (const kind of ['guardianship', 'urgent-protection'])
      expect(decisionTakers[kind]?.filter((id) => isMigrationAuthority(NETHERLANDS, id))).toEqual([]);
  });
});
