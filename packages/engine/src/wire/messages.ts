import type { FailureReason } from "../client/answer.ts";
import type { Progress } from "../jobs/progress.ts";

/** What a shell says to a worker. */
export type ToWorker =
  /**
   * Comes first. `address` of the facts: a full URL in a browser, `full` or `public` in Node. `lock`: a name that the worker
   * holds for as long as it lives, where the platform does not tell of its end.
   */
  | { readonly kind: "start"; readonly address: string; readonly lock: string | null }
  | { readonly kind: "ask"; readonly id: number; readonly verb: string; readonly input: unknown }
  | { readonly kind: "drop"; readonly ids: readonly number[] }
  | { readonly kind: "ping" };

/** What a worker says to a shell. */
export type FromWorker =
  /** The worker stands, and holds its lock. */
  | { readonly kind: "up" }
  | { readonly kind: "progress"; readonly id: number; readonly progress: Progress }
  | { readonly kind: "done"; readonly id: number; readonly value: unknown }
  | {
      readonly kind: "failed";
      readonly id: number;
      readonly reason: FailureReason;
      readonly detail: string;
    }
  | { readonly kind: "pong" };
