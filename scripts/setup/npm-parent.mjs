// npm runs a script in a shell, and a shell that is ended does not take its child along: without this, ending `npm start` by
// its process id would leave Voorop and its database running. What ends the shell ends us too, in good order.

const LOOK_EVERY_MS = 500;
const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/** Started by npm, and npm's shell is gone: then we get a signal as well. A start without npm is left alone. */
export const endWithNpm = () => {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const shell = process.ppid;
  const looking = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(looking);
    process.kill(process.pid, 'SIGTERM');
  }, LOOK_EVERY_MS);
  looking.unref();
  // Ctrl-C reaches the shell and us: a second signal would be read as: at once, without putting away.
  for (const signal of SIGNALS)
    process.once(signal, () => {
      clearInterval(looking);
      if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
    });
};
