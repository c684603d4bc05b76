// How many children a guardian has: thirty, fifty with a reason, never more; counted by the guardianship body.
import { describe, it } from 'vitest';
import { openingSteps, play } from '../../../tests/support/adoptable-path.ts';
import { command, GUARDIAN, LAWYER } from '../../../tests/support/commands.ts';
import { given, kept, TODAY } from '../../../tests/support/given.ts';
import { decisionOfficer, guardian, protectionInvestigator } from '../../../tests/support/people.ts';

const count = command('CountCaseload');
const nidos = { actor: guardian };
const appointing = command('AppointProtector', { protectorId: GUARDIAN, kind: 'guardian' });
const withGuardian = play([...openingSteps, { actor: protectionInvestigator, today: TODAY, command: appointing }]);

describe('de kinderen van een voogd', () => {
  it('telt de voogdij-instelling; Procedureverordening art. 23(10)', () => {
    given(...withGuardian)
      .when(count, nidos)
      .thenEvents(kept('CaseloadCounted', count, nidos));
    for (const actor of [decisionOfficer, protectionInvestigator])
      given(...withGuardian)
        .when(count, { actor })
        .thenRefused('caseload-not-yours');
  });

  it('zijn er dertig, meer met een reden en nooit meer dan vijftig; Procedureverordening art. 23(10)', () => {
    const of = (children: number, exceptionalReason?: string) =>
      given(...withGuardian).when({ ...count, children, ...(exceptionalReason && { exceptionalReason }) }, nidos);
    of(30).thenHappens('CaseloadCounted');
    of(31).thenRefused('caseload-needs-reason');
    of(50, 'Deze maand kwamen vier keer zoveel kinderen.').thenHappens('CaseloadCounted');
    of(51, 'Deze maand kwamen vier keer zoveel kinderen.').thenRefused('caseload-over-cap');
  });

  it('telt zij van een voogd, tot vandaag', () => {
    given(...withGuardian)
      .when({ ...count, protectorId: LAWYER }, nidos)
      .thenRefused('caseload-of-no-guardian');
    given(...withGuardian)
      .when({ ...count, countedOn: '2026-03-03' }, nidos)
      .thenRefused('caseload-in-the-future');
  });
});
