// What passes over the wire while somebody signs in: the ways on offer, and going to the sign-in service and back.
import { z } from 'zod';

export const SignInWays = z.object({
  development: z.boolean().describe('Waar: u kunt een verzonnen persoon kiezen. Alleen op een ontwikkelmachine.'),
  service: z.string().optional().describe('De naam van de aanmelddienst, als die er is.'),
  passkey: z.boolean().describe('Waar: u kunt zich aanmelden met een passkey.'),
});
export type SignInWays = z.infer<typeof SignInWays>;

export const ServiceAddress = z.object({ url: z.url().describe('Stuur de browser hierheen.') });

/** What the service put in the address when it sent the browser back. */
export const ServiceAnswer = z.object({
  code: z.string().min(1).max(2000),
  state: z.string().min(1).max(500),
  iss: z.string().max(300).optional(),
});

export const PublicKeys = z.object({
  keys: z.array(z.record(z.string(), z.string())).describe('De openbare sleutels waarmee Voorop zich bekendmaakt.'),
});
