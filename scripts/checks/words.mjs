// What may not stand in a file that others read: a place on somebody's machine, a secret, a private registry, or work
// that was left lying. Work that is known to be missing stands in the issues.
import { textFiles, textOf } from './files.mjs';

/** @typedef {{ readonly what: string, readonly pattern: RegExp, readonly where: RegExp, readonly but?: RegExp }} Rule */

/** Spelled in parts, so that this file passes its own rules. @param {string[]} parts */
const spelled = (...parts) => parts.join('');

/** @type {readonly Rule[]} */
const RULES = [
  {
    what: 'a path of one machine',
    pattern: /(?<![\w.])\/(?:home|Users|root|work)\/[\w.-]+|[A-Z]:\\Users\\/,
    where: /./,
  },
  {
    what: 'an address of a package registry',
    pattern: /https?:\/\/[^\s"')]*(?:registry|npmjs|artifactory|nexus)[^\s"')]*/i,
    where: /./,
  },
  { what: 'a private key', pattern: new RegExp(spelled('-----BEGIN ', '[A-Z ]*PRIVATE KEY-----')), where: /./ },
  {
    what: 'a token',
    pattern: /\b(?:gh[pousr]_[A-Za-z0-9]{30,}|npm_[A-Za-z0-9]{30,}|AKIA[0-9A-Z]{16}|xox[abp]-[\w-]{10,})\b/,
    where: /./,
  },
  {
    what: 'work that was left lying',
    pattern: new RegExp(
      `(?://|\\*|#|<!--).*\\b(?:${spelled('TO', 'DO')}|${spelled('FIX', 'ME')}|${spelled('XX', 'X')}|${spelled('HA', 'CK')})\\b`,
    ),
    where: /^(?:src|tests|scripts)\//,
  },
  {
    what: 'a conflict that was not resolved',
    pattern: new RegExp(`^(?:${'<'.repeat(7)}|${'>'.repeat(7)}) `, 'm'),
    where: /./,
  },
];
const LEFT_OUT = /^(?:tests\/data\/|src\/seed\/.*\.jsonl$|LICENSE|LICENSES\/)/;

export const forbiddenWords = async () =>
  textFiles()
    .filter((path) => !LEFT_OUT.test(path))
    .flatMap((path) => {
      const text = textOf(path);
      return RULES.filter(({ where }) => where.test(path)).flatMap(({ what, pattern }) => {
        const found = pattern.exec(text);
        return found ? [`${path}:${text.slice(0, found.index).split('\n').length}: ${what} (${found[0].trim()})`] : [];
      });
    });
