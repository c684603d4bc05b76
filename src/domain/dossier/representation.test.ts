// For whom a lawyer acts, and what that opens: nothing of the child’s side for whoever an authority alone named.
import { describe, expect, it } from 'vitest';
import { openingSteps, play, type Step, stepOne } from '../../../tests/support/adoptable-path.ts';
import { type CommandInput, command } from '../../../tests/support/commands.ts';
import { day, fileOf, given, TODAY } from '../../../tests/support/given.ts';
import { guardian, lawyer } from '../../../tests/support/people.ts';
import { seenEvents } from '../../../tests/support/seen.ts';
import { NETHERLANDS } from '../../jurisdictions/nl/netherlands.ts';
import { compartmentOf } from '../sharing/data-categories.ts';
import { actsFor } from './acts-for.ts';
import { admits } from './involvements.ts';

const step = (given: CommandInput, actor = guardian): Step => ({ actor, today: TODAY, command: given });
/** IND opened it, and named the lawyer. */
const byAuthority = play([...openingSteps.slice(0, 3), ...stepOne.slice(0, 11)]);
const NAMING = { type: 'InvolvePerson', organisation: 'advocatuur', person: 'lawyer-1', from: TODAY } as const;
const saying = (of: 'child' | 'parent' | 'nobody') => command('AcceptRepresentation', { of });
const said = (of: 'child' | 'parent') => play([step(saying(of), lawyer)], byAuthority);
const seen = (events: typeof byAuthority) => seenEvents(events, lawyer, day(TODAY), fileOf(events)).events;
const side = (events: typeof byAuthority) => actsFor(fileOf(events), lawyer.person, NETHERLANDS);

describe('een advocaat die alleen een migratiedienst noemde', () => {
  it('leest niets van de kant van het kind; AO 3/22 par. 17', () => {
    expect(side(byAuthority)).toBe('nobody-yet');
    expect(seen(byAuthority).length).toBeGreaterThan(0);
    expect(seen(byAuthority).filter(({ category }) => compartmentOf(category) !== 'general')).toEqual([]);
    expect(seen(byAuthority).some(({ event }) => event.type === 'ElementAssessed')).toBe(false);
  });

  it('leest het dossier als hij zegt dat hij voor het kind optreedt; IVRK 12', () => {
    expect(side(said('child'))).toBe('child');
    expect(seen(said('child')).some(({ event }) => event.type === 'ElementAssessed')).toBe(true);
  });

  it('leest wat een ouder leest als hij voor een ouder optreedt; AO 3/22 par. 36', () => {
    expect(side(said('parent'))).toBe('parent');
    expect(seen(said('parent')).some(({ event }) => event.type === 'ElementAssessed')).toBe(false);
    given(...said('parent'))
      .when(saying('child'), { actor: lawyer })
      .thenRefused('representation-of-the-other');
    given(...said('child'))
      .when(saying('child'), { actor: lawyer })
      .thenRefused('representation-known');
  });

  it('is van het dossier af als hij er niet bij hoort', () => {
    const gone = play([step(saying('nobody'), lawyer)], byAuthority);
    expect(admits(fileOf(gone), lawyer, day(TODAY))).toBe('no');
  });
});

describe('wie de kant van het kind noemt', () => {
  const opening = command('OpenDossier', { involved: [], named: [] });
  const opened = play([step(opening, guardian), step(command('InvolveOrganisation', { organisation: 'advocatuur' }))]);
  const naming = (capacity: 'lawyer' | 'lawyer-of-parent'): CommandInput => ({ ...NAMING, capacity });

  it('treedt op voor het kind zonder iets te zeggen', () =>
    expect(side(play([step(naming('lawyer'))], opened))).toBe('child'));

  it('blijft advocaat van een ouder als hij zo is genoemd, wat hij ook zegt; AO 3/22 par. 36', () =>
    expect(side(play([step(naming('lawyer-of-parent')), step(saying('child'), lawyer)], opened))).toBe('parent'));

  it('is nooit de advocaat zelf, en niet een advocaat die niet voor het kind optreedt', () => {
    const bringing = (person: string) =>
      step(command('InvolveOrganisation', { organisation: 'advocatuur', persons: [person] }), lawyer);
    const naming = step({ ...NAMING, person: 'lawyer-2', capacity: 'lawyer' }, lawyer);
    expect(side(play([bringing('lawyer-1')], byAuthority))).toBe('nobody-yet');
    expect(actsFor(fileOf(play([bringing('lawyer-2')], byAuthority)), 'lawyer-2', NETHERLANDS)).toBe('nobody-yet');
    expect(actsFor(fileOf(play([naming], said('child'))), 'lawyer-2', NETHERLANDS)).toBe('child');
  });
});
