// The code of an invitation: letters and figures that are not mistaken for each other, in groups of four; whole, or half of one.
import { randomBytes } from 'node:crypto';

/** Units: characters, five bits of chance each. */
export const CODE_LENGTH = 24;
const ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

export const newCode = (length: number): string =>
  [...randomBytes(length)]
    .map((byte) => ALPHABET[byte % ALPHABET.length])
    .join('')
    .replace(/(.{4})(?=.)/g, '$1-');

/** However it was typed: capitals or not, with or without dashes and spaces. */
export const plain = (code: string): string => code.toUpperCase().replace(/[\s-]/g, '');
