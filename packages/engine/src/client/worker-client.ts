import type { AnyVerbs, InputIn, OutputIn } from "../jobs/verb-table.ts";
import type { FromWorker } from "../wire/messages.ts";
import { type Answer, type Failure, failure, wordsOf } from "./answer.ts";
import { createHeartbeat, type Heartbeat } from "./heartbeat.ts";
import { type AskOptions, createRequests } from "./requests.ts";
import type { StartedWorker } from "./started-worker.ts";

/** The shell's side of the verbs of a table. No method throws; whatever goes wrong is an answer. */
export interface Client<T extends AnyVerbs> {
  ask<V extends keyof T & string>(
    verb: V,
    input: InputIn<T, V>,
    options?: AskOptions,
  ): Promise<Answer<OutputIn<T, V>>>;
  /** Ends the requests of a channel, or all there are, as `cancelled`. The worker and its facts stay. */
  cancel(channel?: string): void;
  /** Ends the worker for good: what is under way and what is asked later fails as `closed`. */
  close(): void;
}

interface Living {
  readonly worker: StartedWorker;
  readonly heartbeat: Heartbeat;
}

/** A client of the worker that `start` makes: started at the first request, and afresh at the next one after it ended. */
export function createClient<T extends AnyVerbs>(start: () => StartedWorker): Client<T> {
  const requests = createRequests();
  let living: Living | null = null;
  let closed = false;

  const bury = (dead: Living, why: Failure): void => {
    if (living !== dead) return;
    living = null;
    dead.heartbeat.stop();
    dead.worker.stop();
    requests.failAll(why);
  };
  const hear = (from: Living, message: FromWorker): void => {
    if (living !== from) return;
    from.heartbeat.heard();
    if (message.kind === "progress") requests.progress(message.id, message.progress);
    else if (message.kind === "done") requests.settle(message.id, { state: "done", value: message.value });
    else if (message.kind === "failed") requests.settle(message.id, failure(message.reason, message.detail));
    if (requests.count() === 0) from.heartbeat.stop();
  };
  const open = (): Living => {
    if (living) return living;
    const worker = start();
    const ping = (): void => worker.send({ kind: "ping" });
    const silent = (): void => bury(started, failure("worker-silent", "no answer to the heartbeat"));
    const started: Living = { worker, heartbeat: createHeartbeat(ping, worker.patience, silent) };
    living = started;
    worker.listen((message) => hear(started, message));
    void worker.ended.then((words) => bury(started, failure("worker-ended", words)));
    return started;
  };
  const drop = (state: "superseded" | "cancelled", channel?: string): void => {
    const ids = requests.drop(state, channel);
    if (ids.length > 0) living?.worker.send({ kind: "drop", ids });
    if (requests.count() === 0) living?.heartbeat.stop();
  };
  const send = (id: number, verb: string, input: unknown): void => {
    let to: Living;
    try {
      to = open();
    } catch (error) {
      requests.settle(id, failure("worker-ended", wordsOf(error)));
      return;
    }
    try {
      to.worker.send({ kind: "ask", id, verb, input });
      to.heartbeat.start();
    } catch (error) {
      requests.settle(id, failure("error", wordsOf(error)));
    }
  };

  return {
    ask(verb, input, options = {}) {
      if (closed) return Promise.resolve(failure("closed", "the engine was closed"));
      if (options.channel !== undefined) drop("superseded", options.channel);
      const { id, answer } = requests.open(options);
      send(id, verb, input);
      return answer as Promise<Answer<OutputIn<T, typeof verb>>>;
    },
    cancel: (channel) => drop("cancelled", channel),
    close() {
      closed = true;
      if (living) bury(living, failure("closed", "the engine was closed"));
    },
  };
}
