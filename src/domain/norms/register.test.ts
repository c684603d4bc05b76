// What must hold for every norm in the register, whatever law it comes from.
import { expect, expectTypeOf, test } from 'vitest';
import { Day } from '../basics/day.ts';
import { isNormId, NORM_IDS, NORMS, type NormId, normOf } from './register.ts';

const all = NORM_IDS.map((id) => [id, normOf(id)] as const);
const READ_ON_OR_BEFORE = '2026-11-25';

test('een norm heeft een vast id: een onbekend id compileert niet', () => {
  expectTypeOf<'crc-12'>().toExtend<NormId>();
  expectTypeOf<'crc-999'>().not.toExtend<NormId>();
  expect(isNormId('crc-12')).toBe(true);
  expect(isNormId('crc-999')).toBe(false);
  expect(isNormId('toString')).toBe(false);
});

test('het register bevat alle instrumenten waarop de waarborgen rusten', () => {
  const families = new Set(NORM_IDS.map((id) => id.split('-')[0]));
  for (const family of ['crc', 'jgc3', 'jgc4', 'gc14', 'echr', 'iccpr', 'esc', 'tfeu', 'ammr', 'rd', 'awb', 'kom'])
    expect(families).toContain(family);
});

test('twee pakketten geven nooit hetzelfde id: instrument en bepaling samen zijn uniek', () => {
  const cited = all.map(([, { instrument, provision }]) => `${instrument} ${provision}`);
  expect(new Set(cited).size).toBe(cited.length);
});

test.each(all)('%s: het id is kebab-case en gelijk aan de sleutel', (id, norm) => {
  expect(norm.id).toBe(id);
  expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
});

test.each(all)('%s: de omschrijving is er in twee talen, kort en niet gelijk', (_id, { paraphrase }) => {
  expect(paraphrase.nl).not.toBe(paraphrase.en);
  for (const words of [paraphrase.nl, paraphrase.en]) {
    expect(words.length).toBeGreaterThan(30);
    expect(words.length).toBeLessThan(320);
    expect(words.trimEnd()).toMatch(/\.$/);
  }
});

test('geen twee normen hebben dezelfde omschrijving', () => {
  for (const language of ['nl', 'en'] as const)
    expect(new Set(all.map(([, { paraphrase }]) => paraphrase[language])).size).toBe(all.length);
});

test.each(all)('%s: een richtlijn of pleidooi bindt nergens', (_id, { authority, bindingIn }) => {
  if (authority !== 'binding-law') expect(bindingIn).toEqual([]);
});

test('bindend recht bindt in Nederland, behalve een protocol dat Nederland niet heeft bekrachtigd (OP-IC)', () => {
  const nowhere = all.filter(([, norm]) => norm.authority === 'binding-law' && norm.bindingIn.length === 0);
  expect(nowhere.map(([id]) => id)).toEqual(['opic-5', 'opic-6']);
});

test('het verdrag over arbeidsmigranten staat niet als bindend recht in het register (JGC 3/22 § 4)', () => {
  const { instrument } = NORMS['jgc3-33'];
  expect(instrument).toContain('CMW');
  const binding = all.filter(([, norm]) => norm.authority === 'binding-law');
  expect(binding.filter(([, norm]) => /CMW|ICRMW/.test(norm.instrument))).toEqual([]);
});

test.each(all)('%s: de data bestaan en het einde ligt na het begin', (_id, { inForce }) => {
  expect(Day.safeParse(inForce.from).success).toBe(true);
  if (inForce.until === undefined) return;
  expect(Day.safeParse(inForce.until).success).toBe(true);
  expect(inForce.until > inForce.from).toBe(true);
});

test('Dublin III houdt op waar de AMMR begint (AMMR art. 84 en 85)', () => {
  expect(NORMS['dublin-6'].inForce.until).toBe('2026-06-30');
  expect(NORMS['ammr-23'].inForce.from).toBe('2026-07-01');
});

test.each(all)('%s: nagekeken noemt wat er is gelezen en wanneer', (_id, { verified, source }) => {
  expect(source.length).toBeGreaterThan(8);
  if (verified === 'not-verified') return;
  expect(verified.by).toMatch(/^Voorop \(.{10,}\)$/);
  expect(Day.safeParse(verified.on).success).toBe(true);
  expect(verified.on <= READ_ON_OR_BEFORE).toBe(true);
});

