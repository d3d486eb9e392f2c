/** Between two beats. */
const BEAT_MS = 1000;

/** Watches whether a worker still answers. */
export interface Heartbeat {
  /** Beats until `stop`; does nothing when it beats already. */
  start(): void;
  stop(): void;
  /** The worker was heard. */
  heard(): void;
}

/**
 * A heartbeat that sends a ping a second and calls `silent` after `patience` beats in a row without a word. It counts beats
 * and not time, so a device that slept does not kill its workers when it wakes.
 */
export function createHeartbeat(ping: () => void, patience: number, silent: () => void): Heartbeat {
  let timer: ReturnType<typeof setInterval> | undefined;
  let missed = 0;
  const stop = (): void => {
    clearInterval(timer);
    timer = undefined;
  };
  const beat = (): void => {
    if (missed >= patience) {
      stop();
      silent();
      return;
    }
    missed += 1;
    ping();
  };
  return {
    start() {
      if (timer !== undefined) return;
      missed = 0;
      timer = setInterval(beat, BEAT_MS);
    },
    stop,
    heard() {
      missed = 0;
    },
  };
}
