import type { Problem, Result } from "@smartpick/core";
import { wordsOf } from "../client/answer.ts";
import { factsFailure } from "../facts/facts-failure.ts";
import { createJobRunner } from "../jobs/job-runner.ts";
import type { Progress } from "../jobs/progress.ts";
import { stepsOf } from "../jobs/steps-of.ts";
import type { VerbTable } from "../jobs/verb-table.ts";
import type { FromWorker, ToWorker } from "./messages.ts";

/** What a worker is made of, whatever its platform. */
export interface WorkerParts<C> {
  readonly verbs: VerbTable<C>;
  /** Reads what the verbs stand on; called at the first request, and again at the next one where it was refused. */
  readonly open: (address: string, onProgress: (progress: Progress) => void) => Promise<Result<C, Problem>>;
  readonly send: (message: FromWorker) => void;
  /** Resolves once the messages that have arrived were heard. */
  readonly pause: () => Promise<void>;
  /** Resolves once the lock of this name is held; never where the platform has no locks. */
  readonly hold: (lock: string) => Promise<void>;
}

function unreadable(reason: string): Result<never, Problem> {
  return { ok: false, problems: [{ code: "facts-unreadable", path: "facts", reason }] };
}

/** The worker's side of the wire: gives back what hears each message. */
export function serveWorker<C>({
  verbs,
  open,
  send,
  pause,
  hold,
}: WorkerParts<C>): (message: ToWorker) => void {
  let address = "";
  let context: Promise<Result<C, Problem>> | null = null;
  /** Requests that wait for the context. */
  const waiting = new Set<number>();

  const runner = createJobRunner(
    {
      progress: (id, progress) => send({ kind: "progress", id, progress }),
      done: (id, value) => send({ kind: "done", id, value }),
      threw: (id, error) => send({ kind: "failed", id, reason: "error", detail: wordsOf(error) }),
    },
    pause,
  );
  const opened = (): Promise<Result<C, Problem>> => {
    context ??= open(address, (progress) => {
      for (const id of waiting) send({ kind: "progress", id, progress });
    })
      .catch((error: unknown) => unreadable(wordsOf(error)))
      .then((result) => {
        if (!result.ok) context = null;
        return result;
      });
    return context;
  };
  const ask = async (id: number, verb: string, input: unknown): Promise<void> => {
    waiting.add(id);
    const result = await opened();
    // A request that was dropped meanwhile is no longer among those that wait.
    if (!waiting.delete(id)) return;
    if (!result.ok) {
      send({ kind: "failed", id, reason: "facts-unreadable", detail: factsFailure(result.problems) });
      return;
    }
    const steps = stepsOf(verbs, result.value, verb, input);
    if (steps) runner.start(id, steps);
    else send({ kind: "failed", id, reason: "unknown-verb", detail: verb });
  };

  return (message) => {
    if (message.kind === "start") {
      address = message.address;
      const held = message.lock === null ? Promise.resolve() : hold(message.lock);
      void held.then(() => send({ kind: "up" }));
    } else if (message.kind === "ask") void ask(message.id, message.verb, message.input);
    else if (message.kind === "ping") send({ kind: "pong" });
    else {
      for (const id of message.ids) waiting.delete(id);
      runner.drop(message.ids);
    }
  };
}
