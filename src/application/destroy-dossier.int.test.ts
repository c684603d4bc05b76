// After destruction nothing personal is left: not in a table, not in a file of the database, not in an answer. The chain still holds,
// and a certificate says who did it and why.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { command, DATA_REQUEST, DESTRUCTION, HOLD } from '../../tests/support/commands.ts';
import { give, giveFamily, opened, person, type TestOffice, testOffice } from '../../tests/support/office.ts';
import { destroyedStreams, printOfStream } from '../store/certificates.ts';
import { inTransaction } from '../store/database.ts';
import { readStream } from '../store/event-store.ts';
import { verifies } from '../store/signing.ts';
import { verifyAll } from '../store/verify.ts';
import { listDataRights, listDestructions, readDestruction } from './list-data-rights.ts';
import { readSheet } from './read-dossier.ts';
import { readFamily } from './read-family.ts';
import { rebuildViews } from './rebuild-views.ts';

const guardian = person('guardian');
const officer = person('privacy-officer');
const second = person('child-rights-officer');
/** Words that are nowhere else: whatever is found of them is left of this child. */
const WORDS = ['Zwaluwine', 'Oeverboschje', 'Kwartelhoutje'];
const FAMILY = '0c1f6a0e-3b44-4a6e-9c0d-2f7a5b1e9d10';

let office: TestOffice;
let dossierId: string;
let sister: string;
let oldKey: Buffer;
const propose = command('ProposeDestruction', {
  ...{ ground: 'own-request', requestId: DATA_REQUEST },
  ...{ listCategory: 'Selectielijst, categorie 12.1', childWants: 'Samira wil dat het weg is.' },
});

beforeAll(async () => {
  office = await testOffice();
  await giveFamily(office, guardian, FAMILY, { type: 'OpenFamily', name: 'Oeverboschje' });
  const child = { name: 'Zwaluwine Oeverboschje', languages: ['Dari'], birthDate: '2012-05-05' };
  dossierId = await opened(office, guardian, { child, familyId: FAMILY, involved: ['nidos', 'ind'] });
  sister = await opened(office, guardian, { familyId: FAMILY });
  const memberId = '0c1f6a0e-3b44-4a6e-9c0d-2f7a5b1e9d11';
  const mother = { type: 'AddFamilyMember', memberId, name: 'Moeder', relation: 'mother', whereabouts: 'with-child' };
  const bond = { ...{ type: 'RecordBond', memberId, authority: 'sole', contact: 'daily' }, childWantsContact: 'yes' };
  // As brother or sister of the other child in the family: that is said of this child too.
  const asSister = {
    ...{ type: 'AddFamilyMember', memberId: '0c1f6a0e-3b44-4a6e-9c0d-2f7a5b1e9d12', name: child.name },
    ...{ relation: 'sister', birthDate: child.birthDate, whereabouts: 'with-child', dossierId },
  };
  for (const each of [
    mother,
    asSister,
    { ...bond, dossierId, source: 'Zwaluwine vertelde het zelf.' },
    { ...bond, dossierId: sister, source: 'Gezagsregister.' },
  ])
    expect((await giveFamily(office, guardian, FAMILY, each)).kind).toBe('done');
  for (const each of [
    command('RecordFact', { fact: 'contact_with_lawyer', value: true, explanation: 'Kwartelhoutje sprak met haar.' }),
    command('RequestData', { kind: 'erasure', askedOn: '2026-03-01', what: 'Kwartelhoutje moet weg.' }),
  ])
    expect((await give(office, guardian, dossierId, each)).kind).toBe('done');
});
afterAll(() => office.db.close());

const refusalOf = async (given: ReturnType<typeof give>): Promise<string> => {
  const answer = await given;
  return answer.kind === 'refused' ? answer.code : answer.kind;
};

/** Every row of every table as text, and once more as the bytes behind it. */
async function everything(): Promise<string> {
  const tables = await office.db.asSuperuser<{ name: string }>(
    `select c.relname as name from pg_class c where c.relnamespace = 'voorop'::regnamespace and c.relkind = 'r'`,
  );
  const texts: string[] = [];
  for (const { name } of tables) {
    const rows = await office.db.asSuperuser<{ row: string }>(`select t::text as row from ${name} t`);
    texts.push(...rows.map(({ row }) => `${name} ${row}`));
  }
  return texts.join('\n');
}
const hex = (word: string): string => Buffer.from(word, 'utf8').toString('hex');

