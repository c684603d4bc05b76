// The shape of one fact about a child or a planned measure. The facts themselves are listed by topic in facts/*.ts.
import type { Words } from '../basics/text.ts';

/** Raw: could stand in the file before the decision. Assessed: partly a judgement. Later: known only afterwards. */
export type FactClass = 'raw' | 'assessed' | 'later';

export type FactType = 'boolean' | 'number' | 'text' | 'list';

/**
 * One fact key.
 *
 * Shape: `published` keys occur in published decisions and keep the spelling of that format (snake_case); the others are
 * supplied by dossiers only. `meaning` of a boolean is the sentence that is true or false; of any other type it names what
 * the value tells. Which text values a rule understands is said in safeguards/vocabulary.ts.
 */
export type FactSpec = {
  readonly type: FactType;
  readonly class: FactClass;
  readonly published: boolean;
  readonly meaning: Words;
};

export type ValueOf<Type extends FactType> = Type extends 'boolean'
  ? boolean
  : Type extends 'number'
    ? number
    : Type extends 'text'
      ? string
      : readonly (string | number)[];

type PublishedFact<Class extends FactClass, Type extends FactType> = {
  readonly type: Type;
  readonly class: Class;
  readonly published: true;
  readonly meaning: Words;
};

/** Writes a fact of the published format in one line, so that a topic file reads as a list. */
const published =
  <Class extends FactClass, Type extends FactType>(factClass: Class, type: Type) =>
  (nl: string, en: string): PublishedFact<Class, Type> => ({
    type,
    class: factClass,
    published: true,
    meaning: { nl, en },
  });

const ofClass = <Class extends FactClass>(factClass: Class) => ({
  boolean: published(factClass, 'boolean'),
  number: published(factClass, 'number'),
  text: published(factClass, 'text'),
  list: published(factClass, 'list'),
});

type OwnFact<Type extends FactType> = {
  readonly type: Type;
  readonly class: 'raw';
  readonly published: false;
  readonly meaning: Words;
};

/** Writes a fact that only dossiers have. */
const dossierFact =
  <Type extends FactType>(type: Type) =>
  (nl: string, en: string): OwnFact<Type> => ({ type, class: 'raw', published: false, meaning: { nl, en } });

/** Facts that only dossiers have; published decisions do not know them. */
export const own = {
  boolean: dossierFact('boolean'),
  number: dossierFact('number'),
  text: dossierFact('text'),
  list: dossierFact('list'),
};

export const raw = ofClass('raw');
export const assessed = ofClass('assessed');
export const later = ofClass('later');
