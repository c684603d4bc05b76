// What a dossier proves to the safeguards: a record is known, no record is unknown, and a dispute is not known either.
import { describe, expect, it } from 'vitest';
import {
  fact,
  hearingSteps,
  openingSteps,
  play,
  refusalReady,
  type Step,
  stepOne,
  stepsTwoAndThree,
} from '../../../tests/support/adoptable-path.ts';
import { type CommandInput, type CommandOf, command, GUARDIAN, id } from '../../../tests/support/commands.ts';
import { contextOf, fileOf, TODAY } from '../../../tests/support/given.ts';
import {
  decisionOfficer,
  guardian,
  investigator,
  lawyer,
  protectionInvestigator,
} from '../../../tests/support/people.ts';
import { FACTS } from './facts/facts.ts';
import { situationOfDossier } from './from-dossier.ts';
import { PROVEN_FACTS } from './proven-facts.ts';

const by = (actor: Step['actor'], each: CommandInput, today = TODAY): Step => ({ actor, today, command: each });
const planning = (plan: Partial<CommandOf<'PlanDecision'>> = {}): Step =>
  by(decisionOfficer, command('PlanDecision', plan), '2026-02-20');

/** The situation of the first decision after these steps, with a plain plan at the end where none is given. */
function situationAfter(steps: readonly Step[], plan: Step = planning(), today = TODAY) {
  const file = fileOf(play([...steps, plan]));
  const [decision] = file.decisions;
  if (!decision) throw new Error('Nothing is planned.');
  return situationOfDossier(file, decision, contextOf({ today }));
}
const factsAfter = (...steps: readonly Step[]) => situationAfter(steps).facts;

const opening = (child: Partial<CommandOf<'OpenDossier'>['child']>): Step =>
  by(
    decisionOfficer,
    command('OpenDossier', { child: { name: 'Kind', languages: ['Nederlands'], ...child } }),
    '2026-01-10',
  );

describe('wat niet is vastgelegd', () => {
  it('is onbekend, en nooit nee of nul', () => {
    const facts = factsAfter(opening({}));
    const silent = [
      'child_age_years',
      'unaccompanied',
      'accompanied_by',
      'stateless',
      'born_in_country',
      'interpreter',
    ];
    expect(silent.filter((key) => key in facts)).toEqual([]);
    expect(facts).not.toHaveProperty('assessment_by_migration_authority');
    expect(Object.values(facts)).not.toContain(undefined);
  });

  it('is alleen nee waar het dossier de plek is om te kijken', () =>
    expect(factsAfter(opening({}))).toMatchObject({
      guardian_appointed: false,
      legal_representative: false,
      child_informed: false,
      child_heard: false,
      child_hearing_offered: false,
      best_interests_assessed: false,
      interests_sealed: false,
      weighing_recorded: false,
      explanation_planned: false,
    }));
});

describe('het kind', () => {
  it.each([
    ['2008-03-03', 17, true],
    ['2008-03-02', 18, undefined],
    ['2008-03-01', 18, undefined],
  ])('geboren op %s is vandaag %i; IVRK art. 1', (birthDate, age, minor) => {
    const facts = factsAfter(opening({ birthDate }));
    expect(facts.child_age_years).toEqual([age]);
    expect(facts.claimed_minor).toBe(minor);
  });

  it('geldt als kind zolang de leeftijd onbekend of betwist is; IVRK art. 1', () => {
    expect(factsAfter(opening({})).claimed_minor).toBe(true);
    expect(factsAfter(opening({ birthDate: '2000-01-01', ageDisputed: true }))).toMatchObject({
      claimed_minor: true,
      minority_disputed: true,
    });
  });

  it.each([
    ['alone', true, undefined],
    ['mother', false, 'mother'],
    ['relative', false, 'relative'],
    ['unknown', undefined, undefined],
  ] as const)('gekomen met: %s', (accompaniedBy, unaccompanied, company) => {
    const facts = factsAfter(opening({ accompaniedBy }));
    expect([facts.unaccompanied, facts.accompanied_by]).toEqual([unaccompanied, company]);
  });

  it('telt de jaren hier vanaf aankomst, of vanaf geboorte voor wie hier geboren is', () => {
    expect(factsAfter(opening({ arrivedOn: '2018-03-03' })).years_in_country).toBe(7);
    expect(factsAfter(opening({ arrivedOn: '2018-03-02' })).years_in_country).toBe(8);
    expect(factsAfter(opening({ birthDate: '2016-03-02', bornHere: true })).years_in_country).toBe(10);
    expect(factsAfter(opening({ bornHere: true }))).not.toHaveProperty('years_in_country');
  });
});

