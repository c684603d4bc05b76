// Whether a description fits the schema of MDTO: well-formed, every element known, in its order, as often as it may, with text of its
// kind. For what we write ourselves: no comments, no CDATA, no attributes but on the first element. The rules: mdto-rules.ts.
import { GROUPS, NAMESPACE, type Part, ROOTS, TEXT_KINDS, type TextKind } from './mdto-rules.ts';

type Element = { readonly name: string; readonly children: Element[]; text: string };

const YEAR = '-?\\d{4,}';
const DATE = `${YEAR}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])`;
const ZONE = '(Z|[+-]\\d{2}:\\d{2})?';
const whole = (pattern: string): RegExp => new RegExp(`^(${pattern})${ZONE}$`);
const PERIOD = `${YEAR}|${YEAR}-(0[1-9]|1[0-2])|${DATE}`;
const MOMENT = `${DATE}T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?`;

const FITS: Readonly<Record<TextKind, RegExp>> = {
  // 1.0.2 refuses a text without a visible character; so do we.
  text: /\S/u,
  number: /^\d+$/,
  uri: /^\S+$/,
  language: /^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$/,
  date: whole(DATE),
  duration: /^-?P(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?$/,
  period: whole(PERIOD),
  moment: whole(MOMENT),
};

const isText = (kind: Part['kind']): kind is TextKind => (TEXT_KINDS as readonly string[]).includes(kind);

/** What does not fit, each with the path where. Shape: empty where all fits. */
export function mdtoProblems(xml: string): readonly string[] {
  const root = read(xml);
  if (typeof root === 'string') return [root];
  if (root.name !== 'MDTO') return [`${root.name}: the first element is MDTO`];
  if (!xml.includes(`<MDTO xmlns="${NAMESPACE}"`)) return ['MDTO: the namespace is missing'];
  const [only, ...more] = root.children;
  const group = only && ROOTS[only.name];
  if (!only || !group || more.length > 0) return ['MDTO: holds one informatieobject or one bestand'];
  return inGroup(only, GROUPS[group], only.name);
}

const LEAST = { '1': 1, '+': 1, '?': 0, '*': 0 } as const;
const MOST = { '1': 1, '?': 1, '+': Number.POSITIVE_INFINITY, '*': Number.POSITIVE_INFINITY } as const;

function inGroup({ children, text }: Element, parts: readonly Part[], path: string): readonly string[] {
  const problems: string[] = text.trim() === '' ? [] : [`${path}: text beside elements`];
  let at = 0;
  for (const { name, kind, often } of parts) {
    const from = at;
    while (children[at]?.name === name) at += 1;
    const found = children.slice(from, at);
    if (found.length < LEAST[often]) problems.push(`${path}: ${name} is missing, or stands elsewhere`);
    if (found.length > MOST[often]) problems.push(`${path}: ${name} stands ${found.length} times`);
    for (const each of found) problems.push(...inPart(each, kind, `${path}/${name}`));
  }
  const left = children[at];
  return left ? [...problems, `${path}: ${left.name} is unknown, or stands elsewhere`] : problems;
}

function inPart(element: Element, kind: Part['kind'], path: string): readonly string[] {
  if (!isText(kind)) return inGroup(element, GROUPS[kind], path);
  if (element.children.length > 0) return [`${path}: elements in a text`];
  return FITS[kind].test(element.text) ? [] : [`${path}: not a ${kind}`];
}

const TAG = /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/g;

/** The elements as a tree, or what is wrong with the text itself. */
function read(xml: string): Element | string {
  const body = xml.replace(/^<\?xml[^>]*\?>\s*/, '').trim();
  const top: Element = { name: '', children: [], text: '' };
  const open: Element[] = [top];
  let last = 0;
  for (const tag of body.matchAll(TAG)) {
    const wrong = textBefore(open.at(-1) ?? top, body.slice(last, tag.index)) ?? turn(open, tag);
    if (wrong) return wrong;
    last = tag.index + tag[0].length;
  }
  if (last < body.length || open.length > 1) return 'not well-formed';
  const [root, ...more] = top.children;
  return root && more.length === 0 ? root : 'not one element';
}

/** Opens or closes an element. Shape: `open` from the outermost to the innermost. */
function turn(open: Element[], [, closing, name = '', attributes = '', self]: RegExpMatchArray): string | undefined {
  if (closing) return open.length > 1 && open.pop()?.name === name ? undefined : `${name}: closed without being open`;
  if (attributes !== '' && open.length > 1) return `${name}: attributes`;
  const element: Element = { name, children: [], text: '' };
  open.at(-1)?.children.push(element);
  if (!self) open.push(element);
  return undefined;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function textBefore(element: Element, text: string): string | undefined {
  if (/[<>]/.test(text) || /&(?!(?:amp|lt|gt|quot|apos);)/.test(text)) return `${element.name}: not well-formed`;
  element.text += text.replace(/&(\w+);/g, (_, name: string) => ENTITIES[name] ?? '');
  return undefined;
}
