// Worked examples of time limits, each computed by hand with a calendar. The day of the event is never counted.
import { describe, expect, test } from 'vitest';
import { DUTCH_CLOCKS, TIMERS, timerOf } from '../../jurisdictions/nl/timers.ts';
import { type Due, dueOf } from './due.ts';
import type { Timer } from './timer.ts';

const asked = (id: string, start: string, extended?: string | true) => {
  const timer = timerOf(id);
  if (!timer) throw new Error(`No timer ${id}`);
  return dueOf(timer, start, { calendar: DUTCH_CLOCKS.calendar, ...(extended !== undefined && { extended }) });
};
const due = (id: string, start: string, extended?: string | true): Due => {
  const result = asked(id, start, extended);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
};
const codes = ({ warnings }: Due): string[] => warnings.map(({ code }) => code);

describe('werkdagen', () => {
  test.each<[string, string, true | undefined, string]>([
    ['gewone weken', '2026-11-20', undefined, '2026-12-11'],
    ['met tien erbij valt eerste kerstdag weg', '2026-11-20', true, '2026-12-28'],
    ['begin op zaterdag', '2026-11-21', undefined, '2026-12-11'],
    ['over kerst en nieuwjaar', '2026-12-18', undefined, '2027-01-12'],
    ['over Pasen, met Goede Vrijdag', '2026-03-20', undefined, '2026-04-14'],
    ['over Koningsdag en Bevrijdingsdag', '2026-04-20', undefined, '2026-05-13'],
  ])('vertegenwoordiger: %s (APR art. 23, T-04)', (_, start, extended, expected) => {
    expect(due('T-04', start, extended).due).toBe(expected);
  });

  test('valt een gelijkgestelde dag erin, dan telt die hier als werkdag en staat de ruime lezing erbij (T-04)', () => {
    const found = due('T-04', '2026-04-24');
    // 27 April, 5 May and 14 May are holidays; 15 May is equated by decree only.
    expect(found.due).toBe('2026-05-20');
    expect(found.warnings.find(({ code }) => code === 'holiday-reading')?.nl).toContain('donderdag 21 mei 2026');
  });

  test('telt Goede Vrijdag mee, dan waarschuwt de eerdere dag (T-04)', () => {
    expect(due('T-04', '2026-03-20')).toMatchObject({ due: '2026-04-14', warnOn: '2026-04-13' });
  });
});

describe('het einde op een gesloten dag', () => {
  test.each([
    ['bezwaar, eerste kerstdag wordt maandag (Vw art. 69, Awb art. 6:8)', 'T-55', '2026-11-27', '2026-12-28'],
    ['bezwaar, Goede Vrijdag wordt dinsdag na Pasen (Vw art. 69)', 'T-55', '2027-02-26', '2027-03-30'],
    ['bezwaar, Bevrijdingsdag, Hemelvaart en gelijkgestelde dag (Vw art. 69)', 'T-55', '2027-04-07', '2027-05-10'],
    ['bezwaar, Koningsdag (Vw art. 69)', 'T-55', '2027-03-30', '2027-04-28'],
    ['zes weken tot nieuwjaarsdag (Awb art. 6:7)', 'T-58', '2026-11-20', '2027-01-04'],
    ['een week van vrijdag tot vrijdag (Vw art. 69)', 'T-57', '2026-11-20', '2026-11-27'],
    ['twee maanden vanaf 31 december (AMMR art. 39)', 'T-19', '2026-12-31', '2027-03-01'],
    ['een maand vanaf 31 januari (AMMR art. 40)', 'T-22', '2028-01-31', '2028-02-29'],
    ['vijf dagen tot in het weekend (APR art. 27)', 'T-05', '2026-11-23', '2026-11-30'],
    ['negentig dagen (Vw art. 25)', 'T-53', '2026-11-22', '2027-02-22'],
  ])('%s', (_, id, start, expected) => {
    expect(due(id, start).due).toBe(expected);
  });

  test.each([
    ['zes maanden is te lang voor de Algemene termijnenwet (Vw art. 42)', 'T-54', '2026-05-21', '2026-11-21'],
    ['een jaar maatregel eindigt op de dag zelf (BW art. 1:258)', 'T-72', '2026-11-22', '2027-11-22'],
    ['drie maanden maatregel eindigt op zondag (BW art. 1:257)', 'T-71', '2026-11-22', '2027-02-22'],
    ['een gezin vastzetten duurt niet langer door een weekend (Vc A5/2.4)', 'T-68', '2026-11-21', '2026-12-05'],
  ])('schuift niet: %s', (_, id, start, expected) => {
    expect(due(id, start).due).toBe(expected);
  });

  test('in drie dagen moeten twee werkdagen vallen; wie zeker wil zijn, houdt de eerdere dag aan (1182/71 art. 3, T-02)', () => {
    const found = due('T-02', '2026-11-20');
    expect(found).toMatchObject({ due: '2026-11-24', warnOn: '2026-11-23' });
    expect(codes(found)).toContain('two-working-days');
  });

  test('bij vrijheid waarschuwt de dag zonder uitstel (RCD art. 11, T-41)', () => {
    expect(due('T-41', '2026-12-11')).toMatchObject({ due: '2026-12-28', warnOn: '2026-12-26' });
    expect(due('T-41', '2026-12-11', 'exceptional')).toMatchObject({ due: '2027-01-04', warnOn: '2027-01-01' });
  });
});

