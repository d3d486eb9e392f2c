import type { Rights } from "@smartpick/core";
import type { Timing } from "./timing.ts";

/** `smartpick/bench@1`: how fast SmartPick is on this machine. Times in milliseconds, memory in megabytes. */
export interface BenchReport {
  readonly schema: "smartpick/bench@1";
  readonly version: string;
  readonly today: string;
  readonly facts: { readonly version: string; readonly rights: Rights };
  readonly seed: number;
  /** Runs behind each median, the first one not counted. */
  readonly runs: number;
  readonly machine: Machine;
  /** From the start of the process to the start of the command. */
  readonly startUpMs: number;
  readonly loadFacts: Timing;
  readonly plan: PlanTimes;
  readonly optimiser: OptimiserTimes;
}

/** What the times belong to. */
export interface Machine {
  readonly node: string;
  readonly system: string;
  readonly processor: string;
  readonly cores: number;
  readonly memoryMb: number;
}

export interface PlanTimes extends Timing {
  /** The file, or `built-in`. */
  readonly profile: string;
  /** Programs in the list. */
  readonly programs: number;
  /** The most memory that the process held up to the end of these runs. */
  readonly peakMemoryMb: number;
}

/** The optimiser on generated instances of national size, one instance a run. */
export interface OptimiserTimes extends Timing {
  readonly size: {
    readonly programs: number;
    readonly nodes: number;
    readonly applications: number;
    readonly gold: number;
    readonly silver: number;
  };
  readonly instances: number;
  /** (upperBound − value) / value. */
  readonly medianGap: number;
  readonly worstGap: number;
  /** Instances whose list was proved best. */
  readonly exact: number;
}
