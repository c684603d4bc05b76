// The names of people as this dossier already shows them: the access log holds ids only, and no reader learns a name here
// that is not on the dossier's own pages. Pure.

type Found = { readonly person: string; readonly name: string };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isFound = (value: object): value is Found =>
  'person' in value && 'name' in value && typeof value.person === 'string' && typeof value.name === 'string';

const collect = (value: unknown): readonly Found[] => {
  if (!isObject(value)) return [];
  const inside = Object.values(value).flatMap(collect);
  return isFound(value) ? [{ person: value.person, name: value.name }, ...inside] : inside;
};

/** From the id of a person to the name under which that person recorded something. */
export const namesIn = (sheet: unknown): ReadonlyMap<string, string> =>
  new Map(collect(sheet).map(({ person, name }) => [person, name]));
