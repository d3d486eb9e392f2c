import * as z from "zod/mini";
import type { Frozen } from "../frozen.ts";

/** Codes that name what they rest on: a rule, a doubt, a track, a state or a setting. */
const WITH_DETAIL = [
  "rule-fails",
  "doubtful",
  "track",
  "track-not-wanted",
  "state-not-wanted",
  "region-not-wanted",
  "setting-not-wanted",
] as const;

/** The codes of exclusions. */
export const exclusionCode = z.enum([
  ...WITH_DETAIL,
  "never",
  "setting-unknown",
  "other-track-of-same-program",
  "in-season",
]);

/** Why a program is not on the list although it is of a specialty sought. */
export type ExclusionCode = z.infer<typeof exclusionCode>;

interface Reasoned {
  code: ExclusionCode;
  detail?: string | null;
}

const detailFits = z.refine<Reasoned>(
  ({ code, detail }) =>
    detail === undefined || (detail !== null) === (WITH_DETAIL as readonly string[]).includes(code),
  "a detail exactly where the code has one",
);

const detail = z
  .nullable(z.string())
  .check(z.describe("the rule that fails, the doubt, the track, the state or the setting; null = none"));

const excluded = { id: z.string(), name: z.string(), code: exclusionCode };

/** A program left out, with its reason as data. */
export const unwordedExclusion = z.object({ ...excluded, detail }).check(detailFits);

/** A program left out, with its reason in words and as data. */
export const exclusion = z
  .object({ ...excluded, detail: z.exactOptional(detail), reason: z.string() })
  .check(detailFits);

/** A program of a specialty sought that the list may not hold, with the reason as data. */
export type UnwordedExclusion = Frozen<z.infer<typeof unwordedExclusion>>;

/** The same with the reason in words. */
export type Exclusion = Frozen<z.infer<typeof exclusion>>;
