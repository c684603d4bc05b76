// How many children one guardian has, as the guardianship body counts them. The numbers are those of Union law: thirty, and
// fifty in an exceptional situation. Whether a decision waits for it: safeguards/guardian-caseload.ts.
import { z } from 'zod';
import { byOf } from '../basics/actor.ts';
import { Day } from '../basics/day.ts';
import { organisationOf } from '../basics/jurisdiction.ts';
import { ok, type Result, refuse } from '../basics/result.ts';
import { Paragraph } from '../basics/text.ts';
import { type Context, Given, type RefusalWords } from './context.ts';
import type { ProtectorHeld } from './protectors.ts';

/** Norm: Asylum Procedures Regulation 23(10); Reception Conditions Directive 27. */
export const MOST_CHILDREN = 30;
export const MOST_CHILDREN_IN_EXCEPTION = 50;
/** From here on people are told that the limit comes near. A choice of this system. */
export const NEARLY_MOST_CHILDREN = 25;

const Count = z.object({
  protectorId: z.uuid(),
  countedOn: Day,
  children: z
    .number()
    .int()
    .min(1)
    .max(500)
    .describe('Children for whom this guardian is responsible now, this child included.'),
  exceptionalReason: Paragraph.optional().describe('Which exceptional situation there is, above thirty children.'),
});
export const CountCaseload = Count.extend({ type: z.literal('CountCaseload') });
export type CountCaseload = z.infer<typeof CountCaseload>;
export const CaseloadCounted = Given.extend({ type: z.literal('CaseloadCounted'), ...Count.shape });
export type CaseloadCounted = z.infer<typeof CaseloadCounted>;

export type CaseloadRefusal = {
  readonly code:
    | 'caseload-not-yours'
    | 'caseload-of-no-guardian'
    | 'caseload-in-the-future'
    | 'caseload-needs-reason'
    | 'caseload-over-cap';
};

/** Refuses: another organisation, somebody who is no guardian now, above thirty without a reason, above fifty. */
export function countCaseload(
  command: CountCaseload,
  { protectors }: { readonly protectors: readonly ProtectorHeld[] },
  { today, actor, jurisdiction }: Context,
): Result<CaseloadCounted[], CaseloadRefusal> {
  const { protectorId, countedOn, children, exceptionalReason } = command;
  if (organisationOf(jurisdiction, actor.organisation)?.kind !== 'guardianship')
    return refuse({ code: 'caseload-not-yours' });
  const guardian = protectors.find((each) => each.protectorId === protectorId && !each.endedOn);
  if (guardian?.kind !== 'guardian' && guardian?.kind !== 'temporary-guardian')
    return refuse({ code: 'caseload-of-no-guardian' });
  if (countedOn > today) return refuse({ code: 'caseload-in-the-future' });
  if (children > MOST_CHILDREN_IN_EXCEPTION) return refuse({ code: 'caseload-over-cap' });
  if (children > MOST_CHILDREN && !exceptionalReason) return refuse({ code: 'caseload-needs-reason' });
  const { type: _, ...count } = command;
  return ok([{ type: 'CaseloadCounted', on: today, by: byOf(actor), ...count }]);
}

export const CASELOAD_REFUSALS = {
  'caseload-not-yours': {
    title: {
      nl: 'Alleen de voogdij-instelling telt de kinderen van een voogd.',
      en: 'Only the guardianship body counts the children of a guardian.',
    },
    remedy: { nl: 'Vraag Nidos om het aantal.', en: 'Ask Nidos for the number.' },
    norms: ['apr-23'],
  },
  'caseload-of-no-guardian': {
    title: {
      nl: 'Deze persoon is nu geen voogd van dit kind.',
      en: 'This person is not a guardian of this child now.',
    },
    remedy: { nl: 'Kies een voogd uit de lijst.', en: 'Choose a guardian from the list.' },
    norms: [],
  },
  'caseload-in-the-future': {
    title: { nl: 'De dag van de telling ligt in de toekomst.', en: 'The day of the count lies in the future.' },
    remedy: { nl: 'Vul de dag in waarop is geteld.', en: 'Fill in the day of the count.' },
    norms: [],
  },
  'caseload-needs-reason': {
    title: { nl: 'Een voogd heeft ten hoogste dertig kinderen.', en: 'A guardian has thirty children at most.' },
    remedy: {
      nl: 'Wijs een andere voogd aan. Is er een uitzonderlijke situatie, leg dan uit welke.',
      en: 'Appoint another guardian. If there is an exceptional situation, explain which.',
    },
    norms: ['apr-23', 'rcd-27'],
  },
  'caseload-over-cap': {
    title: {
      nl: 'Meer dan vijftig kinderen is te veel voor één voogd, ook in een uitzonderlijke situatie.',
      en: 'More than fifty children is too many for one guardian, also in an exceptional situation.',
    },
    remedy: { nl: 'Wijs een andere voogd aan.', en: 'Appoint another guardian.' },
    norms: ['apr-23', 'rcd-27'],
  },
} as const satisfies Record<CaseloadRefusal['code'], RefusalWords>;
