// From a whole dossier to its letter: what the building block finds, what may be written, and when there is no letter.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  adoptionSteps,
  fact,
  play,
  refusalReady,
  returnReady,
  without,
} from '../../../tests/support/adoptable-path.ts';
import { command } from '../../../tests/support/commands.ts';
import { asked, contextOf, fileOf, given, TODAY } from '../../../tests/support/given.ts';
import { draftsOf, WHY_NOT } from '../../../tests/support/motivated.ts';
import { decisionOfficer, guardian, investigator } from '../../../tests/support/people.ts';
import { NETHERLANDS } from '../../jurisdictions/nl/netherlands.ts';
import { blockOf, decideWithSafeguards } from '../decide.ts';
import type { DossierCommand, DossierEvent } from '../dossier/commands.ts';
import { foldDossier } from '../dossier/evolve.ts';
import { PART_IDS, type PartId } from '../dossier/motivation-parts.ts';
import { letterOf } from './letter.ts';

const READY = play(refusalReady);
const ADOPTED = play(adoptionSteps.slice(0, 1), READY);
const decisionId = command('PlanDecision').decisionId;

const foundIn = (events: readonly DossierEvent[]) => {
  const found = blockOf(fileOf(events), decisionId, contextOf());
  if (!found) throw new Error('no such decision');
  return found;
};
const blockIn = (events: readonly DossierEvent[]) => foundIn(events).block;
const letterIn = (events: readonly DossierEvent[], language: 'nl' | 'en' = 'nl', lastDay?: string) =>
  letterOf({ ...foundIn(events), jurisdiction: NETHERLANDS, reference: 'K-2026-00001', language, lastDay });
const written = (events: readonly DossierEvent[], leaveOut: readonly PartId[] = []) => {
  const result = asked(events, draftsOf(events, leaveOut));
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return [...events, ...result.value];
};
const missingIn = (events: readonly DossierEvent[]) => {
  const letter = letterIn(events);
  return letter.ok ? [] : letter.refusal.missing.map(({ part, why }) => `${part}: ${why}`);
};
const partOf = (events: readonly DossierEvent[], id: PartId) => blockIn(events).parts.find(({ part }) => part === id);

describe('de bouwsteen', () => {
  test('zegt per onderdeel wat is gevonden en uit welke bron – GC 14 par. 97', () => {
    const { parts } = blockIn(READY);
    expect(parts.map(({ part }) => part)).toEqual([...PART_IDS]);
    const family = partOf(READY, 'family');
    expect(family?.found.map(({ link, from }) => [link, from])).toEqual([
      ['observation:family:0', 'gesprek'],
      ['element:family', undefined],
    ]);
    expect(family?.weight?.nl).toContain('rusten hierop');
    expect(family?.draft.nl).toContain('Wat over family is gezien en gehoord (bron: gesprek; staat vast).');
  });

  test('zegt hoe de mening telde, welke belangen en keuzes er waren en welk gewicht zij kregen – GC 14 par. 97', () => {
    expect(partOf(READY, 'childViews')?.found.map(({ link }) => link)).toEqual(['hearing:0', 'childViews']);
    expect(partOf(READY, 'otherInterests')?.draft.nl).toContain('telde mee');
    expect(partOf(READY, 'options')?.found.map(({ link }) => link)).toEqual([
      'option:stay',
      'option:return-with-family',
    ]);
    expect(partOf(READY, 'weighing')?.draft.nl).toContain('wijkt daarvan af');
    expect(partOf(READY, 'remedy')?.draft.en).toContain('wait for the outcome here');
  });

  test('herhaalt niet wat het kind buiten zijn familie wil houden – IVRK art. 12', () => {
    const kept = READY.map((event) =>
      event.type === 'ChildHeard' ? { ...event, keepFrom: ['parents' as const] } : event,
    );
    const wish = fileOf(READY).hearings[0]?.wish ?? '';
    expect(partOf(READY, 'childViews')?.draft.nl).toContain(wish.slice(0, 12));
    expect(partOf(kept, 'childViews')?.draft.nl).not.toContain(wish.slice(0, 12));
    expect(partOf(kept, 'childViews')?.found[0]?.kept).toBe(true);
    const telling = command('WriteMotivation', {
      parts: [{ part: 'childViews', text: `Zij zei: ${wish}`, restsOn: ['hearing:0'] }],
    });
    given(...kept)
      .when(telling)
      .thenRefused('motivation-tells-what-child-kept');
    given(...READY)
      .when(telling)
      .thenHappens('MotivationWritten');
  });
});

