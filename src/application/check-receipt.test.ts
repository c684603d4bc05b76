import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adoptionSteps, play, refusalReady, type Step } from '../../tests/support/adoptable-path.ts';
import { command, DECISION, id } from '../../tests/support/commands.ts';
import { contextOf } from '../../tests/support/given.ts';
import { decisionOfficer, guardian } from '../../tests/support/people.ts';
import { receiptFile, sealedEvents } from '../../tests/support/receipt-file.ts';
import type { ReceiptFile } from '../contract/receipt.ts';
import { decideWithSafeguards } from '../domain/decide.ts';
import type { DossierEvent } from '../domain/dossier/commands.ts';
import { foldDossier } from '../domain/dossier/evolve.ts';
import { SHIPPED } from '../domain/safeguards/rules.ts';
import { NETHERLANDS } from '../jurisdictions/nl/netherlands.ts';
import { DUTCH_CLOCKS } from '../jurisdictions/nl/timers.ts';
import { type CheckedFile, checkReceiptFile } from './check-receipt.ts';
import { versionsNow } from './versions-now.ts';

const DOSSIER = id(901);
const VERSIONS = versionsNow({ jurisdiction: NETHERLANDS, clocks: DUTCH_CLOCKS }, SHIPPED);

/** Adopted as the application does it, with the versions of this installation. */
function adopted(versions = VERSIONS): readonly DossierEvent[] {
  const before = play(refusalReady);
  const result = decideWithSafeguards(command('AdoptDecision'), foldDossier(before), { ...contextOf(), versions });
  if (!result.ok) throw new Error('not adopted');
  return [...before, ...result.value];
}
const later: readonly Step[] = [
  { actor: guardian, today: '2026-03-03', command: command('InformChild', { informedOn: '2026-03-03' }) },
  ...adoptionSteps.slice(1),
  { actor: decisionOfficer, today: '2026-03-05', command: command('OfferHearing', { offeredOn: '2026-03-05' }) },
];
const EVENTS = play(later, adopted());
const FILE = receiptFile(DOSSIER, EVENTS);

const check = (file: unknown): CheckedFile => checkReceiptFile(JSON.stringify(file));
const faultsIn = (file: unknown): readonly string[] => {
  const result = check(file);
  return result.kind === 'checked' ? result.checked.faults.map(({ code }) => code) : [result.kind];
};
const clone = (): ReceiptFile => JSON.parse(JSON.stringify(FILE));

describe('een bewijs dat iemand meeneemt', () => {
  it('klopt: elk zegel sluit, elke inhoud gaat open, en alles wordt opnieuw zo gevonden; domein par. 8.1', () => {
    const result = check(FILE);
    if (result.kind !== 'checked') throw new Error(result.kind);
    expect(result.checked).toMatchObject({ faults: [], differences: [], foundOtherwise: [], closed: 1 });
    expect(result.checked.events).toBe(EVENTS.length - 1);
    expect(Object.values(result.statuses).reduce((sum, count) => sum + count, 0)).toBe(18);
    expect(FILE.obligations.find((each) => each.id === 'PO-13')).toMatchObject({ status: 'met' });
  });

  it('neemt niet mee wat na het besluit over iets anders is vastgelegd', () => {
    const told = FILE.events.at(-2);
    expect([told?.type, told?.key]).toEqual(['ChildInformed', null]);
    expect(FILE.events.at(-1)?.type).toBe('DecisionExplained');
    expect(FILE.events.at(-1)?.key).not.toBeNull();
  });

  it('zegt welke regels nu anders zijn, en noemt dat geen fout van het bestand', () => {
    const early = receiptFile(DOSSIER, adopted({ ...VERSIONS, software: '0.0.1', norms: 'sha256:ander' }));
    const result = check(early);
    if (result.kind !== 'checked') throw new Error(result.kind);
    expect(result.checked).toMatchObject({ faults: [], differences: ['software', 'norms'] });
  });

  it('zegt dat een bewijs van vroeger geen versies heeft', () => {
    const events = play([...refusalReady, ...adoptionSteps.slice(0, 1)]);
    const result = check(receiptFile(DOSSIER, events));
    expect(result).toMatchObject({ kind: 'checked', checked: { faults: [], differences: 'not-kept' } });
  });
});

