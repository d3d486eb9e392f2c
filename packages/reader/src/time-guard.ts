/** Every runtime that this package meets has it; the compiler of a package without DOM and Node does not know it. */
declare const setTimeout: (then: () => void, ms: number) => unknown;
declare const clearTimeout: (timer: unknown) => void;

/** Until when a file may take, on the clock that `now` reads in milliseconds. */
export interface TimeGuard {
  readonly now: () => number;
  readonly until: number;
}

/** Whether the time is over. */
export function isLate({ now, until }: TimeGuard): boolean {
  return now() > until;
}

/** Gives timers and the screen a turn: a chain of promises alone would hold them off. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, 0));
}

/** What `work` gives, or `late()` when the guard's time is over first. A fault of `work` after that is dropped. */
export function within<T>(work: Promise<T>, guard: TimeGuard, late: () => T): Promise<T> {
  let timer: unknown;
  const over = new Promise<T>((resolve) => {
    timer = setTimeout(() => resolve(late()), Math.max(0, guard.until - guard.now()));
  });
  return Promise.race([work, over]).finally(() => clearTimeout(timer));
}
