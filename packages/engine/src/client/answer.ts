/** Why a request has no result: none of these is the applicant's doing, and asking again may help unless it is `closed`. */
export type FailureReason =
  /** The facts could not be read. */
  | "facts-unreadable"
  /** The worker died, ended by itself, or could not be started. */
  | "worker-ended"
  /** The worker no longer answers. */
  | "worker-silent"
  /** The calculation broke off, or the input cannot cross to the worker. */
  | "error"
  | "unknown-verb"
  /** The engine was closed. */
  | "closed";

/** A failure as data; `detail` is technical, for a report of the fault. */
export interface Failure {
  readonly state: "failed";
  readonly reason: FailureReason;
  readonly detail: string;
}

/**
 * How a request ended. `superseded`: a newer request of its channel took its place. `cancelled`: the caller stopped it. An
 * input that is refused is `done`, with the problems in its value.
 */
export type Answer<T> =
  | { readonly state: "done"; readonly value: T }
  | { readonly state: "superseded" }
  | { readonly state: "cancelled" }
  | Failure;

/** A failure with its reason and technical words. */
export function failure(reason: FailureReason, detail: string): Failure {
  return { state: "failed", reason, detail };
}

/** What an error says of itself. */
export function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
