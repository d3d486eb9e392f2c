import * as z from "zod/mini";
import type { Frozen } from "../frozen.ts";
import {
  fellowship,
  fellowshipFigure,
  fellowshipLookedFor,
  fellowshipRequirement,
  fellowshipsShape,
} from "../parts/fellowships.ts";
import { run } from "../parts/run.ts";

const shape = { schema: z.literal("smartpick/fellowships@1"), ...run, ...fellowshipsShape };

/** `smartpick/fellowships@1` before the words. */
export const unwordedFellowshipsSchema = z.object(shape);

const words = z.array(z.string());

/** `smartpick/fellowships@1`, the fellowships beside an applicant's programs and profile, as it is printed. */
export const fellowshipsSchema = z.object({
  ...shape,
  finding: z.string(),
  next: z.nullable(z.string()).check(z.describe("the first thing to do; null = nothing is open now")),
  match: words.check(z.describe("the published match in sentences")),
  fellowships: z.array(z.extend(fellowship, { words })),
  requirements: z.array(z.extend(fellowshipRequirement, { words: z.string() })),
  lookedFor: z.array(z.extend(fellowshipLookedFor, { words: z.string() })),
  figures: z.array(z.extend(fellowshipFigure, { words: z.string() })),
});

/** The fellowships of an applicant, without a sentence. */
export type FellowshipsReport = Frozen<z.infer<typeof unwordedFellowshipsSchema>>;

/** `smartpick/fellowships@1`: the fellowships of an applicant in words. */
export type WordedFellowships = Frozen<z.infer<typeof fellowshipsSchema>>;
