// What is typed about a child, as fields of a form, and as the command carries it. Pure.
import { withoutEmpty } from '../../forms/checks.ts';

export const NO_CHILD_VALUES = {
  name: '',
  calledName: '',
  birthDate: '',
  ageDisputed: '',
  nationality: '',
  nationalityStanding: '',
  isNationalOfHost: '',
  languages: '',
  bornHere: '',
  arrivedOn: '',
  accompaniedBy: '',
};
export type ChildValues = typeof NO_CHILD_VALUES;

/** Yes, no, or not given. */
const truth = (choice: string): boolean | '' => (choice === '' ? '' : choice === 'yes');

/** `Tigrinya, Engels` as a list; undefined where nothing was typed. */
export function languagesOf(typed: string): readonly string[] | undefined {
  const languages = typed
    .split(/[,;\n]/)
    .map((language) => language.trim())
    .filter((language) => language !== '');
  return languages.length === 0 ? undefined : languages;
}

/** Only what was filled in: an absent detail says that nothing is known or nothing changes. */
export function childOf(values: ChildValues): Readonly<Record<string, unknown>> {
  const { languages, ageDisputed, isNationalOfHost, bornHere, ...texts } = values;
  return withoutEmpty<Record<string, unknown>>({
    ...texts,
    ageDisputed: truth(ageDisputed),
    isNationalOfHost: truth(isNationalOfHost),
    bornHere: truth(bornHere),
    languages: languagesOf(languages),
  });
}
