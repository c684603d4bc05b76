// What passes over the wire about passkeys and invitations. The questions for a device are those of WebAuthn, as JSON.
import { z } from 'zod';
import { Named } from './words.ts';

const Base64Url = z.string().regex(/^[\w-]+$/);
const CredentialId = Base64Url.max(1400);
const Transport = z.enum(['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb']);

export const InvitationCode = z.object({ code: z.string().min(20).max(60) });

/** Shape: the options of WebAuthn in JSON; the browser hands them to the device as they are. */
export const DeviceQuestion = z.object({ options: z.record(z.string(), z.unknown()) });
export type DeviceQuestion = z.infer<typeof DeviceQuestion>;

/** A device made a new passkey. */
export const PasskeyMade = z.object({
  id: CredentialId,
  clientDataJSON: Base64Url.max(4000),
  attestationObject: Base64Url.max(16_000),
  transports: z.array(Transport).max(7).default([]),
});
export type PasskeyMade = z.infer<typeof PasskeyMade>;

/** A device showed that it has a passkey. */
export const PasskeyShown = z.object({
  id: CredentialId,
  clientDataJSON: Base64Url.max(4000),
  authenticatorData: Base64Url.max(4000),
  signature: Base64Url.max(2000),
});
export type PasskeyShown = z.infer<typeof PasskeyShown>;

export const OwnPasskey = z.object({
  id: z.string(),
  synced: z.boolean().describe('Waar: staat op meer dan één apparaat, bijvoorbeeld via een wachtwoordenkluis.'),
  madeAt: z.iso.datetime(),
  usedAt: z.iso.datetime().optional(),
});
export type OwnPasskey = z.infer<typeof OwnPasskey>;
export const PasskeyPath = z.object({ passkeyId: CredentialId });

export const Inviting = z.object({ person: z.string().min(1).max(64) });
export const Invitation = z.object({
  invitationCode: z.string().describe('Wordt maar één keer getoond. Geef haar aan niemand anders dan deze persoon.'),
  expiresAt: z.iso.datetime(),
  needsSecond: z
    .boolean()
    .describe('Waar: dit is de eerste helft. Wie van een andere organisatie bevestigt, krijgt de tweede.'),
});
export type Invitation = z.infer<typeof Invitation>;

/** An invitation into a role that keeps people, which waits for a second person. */
export const WaitingInvitation = z.object({
  id: z.uuid(),
  person: z.object({ id: z.string(), name: z.string(), organisation: Named, role: Named }),
  madeBy: z.string(),
  madeAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
});
export type WaitingInvitation = z.infer<typeof WaitingInvitation>;
export const InvitationPath = z.object({ invitationId: z.uuid() });
export const SecondHalf = z.object({
  secondHalf: z
    .string()
    .describe('Wordt maar één keer getoond. Geef haar zelf aan deze persoon, niet aan wie uitnodigde.'),
  expiresAt: z.iso.datetime(),
});
export type SecondHalf = z.infer<typeof SecondHalf>;
