// The rule of family-unity.ts on facts that only say what matters: what holds, what does not, what is not known, and the edge.
import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../../tests/support/situations.ts';
import { familyUnity } from './family-unity.ts';

describe('Het gezin blijft bij elkaar', () => {
  test('scheiding zonder besluit dat die goed is voor dit kind is een schending (IVRK 9)', () => {
    expect(outcomeOf(familyUnity, 'reception_placement', { separation_from_parent: true })).toBe('breached');
  });

  test('noemt de determinatie zelf dat een ouder niet meewerkt, dan leest iemand die onafhankelijk is haar na (IVRK 2(2))', () => {
    const determined = { separation_from_parent: true, separation_in_best_interests_decision: true };
    const withReasons = (determination_reasons: string) =>
      outcomeOf(familyUnity, 'separation', { ...determined, determination_reasons });
    expect(withReasons('Vader werkt niet mee; obstructie van het vertrek.')).toBe('for-human');
    expect(withReasons('Thuis is het niet veilig voor haar.')).toBe('met');
  });

  test('een ouder die terugkeer tegenwerkt is geen grond, ook niet met een besluit (KOM gescheiden uitzetten)', () => {
    expect(
      outcomeOf(familyUnity, 'separation', {
        separation_from_parent: true,
        reason_for_separation: 'parent_obstructs_return',
        separation_in_best_interests_decision: true,
      }),
    ).toBe('breached');
  });

  test('een bevoegde instantie besloot dat scheiding goed is voor dit kind (IVRK 9)', () => {
    expect(
      outcomeOf(familyUnity, 'separation', {
        separation_from_parent: true,
        reason_for_separation: 'neglect',
        separation_in_best_interests_decision: true,
      }),
    ).toBe('met');
  });

  test('een gezin dat samen blijft (IVRK 9)', () => {
    expect(outcomeOf(familyUnity, 'expulsion', { separation_from_parent: false, accompanied_by: 'parents' })).toBe(
      'met',
    );
  });

  test('niets bekend over scheiding is geen gezin bij elkaar (IVRK 9)', () => {
    expect(outcomeOf(familyUnity, 'expulsion')).toBe('missing');
  });

  test('wie de band onderzocht, moet nog laten zien dat een bevoegde instantie besloot (IVRK 9)', () => {
    expect(
      outcomeOf(familyUnity, 'dublin_transfer', {
        expelled_person: 'father',
        separation_from_parent: true,
        dependency_assessed: true,
      }),
    ).toBe('missing');
  });

  test('een plaatsing door de rechter vraagt een mens (IVRK 9)', () => {
    expect(
      outcomeOf(familyUnity, 'separation', { separation_from_parent: true, court_placement_order_issued: true }),
    ).toBe('for-human');
  });

  test('verbroken contact is een schending, ook zonder scheiding door de maatregel (IVRK 9 lid 3)', () => {
    expect(outcomeOf(familyUnity, 'border_detention', { contact_with_parent_allowed: false })).toBe('breached');
  });

  test('terwijl een broer hier blijft, wordt het kind gescheiden (IVRK 9)', () => {
    expect(outcomeOf(familyUnity, 'expulsion', { family_ties_in_country: ['older_brother'] })).toBe('breached');
  });

  test('vertrek waar verwanten buiten beeld bleven raakt het gezinsleven (IVRK 16)', () => {
    expect(
      outcomeOf(familyUnity, 'expulsion', {
        family_ties_in_country: ['uncles', 'school'],
        best_interests_assessed: false,
      }),
    ).toBe('breached');
  });

  test('een gezin vasthouden zonder naar minder te kijken (EVRM 8)', () => {
    expect(
      outcomeOf(familyUnity, 'detention', {
        detention: true,
        accompanied_by: 'mother',
        alternatives_considered: false,
      }),
    ).toBe('breached');
  });

  test('een huwelijkspartner is geen ouder (IVRK 9)', () => {
    expect(outcomeOf(familyUnity, 'dublin_transfer', { expelled_person: 'adult_husband' })).toBe('not-applicable');
  });

  test('een leeftijdsonderzoek scheidt niemand (IVRK 9)', () => {
    expect(outcomeOf(familyUnity, 'age_assessment')).toBe('not-applicable');
  });
});
