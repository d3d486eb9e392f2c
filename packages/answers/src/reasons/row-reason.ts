import * as z from "zod/mini";
import type { Frozen } from "../frozen.ts";
import { applicationKeys } from "../parts/in-season.ts";
import { probability, usd, year } from "../parts/numbers.ts";
import { inOrder, rangeKeys } from "../parts/range.ts";
import { signal } from "../parts/vocabulary.ts";

/** Why a program is on the list, as data: a code, and numbers and names beside it, never prose. */
export const rowReason = z.discriminatedUnion("code", [
  z.object({ code: z.literal("pinned") }),
  // It was applied to.
  z.object({ code: z.literal("applied"), ...applicationKeys }),
  // It adds this much to the season's chance of matching, for these dollars.
  z.object({ code: z.literal("adds"), chance: z.number(), usd }),
  // Its own interview rate for the applicant's type, or only its kind, stands behind the chance.
  z.object({ code: z.literal("base-program-rate") }),
  z.object({ code: z.literal("base-kind-and-mix") }),
  z.object({ code: z.literal("base-kind") }),
  // Estimated share of residents who are IMGs.
  z.object({ code: z.literal("img-share"), ...rangeKeys }).check(inOrder),
  z.object({
    code: z.literal("signal-adds"),
    signal,
    interviewWithout: probability,
    interviewWith: probability,
  }),
  z.object({ code: z.literal("home-state"), state: z.string() }),
  z.object({ code: z.literal("preferred-state"), state: z.string() }),
  z.object({ code: z.literal("informatics-fellowship") }),
  z.object({ code: z.literal("ehr-known"), ehr: z.string() }),
  z.object({ code: z.literal("visa-unknown"), visa: z.string() }),
  z.object({ code: z.literal("visa-answer-old"), visa: z.string(), year }),
  // Its newest answer is a no, in the words of whom; `sponsored`: the other visa that she would take, where it says yes.
  z.object({
    code: z.literal("visa-no"),
    visa: z.string(),
    year: z.nullable(year),
    by: z.enum(["program", "second-hand", "yours"]),
    sponsored: z.nullable(z.string()),
  }),
  // It works in this language beside English, and the applicant told no languages.
  z.object({ code: z.literal("language-untold"), language: z.string() }),
  // What is to be known of a program that moved or may have closed.
  z.object({ code: z.literal("remark"), text: z.string() }),
  // The list holds programs of other specialties at the same hospital.
  z.object({
    code: z.literal("same-hospital"),
    programs: z.array(
      z.object({ program: z.string(), name: z.string(), specialty: z.string(), track: z.string() }),
    ),
  }),
]);

/** Why a program is on the list. */
export type RowReason = Frozen<z.infer<typeof rowReason>>;