describe('de motivering', () => {
  const part = (changes: object) =>
    command('WriteMotivation', {
      parts: [
        { part: 'family', text: 'Haar moeder en zusje gaan mee.', restsOn: ['observation:family:0'], ...changes },
      ],
    });

  test('houdt bij wat is voorgesteld en wat een mens schreef', () => {
    const [event] = written(READY).slice(-1);
    const byPerson = event?.type === 'MotivationWritten' ? event.parts.filter(({ origin }) => origin === 'person') : [];
    expect(byPerson.map(({ part: id }) => id)).toEqual(['options']);
    const own = asked(READY, part({}));
    expect(own.ok && own.value[0]).toMatchObject({ parts: [{ part: 'family', origin: 'person' }] });
  });

  test('weigert een tekst die nergens op rust, of op iets dat er niet is', () => {
    given(...READY)
      .when(part({ restsOn: [] }))
      .thenRefused('motivation-without-link');
    given(...READY)
      .when(part({ restsOn: ['observation:family:7'] }))
      .thenRefused('motivation-link-gone');
    given(...READY)
      .when(part({ restsOn: ['fact:identity_checked'] }))
      .thenHappens('MotivationWritten');
  });

  test('weigert een standaardzin, twee keer hetzelfde en een leeg stuk – GC 14 par. 97', () => {
    given(...READY)
      .when(part({ text: 'Het belang van het kind is meegewogen.' }))
      .thenRefused('motivation-stock-phrase');
    const twice = { text: 'Zij blijft bij haar moeder.', restsOn: ['element:family'] };
    given(...READY)
      .when(
        command('WriteMotivation', {
          parts: [
            { part: 'family', ...twice },
            { part: 'care', ...twice },
          ],
        }),
      )
      .thenRefused('motivation-copied');
    given(...READY)
      .when(
        command('WriteMotivation', {
          parts: [
            { part: 'family', ...twice },
            { part: 'family', ...twice, text: 'Iets anders over haar.' },
          ],
        }),
      )
      .thenRefused('motivation-twice');
    given(...READY)
      .when({ type: 'WriteMotivation', decisionId })
      .thenRefused('motivation-empty');
  });
});

