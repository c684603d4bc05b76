import { describe, expect, it } from 'vitest';
import { command, GLASS } from '../../../tests/support/commands.ts';
import { asked, contextOf, fileOf, givenBy, kept } from '../../../tests/support/given.ts';
import { guardian, person, youthProtector } from '../../../tests/support/people.ts';
import { NETHERLANDS } from '../../jurisdictions/nl/netherlands.ts';
import { PersonId } from '../basics/ids.ts';
import { isMigrationAuthority } from '../basics/jurisdiction.ts';
import { breakGlass, confirmBreakGlass, glassOpenFor, mayBreakGlass } from './break-glass.ts';
import { DossierEvent } from './commands.ts';

const opened = DossierEvent.parse({
  ...kept('DossierOpened', command('OpenDossier'), { actor: guardian }),
  involved: ['nidos', 'ind'],
});
const colleague = { ...youthProtector, person: PersonId.parse('youth-protector-2') };
const AT = '2026-03-02T22:00:00.000Z';
const UNTIL = '2026-03-03T22:00:00.000Z';
const { type: _, ...said } = command('BreakGlass');
const broken = DossierEvent.parse({
  ...{ type: 'GlassBroken', ...givenBy({ actor: youthProtector }), ...said, at: AT, until: UNTIL },
});
const at = (moment: string, actor = youthProtector) => ({ ...contextOf({ actor }), moment });
const code = (result: { readonly ok: boolean; readonly refusal?: { readonly code: string } }) =>
  result.ok ? 'ok' : result.refusal?.code;

describe('een dossier openen omdat een kind in gevaar is', () => {
  it('kan voor één dag, door wie kinderen beschermt en niet aan het dossier werkt; IVRK art. 19', () => {
    const result = breakGlass(command('BreakGlass') as never, fileOf([opened]), at(AT));
    expect(result).toMatchObject({ ok: true, value: [{ type: 'GlassBroken', at: AT, until: UNTIL }] });
  });

  it('kan een migratiedienst, de politie, de opvang of een beheerder nooit; JGC 3/22 par. 17', () => {
    const authorities = NETHERLANDS.organisations.filter(({ id }) => isMigrationAuthority(NETHERLANDS, id));
    for (const { id } of [...authorities, { id: 'politie' }, { id: 'beheer' }, { id: 'coa' }, { id: 'ouders' }])
      expect(mayBreakGlass(NETHERLANDS, id), id).toBe(false);
    for (const role of [
      'decision-officer',
      'departure-officer',
      'aliens-police-officer',
      'border-officer',
      'administrator',
    ])
      expect(code(breakGlass(command('BreakGlass') as never, fileOf([opened]), at(AT, person(role)))), role).toBe(
        'glass-not-for-you',
      );
  });

  it('hoeft niet voor wie al aan het dossier werkt, en niet twee keer', () => {
    const again = { ...command('BreakGlass'), glassId: '00000000-0000-4000-8000-000000000062' } as never;
    expect(code(breakGlass(again, fileOf([opened, broken]), at(AT, guardian)))).toBe('glass-not-needed');
    expect(code(breakGlass(again, fileOf([opened, broken]), at('2026-03-03T21:59:59.000Z')))).toBe(
      'glass-open-already',
    );
    expect(code(breakGlass(again, fileOf([opened, broken]), at('2026-03-03T22:00:00.000Z')))).toBe('ok');
  });

  it('is alleen open voor wie het opende, en eindigt na een dag vanzelf; AVG art. 5', () => {
    const file = fileOf([opened, broken]);
    expect(glassOpenFor(file, youthProtector, '2026-03-03T21:59:59.999Z')?.broken.glassId).toBe(GLASS);
    expect(glassOpenFor(file, youthProtector, UNTIL)).toBeUndefined();
    expect(glassOpenFor(file, colleague, AT)).toBeUndefined();
    expect(glassOpenFor(file, guardian, AT)).toBeUndefined();
  });

  it('vraagt een tweede persoon van dezelfde organisatie, binnen een dag; dan duurt het een week', () => {
    const confirm = (actor = colleague, moment = AT) =>
      confirmBreakGlass(command('ConfirmBreakGlass') as never, fileOf([opened, broken]), at(moment, actor));
    expect(code(confirm(youthProtector))).toBe('glass-second-person');
    expect(code(confirm(guardian))).toBe('glass-not-found');
    expect(code(confirm(colleague, UNTIL))).toBe('glass-over');
    expect(confirm()).toMatchObject({ ok: true, value: [{ until: '2026-03-09T22:00:00.000Z' }] });
  });

  it('blijft na afloop in het dossier staan, en is te sluiten door wie naast het kind staat', () => {
    const confirmed = DossierEvent.parse({
      ...{ ...command('ConfirmBreakGlass'), ...givenBy({ actor: colleague }) },
      ...{ type: 'GlassConfirmed', until: '2026-03-09T22:00:00.000Z' },
    });
    const closed = asked([opened, broken, confirmed], command('CloseBreakGlass'), {
      actor: guardian,
      today: '2026-03-04',
    });
    if (!closed.ok) throw new Error('not closed');
    const file = fileOf([opened, broken, confirmed, ...closed.value]);
    expect(glassOpenFor(file, youthProtector, '2026-03-05T12:00:00.000Z')).toBeUndefined();
    expect(file.glass).toMatchObject([{ broken: { glassId: GLASS }, confirmed: {}, closed: {} }]);
  });
});
