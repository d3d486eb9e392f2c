import * as z from "zod/mini";
import type { Frozen } from "../frozen.ts";
import { count, probability, season, usd, year } from "./numbers.ts";
import { range } from "./range.ts";

/** The keys that every condition has. */
const common = {
  blocks: z
    .enum(["match", "certificate", "visa", "start", "season"])
    .check(z.describe("what cannot be had while it is not met")),
  state: z
    .enum(["met", "open", "missed", "unknown"])
    .check(z.describe("open = not met and still possible; unknown = not told")),
  until: z.nullable(z.iso.date()).check(z.describe("last day; null = not known, or none")),
  ofMatch: z.exactOptional(
    z
      .string()
      .check(z.describe("the match of its own, where NRMP's is not taken part in; its days are not known")),
  ),
  assumed: z.boolean().check(z.describe("every chance of the document holds only if it is met")),
  source: z.string(),
};

const condition = <Code extends string, Keys extends z.core.$ZodLooseShape>(code: Code, keys: Keys) =>
  z.object({ code: z.literal(code), ...common, ...keys });

/** One application at least that was entered; 0 = nothing that was sent is told. */
const sent = { sent: count };

const gateCondition = z.discriminatedUnion("code", [
  // The day of the season.
  condition("applications-open", {}),
  condition("applications-sent", {}),
  condition("applications-over", {
    ...sent,
    reading: z.nullable(z.iso.date()).check(z.describe("day on which programs began to read")),
    invitationsOut: probability.check(z.describe("share of a usual season's invitations that are out")),
  }),
  condition("rank-list-not-told", {}),
  condition("lists-certified", { ...sent, results: z.nullable(z.iso.date()) }),
  condition("results-out", { ...sent, since: z.nullable(z.iso.date()) }),
  // Exams that ECFMG or a school confirms.
  condition("step1-passed", {}),
  condition("step1-not-passed", { told: z.enum(["fail", "pending"]) }),
  condition("step1-not-told", {}),
  condition("step2ck-passed", {}),
  condition("step2ck-not-passed", { told: z.literal("pending") }),
  condition("step2ck-below-passing", { score: z.number(), passing: z.number() }),
  // The certificate of an IMG.
  condition("english-passed", { test: z.string() }),
  condition("english-not-passed", { test: z.string(), told: z.enum(["failed", "none", "booked"]) }),
  condition("english-not-told", {}),
  condition("pathway-not-told", {}),
  condition("pathway-not-applied", {}),
  condition("pathway-applied", {}),
  condition("certificate-held", {}),
  // The start of residency.
  condition("graduated", { year }),
  condition("graduation-to-come", {
    year,
    insteadOf: z.exactOptional(
      season.check(z.describe("season that would have been planned, had the graduation not come after it")),
    ),
  }),
  condition("graduation-not-told", {}),
  condition("first-year-to-find", {
    programs: count.check(z.describe("programs spoken of whose positions begin in the second year")),
    sought: z.boolean().check(z.describe("first-year positions are sought as well")),
  }),
  // The visa.
  condition("visa-not-told", {}),
  condition("step3-passed", {}),
  condition("h1b-without-step3", { told: z.enum(["none", "fail"]) }),
  condition("step3-not-told", {}),
]);

/** Whether a match is possible in the season at all, and on what every chance of the document stands. */
export const gate = z
  .object({
    open: z.boolean().check(z.describe("no condition is missed: a match is still possible")),
    conditions: z.array(gateCondition),
    withJ1: z.exactOptional(
      z
        .object({ match: range, programs: count, usd })
        .check(z.describe("the best list if a J-1 would do as well; where an H-1B stands without Step 3")),
    ),
  })
  .check(
    z.refine(
      ({ open, conditions }) => open === conditions.every(({ state }) => state !== "missed"),
      "open = no condition is missed",
    ),
  );

/** One thing that has to be true for a match, as data; the code says how it stands. */
export type GateCondition = Frozen<z.infer<typeof gateCondition>>;

/** Whether a match is possible in the season at all, and on what every chance of the document stands. */
export type Gate = Frozen<z.infer<typeof gate>>;

/** The key that the documents with chances carry it under. */
export const gateKey = { gate: z.exactOptional(gate) };