describe('de brief', () => {
  test('is compleet als elk deel is beantwoord, en zegt de uitkomst van het besluit', () => {
    const letter = letterIn(written(ADOPTED), 'nl', '2026-03-30');
    if (!letter.ok) throw new Error(JSON.stringify(letter.refusal));
    expect(letter.value).toMatchObject({ concept: false, dated: TODAY, outcome: { kind: 'refusal-of-residence' } });
    const all = JSON.stringify(letter.value);
    expect(all).toContain('Houd als laatste dag aan: 30 maart 2026.');
    expect(all).toContain('Samira krijgt geen verblijfsvergunning op eigen naam.');
    expect(all).not.toMatch(/rechtmatig|lawful/i);
  });

  test('is voor het besluit een concept', () => {
    const letter = letterIn(written(READY));
    expect(letter.ok && letter.value.concept).toBe(true);
  });

  test('is er niet als één deel ontbreekt, welk deel dan ook – GC 14 par. 97', () => {
    const { parts } = blockIn(ADOPTED);
    const needed = parts.filter((each) => each.needed).map(({ part }) => part);
    expect(needed.length).toBeGreaterThan(14);
    fc.assert(
      fc.property(fc.subarray(needed, { minLength: 1 }), (left) => {
        const rest = written(ADOPTED, left);
        expect(missingIn(rest).sort()).toEqual(left.map((part) => `${part}: not-written`).sort());
      }),
      { numRuns: 40 },
    );
  });

  test('is er niet als de uitkomst een andere is, of niet is genoemd', () => {
    const complete = written(ADOPTED);
    const other = (outcome: object) => {
      const result = asked(complete, command('WriteMotivation', { outcome: outcome as never, parts: [] }));
      if (!result.ok) throw new Error(JSON.stringify(result.refusal));
      return missingIn([...complete, ...result.value]);
    };
    expect(other({ kind: 'refusal-of-residence', scenario: 'return-with-family' })).toEqual([]);
    expect(other({ kind: 'refusal-of-residence', scenario: 'stay' })).toEqual(['outcome: outcome-differs']);
    expect(other({ kind: 'residence-permit', scenario: 'return-with-family' })).toEqual(['outcome: outcome-differs']);
    expect(other({ kind: 'refusal-of-residence' })).toEqual(['outcome: outcome-differs']);
    expect(missingIn(ADOPTED)).toContain('outcome: outcome-not-said');
  });

  test('vraagt een bevestiging als er iets veranderde nadat zij is geschreven; na het besluit verandert zij niet meer', () => {
    const heardAgain = { actor: decisionOfficer, today: TODAY, command: command('RecordHearing', { heardOn: TODAY }) };
    const later = play([heardAgain], written(READY));
    // What she said later was not weighed: that is a new finding to account for as well.
    expect(missingIn(later)).toEqual(['childViews: stale', 'findings: not-written']);
    expect(missingIn(written(later))).toEqual([]);
    const complete = written(ADOPTED);
    expect(letterIn(play([heardAgain], complete))).toEqual(letterIn(complete));
  });

  test('vraagt waarom een andere keuze is afgewezen als de afweging dat niet zegt – GC 14 par. 97, eis C7', () => {
    const silent = draftsOf(ADOPTED);
    const parts = (silent.parts ?? []).map((each) => ({ ...each, text: each.text.replace(WHY_NOT, '') }));
    const result = asked(ADOPTED, { ...silent, parts });
    if (!result.ok) throw new Error('refused');
    expect(missingIn([...ADOPTED, ...result.value])).toEqual(['options: no-reason']);
  });

  test('wijst een tekst aan die rust op wat weg is of anders werd', () => {
    const officer = { actor: decisionOfficer, today: TODAY };
    const onFact = asked(
      written(READY),
      command('WriteMotivation', {
        parts: [{ part: 'care', text: 'Haar identiteit staat vast.', restsOn: ['fact:identity_checked'] }],
      }),
    );
    if (!onFact.ok) throw new Error('refused');
    const other = { ...officer, command: fact('identity_checked', false, 'nieuw stuk') };
    expect(missingIn(play([other], [...written(READY), ...onFact.value]))).toContain('care: stale');
    const reopened = play(
      [
        { actor: investigator, today: TODAY, command: command('ReopenAssessment') },
        {
          actor: investigator,
          today: TODAY,
          command: command('AssessElement', {
            key: 'family',
            observations: [],
            professionalView: 'Haar vader is gevonden; hij wil dat zij bij hem komt wonen.',
          }),
        },
      ],
      written(READY),
    );
    expect(missingIn(reopened)).toEqual(expect.arrayContaining(['family: link-gone', 'family: stale']));
  });

  test('wacht bij een gunstig besluit niet op wat nooit is onderzocht – huis par. 4', () => {
    const [opening] = refusalReady;
    if (!opening) throw new Error('no steps');
    const plan = {
      actor: decisionOfficer,
      today: TODAY,
      command: command('PlanDecision', { kind: 'residence-permit' }),
    };
    const permit = play([opening, plan, ...adoptionSteps.slice(0, 1)]);
    const letter = letterIn(written(permit));
    expect(letter.ok && JSON.stringify(letter.value)).toContain('wachtte daar niet op');
    expect(missingIn(permit)).toContain('remedy: not-written');
  });

  test('vraagt ook een terugkeerbesluit om elk deel', () => {
    const back = play(adoptionSteps.slice(0, 1), play(returnReady));
    expect(missingIn(back)).toHaveLength(blockIn(back).parts.filter(({ needed }) => needed).length + 1);
    expect(without(returnReady, () => true)).toEqual([]);
  });

  test('is in het Engels dezelfde brief: wat een mens schreef blijft zoals het is', () => {
    const own = asked(
      written(ADOPTED),
      command('WriteMotivation', {
        parts: [{ part: 'family', text: 'Haar oma wacht op haar.', restsOn: ['element:family'] }],
      }),
    );
    if (!own.ok) throw new Error('refused');
    const letter = letterIn([...written(ADOPTED), ...own.value], 'en');
    if (!letter.ok) throw new Error(JSON.stringify(letter.refusal));
    const parts = letter.value.sections.flatMap((section) => section.parts);
    expect(parts.find(({ id }) => id === 'family')?.pieces).toEqual([
      { text: 'Haar oma wacht op haar.', language: 'nl' },
    ]);
    expect(parts.find(({ id }) => id === 'care')?.pieces[0]?.text).toContain('This was found');
  });
});

describe('een brief uitgeven', () => {
  const FILES = [{ form: 'pdf' as const, sha256: 'a'.repeat(64) }];
  const issue = (events: readonly DossierEvent[], actor = decisionOfficer) =>
    decideWithSafeguards(command('IssueLetter') as DossierCommand, foldDossier(events), {
      ...contextOf({ actor }),
      letter: { files: FILES, missing: [] },
    });

  test('kan pas na het besluit, met bestanden, door wie het besluit neemt', () => {
    given(...READY)
      .when(command('IssueLetter'))
      .thenRefused('letter-before-adoption');
    given(...ADOPTED)
      .when(command('IssueLetter'))
      .thenRefused('letter-incomplete');
    expect(issue(ADOPTED, guardian)).toMatchObject({ ok: false, refusal: { refusal: { code: 'not-your-decision' } } });
  });

  test('legt de bestanden vast, één keer per taal; daarna verandert de tekst niet meer', () => {
    const issued = issue(written(ADOPTED));
    if (!issued.ok) throw new Error(JSON.stringify(issued.refusal));
    expect(issued.value).toMatchObject([{ type: 'LetterIssued', language: 'nl', files: FILES }]);
    const after = [...written(ADOPTED), ...issued.value];
    expect(issue(after)).toMatchObject({ ok: false, refusal: { refusal: { code: 'letter-exists' } } });
    given(...after)
      .when(draftsOf(after))
      .thenRefused('motivation-after-letter');
    expect(letterIn(after)).toEqual(letterIn(written(ADOPTED)));
  });
});
