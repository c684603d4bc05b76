// What a dossier tells the safeguards of an age in doubt, and what of it a migration authority cannot tell alone.
import { describe, expect, it } from 'vitest';
import { openingSteps, play } from '../../../tests/support/adoptable-path.ts';
import { AGE_EVIDENCE, AGE_ORDER, type CommandInput, command, id } from '../../../tests/support/commands.ts';
import { contextOf, fileOf } from '../../../tests/support/given.ts';
import { decisionOfficer, guardian } from '../../../tests/support/people.ts';
import type { Actor } from '../basics/actor.ts';
import { factsOfDossier } from './from-dossier.ts';
import { independently } from './independent-facts.ts';

const { jurisdiction, today } = contextOf();
const fileAfter = (actor: Actor, ...commands: readonly CommandInput[]) =>
  fileOf(play([...openingSteps, ...commands.map((each) => ({ actor, today: '2026-03-01', command: each }))]));
const factsAfter = (...commands: readonly CommandInput[]) =>
  factsOfDossier(fileAfter(guardian, ...commands), { today, jurisdiction });

const document = command('RecordAgeEvidence');
const doubt = command('RaiseAgeDoubt');
const elsewhere = command('RecordAgeEvidence', {
  evidenceId: id(61),
  kind: 'registration-elsewhere',
  source: 'Italië',
  birthDate: '2006-01-01',
});
const order = command('OrderAgeAssessment');
const assessed = command('RecordAgeAssessment', { orderId: AGE_ORDER });

describe('een leeftijd waarover niets is vastgelegd', () => {
  it('blijft onbekend: geen document, geen onderzoek, geen registratie', () => {
    const facts = factsAfter();
    expect(facts).not.toHaveProperty('documents_shown');
    expect(facts).not.toHaveProperty('age_assessment_method');
    expect(facts).not.toHaveProperty('registered_as_adult_in_other_state');
    expect(facts.minority_disputed).toBe(false);
  });
});

describe('documenten en registraties', () => {
  it('gelden als echt tot iemand ze met redenen bestrijdt — JGC 4/23 par. 4', () => {
    expect(factsAfter(document)).toMatchObject({
      documents_shown: ['birth certificate'],
      documents_formally_challenged: false,
    });
    const challenged = { ...doubt, restsOn: ['document-not-genuine' as const], challenges: [AGE_EVIDENCE] };
    expect(factsAfter(document, challenged)).toMatchObject({
      documents_formally_challenged: true,
      minority_disputed: true,
    });
  });

  it('een registratie elders zegt alleen iets als bekend is waar zij op rust', () => {
    expect(factsAfter(elsewhere)).toMatchObject({
      registered_as_adult_in_other_state: true,
      registered_as_minor_in_other_state: false,
      other_state_registration_basis_known: false,
    });
    const basis = 'Een agent schatte hem op de kade, zonder tolk.';
    expect(factsAfter({ ...elsewhere, basis }).other_state_registration_basis_known).toBe(true);
  });
});

describe('een leeftijdsonderzoek', () => {
  it('vertelt hoe het ging, en of het kind het verslag heeft — APR art. 25', () => {
    expect(factsAfter(doubt, order, assessed)).toMatchObject({
      age_assessment_method: ['psychosocial interview', 'paediatric examination'],
      age_assessment_multidisciplinary: true,
      informed_consent_in_language_understood: true,
      margin_of_error_considered: true,
      margin_of_error_years: 1.5,
      age_report_given_to_child: false,
    });
    expect(factsAfter(doubt, order, assessed, command('GiveAgeReport')).age_report_given_to_child).toBe(true);
  });

  it('zonder aanvraag hier is niet bekend of het kind instemde', () => {
    const { orderId: _, ...loose } = assessed;
    expect(factsAfter(loose)).not.toHaveProperty('informed_consent_in_language_understood');
  });

  it('met een medische test vertelt wat eerst kwam, en of er al een document lag', () => {
    const today = { assessedOn: '2026-03-01', orderId: undefined };
    const medical = { ...assessed, ...today, methods: ['x-ray of the wrist' as const] };
    expect(factsAfter(document, medical)).toMatchObject({
      interview_before_medical_test: false,
      age_assessment_after_documents: true,
    });
    const first = { ...medical, methods: ['psychosocial interview' as const, 'x-ray of the wrist' as const] };
    expect(factsAfter(first)).toMatchObject({
      interview_before_medical_test: true,
      age_assessment_after_documents: false,
    });
  });
});

describe('wat alleen een migratiedienst over een leeftijd vastlegt', () => {
  it('draagt haar besluit niet; de twijfel die zij uitte blijft staan', () => {
    const file = fileAfter(decisionOfficer, document, doubt, assessed && { ...assessed, orderId: undefined });
    const facts = factsOfDossier(independently(file, jurisdiction), { today, jurisdiction });
    expect(facts).not.toHaveProperty('documents_shown');
    expect(facts).not.toHaveProperty('age_assessment_multidisciplinary');
    expect(facts.minority_disputed).toBe(true);
  });
});
