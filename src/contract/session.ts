// Who is signed in, and who can be chosen on a development machine.
import { z } from 'zod';
import { Purpose } from '../domain/basics/actor.ts';
import { Named } from './words.ts';

const Person = z.object({ id: z.string(), name: z.string() });

export const Session = z.object({
  person: Person,
  organisation: Named,
  role: Named,
  purpose: Named,
  mayGive: z.array(z.string()).describe('Opdrachten buiten een dossier die u mag geven.'),
  asksWhatIf: z.boolean().describe('Waar: u mag vragen wat een ander getal in de regels zou betekenen.'),
  devSignIn: z.boolean().describe('Waar: aangemeld door een verzonnen persoon te kiezen, zonder wachtwoord.'),
});
export type Session = z.infer<typeof Session>;

export const SignInPerson = Person.extend({ organisation: Named, role: Named, purposes: z.array(Named) });
export type SignInPerson = z.infer<typeof SignInPerson>;

export const SignIn = z.object({ personId: z.string().min(1).max(64), purpose: Purpose });
export type SignIn = z.infer<typeof SignIn>;
