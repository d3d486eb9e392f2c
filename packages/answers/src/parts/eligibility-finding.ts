import * as z from "zod/mini";
import type { Frozen } from "../frozen.ts";
import { year } from "./numbers.ts";
import { verdict } from "./vocabulary.ts";

/** One rule of a program held against the applicant; `asks` and `has` are what was compared, both readable. */
export const eligibilityFinding = z.object({
  rule: z.string(),
  verdict,
  kind: z.enum(["rule", "preference"]),
  source: z.nullable(z.string()).check(z.describe("source id, yours, or null when no fact is known")),
  year: z.nullable(year),
  asks: z.nullable(z.string()),
  has: z.nullable(z.string()),
});

/** One rule of a program held against the applicant, with both sides of the comparison as data. */
export type EligibilityFinding = Frozen<z.infer<typeof eligibilityFinding>>;