describe('wie naast het kind staat', () => {
  const guarding = (appointedOn: string, protectorId = GUARDIAN): Step =>
    by(protectionInvestigator, command('AppointProtector', { kind: 'guardian', protectorId, appointedOn }));
  const ended = by(protectionInvestigator, command('EndProtection', { protectorId: GUARDIAN, endedOn: '2026-02-01' }));
  const heard = hearingSteps;

  it('telt alleen wie er nu staat; IVRK art. 20', () => {
    expect(factsAfter(opening({}), guarding('2026-01-12')).guardian_appointed).toBe(true);
    expect(factsAfter(opening({}), guarding('2026-01-12'), ended).guardian_appointed).toBe(false);
  });

  it.each([
    ['2026-01-20', true],
    ['2026-01-21', true],
    ['2026-01-22', false],
  ])('een voogd vanaf %s stond er bij het gesprek van 21 januari: %s; GC 6 par. 33', (appointedOn, before) =>
    expect(factsAfter(opening({}), guarding(appointedOn), ...heard).guardian_appointed_before_interview).toBe(before),
  );

  it('onthoudt de voogd die er toen stond, ook als een ander het overnam', () => {
    const facts = factsAfter(opening({}), guarding('2026-01-12'), ...heard, ended, guarding('2026-02-01', id(13)));
    expect(facts.guardian_appointed_before_interview).toBe(true);
  });
});

describe('wat het kind zei', () => {
  it('een aanbod zonder antwoord is geen gesprek en geen weigering; IVRK art. 12', () => {
    const facts = factsAfter(opening({}), ...hearingSteps.slice(0, 1));
    expect(facts.child_heard).toBe(false);
    expect(facts).not.toHaveProperty('child_hearing_offered');
  });

  it('een kind dat niet wilde, kreeg wel het aanbod; IVRK art. 12', () => {
    const declined = by(guardian, command('RecordHearingDeclined'));
    expect(factsAfter(opening({}), ...hearingSteps.slice(0, 1), declined)).toMatchObject({
      child_heard: false,
      child_hearing_offered: true,
    });
  });

  it.each([
    ['not-needed', undefined],
    ['present', true],
    ['refused-by-child', false],
    ['not-available', false],
  ] as const)('tolk: %s', (interpreter, known) =>
    expect(factsAfter(opening({}), by(decisionOfficer, command('RecordHearing', { interpreter }))).interpreter).toBe(
      known,
    ),
  );

  it('zegt niets over bezwaar als het kind er niets over zei', () => {
    const silent = by(decisionOfficer, command('RecordHearing', { opposesMeasure: 'not-said' }));
    expect(factsAfter(opening({}), silent)).not.toHaveProperty('child_opposes_measure');
  });

  it('is pas gewogen als er daarna is afgewogen; IVRK art. 12', () => {
    const weighed = [...openingSteps, ...hearingSteps, ...stepOne, ...stepsTwoAndThree];
    const again = by(decisionOfficer, command('RecordHearing', { heardOn: '2026-02-12' }), '2026-02-12');
    expect(factsAfter(...weighed).child_views_weighed).toBe(true);
    expect(factsAfter(...weighed, again).child_views_weighed).toBe(false);
  });
});

