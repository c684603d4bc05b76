// What must happen when the process ends, however it ends: servers we started are stopped with it.

/** `soon` stops in good order; `atOnce` is all that can be done while the process is already leaving. */
export type Ending = { readonly soon: () => Promise<void>; readonly atOnce: () => void };

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
const endings = new Set<Ending>();

/** Registers an ending; gives what takes it away again. */
export const atEnd = (ending: Ending): (() => void) => {
  if (endings.size === 0) {
    for (const name of SIGNALS) process.on(name, onSignal);
    process.on('exit', onExit);
  }
  endings.add(ending);
  return () => {
    endings.delete(ending);
    if (endings.size > 0) return;
    for (const name of SIGNALS) process.removeListener(name, onSignal);
    process.removeListener('exit', onExit);
  };
};

const onSignal = (name: NodeJS.Signals): void => {
  // Whoever else listens (the web server) first closes what uses the database, and then stops it.
  if (process.listenerCount(name) > 1) return;
  void Promise.allSettled([...endings].map((ending) => ending.soon())).then(() => process.kill(process.pid, name));
};

const onExit = (): void => {
  for (const ending of endings) ending.atOnce();
};
