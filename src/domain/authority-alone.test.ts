// What a migration authority may do alone, with nobody independent beside it, to get a decision against a child adopted:
// nothing. Each test is a way around a safeguard that somebody tried.
import { describe, expect, it } from 'vitest';
import {
  adoptionSteps,
  fact,
  play,
  refusalReady,
  returnReady,
  type Step,
  undetermined,
  without,
} from '../../tests/support/adoptable-path.ts';
import { type CommandInput, command, GUARDIAN } from '../../tests/support/commands.ts';
import { asked, given, TODAY } from '../../tests/support/given.ts';
import {
  aliensPoliceOfficer,
  borderOfficer,
  decisionOfficer,
  departureOfficer,
  guardian,
  investigator,
  lawyer,
  protectionInvestigator,
} from '../../tests/support/people.ts';
import { FACTS, type FactKey } from './situation/facts/facts.ts';
import { asksIndependence, isActOfAuthority } from './situation/protected-facts.ts';
import { isProvenByRecord } from './situation/proven-facts.ts';

const AUTHORITIES = [decisionOfficer, departureOfficer, borderOfficer, aliensPoliceOfficer];
const by = (actor: Step['actor'], ...commands: readonly CommandInput[]): readonly Step[] =>
  commands.map((each) => ({ actor, today: TODAY, command: each }));
const onlyLawyer = without(
  returnReady,
  (given) =>
    given.type === 'RecordFact' &&
    !['contact_with_lawyer', 'medical_needs', 'protection_measure_in_force'].includes(given.fact),
);
const adopting = command('AdoptDecision');

describe('wat alleen een migratiedienst zegt', () => {
  it('maakt gevaar bij terugkeer niet weg: een lege lijst van de IND is geen onderzoek; EVRM art. 3', () =>
    given(...play([...onlyLawyer, ...by(decisionOfficer, fact('risk_on_return', []))]))
      .when(adopting)
      .thenStopped('non-refoulement-child'));

  it('maakt het woord van een ander niet onbekend door het te betwisten; JGC 3/22 par. 32', () => {
    const said = [...returnReady, ...by(lawyer, fact('asylum_request_ignored', true))];
    const contradicted = AUTHORITIES.flatMap((actor) => by(actor, fact('asylum_request_ignored', false)));
    given(...play(said))
      .when(adopting)
      .thenStopped('non-refoulement-child');
    given(...play([...said, ...contradicted]))
      .when(adopting)
      .thenStopped('non-refoulement-child');
  });

  it('telt wel tegen het besluit: een gevaar dat de IND zelf noemt, blijft staan; EVRM art. 3', () =>
    given(...play([...returnReady, ...by(departureOfficer, fact('risk_substantiated', true))]))
      .when(adopting)
      .thenStopped('non-refoulement-child'));

  it('draagt het besluit wel waar het over eigen werk gaat: een volledig onderzoek in de procedure', () =>
    given(...play([...onlyLawyer, ...by(decisionOfficer, fact('domestic_risk_examined', true))]))
      .when(adopting)
      .thenHappens('DecisionAdopted', 'ReceiptIssued'));

  it('beantwoordt de open vraag naar gevaar niet: dat doet iemand die onafhankelijk is; EVRM art. 3', () => {
    const answer = command('AnswerFinding', { safeguard: 'non-refoulement-child' });
    for (const actor of AUTHORITIES)
      given(...play(onlyLawyer))
        .when(answer, { actor })
        .thenRefused('answer-asks-independence');
    const answered = [...onlyLawyer, ...by(protectionInvestigator, answer)];
    given(...play(answered))
      .when(adopting)
      .thenStopped('non-refoulement-child');
    const second = command('CountersignAnswer', { safeguard: 'non-refoulement-child' });
    given(...play([...answered, ...by(guardian, second)]))
      .when(adopting)
      .thenHappens('DecisionAdopted', 'ReceiptIssued');
  });
});