describe('het onderzoek', () => {
  const signed = [...openingSteps, ...stepOne.slice(0, -2)];
  const signing = (changes: Partial<CommandOf<'SignAssessment'>>) =>
    factsAfter(...signed, by(investigator, command('SignAssessment', changes), '2026-02-03'));

  it('telt disciplines, geen mensen; JGC 3/22 par. 32', () => {
    // Each by a person of its own: who signs twice counts once.
    const author = (discipline: string) => ({ name: `Auteur ${discipline}`, organisation: 'rvdk', discipline });
    expect(signing({ authors: [author('Pedagoog'), author('pedagoog')] }).assessment_disciplines).toBe(1);
    expect(signing({ authors: [author('pedagoog'), author('arts')] }).assessment_disciplines).toBe(2);
  });

  it('is zonder handtekening hooguit begonnen; GC 14', () => {
    expect(factsAfter(...openingSteps).individual_examination).toBe(false);
    expect(factsAfter(...openingSteps, ...stepOne.slice(0, 1))).not.toHaveProperty('individual_examination');
    expect(signing({}).individual_examination).toBe(true);
  });

  it('is zo oud als de dagen sinds de handtekening', () => expect(signing({}).assessment_age_days).toBe(27));

  it.each([
    ['clear', true],
    ['clear-with-conditions', true],
    ['dissent', true],
    ['not-yet-determinable', undefined],
  ] as const)('met de uitkomst %s is het belang vastgesteld: %s', (conclusion, known) =>
    expect(signing({ conclusion }).best_interests_assessed).toBe(known),
  );
});

describe('het zegel', () => {
  it('gaat vooraf aan andere belangen, ook als niemand die noemde; JGC 3/22 par. 28', () => {
    expect(factsAfter(...openingSteps, ...stepOne).interests_sealed_before_other_interests).toBe(true);
    expect(factsAfter(...openingSteps, ...stepOne, ...stepsTwoAndThree)).toMatchObject({
      interests_sealed: true,
      interests_sealed_before_other_interests: true,
    });
  });

  it('is er niet zolang niemand verzegelde, en zegt dan niets over de volgorde', () => {
    const facts = factsAfter(...openingSteps);
    expect(facts.interests_sealed).toBe(false);
    expect(facts).not.toHaveProperty('interests_sealed_before_other_interests');
  });
});

describe('feiten met een bron', () => {
  const school = (actor: Step['actor'], value: boolean, certainty: 'established' | 'disputed' | 'unknown') => {
    const recorded = fact('school', value) as CommandOf<'RecordFact'>;
    return by(actor, { ...recorded, certainty });
  };

  it('tellen als iedereen hetzelfde zegt', () =>
    expect(
      factsAfter(...openingSteps, school(guardian, true, 'established'), school(lawyer, true, 'established')).school,
    ).toBe(true));

  it('zijn onbekend zodra iemand iets anders zegt, of het betwist', () => {
    const two = factsAfter(
      ...openingSteps,
      school(guardian, true, 'established'),
      school(lawyer, false, 'established'),
    );
    expect(two).not.toHaveProperty('school');
    expect(factsAfter(...openingSteps, school(guardian, true, 'disputed'))).not.toHaveProperty('school');
  });

  it('zijn onbekend als de bron zelf het niet weet', () =>
    expect(factsAfter(...openingSteps, school(guardian, true, 'unknown'))).not.toHaveProperty('school'));

  it('winnen het nooit van wat het dossier zelf bewijst', () => {
    const file = fileOf(play([...openingSteps, planning()]));
    const [decision] = file.decisions;
    if (!decision) throw new Error('Nothing is planned.');
    const [forged] = fileOf(play([...openingSteps, school(lawyer, true, 'established')])).facts.get('school') ?? [];
    if (!forged) throw new Error('Nothing was recorded.');
    const known = Object.keys(situationOfDossier(file, decision, contextOf()).facts);
    for (const key of PROVEN_FACTS.filter((each) => known.includes(each))) {
      const facts = new Map([[key, [{ ...forged, fact: key, value: 'vals' }]]]);
      expect(situationOfDossier({ ...file, facts }, decision, contextOf()).facts[key], key).not.toBe('vals');
    }
  });
});

