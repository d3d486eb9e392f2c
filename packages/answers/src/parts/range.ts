import * as z from "zod/mini";
import type { Frozen } from "../frozen.ts";
import { probability } from "./numbers.ts";

/** The keys of a range, for rows that hold one beside other keys. */
export const rangeKeys = { mid: probability, low: probability, high: probability };

/** The order that the three numbers of a range keep. */
export const inOrder = z.refine<{ low: number; mid: number; high: number }>(
  ({ low, mid, high }) => low <= mid && mid <= high,
  "low <= mid <= high",
);

/** An 80 % range around a mean: `low <= mid <= high`, all three probabilities. */
export const range = z.object(rangeKeys).check(inOrder);

/** An 80 % range around a mean. All three are probabilities in [0, 1] with low <= mid <= high. */
export type Range = Frozen<z.infer<typeof range>>;