describe('een migratiedienst over een determinatie', () => {
  const stayIsBest = returnReady.map((each) =>
    each.command.type === 'Determine' ? { ...each, command: { ...each.command, bestOption: 'stay' as const } } : each,
  );
  const answered = (safeguard: string) => command('AnswerFinding', { safeguard });

  it('verklaart een afwijking niet zelf weg: een leidinggevende en het toezicht weten ervan — eis E2', () => {
    const answer = answered('departure-from-determination-escalated');
    for (const actor of AUTHORITIES)
      given(...play(stayIsBest))
        .when(answer, { actor })
        .thenRefused('answer-asks-independence');
  });

  it('legt niet zelf uit waarom er geen determinatie is; wie onafhankelijk is, kan dat — JGC 3/22 par. 31', () => {
    const answer = answered('determination-made');
    const without_ = undetermined(returnReady);
    for (const actor of AUTHORITIES)
      given(...play(without_))
        .when(answer, { actor })
        .thenRefused('answer-asks-independence');
    const second = command('CountersignAnswer', { safeguard: 'determination-made' });
    given(...play([...without_, ...by(protectionInvestigator, answer), ...by(guardian, second)]))
      .when(adopting)
      .thenHappens('DecisionAdopted', 'ReceiptIssued');
  });
});

describe('geen enkel feit', () => {
  const KEYS = (Object.keys(FACTS) as FactKey[]).filter(
    (key) => !isProvenByRecord(key) && !asksIndependence(key) && !isActOfAuthority(key),
  );
  const VALUES = {
    boolean: [true, false],
    number: [0, 30],
    text: ['none', 'good', 'onbekend'],
    list: [[], ['none']],
  } as const;
  const before = play(onlyLawyer);
  const stoppingAfter = (events: typeof before): readonly string[] => {
    const result = asked(events, adopting);
    return !result.ok && result.refusal.kind === 'safeguards'
      ? result.refusal.judged.stopping.map(({ safeguard }) => safeguard)
      : [];
  };
  const open = stoppingAfter(before);

  it.each(KEYS)('dat alleen de IND vastlegt, haalt een waarborg weg: %s; JGC 3/22 par. 32', (key) => {
    expect(open.length).toBeGreaterThan(0);
    for (const value of VALUES[FACTS[key].type]) {
      const said = fact(key, typeof value === 'object' ? [...value] : value);
      const after = stoppingAfter(play(by(decisionOfficer, said), before));
      expect(after, JSON.stringify(value)).toEqual(expect.arrayContaining([...open]));
    }
  });
});

describe('wie het kind is en wie ernaast staat', () => {
  const lessProtection = [
    { birthDate: '2001-01-01' },
    { ageDisputed: false },
    { accompaniedBy: 'mother' },
    { nationalityStanding: 'established' },
    { isNationalOfHost: false },
    { bornHere: false },
    { arrivedOn: '2025-12-01' },
  ] as const;

  it.each(lessProtection)(
    'een migratiedienst verbetert niet wat het kind beschermt: %o; JGC 4/23 par. 4',
    (changes) => {
      for (const actor of AUTHORITIES)
        given(...play(refusalReady))
          .when(command('CorrectIdentity', { changes }), { actor })
          .thenRefused('correction-asks-independence');
      given(...play(refusalReady))
        .when(command('CorrectIdentity', { changes }), { actor: guardian })
        .thenHappens('IdentityCorrected');
    },
  );

  it('een migratiedienst mag een naam en talen verbeteren, en melden dat de leeftijd wordt betwijfeld', () =>
    given(...play(refusalReady))
      .when(command('CorrectIdentity', { changes: { name: 'Samira V.', languages: ['Armeens'], ageDisputed: true } }))
      .thenHappens('IdentityCorrected'));

  it.each(['guardian', 'temporary-guardian'] as const)(
    'een migratiedienst wijst geen voogd aan: %s; IVRK art. 20',
    (kind) => {
      for (const actor of AUTHORITIES)
        given(...play(refusalReady))
          .when(command('AppointProtector', { protectorId: GUARDIAN, kind }), { actor })
          .thenRefused('protector-asks-independence');
    },
  );

  it('een migratiedienst stuurt geen beschermer weg; IVRK art. 20', () => {
    for (const actor of AUTHORITIES)
      given(...play(refusalReady))
        .when(command('EndProtection'), { actor })
        .thenRefused('protector-asks-independence');
  });
});

