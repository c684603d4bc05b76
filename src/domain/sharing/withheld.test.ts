// An event shown without its texts: also not a text, or somebody’s name, that lies deep inside it.
import { expect, it } from 'vitest';
import { givenBy } from '../../../tests/support/given.ts';
import { decisionOfficer, guardian } from '../../../tests/support/people.ts';
import { byOf } from '../basics/actor.ts';
import type { DossierEvent } from '../dossier/commands.ts';
import { withoutTexts } from './withheld.ts';

const choice = { id: 'x', applied: 'crc-3', by: { person: byOf(guardian), reason: 'Zo lezen wij het bij dit kind.' } };
const receipt = {
  ...{
    type: 'ReceiptIssued',
    decisionId: '00000000-0000-4000-8000-0000000000ab',
    findings: [],
    answered: [],
    tasks: [],
  },
  ...{
    facts: {},
    conflicts: [choice, { ...choice, by: 'rule-of-voorop' }],
    countersigned: [{ safeguard: 's', by: byOf(guardian) }],
  },
  ...givenBy({ actor: decisionOfficer }),
} as unknown as DossierEvent;

it('een bewijs noemt dan geen persoon en geen reden meer, ook niet diep van binnen; AVG art. 5', () => {
  const blank = JSON.stringify(withoutTexts(receipt));
  for (const secret of [guardian.person, guardian.name, 'bij dit kind']) expect(blank).not.toContain(secret);
  expect(blank).toContain('rule-of-voorop');
});

it('wie het schreef, blijft voor wie het toont: dat is geen tekst', () => {
  expect(withoutTexts(receipt).by).toEqual(byOf(decisionOfficer));
});
