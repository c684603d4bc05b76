// What a legal owner may say about a norm, and what it does to the table: verified with a text that can be found, doubted
// by one person where nothing weakens, and by two where a safeguard would lose effect.
import { describe, expect, test } from 'vitest';
import { liftingNorm } from '../../../tests/support/norms.ts';
import { person } from '../../../tests/support/people.ts';
import type { Actor } from '../basics/actor.ts';
import type { Day } from '../basics/day.ts';
import type { PersonId } from '../basics/ids.ts';
import { effectOf, safeguardOf } from '../safeguards/assess.ts';
import { effectChanges } from '../safeguards/effect-changes.ts';
import { decideNorm } from './decide-verification.ts';
import { NORM_IDS, normOf } from './register.ts';
import { verifiedOf } from './standing.ts';
import { NormCommand, type NormEvent } from './verification.ts';
import { NORM_REFUSALS } from './verification-refusals.ts';
import { foldNorms, standingOf } from './verification-table.ts';

const TODAY = '2026-11-25' as Day;
const first = person('legal-owner');
const second: Actor = { ...first, person: 'legal-owner-2' as PersonId, name: 'Test tweede eigenaar' };

const { normId: NORM, language, change } = liftingNorm();
const LIFTED = change.safeguard;
const VERIFY = {
  type: 'VerifyNorm',
  normId: NORM,
  readText: 'Algemene wet bestuursrecht, geldend op 1 januari 2026',
  textDate: '2026-01-01',
  language,
  evidence: 'wetten.overheid.nl/BWBR0005537, artikel 3:2, gelezen in de doorlopende tekst',
} as const;
const DOUBT = { type: 'DoubtNorm', normId: NORM, reason: 'De tekst is sindsdien gewijzigd en luidt nu anders.' };
const AGREE = { type: 'ConfirmDoubt', normId: NORM, reason: 'Ik las de nieuwe tekst en zie hetzelfde.' };

const decided = (events: readonly NormEvent[], command: object, actor = first) =>
  decideNorm(NormCommand.parse(command), foldNorms(events), { today: TODAY, actor, effectChanges });
const having = (events: readonly NormEvent[], command: object, actor = first): readonly NormEvent[] => {
  const answer = decided(events, command, actor);
  return answer.ok ? [...events, ...answer.value] : expect.fail(answer.refusal.code);
};
const refusal = (events: readonly NormEvent[], command: object, actor = first) => {
  const answer = decided(events, command, actor);
  return answer.ok ? undefined : answer.refusal.code;
};
const effect = (safeguard: string, events: readonly NormEvent[]) =>
  effectOf(safeguardOf(safeguard) ?? expect.fail(safeguard), standingOf(foldNorms(events)));

describe('een norm nakijken', () => {
  test('geeft de waarborg die erop rust zijn eigen gevolg, en zegt vooraf welke – huis §4', () => {
    expect(effect(LIFTED, [])).toBe(change.from);
    const events = having([], VERIFY);
    expect(effect(LIFTED, events)).toBe(change.to);
    expect(events[0]).toMatchObject({
      type: 'NormVerified',
      by: { name: first.name },
      on: TODAY,
      effects: expect.arrayContaining([change]),
    });
  });

  test('laat wie, wat en wanneer zien in plaats van wat was meegeleverd', () => {
    const standing = standingOf(foldNorms(having([], VERIFY)));
    expect(verifiedOf(NORM, {})).toBe('not-verified');
    expect(verifiedOf(NORM, standing)).toEqual({ by: `${first.name}; ${VERIFY.readText}`, on: TODAY });
    expect(verifiedOf('crc-12', standing)).toEqual(normOf('crc-12').verified);
  });

  test.each(['Gecontroleerd en akkoord', 'Zie bron', 'zie de wet, klopt', 'artikel', '3:2'])(
    'wil een vindplaats en geen standaardzin: %s',
    (evidence) => expect(refusal([], { ...VERIFY, evidence })).toBe('norm-evidence-no-citation'),
  );

  test('wil ook weten welke tekst het was', () =>
    expect(refusal([], { ...VERIFY, readText: 'de wet zelf' })).toBe('norm-evidence-no-citation'));

  test('kan geen tekst van morgen zijn; die van vandaag wel', () => {
    expect(refusal([], { ...VERIFY, textDate: '2026-11-26' })).toBe('norm-text-in-the-future');
    expect(refusal([], { ...VERIFY, textDate: TODAY })).toBeUndefined();
  });

  test('kan niet bij een pleidooi, en niet bij wat niet in het register staat', () => {
    const advocacy = NORM_IDS.find((id) => normOf(id).authority === 'advocacy');
    expect(refusal([], { ...VERIFY, normId: advocacy })).toBe('norm-is-advocacy');
    expect(refusal([], { ...VERIFY, normId: 'awb-99' })).toBe('norm-unknown');
  });

  test('telt alleen in een taal waarin de tekst geldt – IVRK art. 54', () => {
    expect(normOf('crc-12').authentic?.languages).not.toContain('nl');
    expect(refusal([], { ...VERIFY, normId: 'crc-12' })).toBe('norm-text-not-authentic');
    expect(refusal([], { ...VERIFY, normId: 'crc-12', language: 'en' })).toBeUndefined();
  });
});

