import type { Progress, Steps } from "./progress.ts";

/** What a runner tells of its jobs. A job that was dropped is not spoken of again. */
export interface JobEvents {
  progress(id: number, progress: Progress): void;
  done(id: number, value: unknown): void;
  threw(id: number, error: unknown): void;
}

/** Runs jobs in one thread, step by step. */
export interface JobRunner {
  start(id: number, steps: Steps<unknown>): void;
  /** Takes these jobs off, also those that have not begun; a step under way ends first. */
  drop(ids: readonly number[]): void;
}

interface Job {
  readonly id: number;
  readonly steps: Steps<unknown>;
}

/**
 * A runner that calls `pause` before every step, so that messages are heard in between. Jobs that have not begun go first,
 * in order of arrival; those under way take turns. So a short question never waits for a long calculation to end.
 */
export function createJobRunner(events: JobEvents, pause: () => Promise<void>): JobRunner {
  let fresh: Job[] = [];
  let underWay: Job[] = [];
  let turning = false;

  const advance = ({ id, steps }: Job): void => {
    try {
      const step = steps.next();
      if (step.done) events.done(id, step.value);
      else {
        underWay.push({ id, steps });
        events.progress(id, step.value);
      }
    } catch (error) {
      events.threw(id, error);
    }
  };
  const turn = async (): Promise<void> => {
    turning = true;
    while (fresh.length + underWay.length > 0) {
      await pause();
      const job = fresh.shift() ?? underWay.shift();
      if (job) advance(job);
    }
    turning = false;
  };

  return {
    start(id, steps) {
      fresh.push({ id, steps });
      if (!turning) void turn();
    },
    drop(ids) {
      const dropped = new Set(ids);
      fresh = fresh.filter(({ id }) => !dropped.has(id));
      underWay = underWay.filter(({ id }) => !dropped.has(id));
    },
  };
}
