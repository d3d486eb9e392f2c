import * as z from "zod/mini";
import type { Frozen } from "../frozen.ts";

const count = z.int().check(z.nonnegative());
const share = z.nullable(z.number().check(z.minimum(0), z.maximum(1)));

/** A share of what was counted, with its interval; null where nothing was counted. */
export const countedShare = z.object({
  count,
  of: count,
  share,
  low: share.check(z.describe("lower end of the 95 % interval")),
  high: share.check(z.describe("upper end of the 95 % interval")),
});

/**
 * A share of what is known. `unknown` counts rows that could belong to it and nobody judged; `least` and `most` are the
 * share of everything if all of them fell on one side.
 */
export const knownShare = z.extend(countedShare, { unknown: count, least: share, most: share });

export type CountedShare = Frozen<z.infer<typeof countedShare>>;
export type KnownShare = Frozen<z.infer<typeof knownShare>>;
