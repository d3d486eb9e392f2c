/**
 * How far a job is: `done` of `of` parts (`null` while not known), and a code for the part that comes now. `part`: what of
 * the answer is known so far, where a verb tells it.
 */
export interface Progress {
  readonly done: number;
  readonly of: number | null;
  readonly what: string;
  readonly part?: unknown;
}

/** A calculation in steps: it gives way after each one, and returns its result. */
export type Steps<T> = Generator<Progress, T, void>;
