// Signing the assessment: complete, in own words, by people who can be its authors.
import { describe, expect, it } from 'vitest';
import { openingSteps, play, stepOne } from '../../../tests/support/adoptable-path.ts';
import { command, element } from '../../../tests/support/commands.ts';
import { asked, contextOf, day, fileOf, given, kept } from '../../../tests/support/given.ts';
import { investigator } from '../../../tests/support/people.ts';
import { SignAssessment, signAssessment } from './assessment.ts';
import { ELEMENT_KEYS } from './elements.ts';

const assessing = stepOne.slice(0, ELEMENT_KEYS.length);
const assessed = play([...openingSteps, ...assessing]);
const sealed = play([...openingSteps, ...stepOne]);
const signing = command('SignAssessment');
const by = (organisation: string) => ({
  ...signing,
  authors: [...(signing.authors ?? []), { name: 'G. Medeauteur', organisation, discipline: 'jurist' }],
});

describe('het onderzoek ondertekenen', () => {
  it('legt vast wie, uit welke discipline, en wat het beste is; JGC 3/22 par. 32', () =>
    given(...assessed)
      .when(signing, { actor: investigator })
      .thenEvents(kept('AssessmentSigned', signing, { actor: investigator })));

  it.each([
    ['opgeleid', '2027-01-01', 'trained'],
    ['niet meer opgeleid', '2026-01-31', 'lapsed'],
  ] as const)(
    'bewaart of wie ondertekent volgens het register %s is; het wordt er niet om geweigerd — eis E6',
    (_, until, standing) => {
      const trainings = [
        { topic: 'child-protection-method', trainedOn: day('2025-01-01'), validUntil: day(until) },
      ] as const;
      const context = { ...contextOf({ actor: investigator }), trainings };
      const signed = (known: object) =>
        signAssessment(SignAssessment.parse(signing), fileOf(assessed), { ...context, ...known });
      expect(signed({})).toMatchObject({ ok: true, value: [{ trainingStanding: standing }] });
      const silent = signed({ trainings: [{ ...trainings[0], topic: 'youth-law' }] });
      expect(silent.ok && silent.value[0]).not.toHaveProperty('trainingStanding');
    },
  );

  it.each(ELEMENT_KEYS)('weigert zolang %s niet is onderzocht, en noemt het', (key) => {
    const rest = assessing.filter(({ command: each }) => each.type !== 'AssessElement' || each.key !== key);
    const result = asked(play([...openingSteps, ...rest]), signing);
    expect(result).toMatchObject({ refusal: { refusal: { code: 'elements-missing', elements: [key] } } });
  });

  it('weigert gekopieerde tekst, ook met andere leestekens, en noemt de onderdelen', () => {
    const { professionalView = '' } = element('care');
    const copy = { ...element('social'), professionalView: `${professionalView.toUpperCase()}!` };
    const copied = play([...openingSteps, ...assessing, { actor: investigator, today: '2026-02-02', command: copy }]);
    const result = asked(copied, signing);
    expect(result).toMatchObject({ refusal: { refusal: { code: 'copied-text', elements: ['care', 'social'] } } });
  });

  it('weigert een standaardzin als conclusie; GC 14 par. 97', () =>
    given(...assessed)
      .when({ ...signing, reasoning: 'Dit is in het belang van het kind.' })
      .thenRefused('assessment-stock-phrase'));

  it('weigert een organisatie die niemand kent', () =>
    given(...assessed)
      .when(by('nergens'))
      .thenRefused('author-organisation-unknown'));

  it('weigert de opvang als opsteller: die geeft feiten; JGC 3/22 par. 32', () =>
    given(...assessed)
      .when(by('coa'))
      .thenRefused('author-from-reception'));

  it('neemt een rapport van een migratiedienst aan, om te kunnen zien dat het er een is', () =>
    given(...assessed)
      .when(by('ind'))
      .thenHappens('AssessmentSigned'));

  it('kan niet meer na het zegel', () =>
    given(...sealed)
      .when(signing)
      .thenRefused('assessment-after-seal'));
});
