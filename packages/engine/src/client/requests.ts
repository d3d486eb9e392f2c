import type { Progress } from "../jobs/progress.ts";
import type { Answer, Failure } from "./answer.ts";

/** What a caller may set beside the input of a request. */
export interface AskOptions {
  /** A newer request of the same channel takes this one's place. Without a channel it stands alone. */
  readonly channel?: string | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** The requests that wait for an answer. */
export interface Requests {
  open(options: AskOptions): { readonly id: number; readonly answer: Promise<Answer<unknown>> };
  has(id: number): boolean;
  count(): number;
  /** Tells the caller how far it is; without effect once the request is settled. */
  progress(id: number, progress: Progress): void;
  /** Answers the caller; without effect once the request is settled. */
  settle(id: number, answer: Answer<unknown>): void;
  /** Ends all requests of a channel, or all there are, and gives their ids. */
  drop(state: "superseded" | "cancelled", channel?: string): readonly number[];
  failAll(failure: Failure): void;
}

interface Open {
  readonly options: AskOptions;
  readonly resolve: (answer: Answer<unknown>) => void;
}

/** No requests yet. Ids count from 1 and are never used again. */
export function createRequests(): Requests {
  const waiting = new Map<number, Open>();
  let last = 0;
  const settle = (id: number, answer: Answer<unknown>): void => {
    const request = waiting.get(id);
    waiting.delete(id);
    request?.resolve(answer);
  };
  return {
    open(options) {
      last += 1;
      const id = last;
      const answer = new Promise<Answer<unknown>>((resolve) => waiting.set(id, { options, resolve }));
      return { id, answer };
    },
    has: (id) => waiting.has(id),
    count: () => waiting.size,
    progress: (id, progress) => waiting.get(id)?.options.onProgress?.(progress),
    settle,
    drop(state, channel) {
      const ids = [...waiting]
        .filter(([, { options }]) => channel === undefined || options.channel === channel)
        .map(([id]) => id);
      for (const id of ids) settle(id, { state });
      return ids;
    },
    failAll(failure) {
      for (const id of [...waiting.keys()]) settle(id, failure);
    },
  };
}
