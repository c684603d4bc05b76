// Destroying: two people of two organisations, nothing in the way, and a period that is known and over. Holds go before everything.
import { describe, expect, it } from 'vitest';
import { openingSteps, play, refusalReady, type Step } from '../../../../tests/support/adoptable-path.ts';
import { type CommandInput, command, DATA_REQUEST, PROCEDURE, parsed } from '../../../../tests/support/commands.ts';
import { contextOf, day, fileOf, given, kept } from '../../../../tests/support/given.ts';
import { decisionOfficer, guardian, person } from '../../../../tests/support/people.ts';
import { NETHERLANDS } from '../../../jurisdictions/nl/netherlands.ts';
import { RETENTION } from '../../../jurisdictions/nl/retention.ts';
import type { Actor } from '../../basics/actor.ts';
import type { RetentionRow } from '../../basics/retention.ts';
import type { DossierEvent } from '../commands.ts';
import { decide } from '../dossier.ts';
import { foldDossier } from '../evolve.ts';
import { BARRIERS } from './barriers.ts';
import { keptUntil, retentionOf } from './retention.ts';

const officer = person('privacy-officer');
const second = person('child-rights-officer');
const opened = play(openingSteps);
const propose = command('ProposeDestruction');
const confirm = command('ConfirmDestruction');
const step = (actor: Actor, given: CommandInput, today = '2026-02-25'): Step => ({ actor, today, command: given });
const proposed = play([step(officer, propose)], opened);

/** What is in the way, where the country keeps by these rows. */
const barriers = (
  events: readonly DossierEvent[],
  given: CommandInput,
  more: { readonly rows?: readonly RetentionRow[]; readonly remediesRun?: boolean; readonly today?: string } = {},
): readonly string[] => {
  const { rows = RETENTION, remediesRun = false, today = '2026-03-02' } = more;
  const context = {
    ...contextOf({ actor: given.type === 'ConfirmDestruction' ? second : officer, today }),
    remediesRun,
  };
  const decided = decide(parsed(given), foldDossier([...events]), {
    ...context,
    jurisdiction: { ...NETHERLANDS, retention: rows },
  });
  if (decided.ok) return [];
  return decided.refusal.code === 'destruction-barred' ? decided.refusal.barriers : [decided.refusal.code];
};
const LISTED = { listCategory: 'Selectielijst, categorie 12.1' };
const ERASURE = {
  ground: 'own-request',
  requestId: DATA_REQUEST,
  ...LISTED,
  childWants: 'Samira wil het weg.',
} as const;
const years = (count: number): readonly RetentionRow[] =>
  RETENTION.map((row) => ({ ...row, years: count, from: 'last-entry' }));

describe('een voorstel om te vernietigen', () => {
  it('wordt gedaan met grond en redenen', () =>
    given(...opened)
      .when(propose, { actor: officer })
      .thenEvents(kept('DestructionProposed', propose, { actor: officer })));

  it('noemt de rechter of het verzoek waarop het rust; AVG art. 17', () => {
    const { courtOrder: _, ...nameless } = propose;
    given(...opened)
      .when(nameless, { actor: officer })
      .thenRefused('destruction-without-court');
    given(...opened)
      .when({ ...propose, ground: 'own-request' }, { actor: officer })
      .thenRefused('destruction-without-request');
  });

  it('komt op eigen verzoek alleen van het kind of wie het vertegenwoordigt, en zegt wat het kind wil; IVRK art. 12', () => {
    const following = (more: Partial<CommandInput>) =>
      play([step(guardian, { ...command('RequestData', { kind: 'erasure' }), ...more } as CommandInput)], opened);
    const own = { ...propose, ...ERASURE };
    const { childWants: _, ...unasked } = own;
    expect(barriers(following({}), own)).toEqual([]);
    expect(barriers(following({}), unasked)).toEqual(['destruction-child-unasked']);
    const another = ['destruction-request-of-another'];
    expect(barriers(following({ subject: 'parent', subjectName: 'haar vader', askedBy: 'parent' }), own)).toEqual(
      another,
    );
    expect(barriers(following({ askedBy: 'other' }), own)).toEqual(another);
    expect(barriers(following({ askedBy: 'parent' }), own)).toEqual(another);
    expect(barriers(following({ askedBy: 'parent', authority: 'yes' }), own)).toEqual([]);
  });

  it('is er één, tot het is ingetrokken', () => {
    given(...proposed)
      .when(propose, { actor: officer })
      .thenRefused('destruction-proposed-already');
    const withdrawn = play([step(officer, command('WithdrawDestruction'))], proposed);
    given(...withdrawn)
      .when(propose, { actor: officer })
      .thenHappens('DestructionProposed');
    given(...withdrawn)
      .when(command('WithdrawDestruction'), { actor: officer })
      .thenRefused('destruction-not-found');
  });
});

