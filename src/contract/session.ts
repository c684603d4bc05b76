// Who is signed in, for what, and who can be chosen on a development machine.
import { z } from 'zod';
import { Purpose, RoleId } from '../domain/basics/actor.ts';
import { Named } from './words.ts';

const Person = z.object({ id: z.string(), name: z.string() });
const Moment = z.iso.datetime();
/** A purpose, and the role to which it belongs. */
const Choice = Named.extend({ role: Named });

export const Session = z.object({
  person: Person,
  organisation: Named,
  role: Named,
  purpose: Named,
  purposes: z.array(Choice).describe('De doelen waaruit u kunt kiezen; elk ander doel is een nieuwe sessie.'),
  mayGive: z.array(z.string()).describe('Opdrachten buiten een dossier die u mag geven.'),
  mayInvite: z.boolean().describe('Waar: u schrijft mensen in die zich met een passkey aanmelden.'),
  confirmsInvitations: z.boolean().describe('Waar: u bevestigt uitnodigingen die iemand anders maakte.'),
  asksWhatIf: z.boolean().describe('Waar: u mag vragen wat een ander getal in de regels zou betekenen.'),
  watches: z.boolean().describe('Waar: u krijgt meldingen en mag het inzagelogboek vragen stellen.'),
  oversees: z.boolean().describe('Waar: u krijgt ankers over alle dossiers, als toezichthouder.'),
  failedSignIns: z
    .number()
    .int()
    .describe('Zo vaak mislukte het aanmelden met een passkey van u in de laatste dag, voor zover deze server weet.'),
  deviceKey: z
    .string()
    .describe(
      'Sleutel waarmee uw browser sluit wat hij zelf van u bewaart: 32 bytes in base64. Voor niemand anders dan u.',
    ),
  devSignIn: z.boolean().describe('Waar: aangemeld door een verzonnen persoon te kiezen, zonder wachtwoord.'),
  idleEndsAt: Moment.describe('Zonder nieuw verzoek verloopt de sessie op dit moment.'),
  endsAt: Moment.describe('Dan verloopt de sessie hoe dan ook.'),
  idleSeconds: z.number().int().describe('Zoveel seconden kunt u nog niets doen.'),
  leftSeconds: z.number().int().describe('Zoveel seconden duurt de sessie hoogstens nog.'),
});
export type Session = z.infer<typeof Session>;

export const SignInPerson = Person.extend({ organisation: Named, role: Named, purposes: z.array(Choice) });
export type SignInPerson = z.infer<typeof SignInPerson>;

export const SignIn = z.object({ personId: z.string().min(1).max(64), purpose: Purpose });
export type SignIn = z.infer<typeof SignIn>;

/** What can be chosen after signing in, and what was chosen. */
export const Purposes = z.object({
  person: Person,
  organisation: Named,
  role: Named,
  purposes: z.array(Choice),
  purpose: Named.optional(),
});
export type Purposes = z.infer<typeof Purposes>;

export const ChosenPurpose = z.object({
  purpose: Purpose,
  role: RoleId.optional().describe('Nodig als meer van uw functies dit doel hebben.'),
});

export const SESSION_WAYS = ['development', 'service', 'passkey'] as const;

/** One of the sessions of the person who asks. */
export const OwnSession = z.object({
  id: z.uuid(),
  current: z.boolean().describe('Waar: de sessie waarmee u dit vraagt.'),
  way: z.enum(SESSION_WAYS).describe('Hoe u zich aanmeldde: dienst, passkey, of kiezen op een ontwikkelmachine.'),
  device: z.string().describe('Soort browser en systeem; leeg als dat niet bekend is.'),
  startedAt: Moment,
  usedAt: Moment,
  purpose: Named.optional(),
});
export type OwnSession = z.infer<typeof OwnSession>;
