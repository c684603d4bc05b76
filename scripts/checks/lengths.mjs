// Files stay short, so that each has one purpose: the median and the longest twentieth, over what runs. The limit of a
// single file is a lint rule (eslint.config.js).
import { projectFiles, textOf } from './files.mjs';

const MEDIAN = 100;
const ONE_IN_TWENTY = 250;

export const lengthProblems = async () => {
  const lengths = projectFiles()
    .filter((path) => /^src\/.*\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
    .map((path) => ({ path, lines: textOf(path).split('\n').length - 1 }))
    .sort((a, b) => a.lines - b.lines);
  const median = lengths[Math.floor(lengths.length / 2)]?.lines ?? 0;
  const long = lengths.slice(Math.ceil(lengths.length * 0.95));
  const shortestOfLong = long[0]?.lines ?? 0;
  return [
    ...(median > MEDIAN ? [`The median file has ${median} lines; at most ${MEDIAN}.`] : []),
    ...(shortestOfLong > ONE_IN_TWENTY
      ? [
          `One file in twenty is longer than ${ONE_IN_TWENTY} lines:`,
          ...long.map(({ path, lines }) => `${path} ${lines}`),
        ]
      : []),
  ];
};
