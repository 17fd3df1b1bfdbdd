/** What asks a run to stop: Ctrl-C, and the system that shuts down. */
const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** A run's wish to be stopped. */
export interface StopSignal {
  readonly signal: AbortSignal;
  /** Gives the signals back to the process. */
  readonly release: () => void;
}

/**
 * From now on the first Ctrl-C calls onStop and aborts the signal, so that the run ends in good order; a second one ends
 * the process at once, as ever.
 */
export function listenForStop(onStop: () => void): StopSignal {
  const controller = new AbortController();
  const release = () => {
    for (const signal of SIGNALS) process.off(signal, stop);
  };
  const stop = () => {
    release();
    onStop();
    controller.abort();
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  return { signal: controller.signal, release };
}
