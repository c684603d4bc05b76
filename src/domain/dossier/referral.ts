// Referring a child to child protection or guardianship, and their word that they received it. A referral without that word
// proves nothing: nobody may be looking after the child.
import { z } from 'zod';
import { byOf, OrganisationId } from '../basics/actor.ts';
import { Day } from '../basics/day.ts';
import { mayAuthorAssessment } from '../basics/jurisdiction.ts';
import { ok, type Result, refuse } from '../basics/result.ts';
import { Line, Paragraph } from '../basics/text.ts';
import { type Context, Given, type RefusalWords } from './context.ts';
import type { OrganisationInvolved } from './involvement.ts';

const Referral = z.object({
  referralId: z.uuid(),
  to: OrganisationId,
  referredOn: Day,
  why: Paragraph,
  urgent: z.boolean().describe('The child is in danger now.'),
});
export const ReferToChildProtection = Referral.extend({ type: z.literal('ReferToChildProtection') });
export type ReferToChildProtection = z.infer<typeof ReferToChildProtection>;
export const ReferredToChildProtection = Given.extend({
  type: z.literal('ReferredToChildProtection'),
  ...Referral.shape,
});
export type ReferredToChildProtection = z.infer<typeof ReferredToChildProtection>;

const Receipt = z.object({ referralId: z.uuid(), receivedOn: Day, receivedBy: Line, nextStep: Paragraph });
export const ConfirmReferral = Receipt.extend({ type: z.literal('ConfirmReferral') });
export type ConfirmReferral = z.infer<typeof ConfirmReferral>;
export const ReferralConfirmed = Given.extend({ type: z.literal('ReferralConfirmed'), ...Receipt.shape });
export type ReferralConfirmed = z.infer<typeof ReferralConfirmed>;

export type ReferralHeld = { readonly referred: ReferredToChildProtection; confirmed?: ReferralConfirmed };
type Referred = { readonly referrals: readonly ReferralHeld[] };

export type ReferralRefusal = {
  readonly code:
    | 'referral-exists'
    | 'referral-to-nobody'
    | 'referral-day-wrong'
    | 'referral-not-found'
    | 'referral-not-yours';
};

/** Refuses: the same referral twice, a day in the future, and a receiver that is no child protection. Norm: JGC 3/22 para. 32(h). */
export function referToChildProtection(
  command: ReferToChildProtection,
  file: Referred & { readonly involved: readonly string[] },
  { today, actor, jurisdiction }: Context,
): Result<(OrganisationInvolved | ReferredToChildProtection)[], ReferralRefusal> {
  const { referralId, to, referredOn, why } = command;
  if (file.referrals.some(({ referred }) => referred.referralId === referralId))
    return refuse({ code: 'referral-exists' });
  if (!mayAuthorAssessment(jurisdiction, to)) return refuse({ code: 'referral-to-nobody' });
  if (referredOn > today) return refuse({ code: 'referral-day-wrong' });
  const given = { on: today, by: byOf(actor) };
  const { type: _, ...referral } = command;
  const referred: ReferredToChildProtection = { type: 'ReferredToChildProtection', ...given, ...referral };
  if (file.involved.includes(to)) return ok([referred]);
  return ok([{ type: 'OrganisationInvolved', ...given, organisation: to, reason: why }, referred]);
}

/** Refuses: what was not sent, or not to this organisation, or was received on a day that cannot be. */
export function confirmReferral(
  command: ConfirmReferral,
  { referrals }: Referred,
  { today, actor }: Context,
): Result<ReferralConfirmed[], ReferralRefusal> {
  const held = referrals.find(({ referred, confirmed }) => referred.referralId === command.referralId && !confirmed);
  if (!held) return refuse({ code: 'referral-not-found' });
  if (held.referred.to !== actor.organisation) return refuse({ code: 'referral-not-yours' });
  if (command.receivedOn > today || command.receivedOn < held.referred.referredOn)
    return refuse({ code: 'referral-day-wrong' });
  const { type: _, ...receipt } = command;
  return ok([{ type: 'ReferralConfirmed', on: today, by: byOf(actor), ...receipt }]);
}

export const REFERRAL_REFUSALS = {
  'referral-exists': {
    title: { nl: 'Deze verwijzing staat al in het dossier.', en: 'This referral is in the dossier already.' },
    remedy: { nl: 'U hoeft niets te doen.', en: 'There is nothing to do.' },
    norms: [],
  },
  'referral-to-nobody': {
    title: { nl: 'Deze organisatie beschermt geen kinderen.', en: 'This organisation does not protect children.' },
    remedy: {
      nl: 'Kies de Raad voor de Kinderbescherming, een gecertificeerde instelling of Nidos.',
      en: 'Choose the Child Care and Protection Board, a certified youth agency or Nidos.',
    },
    norms: ['jgc3-32h'],
  },
  'referral-day-wrong': {
    title: {
      nl: 'De dag ligt in de toekomst, of vóór de verwijzing.',
      en: 'The day lies in the future, or before the referral.',
    },
    remedy: { nl: 'Vul de dag in waarop het gebeurde.', en: 'Fill in the day on which it happened.' },
    norms: [],
  },
  'referral-not-found': {
    title: { nl: 'Deze verwijzing wacht niet op bevestiging.', en: 'This referral does not wait for confirmation.' },
    remedy: { nl: 'Kies een verwijzing uit de lijst.', en: 'Choose a referral from the list.' },
    norms: [],
  },
  'referral-not-yours': {
    title: {
      nl: 'Deze verwijzing ging naar een andere organisatie.',
      en: 'This referral went to another organisation.',
    },
    remedy: {
      nl: 'Alleen die organisatie bevestigt de ontvangst.',
      en: 'Only that organisation confirms the receipt.',
    },
    norms: [],
  },
} as const satisfies Record<ReferralRefusal['code'], RefusalWords>;
