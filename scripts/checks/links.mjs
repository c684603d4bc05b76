// Links in documents lead somewhere: to a file that is there, and to a heading that is in it.
import { existsSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { inRoot } from '../setup/place.mjs';
import { projectFiles, textOf } from './files.mjs';

const LINK = /\[(?:[^\]\\]|\\.)*\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)/g;
const ELSEWHERE = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;

/** Code is no prose: a link in it is an example. @param {string} text */
const withoutCode = (text) => text.replace(/^(```|~~~)[\s\S]*?^\1/gm, '').replace(/`[^`\n]*`/g, '');

/** As the usual forges make them. @param {string} heading */
const anchorOf = (heading) =>
  heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[`*]/g, '')
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');

/** @param {string} path */
const anchorsOf = (path) => {
  /** @type {Map<string, number>} */
  const seen = new Map();
  return [
    ...textOf(path)
      .replace(/^(```|~~~)[\s\S]*?^\1/gm, '')
      .matchAll(/^#{1,6} +(.+?)(?: +#+)?$/gm),
  ].map(([, heading = '']) => {
    const anchor = anchorOf(heading);
    const times = seen.get(anchor) ?? 0;
    seen.set(anchor, times + 1);
    return times === 0 ? anchor : `${anchor}-${times}`;
  });
};

/** What is wrong with a link in this document, if anything. @param {string} document @param {string} link */
const problemOf = (document, link) => {
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? document : normalize(join(dirname(document), decodeURIComponent(path)));
  if (target.startsWith('..')) return `${document}: ${link} leaves the project`;
  if (!existsSync(inRoot(target))) return `${document}: ${link} does not exist`;
  if (anchor === undefined || !target.endsWith('.md') || statSync(inRoot(target)).isDirectory()) return undefined;
  return anchorsOf(target).includes(anchor) ? undefined : `${document}: ${link} names no heading of ${target}`;
};

export const brokenLinks = async () =>
  projectFiles()
    .filter((path) => path.endsWith('.md'))
    .flatMap((document) =>
      [...withoutCode(textOf(document)).matchAll(LINK)]
        .map(([, link = '']) => link)
        .filter((link) => !ELSEWHERE.test(link))
        .flatMap((link) => problemOf(document, link) ?? []),
    );
