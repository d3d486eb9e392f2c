import type { FromWorker, ToWorker } from "../wire/messages.ts";

/** A worker that was started, whatever its kind. */
export interface StartedWorker {
  send(message: ToWorker): void;
  /** Hears every message of the worker from now on. */
  listen(hear: (message: FromWorker) => void): void;
  /** Resolves with technical words once the worker is gone, for whatever reason; stays open after `stop`. */
  readonly ended: Promise<string>;
  /** Beats of the heart that it may leave out before it counts as dead. Few where nothing else tells of its end. */
  readonly patience: number;
  stop(): void;
}

/** A minute: nothing but an endless loop takes so long for one step, and the platform tells of an end. */
export const PATIENCE_WHERE_TOLD = 60;
/** Ten seconds: longer than the longest step on a slow device, for a platform that tells nothing. */
export const PATIENCE_WHERE_NOT_TOLD = 10;