describe('horen', () => {
  const unheard = without(refusalReady, ({ type }) => type === 'RecordHearing');

  it('dat het kind niet wilde, legt iemand vast die onafhankelijk is; IVRK art. 12', () => {
    for (const actor of AUTHORITIES)
      given(...play(unheard))
        .when(command('RecordHearingDeclined'), { actor })
        .thenRefused('hearing-asks-independence');
    given(...play(unheard))
      .when(command('RecordHearingDeclined'), { actor: guardian })
      .thenHappens('HearingDeclined');
  });

  it.each(['through-guardian', 'through-trusted-person', 'through-expert'] as const)(
    'wat een ander namens het kind zei, legt een migratiedienst niet vast: %s; IVRK art. 12',
    (method) => {
      for (const actor of AUTHORITIES)
        given(...play(unheard))
          .when(command('RecordHearing', { method }), { actor })
          .thenRefused('hearing-asks-independence');
    },
  );

  it('een gesprek van vóór de geboorte is geen gesprek', () =>
    given(...play(unheard))
      .when(command('RecordHearing', { heardOn: '1990-01-01' }))
      .thenRefused('hearing-before-birth'));
});

describe('het besluit zelf', () => {
  it('weigert zolang onbekend is of het gezin uiteengaat; IVRK art. 9', () => {
    const unsure = refusalReady.map((each) =>
      each.command.type === 'PlanDecision'
        ? { ...each, command: { ...each.command, separates: 'unknown' as const } }
        : each,
    );
    given(...play([...unsure, ...by(decisionOfficer, fact('family_reunification_facilitated', true))]))
      .when(adopting)
      .thenRefused('separation-not-known');
  });

  it('wat een ander zag, gaat voor wat de planner invulde: vastzetten en scheiden; IVRK art. 9 en 37', () => {
    given(...play([...refusalReady, ...by(lawyer, fact('detention', true))]))
      .when(adopting)
      .thenStopped('no-child-detention');
    given(...play([...refusalReady, ...by(lawyer, fact('separation_from_parent', true))]))
      .when(adopting)
      .thenStopped('family-unity');
  });

  it('een voorgenomen besluit tegen het kind houdt hulp, vrijlating en spoedbescherming niet op; IVRK art. 20', () => {
    const urgent = command('PlanDecision', { decisionId: GUARDIAN, kind: 'urgent-protection', takesLiberty: 'no' });
    const planned = play([...refusalReady, ...by(protectionInvestigator, urgent)]);
    given(...planned)
      .when(command('AdoptDecision', { decisionId: GUARDIAN }), { actor: protectionInvestigator })
      .thenHappens('DecisionAdopted', 'ReceiptIssued');
    given(...planned)
      .when(command('PlanDecision', { decisionId: '00000000-0000-4000-8000-000000000099' }))
      .thenRefused('decision-already-planned');
  });

  it('een voorgenomen besluit houdt een nieuw onderzoek niet op, en valt dan stil; GC 14 par. 90', () => {
    const reopened = play([...refusalReady, ...by(investigator, command('ReopenAssessment'))]);
    given(...reopened)
      .when(adopting)
      .thenStopped('assessment-independent', 'step-one-sealed-first');
  });

  it('wie ondertekent, hoort zelf bij de opstellers; JGC 3/22 par. 32', () => {
    const others = [
      { name: 'F. Ander', organisation: 'nidos', discipline: 'pedagoog' },
      { name: 'G. Ander', organisation: 'nidos', discipline: 'jurist' },
    ];
    const beforeSigning = without(refusalReady, ({ type }) => type === 'SignAssessment').slice(0, 17);
    given(...play(beforeSigning))
      .when(command('SignAssessment', { authors: others }), { actor: investigator })
      .thenRefused('signer-not-among-authors');
  });

  it('één mens met twee vakgebieden is nog geen tweede vakgebied; JGC 3/22 par. 32', () => {
    const twice = ['pedagoog', 'gedragswetenschapper'].map((discipline) => ({
      ...{ name: 'D. Onderzoeker', organisation: 'rvdk', discipline },
    }));
    const signed = refusalReady.map((each) =>
      each.command.type === 'SignAssessment' ? { ...each, command: { ...each.command, authors: twice } } : each,
    );
    given(...play(signed))
      .when(adopting)
      .thenStopped('assessment-multidisciplinary');
  });

  it('gaat nog steeds door als alles er is', () =>
    expect(play([...returnReady, ...adoptionSteps]).at(-1)?.type).toBe('DecisionExplained'));
});
