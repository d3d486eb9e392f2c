/** How far a job is: `done` of `of` parts (`null` while not known), and a code for the part that comes now. */
export interface Progress {
  readonly done: number;
  readonly of: number | null;
  readonly what: string;
}

/** A calculation in steps: it gives way after each one, and returns its result. */
export type Steps<T> = Generator<Progress, T, void>;
