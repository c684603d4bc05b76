// An alarm by whoever stands beside a child, over what is about to happen to it: separation, detention, a move, departure. It goes to child
// protection at once, as an urgent referral that has to be confirmed, and to oversight. Norm: CRC 9, 37; requirement D2.
import { z } from 'zod';
import { byOf } from '../basics/actor.ts';
import { ok, type Result, refuse } from '../basics/result.ts';
import { Paragraph } from '../basics/text.ts';
import { type Context, Given, type RefusalWords } from './context.ts';
import type { OrganisationInvolved } from './involvement.ts';
import {
  type ReferralHeld,
  type ReferralRefusal,
  type ReferredToChildProtection,
  referToChildProtection,
} from './referral.ts';

export const ALARMS = ['separation', 'detention', 'move', 'departure', 'other'] as const;
export type Alarm = (typeof ALARMS)[number];

const Raised = z.object({
  alarmId: z.uuid(),
  about: z.enum(ALARMS),
  decisionId: z.uuid().optional().describe('Het voorgenomen besluit waar het om gaat.'),
  why: Paragraph.describe('Wat er dreigt, en voor wanneer.'),
});
export const RaiseAlarm = Raised.extend({ type: z.literal('RaiseAlarm') });
export type RaiseAlarm = z.infer<typeof RaiseAlarm>;
export const AlarmRaised = Given.extend({ type: z.literal('AlarmRaised'), ...Raised.shape });
export type AlarmRaised = z.infer<typeof AlarmRaised>;

export type AlarmRefusal = { readonly code: 'alarm-exists' | 'alarm-of-unknown-decision' | 'alarm-to-nobody' };

type File = {
  readonly alarms: readonly AlarmRaised[];
  readonly referrals: readonly ReferralHeld[];
  readonly involved: readonly string[];
  readonly decisions: readonly { readonly plan: { readonly decisionId: string } }[];
};
type Event = AlarmRaised | OrganisationInvolved | ReferredToChildProtection;

/** Refuses: the same again, and a decision that is not here. The alarm and the referral bear one identifier. */
export function raiseAlarm(
  command: RaiseAlarm,
  file: File,
  context: Context,
): Result<readonly Event[], AlarmRefusal | ReferralRefusal> {
  const { type: _, ...raised } = command;
  const { alarmId, decisionId, why } = raised;
  if (file.alarms.some((held) => held.alarmId === alarmId)) return refuse({ code: 'alarm-exists' });
  if (decisionId !== undefined && !file.decisions.some(({ plan }) => plan.decisionId === decisionId))
    return refuse({ code: 'alarm-of-unknown-decision' });
  const to = context.jurisdiction.organisations.find(({ kind }) => kind === 'child-protection')?.id;
  if (to === undefined) return refuse({ code: 'alarm-to-nobody' });
  const referral = { referralId: alarmId, to, referredOn: context.today, why, urgent: true };
  const referred = referToChildProtection({ type: 'ReferToChildProtection', ...referral }, file, context);
  if (!referred.ok) return referred;
  const alarm: AlarmRaised = { type: 'AlarmRaised', on: context.today, by: byOf(context.actor), ...raised };
  return ok([alarm, ...referred.value]);
}

export const ALARM_REFUSALS = {
  'alarm-exists': {
    title: { nl: 'Dit alarm is al geslagen.', en: 'This alarm was raised already.' },
    remedy: { nl: 'U hoeft niets te doen.', en: 'There is nothing to do.' },
    norms: [],
  },
  'alarm-of-unknown-decision': {
    title: { nl: 'Dit besluit staat niet in het dossier.', en: 'This decision is not in the dossier.' },
    remedy: {
      nl: 'Sla alarm zonder een besluit te noemen.',
      en: 'Raise the alarm without naming a decision.',
    },
    norms: [],
  },
  'alarm-to-nobody': {
    title: {
      nl: 'Er is geen organisatie ingericht die kinderen beschermt.',
      en: 'No organisation that protects children is set up.',
    },
    remedy: {
      nl: 'Bel de kinderbescherming zelf, nu. Vraag de beheerder om die organisatie in te richten.',
      en: 'Call child protection yourself, now. Ask the administrator to set that organisation up.',
    },
    norms: [],
  },
} as const satisfies Record<AlarmRefusal['code'], RefusalWords>;