/** The files of the database that hold this word. */
async function filesWith(word: string | Buffer): Promise<readonly string[]> {
  const [{ folder } = { folder: '' }] = await office.db.asSuperuser<{ folder: string }>(
    `select current_setting('data_directory') as folder`,
  );
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  return found.map(({ parentPath, name }) => join(parentPath, name)).filter((path) => holds(path, word));
}
function holds(path: string, word: string | Buffer): boolean {
  try {
    return readFileSync(path).includes(word);
  } catch {
    // A file that the server put away meanwhile.
    return false;
  }
}

describe('een dossier vernietigen', () => {
  it('stelt de functionaris voor, ook zonder aan het dossier te werken; lezen kan die het niet; AVG art. 5', async () => {
    expect(await refusalOf(give(office, guardian, dossierId, propose))).toBe('forbidden');
    expect(await refusalOf(give(office, second, dossierId, propose))).toBe('not-found');
    expect((await readSheet(office, officer, dossierId)).kind).toBe('not-found');
    expect(await refusalOf(give(office, officer, dossierId, propose))).toBe('done');
    const waiting = await listDataRights(office, second, { kind: 'destruction', limit: 10 });
    expect(waiting.kind === 'found' && waiting.value.items.map(({ itemId }) => itemId)).toEqual([DESTRUCTION]);
  });

  it('kan niet zolang een vernietigingsstop staat of het verzoek open is; AVG art. 17 lid 3', async () => {
    const confirm = command('ConfirmDestruction');
    expect(await refusalOf(give(office, second, dossierId, confirm))).toBe('destruction-barred');
    expect(await refusalOf(give(office, officer, dossierId, command('AnswerDataRequest')))).toBe('done');
    await give(office, officer, dossierId, command('PlaceHold'));
    expect(await refusalOf(give(office, second, dossierId, confirm))).toBe('destruction-barred');
    expect(await refusalOf(give(office, officer, dossierId, command('LiftHold', { holdId: HOLD })))).toBe('done');
  });

  it('bevestigt een ander, en daarna is er niets meer over van het kind; AVG art. 17', async () => {
    const before = await everything();
    expect(before).toContain(dossierId);
    const keys = await office.db.asSuperuser<{ wrapped: string }>(
      `select encode(wrapped, 'hex') as wrapped from subject_key where stream_id = $1
       union all select encode(wrapped, 'hex') from compartment_key where stream_id = $1`,
      [dossierId],
    );
    expect(keys.length).toBeGreaterThan(1);
    oldKey = Buffer.from(keys[0]?.wrapped ?? '', 'hex');
    expect(await refusalOf(give(office, officer, dossierId, command('ConfirmDestruction')))).toBe('not-found');
    expect(await refusalOf(give(office, second, dossierId, command('ConfirmDestruction')))).toBe('done');
    const after = await everything();
    for (const word of WORDS) {
      expect(after.includes(word), word).toBe(false);
      expect(after.includes(hex(word)), word).toBe(false);
      expect(await filesWith(word), word).toEqual([]);
    }
    for (const { wrapped } of keys) expect(after.includes(wrapped)).toBe(false);
    const left = after.split('\n').filter((row) => row.includes(dossierId));
    const tables = new Set(left.map((row) => row.split(' ')[0]?.replace(/^event_\d+$/, 'event')));
    const held = ['access_log', 'compartment_key', 'event', 'family_part_key', 'stream_head', 'subject_key'];
    expect([...tables].sort()).toEqual(held);
  });

  it('laat de oude sleutel na opruimen in geen bestand van de tabellen achter', async () => {
    const inTables = async (): Promise<readonly string[]> =>
      (await filesWith(oldKey)).filter((path) => !path.includes('pg_wal'));
    for (const table of ['subject_key', 'compartment_key', 'family_part_key'])
      await office.db.asSuperuser(`vacuum (full) ${table}`);
    await office.db.asSuperuser('checkpoint');
    expect(await inTables()).toEqual([]);
  });

  it('neemt mee wat het gezin over dit kind vertelde, en laat wat over het andere kind gaat; AVG art. 17', async () => {
    const family = await readFamily(office, guardian, FAMILY);
    expect(family.kind === 'found' && family.value.bonds.map((each) => each.dossierId)).toEqual([sister]);
    expect(family.kind === 'found' && family.value.members.map(({ name }) => name)).toEqual(['Moeder']);
    const stored = await inTransaction(office.db, (tx) => readStream(tx, FAMILY), {
      as: { kind: 'system', task: 'test' },
    });
    expect(stored.events).toHaveLength(5);
    expect(JSON.stringify(stored)).not.toMatch(/Zwaluwine|Gezagsregister/);
    const key = await office.db.asSuperuser('select 1 from family_part_key where dossier_id = $1 and wrapped is null', [
      dossierId,
    ]);
    expect(key).toHaveLength(1);
    const { memberId } = family.kind === 'found' ? (family.value.bonds[0] ?? { memberId: '' }) : { memberId: '' };
    const again = {
      type: 'RecordBond',
      memberId,
      dossierId,
      authority: 'sole',
      contact: 'none',
      childWantsContact: 'no',
    };
    expect(await giveFamily(office, guardian, FAMILY, { ...again, source: 'Later.' })).toEqual({ kind: 'gone' });
  });

  it('laat de keten heel, en een certificaat zonder naam', async () => {
    expect(await verifyAll(office.db)).toMatchObject({ brokenStreams: 0 });
    expect(await destroyedStreams(office.db)).toEqual({ destroyed: 1, uncertified: [] });
    const list = await listDestructions(office, officer, { limit: 10 });
    const [certificate] = list.kind === 'found' ? list.value.items : [];
    expect(certificate).toMatchObject({
      streamPrint: printOfStream(dossierId),
      content: {
        ...{ of: 'dossier', ground: 'own-request', family: 'kept-for-other-children' },
        proposedBy: 'privacy-officer@privacyloket',
        confirmedBy: 'child-rights-officer@kinderrechten',
      },
    });
    expect(JSON.stringify(certificate)).not.toContain(dossierId);
    const { signature, signedBy, content } = certificate ?? { signature: '', signedBy: '', content: {} };
    const [publicKey, proof] = [signedBy?.replace('ed25519:', '') ?? '', signature ?? ''].map((each) =>
      Buffer.from(each, 'hex'),
    );
    const checks = (said: object): boolean =>
      verifies(publicKey ?? Buffer.alloc(0), Buffer.from(JSON.stringify(said)), proof ?? Buffer.alloc(0));
    expect(checks(content)).toBe(true);
    expect(checks({ ...content, ground: 'court-order' })).toBe(false);
    expect(await readDestruction(office, officer, certificate?.certificateId ?? '')).toMatchObject({ kind: 'found' });
    expect((await listDestructions(office, guardian, { limit: 10 })).kind).toBe('forbidden');
  });

  it('is voorgoed: niemand opent, schrijft of bouwt het opnieuw op', async () => {
    expect((await readSheet(office, guardian, dossierId)).kind).toBe('not-found');
    expect(await refusalOf(give(office, guardian, dossierId, command('PlaceHold')))).not.toBe('done');
    expect(await refusalOf(give(office, officer, dossierId, command('PlaceHold')))).toBe('gone');
    await rebuildViews(office);
    expect((await everything()).includes(hex('Zwaluwine'))).toBe(false);
    expect((await readSheet(office, guardian, sister)).kind).toBe('found');
  });

  it('neemt met het laatste kind ook het gezin mee', async () => {
    const court = command('ProposeDestruction');
    expect(await refusalOf(give(office, officer, sister, court))).toBe('done');
    expect(await refusalOf(give(office, second, sister, command('ConfirmDestruction')))).toBe('done');
    expect(await destroyedStreams(office.db)).toEqual({ destroyed: 3, uncertified: [] });
    const rows = await office.db.asSuperuser('select 1 from family_row');
    expect(rows).toEqual([]);
  });

  it('vergeet alleen wat geen sleutel meer heeft', async () => {
    const other = await opened(office, guardian);
    await expect(office.db.pool.query(`select voorop.forget_stream('${other}')`)).rejects.toThrow('without its key');
  });
});
