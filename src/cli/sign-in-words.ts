// What the command line says when signing in cannot work as it was set: Dutch first, English beside it. Pure.
import { say } from './start-words.ts';

export const noSignInService = (missing: readonly string[]): string =>
  say([
    `In productie meldt iedereen zich aan bij een aanmelddienst. Stel deze instellingen in: ${missing.join(', ')}. Hoe: docs/how-to/connect-a-sign-in-service.md.`,
    `In production everybody signs in by a sign-in service. Set these settings: ${missing.join(', ')}. How: docs/how-to/connect-a-sign-in-service.md.`,
  ]);

export const halfSet = (missing: readonly string[]): string =>
  say([
    `De aanmelddienst is half ingesteld. Stel ook in: ${missing.join(', ')}; of laat alle instellingen VOOROP_OIDC_… weg.`,
    `The sign-in service is half set. Set as well: ${missing.join(', ')}; or leave out all settings VOOROP_OIDC_….`,
  ]);

export const notSafe = (setting: string): string =>
  say([
    `${setting} moet met https:// beginnen; zonder kan alleen op deze computer zelf (localhost).`,
    `${setting} must begin with https://; without it only this computer itself (localhost) will do.`,
  ]);

export const wrongKey = say([
  'Het bestand van VOOROP_OIDC_KEY_FILE is niet te lezen als privésleutel in PEM: RSA van minstens 2048 bits, of P-256. Maak er een met: openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:3072 -out sleutel.pem',
  'The file of VOOROP_OIDC_KEY_FILE cannot be read as a private key in PEM: RSA of at least 2048 bits, or P-256. Make one with: openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:3072 -out key.pem',
]);
