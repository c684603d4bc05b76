// The shape of a command. A command lives in a file of its own and is loaded only when it is called.

/** Answers the exit status: 0 done, 1 done with errors in the input, 2 wrong use. */
export type Run = (args: readonly string[]) => Promise<number>;

export type Command = {
  /** How to type it, without the name of the program. */
  readonly use: string;
  /** What it does, in one short Dutch sentence without a full stop. */
  readonly does: string;
  readonly load: () => Promise<{ readonly run: Run }>;
};