test('wat uit het hoofd, uit een samenvatting of uit de tekst van 2017 komt, is niet nagekeken', () => {
  const recalled = [
    'echr-3',
    'echr-8',
    'iccpr-7',
    'opsc-8',
    'hague96-6',
    'charter-4',
    'tfeu-20',
    'frd-5-5',
    'vw-59',
    'vc-a5',
  ];
  for (const id of recalled.filter(isNormId)) expect(normOf(id).verified).toBe('not-verified');
  expect(recalled.every(isNormId)).toBe(true);
});

test('de paragrafen van JGC 3/22 zijn gelezen, die van JGC 4/23 alleen 10 tot en met 12 en 15', () => {
  const read = (prefix: string) =>
    all.filter(([id, norm]) => id.startsWith(prefix) && norm.verified !== 'not-verified').map(([id]) => id);
  expect(read('jgc3-')).toEqual(NORM_IDS.filter((id) => id.startsWith('jgc3-')));
  expect(read('jgc4-')).toEqual(['jgc4-10', 'jgc4-11', 'jgc4-12', 'jgc4-15']);
});

test('bindend recht noemt de talen waarin de tekst zelf telt; eis C6', () => {
  const silent = all.filter(([, norm]) => norm.authority === 'binding-law' && norm.authentic === undefined);
  expect(silent.map(([id]) => id)).toEqual([]);
});

test('waar teksten een andere dag noemen, staan beide dagen er: de AMMR en haar uitvoeringsverordening (APP-6)', () => {
  const days = (id: NormId) => {
    const { inForce, otherDates = [] } = normOf(id);
    return [inForce.from, ...otherDates.map(({ from }) => from)];
  };
  expect(days('ammr-23-5')).toEqual(['2026-07-01', '2026-06-12']);
  expect(days('ir2055-25-3')).toEqual(['2026-06-12', '2026-07-01']);
  expect(days('qr-8-6')).toEqual(['2026-07-01', '2026-06-12']);
  expect(days('apr-59-6')).toEqual(['2026-06-12', '2026-02-27']);
});

test.each(all)(
  '%s: een andere dag bestaat, verschilt van de eerste en noemt de tekst',
  (_id, { inForce, otherDates }) => {
    for (const { from, source, words } of otherDates ?? []) {
      expect(Day.safeParse(from).success).toBe(true);
      expect(from).not.toBe(inForce.from);
      expect(source.length).toBeGreaterThan(8);
      expect(words.nl).not.toBe(words.en);
    }
  },
);

test('de voorbehouden van Nederland bij het IVRK staan bij hun artikel (Trb. 1995, 92)', () => {
  const said = all
    .filter(([, { instrument, declarations }]) => instrument === 'IVRK (CRC)' && declarations !== undefined)
    .map(([id, { declarations }]) => `${id} ${declarations?.[0]?.kind}`);
  expect(said).toEqual(['crc-22 declaration', 'crc-26 reservation', 'crc-37 reservation', 'crc-40 reservation']);
});

test('een verdrag waar Nederland buiten staat zegt dat, en bindt hier niet (ICRMW, OP-IC)', () => {
  const outside = all.filter(([, { declarations = [] }]) => declarations.some(({ kind }) => kind === 'not-a-party'));
  expect(outside.map(([id]) => id).sort()).toEqual(['icrmw-22', 'icrmw-30', 'opic-5', 'opic-6']);
  for (const [, { bindingIn }] of outside) expect(bindingIn).toEqual([]);
});

test('een uitspraak die alleen uit een samenvatting bekend is, heet niet nagekeken', () => {
  const judgments = all.filter(([id]) => /^(cjeu|ecthr|abrvs|rbdha|crc-views)-/.test(id));
  expect(judgments.length).toBeGreaterThan(15);
  for (const [id, { verified }] of judgments) expect(verified, id).toBe('not-verified');
});

test('Nederlands beleid is een werkwijze en geen wet: Vc, DT&V (Awb 4:84)', () => {
  const policy = all.filter(([id]) => /^(vc|dtv)-/.test(id));
  expect(policy.length).toBeGreaterThan(7);
  for (const [id, { kind, authority }] of policy)
    expect([id, kind, authority]).toEqual([id, 'guidance', 'authoritative-guidance']);
});
