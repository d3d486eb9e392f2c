import * as z from "zod/mini";
import type { Frozen } from "../frozen.ts";
import { eligibilityFinding } from "../parts/eligibility-finding.ts";
import { gateKey } from "../parts/gate.ts";
import { sentApplication } from "../parts/in-season.ts";
import { amount, probability } from "../parts/numbers.ts";
import { programName } from "../parts/program.ts";
import { range } from "../parts/range.ts";
import { run } from "../parts/run.ts";
import { evidence, signal } from "../parts/vocabulary.ts";
import { warningReasons, warningWords } from "../reasons/warning-reason.ts";

const contribution = z
  .object({
    factor: z.string(),
    label: z.string(),
    logit: z.number().check(z.describe("on the logit scale")),
    sd: amount,
    from: probability.check(z.describe("interview chance before this factor")),
    to: probability.check(z.describe("interview chance after it")),
    low: probability,
    high: probability,
    basis: z.enum(["fitted", "published", "expert-direction", "judgement"]),
    sources: z.array(z.string()),
  })
  .check(z.refine(({ low, high }) => low <= high, "low <= high"));

const chain = z.refine<readonly { from: number; to: number }[]>(
  (factors) => factors.every(({ from }, at) => at === 0 || from === factors[at - 1]?.to),
  "each factor begins where the one before it ends",
);

const shape = {
  schema: z.literal("smartpick/chances@1"),
  ...run,
  ...gateKey,
  program: z.object(programName),
  interview: range,
  match: range.check(z.describe("if this program were the only one on the list")),
  inSeason: z.exactOptional(sentApplication),
  bySignal: z.array(
    z.object({
      signal,
      interview: range,
      match: range,
      contributions: z.exactOptional(
        z
          .array(contribution)
          .check(chain, z.describe("what moves the interview chance with this signal, factor by factor")),
      ),
    }),
  ),
  evidence,
  base: z
    .object({
      chance: range,
      basis: z.enum(["program-rate", "kind-and-mix", "kind"]),
      sources: z.array(z.string()),
    })
    .check(z.describe("base rate of the applicant's type at this program and where it comes from")),
  contributions: z.array(contribution).check(chain),
  eligibility: z.array(eligibilityFinding),
  ...warningReasons,
};

/** `smartpick/chances@1` before the words: every reason as data. */
export const unwordedChancesSchema = z.object(shape);

/** `smartpick/chances@1`, one program, factor by factor, as it is printed. */
export const chancesSchema = z.object({ ...shape, ...warningWords });

/** One factor's part in a program's interview chance, in the order the factors act; `logit` mean, `sd` its SD. */
export type Contribution = Frozen<z.infer<typeof contribution>>;

/** One program, factor by factor, without a sentence. */
export type UnwordedChances = Frozen<z.infer<typeof unwordedChancesSchema>>;

/** `smartpick/chances@1`: one program, factor by factor. */
export type ChancesReport = Frozen<z.infer<typeof chancesSchema>>;