describe('verlengen', () => {
  test.each([
    ['T-12', '2026-11-20', true, '2027-03-22'],
    ['T-15', '2026-07-01', true, '2027-07-01'],
    ['T-15', '2026-07-01', 'uncertain-country', '2028-04-03'],
    ['T-19', '2026-08-03', 'crisis', '2026-12-03'],
    ['T-32', '2026-08-03', 'unavailable', '2029-08-03'],
    ['T-33', '2026-11-20', 'detained-later', '2026-11-27'],
    ['T-53', '2026-11-02', true, '2027-07-31'],
    ['T-59', '2026-11-20', 'committee-adjourned', '2027-03-26'],
    ['T-66', '2026-11-20', 'judgment', '2026-12-04'],
  ] as const)('%s vanaf %s met %s eindigt op %s', (id, start, extended, expected) => {
    expect(due(id, start, extended).due).toBe(expected);
  });

  test('zonder naam wordt bij meer keuzes de eerste genomen, en dat staat erbij (T-05)', () => {
    const found = due('T-05', '2026-11-23', true);
    expect(found).toMatchObject({ extended: 'mass-arrival', due: '2026-12-08' });
    expect(codes(found)).toContain('more-than-one-extension');
  });

  test('weigert een verlenging die er niet is en noemt de keuzes', () => {
    expect(asked('T-32', '2026-11-20', true)).toMatchObject({ ok: false, refusal: { code: 'extension-name-needed' } });
    expect(asked('T-55', '2026-11-20', true)).toEqual({ ok: false, refusal: { code: 'no-extension' } });
    for (const name of ['x', 'constructor', ''])
      expect(asked('T-04', '2026-11-20', name)).toEqual({
        ok: false,
        refusal: { code: 'unknown-extension', choices: ['exceptional-numbers'] },
      });
  });
});

describe('grenzen, terugtellen en geen getal', () => {
  test.each([
    ['T-29', '2026-12-04', '2026-12-11', '2026-12-28'],
    ['T-44', '2026-11-20', '2026-11-25', '2026-11-30'],
    ['T-45', '2026-11-30', '2026-12-14', '2026-12-30'],
    ['T-24', '2026-11-20', '2026-11-27', '2026-12-04'],
    ['T-61', '2026-11-20', '2026-12-05', '2027-01-15'],
    ['T-37', '2027-01-15', '2027-01-01', '2027-01-08'],
  ])('%s vanaf %s ligt tussen %s en %s', (id, start, earliest, latest) => {
    expect(due(id, start).due).toEqual({ earliest, latest });
  });

  test('terugtellen gaat van een gesloten dag naar een eerdere open dag (IR 2025/2055 art. 25, T-36)', () => {
    expect(due('T-36', '2027-01-15')).toMatchObject({ due: '2026-12-24' });
    expect(due('T-36', '2026-12-14')).toMatchObject({ due: '2026-11-23' });
    expect(due('T-36', '2026-12-13').due).toBe('2026-11-20');
  });

  test('het bericht voor herplaatsing is voor wie al bescherming heeft een week (AMMR art. 67, T-48)', () => {
    expect(due('T-48', '2026-11-20').due).toBe('2026-11-18');
    expect(due('T-48', '2026-11-20', 'beneficiary').due).toBe('2026-11-13');
  });

  test('zonder getal in de wet is er geen dag, maar wel de reden (T-03, T-21, T-42, T-78)', () => {
    for (const id of ['T-03', 'T-21', 'T-42', 'T-78']) {
      const found = due(id, '2026-11-20');
      expect(found).toMatchObject({ due: null, warnOn: null });
      expect(found.reason?.nl).not.toBe('');
    }
  });
});

