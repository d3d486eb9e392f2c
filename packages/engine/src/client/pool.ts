import type { AnyVerbs, InputIn, OutputIn } from "../jobs/verb-table.ts";
import { type Answer, failure } from "./answer.ts";
import { type AskOptions, createRequests } from "./requests.ts";
import type { StartedWorker } from "./started-worker.ts";
import { type Client, createClient } from "./worker-client.ts";

/** How often a job is given to a worker before its worker's death becomes its answer. */
const TRIES = 2;

/** Several workers behind the interface of one; each holds its own facts. A cancel or a close concerns all of them. */
export interface Pool<T extends AnyVerbs> extends Client<T> {
  /**
   * One verb for many inputs, spread over the workers; answers in the order of the inputs, whichever comes first. Progress
   * counts answers. A newer request of the channel takes the place of all that are left.
   */
  askAll<V extends keyof T & string>(
    verb: V,
    inputs: readonly InputIn<T, V>[],
    options?: AskOptions,
  ): Promise<readonly Answer<OutputIn<T, V>>[]>;
}

interface Job {
  readonly id: number;
  readonly verb: string;
  readonly input: unknown;
  readonly tries: number;
}

/** One worker of a pool; `job` is the id of what it works on. */
interface Lane {
  readonly client: Client<AnyVerbs>;
  job: number | null;
}

/**
 * A pool of at most `size` workers, each started when there is work for it. A worker that dies is replaced, and its job
 * tried once more.
 */
export function createPool<T extends AnyVerbs>({
  size,
  start,
}: {
  readonly size: number;
  readonly start: () => StartedWorker;
}): Pool<T> {
  if (!(size >= 1)) throw new RangeError(`a pool of ${size} workers would never answer`);
  const requests = createRequests();
  const lanes: readonly Lane[] = Array.from({ length: size }, () => ({
    client: createClient<AnyVerbs>(start),
    job: null,
  }));
  let queue: Job[] = [];
  let closed = false;

  const work = async (lane: Lane, job: Job): Promise<void> => {
    lane.job = job.id;
    const answer = await lane.client.ask(job.verb, job.input as never, {
      onProgress: (progress) => requests.progress(job.id, progress),
    });
    lane.job = null;
    const died =
      answer.state === "failed" && (answer.reason === "worker-ended" || answer.reason === "worker-silent");
    if (died && job.tries < TRIES && requests.has(job.id)) {
      queue.unshift({ ...job, tries: job.tries + 1 });
    } else requests.settle(job.id, answer);
    spread();
  };
  const spread = (): void => {
    for (const lane of lanes) {
      if (lane.job !== null) continue;
      const next = queue.shift();
      if (next === undefined) return;
      void work(lane, next);
    }
  };
  const drop = (state: "superseded" | "cancelled", channel?: string): void => {
    const dropped = new Set(requests.drop(state, channel));
    queue = queue.filter(({ id }) => !dropped.has(id));
    for (const { client, job } of lanes) if (job !== null && dropped.has(job)) client.cancel();
  };
  const add = (verb: string, input: unknown, options: AskOptions): Promise<Answer<never>> => {
    if (closed) return Promise.resolve(failure("closed", "the pool was closed"));
    const { id, answer } = requests.open(options);
    queue.push({ id, verb, input, tries: 1 });
    spread();
    return answer as Promise<Answer<never>>;
  };

  return {
    ask(verb, input, options = {}) {
      if (options.channel !== undefined) drop("superseded", options.channel);
      return add(verb, input, options);
    },
    askAll(verb, inputs, { channel, onProgress } = {}) {
      if (channel !== undefined) drop("superseded", channel);
      let done = 0;
      return Promise.all(
        inputs.map(async (input) => {
          const answer = await add(verb, input, { channel });
          done += 1;
          onProgress?.({ done, of: inputs.length, what: verb });
          return answer;
        }),
      );
    },
    cancel: (channel) => drop("cancelled", channel),
    close() {
      closed = true;
      queue = [];
      requests.failAll(failure("closed", "the pool was closed"));
      for (const { client } of lanes) client.close();
    },
  };
}