describe('wat in de weg staat', () => {
  const paths: Readonly<Record<(typeof BARRIERS)[number], () => readonly string[]>> = {
    hold: () => barriers(play([step(officer, command('PlaceHold'))], opened), propose),
    'open-procedure': () => barriers(play([step(decisionOfficer, command('OpenProcedure'))], opened), propose),
    'open-request': () => barriers(play([step(guardian, command('RequestData'))], opened), propose),
    'planned-decision': () => barriers(play(refusalReady), propose),
    'remedy-running': () => barriers(opened, propose, { remediesRun: true }),
    'not-archived': () => barriers(opened, { ...propose, selection: 'archived-first' }),
    'records-act-unknown': () => barriers(opened, { ...propose, ground: 'retention-passed' }, { rows: years(0) }),
    'retention-unknown': () => barriers(opened, { ...propose, ...LISTED, ground: 'retention-passed' }),
    'retention-running': () =>
      barriers(opened, { ...propose, ...LISTED, ground: 'retention-passed' }, { rows: years(1) }),
  };

  it.each(BARRIERS)('%s, bij het voorstel; AVG art. 17 lid 3', (barrier) =>
    expect(paths[barrier]()).toEqual([barrier]),
  );

  it('wordt bij het bevestigen opnieuw gevraagd: een vernietigingsstop van gisteren houdt het tegen', () =>
    expect(barriers(play([step(second, command('PlaceHold'), '2026-03-01')], proposed), confirm)).toEqual(['hold']));

  it('een klacht of beroep dat loopt, houdt het tegen, ook bij een verzoek van het kind zelf', () => {
    const complaint = command('OpenProcedure', { kind: 'complaint', procedureId: PROCEDURE });
    const asks = step(guardian, command('RequestData', { kind: 'erasure' }));
    const own = { ...propose, ...ERASURE };
    expect(barriers(play([asks], opened), own)).toEqual([]);
    expect(barriers(play([asks, step(decisionOfficer, complaint)], opened), own)).toEqual(['open-procedure']);
  });

  it('een vernietigingsstop met een einde houdt tegen tot en met die dag', () => {
    const held = play([step(officer, command('PlaceHold', { until: '2026-03-02' }))], opened);
    expect(barriers(held, propose, { today: '2026-03-02' })).toEqual(['hold']);
    expect(barriers(held, propose, { today: '2026-03-03' })).toEqual([]);
    given(...opened)
      .when(command('PlaceHold', { until: '2026-03-01' }), { actor: officer })
      .thenRefused('hold-in-the-past');
    const lifted = play([step(officer, command('LiftHold'))], held);
    expect(barriers(lifted, propose)).toEqual([]);
    given(...lifted)
      .when(command('LiftHold'), { actor: officer })
      .thenRefused('hold-lifted-already');
  });
});

describe('bevestigen', () => {
  it('doet een tweede, van een andere organisatie', () => {
    given(...proposed)
      .when(confirm, { actor: second })
      .thenEvents(kept('DestructionConfirmed', confirm, { actor: second }));
    given(...proposed)
      .when(confirm, { actor: { ...second, organisation: officer.organisation } })
      .thenRefused('destruction-asks-another');
    given(...proposed)
      .when(confirm, { actor: { ...second, person: officer.person } })
      .thenRefused('destruction-asks-another');
    given(...opened)
      .when(confirm, { actor: second })
      .thenRefused('destruction-not-found');
  });
});

describe('bewaren', () => {
  it('gaat door zolang ook maar één termijn niet bekend is; AVG art. 5', () => {
    const file = fileOf(opened);
    expect(keptUntil(file, RETENTION)).toBe('unknown');
    expect(keptUntil(file, years(10))).toBe('2036-01-14');
    expect(keptUntil(file, [...years(10), ...RETENTION.slice(0, 1)])).toBe('unknown');
    expect(keptUntil(file, [])).toBe('unknown');
  });

  it('telt vanaf de dag dat het kind achttien wordt, als die later is', () => {
    const rows = years(1).map((row) => ({ ...row, from: 'eighteen' as const }));
    const file = fileOf(opened);
    const eighteen = retentionOf(file, rows)[0]?.start;
    expect(eighteen).toBe(`${Number(file.child.birthDate?.slice(0, 4)) + 18}${file.child.birthDate?.slice(4)}`);
    expect(retentionOf({ ...file, child: {} }, rows)[0]?.until).toBeUndefined();
  });

  it('begint niet opnieuw omdat iemand naar zijn gegevens vraagt', () => {
    const asked = play([step(guardian, command('RequestData')), step(officer, command('PlaceHold'))], opened);
    const file = fileOf(asked);
    const request = file.trail.filter(
      ({ event }) => event.type !== 'ProcedureOpened' && event.type !== 'MilestoneRecorded',
    );
    expect(keptUntil({ ...file, trail: request }, years(10))).toBe('2036-01-14');
    expect(day('2036-01-14')).toBe('2036-01-14');
  });
});
