// A proof in the hands of a migration authority: it tells no place where the child lives, and can still be checked. What a
// proof is and how it is checked: check-receipt.test.ts.
import { describe, expect, it } from 'vitest';
import { adoptionSteps, play, refusalReady, type Step } from '../../tests/support/adoptable-path.ts';
import { type CommandInput, command, id } from '../../tests/support/commands.ts';
import { contextOf } from '../../tests/support/given.ts';
import { receptionWorker } from '../../tests/support/people.ts';
import { receiptFile } from '../../tests/support/receipt-file.ts';
import type { ReceiptFile } from '../contract/receipt.ts';
import { decideWithSafeguards } from '../domain/decide.ts';
import { foldDossier } from '../domain/dossier/evolve.ts';
import { SHIPPED } from '../domain/safeguards/rules.ts';
import { NETHERLANDS } from '../jurisdictions/nl/netherlands.ts';
import { DUTCH_CLOCKS } from '../jurisdictions/nl/timers.ts';
import { checkReceiptFile } from './check-receipt.ts';
import { versionsNow } from './versions-now.ts';

const DOSSIER = id(911);
const SECRET = 'Dronten';
const reception = (...commands: readonly CommandInput[]): readonly Step[] =>
  commands.map((each) => ({ actor: receptionWorker, today: '2026-02-25', command: each }));
const lived = reception(
  command('RecordLivingPeriod', { description: `Een kamer in ${SECRET}.`, source: `COA ${SECRET}` }),
  command('CorrectLivingPeriod', { changes: { from: '2025-08-25', place: SECRET }, reason: `Brief uit ${SECRET}.` }),
  command('EndLivingPeriod', { reason: `Het huis in ${SECRET} sluit.` }),
);

const before = play([...refusalReady, ...lived]);
const versions = versionsNow({ jurisdiction: NETHERLANDS, clocks: DUTCH_CLOCKS }, SHIPPED);
const adopted = decideWithSafeguards(command('AdoptDecision'), foldDossier(before), { ...contextOf(), versions });
if (!adopted.ok) throw new Error('not adopted');
const EVENTS = play(adoptionSteps.slice(1), [...before, ...adopted.value]);
const FILE = receiptFile(DOSSIER, EVENTS, { placesHidden: true });

const check = (file: object) => {
  const result = checkReceiptFile(JSON.stringify(file));
  if (result.kind !== 'checked') throw new Error(result.kind);
  return result.checked;
};
const aboutPlace = FILE.events.filter(({ type }) => type.startsWith('LivingPeriod'));
const changed = (type: string, change: (event: ReceiptFile['events'][number]) => object): object => ({
  ...FILE,
  events: FILE.events.map((event) => (event.type === type ? change(event) : event)),
});

describe('een bewijs in handen van een migratiedienst', () => {
  it('noemt geen plaats en geeft geen sleutel waarmee die te lezen is; domein par. 5.6', () => {
    expect(aboutPlace).toHaveLength(3);
    expect(aboutPlace.map(({ key }) => key)).toEqual([null, null, null]);
    expect(JSON.stringify(FILE)).not.toContain(SECRET);
    expect(JSON.stringify(aboutPlace)).not.toContain(receptionWorker.name);
  });

  it('klopt nog steeds, en zegt wat erin niet is bewezen', () => {
    expect(check(FILE)).toMatchObject({ faults: [], differences: [], foundOtherwise: [], closed: 0, left: 3 });
    expect(check(receiptFile(DOSSIER, EVENTS))).toMatchObject({ faults: [], left: 0 });
  });

  it('laat zich niet gebruiken om er iets anders in te zetten', () => {
    const [opened] = EVENTS;
    const codes = (file: object) => check(file).faults.map(({ code }) => code);
    expect(codes(changed('DossierOpened', (event) => ({ ...event, key: null, withoutPlace: opened })))).toContain(
      'content-of-other-type',
    );
    const more = { description: 'De moeder wil niet meewerken.' };
    expect(
      codes(
        changed('LivingPeriodRecorded', (event) => ({ ...event, withoutPlace: { ...event.withoutPlace, ...more } })),
      ),
    ).toContain('content-of-other-type');
    const other = { kind: 'emergency-reception' };
    expect(
      codes(
        changed('LivingPeriodRecorded', (event) => ({ ...event, withoutPlace: { ...event.withoutPlace, ...other } })),
      ),
    ).toContain('not-reproduced');
  });

  it('laat zich nergens iets toevoegen dat niemand verzegelde', () => {
    expect(checkReceiptFile(JSON.stringify({ ...FILE, note: 'goedgekeurd' })).kind).toBe('misshapen');
    const added = changed('DossierOpened', (event) => ({ ...event, note: 'goedgekeurd' }));
    expect(checkReceiptFile(JSON.stringify(added)).kind).toBe('misshapen');
  });
});
