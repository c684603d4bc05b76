// The texts of the web application: every Dutch topic exists in every language and is named in topics.ts. That they have
// the same keys is for the compiler, that they fill in the same data for src/web/text/text.test.ts.
import { projectFiles, textOf } from './files.mjs';

const FOLDER = 'src/web/text';
const SOURCE = 'nl';

export const textProblems = async () => {
  /** @type {Map<string, Set<string>>} */
  const topics = new Map();
  for (const path of projectFiles()) {
    const [, language, topic] = /^src\/web\/text\/([a-z]{2,3})\/([\w-]+)\.ts$/.exec(path) ?? [];
    if (language && topic) topics.set(language, (topics.get(language) ?? new Set()).add(topic));
  }
  const dutch = topics.get(SOURCE) ?? new Set();
  if (dutch.size === 0) return [`${FOLDER}/${SOURCE} holds no topics`];
  const named = textOf(`${FOLDER}/topics.ts`);
  return [...topics].flatMap(([language, own]) => [
    ...[...dutch].filter((topic) => !own.has(topic)).map((topic) => `${FOLDER}/${language}/${topic}.ts is missing`),
    ...[...own].filter((topic) => !dutch.has(topic)).map((topic) => `${FOLDER}/${SOURCE}/${topic}.ts is missing`),
    ...[...own]
      .filter((topic) => !named.includes(`./${language}/${topic}.ts`))
      .map((topic) => `${FOLDER}/topics.ts does not name ${language}/${topic}.ts`),
  ]);
};
