// The rule of non-refoulement-child.ts on facts that only say what matters: what holds, what does not, what is not known, and the edge.
import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../../tests/support/situations.ts';
import { nonRefoulementChild } from './non-refoulement-child.ts';

describe('Geen terugkeer naar gevaar voor het kind', () => {
  test('de overheid rekent erop dat de moeder het kind beschermt (IVRK 19)', () => {
    expect(
      outcomeOf(nonRefoulementChild, 'expulsion', {
        risk_on_return: ['FGM'],
        authority_reasoned_mother_can_prevent: true,
        domestic_risk_examined: true,
      }),
    ).toBe('breached');
  });

  test('een gevaar genoemd en de belangen niet onderzocht (IVRK 3)', () => {
    expect(
      outcomeOf(nonRefoulementChild, 'expulsion', {
        risk_on_return: ['child_marriage'],
        best_interests_assessed: false,
      }),
    ).toBe('breached');
  });

  test('een gevaar genoemd en het kind niet gehoord (IVRK 22)', () => {
    expect(outcomeOf(nonRefoulementChild, 'expulsion', { risk_on_return: ['bullying'], child_heard: false })).toBe(
      'breached',
    );
  });

  test('een asielverzoek genegeerd (IVRK 22)', () => {
    expect(outcomeOf(nonRefoulementChild, 'pushback', { asylum_request_ignored: true })).toBe('breached');
  });

  test('een kind alleen teruggestuurd zonder te kijken (IVRK 37)', () => {
    expect(outcomeOf(nonRefoulementChild, 'pushback', { unaccompanied: true, individual_examination: false })).toBe(
      'breached',
    );
  });

  test('een slachtoffer van mensenhandel zonder deskundige blik (IVRK 39)', () => {
    expect(
      outcomeOf(nonRefoulementChild, 'expulsion', {
        risk_on_return: ['re_trafficking'],
        victim_of_trafficking: true,
        trafficking_assessment_before_measure: false,
      }),
    ).toBe('breached');
  });

  test('de situatie daar is onderzocht (IVRK 6)', () => {
    expect(
      outcomeOf(nonRefoulementChild, 'expulsion', {
        risk_on_return: ['violence'],
        situation_in_destination_assessed: true,
      }),
    ).toBe('met');
  });

  test('een volledige procedure zonder zicht op het kind zelf vraagt een mens (IVRK 19)', () => {
    expect(
      outcomeOf(nonRefoulementChild, 'expulsion', { risk_on_return: ['violence'], domestic_risk_examined: true }),
    ).toBe('for-human');
  });

  test('een eigen beoordeling waarin niemand naar gevaar keek, vraagt een mens (IVRK 6)', () => {
    const looked = { best_interests_assessed: true, individual_examination: true };
    expect(outcomeOf(nonRefoulementChild, 'expulsion', looked)).toBe('for-human');
    expect(outcomeOf(nonRefoulementChild, 'expulsion', { ...looked, risk_on_return: [] })).toBe('met');
    expect(outcomeOf(nonRefoulementChild, 'expulsion', { risk_on_return: [] })).toBe('missing');
  });

  test('een volledige procedure die ook naar het kind keek (IVRK 19)', () => {
    expect(
      outcomeOf(nonRefoulementChild, 'expulsion', {
        risk_on_return: ['violence'],
        domestic_risk_examined: true,
        best_interests_assessed: true,
      }),
    ).toBe('met');
  });

  test('een gevaar genoemd en verder niets bekend (IVRK 6)', () => {
    expect(outcomeOf(nonRefoulementChild, 'expulsion', { risk_on_return: ['violence'] })).toBe('missing');
  });

  test('geen gevaar genoemd is nog niet onderzocht (IVRK 6)', () => {
    expect(outcomeOf(nonRefoulementChild, 'expulsion', { risk_on_return: [] })).toBe('missing');
  });

  test('het kind blijft hier terwijl een ouder gaat (EVRM 3)', () => {
    expect(
      outcomeOf(nonRefoulementChild, 'expulsion', {
        expelled_person: 'father',
        separation_from_parent: true,
        risk_on_return: ['violence'],
        child_heard: false,
      }),
    ).toBe('not-applicable');
  });

  test('een leeftijdsonderzoek stuurt niemand weg (EVRM 3)', () => {
    expect(outcomeOf(nonRefoulementChild, 'age_assessment')).toBe('not-applicable');
  });
});
