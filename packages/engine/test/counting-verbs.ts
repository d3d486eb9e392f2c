import type { Steps } from "../src/jobs/progress.ts";

/** What the counting verbs write down: every step taken, and the names of the calls begun, in order. */
export interface Counter {
  steps: number;
  readonly begun: string[];
}

/** Verbs whose work can be counted. */
export const COUNTING = {
  /** Doubles a number at once. */
  double: (_: Counter, { n }: { readonly n: number }): number => 2 * n,
  /** Counts to `to`, a step each; endless when `to` is `null`. */
  *count(
    counter: Counter,
    { to, name = "" }: { readonly to: number | null; readonly name?: string },
  ): Steps<string> {
    counter.begun.push(name);
    for (let done = 0; to === null || done < to; done++) {
      counter.steps += 1;
      yield { done, of: to, what: "counting" };
    }
    return name;
  },
  breaks: (_: Counter, { words }: { readonly words: string }): never => {
    throw new Error(words);
  },
  *breaksLate(_: Counter, { words }: { readonly words: string }): Steps<never> {
    yield { done: 0, of: 1, what: "breaking" };
    throw new Error(words);
  },
  /** Gives what cannot be sent. */
  givesFunction:
    (_: Counter, __: Readonly<Record<string, never>>): (() => void) =>
    () => {},
};

export type Counting = typeof COUNTING;
