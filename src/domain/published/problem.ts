// What can be wrong with a file of published decisions, with its words. An error means that something could not be read;
// a warning that something was read as not known.
import type { Words } from '../basics/text.ts';
import type { FactType } from '../situation/fact.ts';

/** `line` counts from 1; `key` is the path inside the decision, such as `facts.child_heard` or `findings[0].outcome`. */
export type Problem = { readonly line: number; readonly key?: string; readonly message: Words };

const KINDS = {
  boolean: { nl: 'ja of nee (true of false)', en: 'true or false' },
  number: { nl: 'een getal', en: 'a number' },
  text: { nl: 'een tekst', en: 'a text' },
  list: { nl: 'een lijst van teksten of getallen', en: 'a list of texts or numbers' },
  object: { nl: 'een object', en: 'an object' },
  objects: { nl: 'een lijst van objecten', en: 'a list of objects' },
  keys: { nl: 'een lijst van feiten', en: 'a list of facts' },
} as const satisfies Record<FactType | 'object' | 'objects' | 'keys', Words>;
export type Kind = keyof typeof KINDS;

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not reach a terminal
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g;

/** Text of an unknown file, made fit to show: short, on one line, without codes that steer a terminal. */
export const shown = (text: string): string => {
  const printable = text.slice(0, 81).replace(UNPRINTABLE, '\ufffd');
  return printable.length > 80 ? `${printable.slice(0, 80)}…` : printable;
};

export const NOT_JSON: Words = {
  nl: 'deze regel is geen geldige JSON; de beslissing is overgeslagen',
  en: 'this line is not valid JSON; the decision was skipped',
};

export const NOT_AN_OBJECT: Words = {
  nl: 'deze regel is geen JSON-object; de beslissing is overgeslagen',
  en: 'this line is not a JSON object; the decision was skipped',
};

export const LINE_TOO_LONG: Words = {
  nl: 'deze regel is langer dan 1 MB; de beslissing is overgeslagen',
  en: 'this line is longer than 1 MB; the decision was skipped',
};

export const UNKNOWN_FIELD: Words = {
  nl: 'onbekend veld; het is overgeslagen',
  en: 'unknown field; it was skipped',
};

export const UNKNOWN_FACT: Words = {
  nl: 'onbekend feit; het is overgeslagen',
  en: 'unknown fact; it was skipped',
};

export const wrongType = (wanted: Kind): Words => ({
  nl: `verkeerd type; verwacht: ${KINDS[wanted].nl}`,
  en: `wrong type; expected: ${KINDS[wanted].en}`,
});

export const WRONG_VALUE: Words = {
  nl: 'deze waarde past niet bij dit veld; het veld is overgeslagen',
  en: 'this value does not fit this field; the field was skipped',
};

export const oneOf = (values: readonly string[]): Words => ({
  nl: `deze waarde bestaat hier niet; kies uit: ${values.join(', ')}`,
  en: `this value does not exist here; choose from: ${values.join(', ')}`,
});

/** Adds that the whole decision was left out, where nothing can be run without this field. */
export const skipping = ({ nl, en }: Words): Words => ({
  nl: `${nl}; de beslissing is overgeslagen`,
  en: `${en}; the decision was skipped`,
});

export const REQUIRED_IN_FINDING: Words = {
  nl: 'dit veld ontbreekt of is fout; deze bevinding is overgeslagen',
  en: 'this field is absent or wrong; this finding was skipped',
};

export const UNKNOWN_SAFEGUARD: Words = {
  nl: 'deze waarborg bestaat hier niet; de bevinding telt niet mee in de score',
  en: 'there is no such safeguard here; the finding is left out of the score',
};

export const unknownValue = (value: string): Words => ({
  nl: `deze waarde is hier niet bekend en is gelezen als niet bekend: ${shown(value)}`,
  en: `this value is not known here and was read as not known: ${shown(value)}`,
});

export const NO_ID: Words = {
  nl: 'de beslissing heeft geen id; het regelnummer is gebruikt',
  en: 'the decision has no id; the line number was used',
};

export const sameId = (firstLine: number): Words => ({
  nl: `deze id staat ook op regel ${firstLine}; beide beslissingen zijn getoetst`,
  en: `this id also stands on line ${firstLine}; both decisions were run`,
});
