// What the set-up tells the person at the terminal: Dutch first, English beside it.

/** A line of progress. @param {string} dutch @param {string} english */
export const say = (dutch, english) => process.stdout.write(`${dutch} / ${english}\n`);

/** A problem that the person at the terminal can solve; shown without a stack. */
export class SetupProblem extends Error {
  /** @param {string} dutch @param {string} english */
  constructor(dutch, english) {
    super(`${dutch}\n\n${english}`);
    this.name = 'SetupProblem';
  }
}

/** Shows why the set-up stopped. @param {unknown} error */
export const showProblem = (error) => {
  const text = error instanceof SetupProblem ? error.message : error instanceof Error ? error.stack : String(error);
  process.stderr.write(`\n${text}\n`);
};
