// Who may have the data of a child: the child, whoever represents it, and from sixteen only with its mandate.
import { describe, expect, it } from 'vitest';
import { day } from '../../../../tests/support/given.ts';
import { NETHERLANDS } from '../../../jurisdictions/nl/netherlands.ts';
import { type AboutChild, unrepresented } from './represented.ts';

const moment = { today: day('2026-03-02'), jurisdiction: NETHERLANDS };
const about = (birthDate: string, conflicts: AboutChild['conflicts'] = []): AboutChild => ({
  child: { birthDate: day(birthDate) },
  conflicts,
});
const young = about('2010-03-03');
const sixteen = about('2010-03-02');
const asks = (askedBy: 'child' | 'guardian' | 'lawyer' | 'parent' | 'other', more: object = {}) =>
  ({ subject: 'child', askedBy, ...more }) as const;

describe('wie voor een kind vraagt', () => {
  it('is het kind zelf, op elke leeftijd; AVG art. 12', () => {
    expect(unrepresented(asks('child'), young, moment)).toBeUndefined();
    expect(unrepresented(asks('child'), sixteen, moment)).toBeUndefined();
  });

  it('heeft vanaf de dag dat het zestien is zijn machtiging nodig; UAVG art. 5', () => {
    expect(unrepresented(asks('guardian'), young, moment)).toBeUndefined();
    expect(unrepresented(asks('guardian'), sixteen, moment)).toBe('mandate-missing');
    expect(unrepresented(asks('guardian', { mandate: 'Getekend door Samira.' }), sixteen, moment)).toBeUndefined();
    expect(unrepresented(asks('parent', { authority: 'yes' }), sixteen, moment)).toBe('mandate-missing');
    expect(unrepresented(asks('lawyer'), sixteen, moment)).toBeUndefined();
    expect(unrepresented(asks('other'), young, moment)).toBe('mandate-missing');
  });

  it('is een ouder met gezag: zonder gezag krijgt een ouder alleen eigen gegevens, en onbekend is geen ja; AVG art. 12', () => {
    expect(unrepresented(asks('parent', { authority: 'yes' }), young, moment)).toBeUndefined();
    expect(unrepresented(asks('parent', { authority: 'none' }), young, moment)).toBe('without-authority');
    expect(unrepresented(asks('parent'), young, moment)).toBe('authority-unknown');
    expect(unrepresented({ ...asks('parent'), subject: 'parent' }, young, moment)).toBeUndefined();
  });

  it('is geen ouder van wie het kind wordt afgeschermd; BW art. 1:250', () => {
    const parent = asks('parent', { authority: 'yes' });
    expect(unrepresented(parent, about('2015-01-01', [{}]), moment)).toBe('conflict');
    expect(unrepresented(parent, about('2015-01-01', [{ ended: {} }]), moment)).toBeUndefined();
  });
});