describe('het voorgenomen besluit', () => {
  it('geeft maatregel en richting door', () => {
    expect(situationAfter(openingSteps, planning({ kind: 'return-decision' }))).toMatchObject({
      measure: 'expulsion',
      direction: 'adverse',
    });
    expect(situationAfter(openingSteps, planning({ kind: 'residence-permit' }))).toMatchObject({
      measure: 'other',
      direction: 'favourable',
    });
  });

  it('leest onbekend als onbekend', () => {
    const { facts } = situationAfter(
      openingSteps,
      planning({ separates: 'unknown', takesLiberty: 'unknown', remedySuspensive: 'unknown' }),
    );
    for (const key of ['separation_from_parent', 'detention', 'remedy_suspensive'])
      expect(facts).not.toHaveProperty(key);
  });

  it.each([
    ['2026-03-04', true],
    ['2026-03-05', false],
  ])('een gesprek op 4 maart is op %s nog gepland: %s; JGC 3/22 par. 35', (today, planned) => {
    const file = fileOf(play(refusalReady));
    const [decision] = file.decisions;
    if (!decision) throw new Error('Nothing is planned.');
    expect(situationOfDossier(file, decision, contextOf({ today })).facts.explanation_planned).toBe(planned);
  });

  it.each([
    ['return-decision', 'stay', true],
    ['return-decision', 'temporary-stay', true],
    ['refusal-of-residence', 'stay', true],
    ['refusal-of-residence', 'temporary-stay', false],
    ['residence-permit', 'stay', false],
  ] as const)('%s terwijl de afweging op %s uitkwam, wijkt daarvan af: %s', (kind, chosen, departs) => {
    const [stay, leave] = command('RecordWeighing').options;
    if (!stay || !leave) throw new Error('The example compares two options.');
    const options = [stay, leave, { ...stay, scenario: 'temporary-stay' as const }];
    const best = by(investigator, command('SignAssessment', { bestFor: chosen }), '2026-02-03');
    const seal = by(investigator, command('SealInterests', { bestFor: chosen }), '2026-02-03');
    const weighing = command('RecordWeighing', { options, chosen, departsFromInterests: false });
    const { facts } = situationAfter(
      [
        ...openingSteps,
        ...stepOne.slice(0, -2),
        best,
        seal,
        ...stepsTwoAndThree.slice(0, 1),
        by(decisionOfficer, weighing, '2026-02-11'),
      ],
      planning({ kind }),
    );
    expect(facts.departs_from_interests).toBe(departs);
    expect(facts.departure_reasons_given).toBe(departs ? false : undefined);
  });
});

describe('bewezen feiten', () => {
  it('zijn precies de feiten die een vol dossier zelf laat zien', () => {
    const typed = refusalReady.flatMap(({ command: each }) => (each.type === 'RecordFact' ? [each.fact] : []));
    const shown = Object.keys(
      situationAfter(
        refusalReady.filter(({ command: { type } }) => type !== 'PlanDecision' && type !== 'PlanExplanation'),
      ).facts,
    );
    // What a plan says of itself, others may also have seen: it can be recorded too.
    const proven: readonly string[] = [...PROVEN_FACTS, 'separation_from_parent', 'detention'];
    expect(shown.filter((key) => !proven.includes(key) && !typed.includes(key as keyof typeof FACTS))).toEqual([]);
    expect(proven.filter((key) => !(key in FACTS))).toEqual([]);
  });
});