describe('wie iets verandert, wordt gevonden', () => {
  it('een bevinding die is omgezet', () => {
    const [first, ...others] = FILE.receipt.findings;
    const findings = [{ ...first, outcome: first?.outcome === 'met' ? 'breached' : 'met' }, ...others];
    expect(faultsIn({ ...FILE, receipt: { ...FILE.receipt, findings } })).toEqual(['receipt-differs']);
    expect(faultsIn({ ...FILE, receipt: { ...FILE.receipt, note: 'erbij gezet' } })).toEqual(['receipt-differs']);
  });

  it('een bewijsplicht die is omgezet, in het bestand of in het bewijs zelf, ook een van na het besluit', () => {
    for (const at of FILE.obligations.keys()) {
      const [each] = FILE.obligations.slice(at);
      const other = { ...each, status: each?.status === 'met' ? 'not-met' : 'met' };
      const file = { ...FILE, obligations: FILE.obligations.with(at, other as never) };
      expect(faultsIn(file), FILE.obligations[at]?.id).toEqual(['obligation-differs']);
    }
    const obligations = FILE.receipt.obligations?.map((each) => ({ ...each, status: 'met' }));
    expect(faultsIn({ ...FILE, receipt: { ...FILE.receipt, obligations } })).toEqual(['receipt-differs']);
    const fewer = clone();
    expect(faultsIn({ ...fewer, obligations: fewer.obligations.slice(1) })).toEqual(['obligation-differs']);
    const renamed = { ...FILE.obligations[0], title: { nl: 'Iets anders', en: 'Else' } };
    const words = { ...FILE, obligations: FILE.obligations.with(0, renamed as never) };
    expect(faultsIn(words)).toEqual(['obligation-differs']);
  });

  it('versies die anders zijn dan in het verzegelde bewijs', () => {
    expect(faultsIn({ ...clone(), versions: { ...VERSIONS, norms: 'sha256:ander' } })).toEqual(['versions-differ']);
    const { versions: _, ...without } = clone();
    expect(faultsIn(without)).toEqual(['versions-differ']);
  });

  it('een verzegeld bewijs waarvan de inhoud niet uit het dossier volgt', () => {
    const events = EVENTS.map((event) =>
      event.type === 'ReceiptIssued'
        ? {
            ...event,
            findings: event.findings.map((each) =>
              each.safeguard === 'child-heard' ? { ...each, outcome: 'not-applicable' as const } : each,
            ),
          }
        : event,
    );
    const result = check(receiptFile(DOSSIER, events));
    expect(result).toMatchObject({ checked: { faults: [{ code: 'not-reproduced', what: ['child-heard'] }] } });
  });

  it('een gebeurtenis die is weggehaald, verwisseld of dubbel staat', () => {
    const { events } = FILE;
    expect(faultsIn({ ...clone(), events: events.toSpliced(4, 1) })).toContain('event-missing');
    expect(
      faultsIn({ ...clone(), events: events.with(4, events[5] as never).with(5, events[4] as never) }),
    ).not.toEqual([]);
    expect(faultsIn({ ...clone(), events: events.toSpliced(4, 0, events[4] as never) })).toContain('order-changed');
    expect(faultsIn({ ...clone(), events: events.slice(0, -3) })).toContain('receipt-missing');
    expect(faultsIn({ ...clone(), events: events.slice(0, -1) })).toContain('obligation-differs');
  });

  it('gebeurtenissen van een ander kind, als geheel of één ervan', () => {
    const other = receiptFile(id(902), EVENTS);
    expect(faultsIn({ ...clone(), events: other.events })).not.toEqual([]);
    expect(faultsIn({ ...clone(), events: FILE.events.with(3, other.events[3] as never) })).not.toEqual([]);
    expect(faultsIn({ ...clone(), dossierId: id(902) })).not.toEqual([]);
  });

  it('een bewijs dat bij een ander besluit hoort', () => {
    expect(faultsIn({ ...clone(), decisionId: id(2) })).toContain('receipt-missing');
    expect(DECISION).not.toBe(id(2));
  });

  it('inhoud die achterwege bleef en waarop het besluit rust', () => {
    const file = clone();
    expect(
      faultsIn({ ...file, events: file.events.map((event, at) => (at === 4 ? { ...event, key: null } : event)) }),
    ).toContain('closed-before-adoption');
  });

  it('een sleutel of dag die niet klopt', () => {
    const file = clone();
    const keys = file.events.map((event, at) => (at === 4 ? { ...event, key: file.events[5]?.key } : event));
    expect(faultsIn({ ...file, events: keys })).toContain('does-not-open');
  });

  it('elke byte van kop, inhoud, zegel en sleutel', () => {
    fc.assert(
      fc.property(
        fc.nat(FILE.events.length - 1),
        fc.constantFrom('header', 'envelope', 'prevHash', 'hash', 'key'),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        (at, field, place, flip) => {
          const event = FILE.events[at] as ReceiptFile['events'][number] & Record<string, string | null>;
          const text = event[field];
          if (text === null || text === undefined) return;
          const bytes = Buffer.from(text, 'base64');
          const byte = place % bytes.length;
          bytes[byte] = (bytes[byte] as number) ^ flip;
          const changed = { ...event, [field]: bytes.toString('base64') };
          expect(faultsIn({ ...FILE, events: FILE.events.with(at, changed) })).not.toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('een zegel dat op een andere manier is gespeld', () => {
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
    const [event] = FILE.events;
    const hash = event?.hash ?? '';
    const other = `${hash.slice(0, -2)}${alphabet[alphabet.indexOf(hash.at(-2) ?? '') ^ 1]}=`;
    expect(Buffer.from(other, 'base64')).toEqual(Buffer.from(hash, 'base64'));
    const file = { ...FILE, events: FILE.events.with(0, { ...event, hash: other } as never) };
    expect(check(file)).toEqual({ kind: 'misshapen', fields: ['events.0.hash'] });
  });

  it('elk teken van het bestand dat niet zomaar opmaak is', () => {
    const text = JSON.stringify(FILE);
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom('0', 'a', 'Q', '=', ' '), (at, character) => {
        fc.pre(text[at] !== character);
        const changed = `${text.slice(0, at)}${character}${text.slice(at + 1)}`;
        const result = checkReceiptFile(changed);
        const fine = result.kind === 'checked' && result.checked.faults.length === 0;
        // The day on which the file was made is not sealed; it changes nothing that was.
        const onlyTheDay =
          fine && JSON.stringify({ ...JSON.parse(changed), madeOn: '' }) === JSON.stringify({ ...FILE, madeOn: '' });
        expect(fine && !onlyTheDay, `${at}: ${text.slice(at - 30, at + 30)} -> ${character}`).toBe(false);
      }),
      { numRuns: 60 },
    );
  });
});

describe('wat geen bewijs is', () => {
  it.each(['', '{', '[]', '{"format":"iets-anders"}'])('wordt niet gelezen: %s', (text) => {
    expect(checkReceiptFile(text)).toEqual({ kind: 'no-receipt' });
  });

  it('en wat er niet de vorm van heeft, met de velden die niet kloppen', () => {
    expect(check({ ...clone(), madeOn: 'gisteren', events: [] })).toEqual({
      kind: 'misshapen',
      fields: ['madeOn', 'events'],
    });
    expect(sealedEvents(DOSSIER, [])).toEqual([]);
  });
});
