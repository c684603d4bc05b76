// What is wrong with each field, in plain words with what to do. Values that were sent never come back in a message.
import type { z } from 'zod';
import type { Words } from '../../domain/basics/text.ts';

export type FieldProblem = { readonly field: string; readonly message: Words };
type Issue = z.core.$ZodIssue;
type IssueOf<Code extends Issue['code']> = Extract<Issue, { code: Code }>;

const words = (nl: string, en: string): Words => ({ nl, en });

const MISSING = words('Dit veld ontbreekt. Vul het in.', 'This field is missing. Fill it in.');
const WRONG = words('Deze waarde past hier niet. Verbeter haar.', 'This value does not fit here. Correct it.');

const KINDS: Readonly<Record<string, Words>> = {
  string: words('Vul hier tekst in.', 'Give text here.'),
  number: words('Vul hier een getal in.', 'Give a number here.'),
  int: words('Vul hier een heel getal in.', 'Give a whole number here.'),
  boolean: words('Kies hier waar of niet waar (true of false).', 'Choose true or false here.'),
  array: words('Geef hier een lijst.', 'Give a list here.'),
  object: words('Geef hier een object met velden.', 'Give an object with fields here.'),
  record: words('Geef hier een object met velden.', 'Give an object with fields here.'),
};

const FORMATS: Readonly<Record<string, Words>> = {
  date: words(
    'Dit is geen dag. Schrijf jaar-maand-dag, zoals 2026-03-31.',
    'This is no day. Write year-month-day, such as 2026-03-31.',
  ),
  datetime: words(
    'Dit is geen tijdstip. Schrijf het zoals 2026-03-31T09:15:00Z.',
    'This is no moment. Write it as 2026-03-31T09:15:00Z.',
  ),
  uuid: words('Dit is geen geldig kenmerk (UUID).', 'This is no valid identifier (UUID).'),
  regex: words('De schrijfwijze klopt niet.', 'This is not spelled as it should be.'),
};

/** Of long lists of choices only the first are named. */
const NAMED_CHOICES = 40;
const choices = (values: readonly unknown[]): Words => {
  const list = values.slice(0, NAMED_CHOICES).map(String).join(', ') + (values.length > NAMED_CHOICES ? ', …' : '');
  return words(`Kies een van deze waarden: ${list}.`, `Choose one of these values: ${list}.`);
};

const UNITS: Readonly<Record<string, Words>> = {
  string: words('tekens', 'characters'),
  array: words('regels', 'entries'),
};

function tooSmall({ origin, minimum }: IssueOf<'too_small'>): Words {
  const unit = UNITS[origin];
  if (!unit) return words(`Te klein: geef minstens ${minimum}.`, `Too small: give at least ${minimum}.`);
  if (minimum === 1 && origin === 'string')
    return words('Dit veld is leeg. Vul het in.', 'This field is empty. Fill it in.');
  return words(`Te kort: geef minstens ${minimum} ${unit.nl}.`, `Too short: give at least ${minimum} ${unit.en}.`);
}

function tooBig({ origin, maximum }: IssueOf<'too_big'>): Words {
  const unit = UNITS[origin];
  if (!unit) return words(`Te groot: geef hoogstens ${maximum}.`, `Too large: give at most ${maximum}.`);
  return words(`Te lang: geef hoogstens ${maximum} ${unit.nl}.`, `Too long: give at most ${maximum} ${unit.en}.`);
}

function unionWords(issue: IssueOf<'invalid_union'>): Words {
  const { options } = issue as { readonly options?: readonly unknown[] };
  if (issue.discriminator === undefined || !options) return WRONG;
  const list = options.map(String).join(', ');
  return words(
    `Deze opdracht bestaat niet. Kies een van: ${list}.`,
    `This command does not exist. Choose one of: ${list}.`,
  );
}

export const UNKNOWN_FIELD = words(
  'Dit veld is hier niet bekend. Laat het weg of controleer de naam.',
  'This field is not known here. Leave it out or check its name.',
);

const WORDS: { readonly [Code in Issue['code']]: (issue: IssueOf<Code>) => Words } = {
  invalid_type: ({ expected }) => KINDS[expected] ?? WRONG,
  invalid_format: ({ format }) => FORMATS[format] ?? WRONG,
  invalid_value: ({ values }) => choices(values),
  too_small: tooSmall,
  too_big: tooBig,
  invalid_union: unionWords,
  unrecognized_keys: () => UNKNOWN_FIELD,
  not_multiple_of: () => WRONG,
  invalid_key: () => WRONG,
  invalid_element: () => WRONG,
  custom: () => WRONG,
};

const wordsOf = (issue: Issue): Words =>
  'input' in issue && issue.input === undefined ? MISSING : (WORDS[issue.code] as (issue: Issue) => Words)(issue);

export const pathOf = (path: readonly PropertyKey[]): string => path.map(String).join('.');

/** Every field that is wrong, in the order in which it was read. Ask zod with `reportInput`, so that missing shows. */
export const fieldProblems = (issues: readonly Issue[]): readonly FieldProblem[] =>
  issues.map((issue) => ({ field: pathOf(issue.path), message: wordsOf(issue) }));
