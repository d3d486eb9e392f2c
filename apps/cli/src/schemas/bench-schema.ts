import { z } from "zod";
import { count, rights } from "./parts.ts";

const ms = z.number().min(0).describe("milliseconds");
const timing = {
  first: ms.describe("milliseconds; loads and compiles code, not among the others"),
  median: ms,
  fastest: ms,
  slowest: ms,
};
const gap = z.number().min(0).describe("(upperBound − value) / value");

/** `smartpick/bench@1`: the speed table of a machine. */
export const benchSchema = z.object({
  schema: z.literal("smartpick/bench@1"),
  version: z.string(),
  today: z.iso.date(),
  facts: z.object({ version: z.string(), rights }),
  seed: z.number().int(),
  runs: count.min(1).describe("runs behind each median, the first not counted"),
  machine: z.object({
    node: z.string(),
    system: z.string(),
    processor: z.string(),
    cores: count.min(1),
    memoryMb: count,
  }),
  startUpMs: ms.describe("milliseconds from the start of the process to the start of the command"),
  loadFacts: z.object(timing),
  plan: z.object({
    ...timing,
    profile: z.string().describe("the file, or built-in"),
    programs: count.describe("programs in the list"),
    peakMemoryMb: count.describe("the most memory the process held up to the end of these runs"),
  }),
  optimiser: z.object({
    ...timing,
    size: z.object({
      programs: count,
      nodes: count,
      applications: count,
      gold: count,
      silver: count,
    }),
    instances: count.min(1).describe("generated instances, one a run"),
    medianGap: gap,
    worstGap: gap,
    exact: count.describe("instances whose list was proved best"),
  }),
});
