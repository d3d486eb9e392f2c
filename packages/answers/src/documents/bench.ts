import * as z from "zod/mini";
import type { Frozen } from "../frozen.ts";
import { amount, count } from "../parts/numbers.ts";
import { factsUsed } from "../parts/run.ts";

const ms = amount.check(z.describe("milliseconds"));
const atLeastOne = z.int().check(z.gte(1));

const timingKeys = {
  first: amount.check(z.describe("milliseconds; loads and compiles code, not among the others")),
  median: ms,
  fastest: ms,
  slowest: ms,
};

const ordered = z.refine<{ fastest: number; median: number; slowest: number }>(
  ({ fastest, median, slowest }) => fastest <= median && median <= slowest,
  "fastest <= median <= slowest",
);

const gap = amount.check(z.describe("(upperBound − value) / value"));

const timing = z.object(timingKeys).check(ordered);

const machine = z.object({
  node: z.string(),
  system: z.string(),
  processor: z.string(),
  cores: atLeastOne,
  memoryMb: count,
});

const planTimes = z
  .object({
    ...timingKeys,
    profile: z.string().check(z.describe("the file, or built-in")),
    programs: count.check(z.describe("programs in the list")),
    peakMemoryMb: count.check(z.describe("the most memory the process held up to the end of these runs")),
  })
  .check(ordered);

const optimiserTimes = z
  .object({
    ...timingKeys,
    size: z.object({
      programs: count,
      nodes: count,
      applications: count,
      gold: count,
      silver: count,
    }),
    instances: atLeastOne.check(z.describe("generated instances, one a run")),
    medianGap: gap,
    worstGap: gap,
    exact: count.check(z.describe("instances whose list was proved best")),
  })
  .check(ordered);

/** `smartpick/bench@1`: the speed table of a machine. */
export const benchSchema = z.object({
  schema: z.literal("smartpick/bench@1"),
  version: z.string(),
  today: z.iso.date(),
  facts: factsUsed,
  seed: z.int(),
  runs: atLeastOne.check(z.describe("runs behind each median, the first not counted")),
  machine,
  startUpMs: amount.check(
    z.describe("milliseconds from the start of the process to the start of the command"),
  ),
  loadFacts: timing,
  plan: planTimes,
  optimiser: optimiserTimes,
});

/** Times of one thing run several times, milliseconds; `first` stands apart because it loads and compiles code. */
export type Timing = Frozen<z.infer<typeof timing>>;

/** What the times belong to. */
export type Machine = Frozen<z.infer<typeof machine>>;

/** The optimiser on generated instances of national size, one instance a run. */
export type OptimiserTimes = Frozen<z.infer<typeof optimiserTimes>>;

/** `smartpick/bench@1`: how fast SmartPick is on this machine. Times in milliseconds, memory in megabytes. */
export type BenchReport = Frozen<z.infer<typeof benchSchema>>;