describe('een norm in twijfel trekken', () => {
  const verified = having([], VERIFY);

  test('vraagt een tweede persoon zodra een waarborg gevolg verliest; tot dan verandert er niets – huis §4', () => {
    const proposed = having(verified, DOUBT);
    expect(proposed.at(-1)).toMatchObject({ type: 'DoubtProposed' });
    expect(effect(LIFTED, proposed)).toBe(change.to);
    expect(refusal(proposed, AGREE)).toBe('norm-second-person-needed');
    const doubted = having(proposed, AGREE, second);
    expect(doubted.at(-1)).toMatchObject({
      type: 'NormDoubted',
      by: { person: second.person },
      proposedBy: { person: first.person },
      effects: expect.arrayContaining([{ safeguard: LIFTED, from: change.to, to: change.from, weaker: true }]),
    });
    expect(effect(LIFTED, doubted)).toBe(change.from);
  });

  test('kan alleen als geen waarborg er gevolg door verliest', () => {
    const events = having([], { ...DOUBT, normId: soleNormWithoutEffect() });
    expect(events).toMatchObject([{ type: 'NormDoubted', effects: [] }]);
  });

  test('één persoon die alles in twijfel trekt, zwakt geen enkele waarborg af – huis §4', () => {
    const alone = [...verified];
    for (const normId of NORM_IDS) {
      const answer = decided(alone, { ...DOUBT, normId });
      if (answer.ok) alone.push(...answer.value);
    }
    expect(new Set(alone.map(({ type }) => type))).toEqual(new Set(['NormVerified', 'DoubtProposed', 'NormDoubted']));
    const weaker = effectChanges(standingOf(foldNorms(verified)), standingOf(foldNorms(alone)));
    expect(weaker).toEqual([]);
  });

  test('vraagt een reden, en iets om aan te twijfelen', () => {
    expect(refusal(verified, { ...DOUBT, reason: 'Klopt niet.' })).toBe('norm-doubt-without-reason');
    expect(refusal([], DOUBT)).toBe('norm-not-verified-now');
    expect(refusal(verified, AGREE, second)).toBe('norm-no-doubt-pending');
  });

  test('wacht er al een, dan komt er geen tweede bij; afwijzen laat de norm staan', () => {
    const proposed = having(verified, DOUBT);
    expect(refusal(proposed, DOUBT, second)).toBe('norm-doubt-pending');
    const kept = having(proposed, { ...AGREE, type: 'RejectDoubt' }, second);
    expect(effect(LIFTED, kept)).toBe(change.to);
    expect(foldNorms(kept).get(NORM)).toMatchObject({ history: kept });
    expect(foldNorms(kept).get(NORM)?.pending).toBeUndefined();
  });

  test('opnieuw nakijken beantwoordt een twijfel die wacht; alles blijft te lezen', () => {
    const again = having(having(verified, DOUBT), { ...VERIFY, textDate: '2026-07-01' }, second);
    expect(refusal(again, AGREE, second)).toBe('norm-no-doubt-pending');
    expect(
      foldNorms(again)
        .get(NORM)
        ?.history.map(({ type }) => type),
    ).toEqual(['NormVerified', 'DoubtProposed', 'NormVerified']);
  });
});

test('elke weigering heeft woorden en iets om te doen', () => {
  for (const { title, remedy } of Object.values(NORM_REFUSALS))
    for (const words of [title, remedy]) expect(words.nl && words.en).toBeTruthy();
});

/** A verified norm of which no safeguard depends alone. */
function soleNormWithoutEffect(): string {
  return (
    NORM_IDS.find(
      (id) => normOf(id).verified !== 'not-verified' && effectChanges({}, { [id]: 'not-verified' }).length === 0,
    ) ?? expect.fail('every norm carries a safeguard alone')
  );
}