describe('uren', () => {
  test.each([
    ['de klok gaat terug', '2026-10-24T10:00:00+02:00', '2026-10-27T09:00:00+01:00'],
    ['de klok gaat vooruit', '2027-03-27T10:00:00+01:00', '2027-03-30T11:00:00+02:00'],
    ['over kerst', '2026-12-24T09:30:00+01:00', '2026-12-27T09:30:00+01:00'],
    ['in UTC gegeven blijft UTC', '2026-10-24T08:00:00Z', '2026-10-27T08:00:00Z'],
  ])('72 uur zijn 72 uur: %s (Eurodac art. 15, T-43)', (_, start, expected) => {
    expect(due('T-43', start).due).toBe(expected);
    expect(Date.parse(expected) - Date.parse(start)).toBe(72 * 3_600_000);
  });

  test('bij technische problemen komen er 48 uur bij (T-43)', () => {
    expect(due('T-43', '2026-11-20T10:00:00+01:00', true).due).toBe('2026-11-25T10:00:00+01:00');
  });

  test.each(['2026-11-20', '2026-11-20T10:00:00', '2026-02-30T10:00:00Z', '2026-11-20T25:00:00Z', 'gisteren'])(
    'weigert %s als begin van uren',
    (start) => expect(asked('T-75', start)).toEqual({ ok: false, refusal: { code: 'moment-needed' } }),
  );

  test.each(['2026-02-30', '2026-11-20T10:00:00Z', '20-11-2026', ''])('weigert %s als begin van dagen', (start) =>
    expect(asked('T-04', start)).toEqual({ ok: false, refusal: { code: 'day-needed' } }),
  );
});

describe('wat erbij gezegd wordt', () => {
  test('12 juni 2026: twee teksten geven een andere begindag, beide worden getoond (AMMR art. 85, T-19)', () => {
    expect(due('T-19', '2026-06-12')).toMatchObject({ due: '2026-08-12' });
    expect(codes(due('T-19', '2026-06-12'))).toContain('dates-differ');
    expect(codes(due('T-19', '2026-06-11'))).toContain('not-in-force');
    expect(codes(due('T-19', '2026-07-01'))).toEqual([]);
    expect(codes(due('T-09', '2026-06-12'))).toEqual([]);
    expect(codes(due('T-09', '2026-06-11'))).toEqual(['not-in-force']);
  });

  test('een oude Nederlandse termijn wijkt voor het pact (T-54)', () => {
    expect(codes(due('T-54', '2026-06-12'))).toContain('superseded');
    expect(codes(due('T-54', '2026-06-11'))).not.toContain('superseded');
  });

  test('een tekst van 2017 en een lengte uit het hoofd staan er als zodanig bij', () => {
    expect(codes(due('T-55', '2026-11-20'))).toEqual(['text-not-current']);
    expect(due('T-53', '2026-11-20', true)).toMatchObject({ status: 'recalled' });
  });

  test('een jaar zonder feestdagen in de kalender waarschuwt en geeft de vroegste dag', () => {
    const found = due('T-55', '2041-11-27');
    expect(found.due).toBe('2041-12-25');
    expect(codes(found)).toContain('no-holiday-data');
    expect(codes(due('T-55', '2030-11-29'))).toContain('decree-not-seen');
  });

  test('de stappen volgen de berekening in twee talen, en de kalender is genoemd', () => {
    const { steps, calendar } = due('T-55', '2026-11-27');
    expect(steps.map(({ nl }) => nl)).toEqual([
      'Begin: vrijdag 27 november 2026 (het besluit is bekendgemaakt). De dag van de gebeurtenis telt niet mee.',
      '4 weken verder: vrijdag 25 december 2026.',
      'Die dag is gesloten (eerste kerstdag). De laatste dag schuift op naar maandag 28 december 2026.',
    ]);
    expect(steps.map(({ en }) => en)).toContain('4 weeks on: Friday 25 December 2026.');
    expect(calendar).toMatchObject({ version: DUTCH_CLOCKS.calendar.version, country: 'NL' });
    expect(calendar.sources.join()).toContain('Algemene termijnenwet');
  });
});

describe('de lijst van termijnen', () => {
  test('is heel: T-01 tot en met T-78, elk een keer', () => {
    const expected = Array.from({ length: 78 }, (_, index) => `T-${String(index + 1).padStart(2, '0')}`);
    expect(TIMERS.map(({ id }) => id)).toEqual(expected);
  });

  test('zegt bij elke termijn alles in twee talen, en waar geen regel geldt waarom', () => {
    const words = (timer: Timer) => [
      timer.what,
      timer.start,
      timer.consequence,
      ...Object.values(timer.variants ?? {}).map(({ when }) => when),
    ];
    for (const timer of TIMERS) {
      for (const { nl, en } of words(timer)) expect([nl.trim(), en.trim()]).not.toContain('');
      expect(timer.basis).not.toBe('');
      expect(timer.ruleBasis).not.toBe('');
    }
  });

  test('een termijn die zwijgen als ja telt, of vrijlating geeft, heet ook zo', () => {
    const kinds = (kind: string) => TIMERS.filter(({ consequence }) => consequence.kind === kind).map(({ id }) => id);
    expect(kinds('deemed-acceptance')).toEqual(['T-22', 'T-23', 'T-24', 'T-27', 'T-34', 'T-47']);
    expect(kinds('release')).toEqual(['T-28', 'T-33', 'T-35', 'T-41', 'T-68', 'T-69']);
    expect(kinds('responsibility-shifts')).toEqual(['T-19', 'T-20', 'T-32']);
  });
});
