/** An answer that is still wanted, or word that a newer request of the same channel (or a cancel) took its place. */
export type Answer<T> =
  | { readonly state: "done"; readonly value: T }
  | { readonly state: "superseded" }
  | { readonly state: "failed"; readonly message: string };

/** Runs requests so that the latest of each channel wins. */
export interface Latest {
  /**
   * Runs `request` when the channel is free. While it waits, a newer request of the channel takes its place; while it
   * runs, a newer one makes its answer stale. Either way the older one resolves to `superseded`, never rejects.
   */
  ask<T>(channel: string, request: () => Promise<T>): Promise<Answer<T>>;
  /** Drops everything that waits or runs; all of it resolves to `superseded` at once. */
  drop(): void;
}

interface Waiting {
  readonly start: () => void;
  readonly supersede: () => void;
}

/** A fresh scheduler; at most one request of a channel runs, and at most one waits. */
export function createLatest(): Latest {
  const running = new Map<string, { supersede: () => void }>();
  const waiting = new Map<string, Waiting>();

  const next = (channel: string): void => {
    const pending = waiting.get(channel);
    waiting.delete(channel);
    pending?.start();
  };

  return {
    ask<T>(channel: string, request: () => Promise<T>): Promise<Answer<T>> {
      return new Promise((resolve) => {
        const supersede = (): void => resolve({ state: "superseded" });
        const start = (): void => {
          const mine = { supersede };
          running.set(channel, mine);
          const finish = (answer: Answer<T>): void => {
            resolve(answer);
            if (running.get(channel) !== mine) return;
            running.delete(channel);
            next(channel);
          };
          request().then(
            (value) => finish({ state: "done", value }),
            (error: unknown) =>
              finish({ state: "failed", message: error instanceof Error ? error.message : String(error) }),
          );
        };
        const current = running.get(channel);
        if (!current) return start();
        current.supersede();
        waiting.get(channel)?.supersede();
        waiting.set(channel, { start, supersede });
      });
    },
    drop() {
      const all = [...running.values(), ...waiting.values()];
      running.clear();
      waiting.clear();
      for (const request of all) request.supersede();
    },
  };
}
