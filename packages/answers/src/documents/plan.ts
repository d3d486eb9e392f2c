import * as z from "zod/mini";
import type { Frozen } from "../frozen.ts";
import { gateKey } from "../parts/gate.ts";
import { inSeason } from "../parts/in-season.ts";
import { interviewCount } from "../parts/interview-count.ts";
import { amount, count, usd } from "../parts/numbers.ts";
import { seasonProvenance } from "../parts/provenance.ts";
import { range } from "../parts/range.ts";
import { run } from "../parts/run.ts";
import { visaRoom } from "../parts/visa-room.ts";
import { signal } from "../parts/vocabulary.ts";
import { askFirst, askGroup } from "../plan/ask-first.ts";
import { caution, handMade, limitPrices, outsiderRow, robustness } from "../plan/explanation.ts";
import { frontierPoint } from "../plan/frontier-point.ts";
import { bySource, cap, level } from "../plan/headline.ts";
import { listRow, ranked, unwordedListRow } from "../plan/list-row.ts";
import { planCost } from "../plan/plan-cost.ts";
import { exclusion, unwordedExclusion } from "../reasons/exclusion.ts";
import { stopReason } from "../reasons/stop-reason.ts";
import { warningReasons, warningWords } from "../reasons/warning-reason.ts";

const stopLine = { programs: count, usd, reason: stopReason };

const shape = {
  schema: z.literal("smartpick/plan@1"),
  ...run,
  ...gateKey,
  chance: z.object({
    match: range,
    anyInterview: range,
    oneYear: z.exactOptional(
      range.check(z.describe("a position of one year and no full one; match speaks of full ones")),
    ),
    interviews: interviewCount,
    capped: z.exactOptional(cap),
    bySource: z.exactOptional(bySource),
  }),
  levels: z.exactOptional(
    z.array(level).check(z.describe("how firm the level of each specialty of the list is, in its order")),
  ),
  cost: planCost,
  inSeason: z.exactOptional(inSeason),
  certificate: z.object({
    value: amount,
    upperBound: amount,
    gap: z
      .nullable(amount)
      .check(z.describe("(upperBound − value) / value; null where value is 0 and the bound is not")),
  }),
  frontier: z.array(frontierPoint),
  askFirst: z.exactOptional(
    z.array(askFirst).check(z.describe("what to find out before applying, the most telling first")),
  ),
  askGroups: z.exactOptional(
    z.array(askGroup).check(z.describe("the same by what is asked, the question worth most first")),
  ),
  robust: z.exactOptional(robustness),
  shadow: z.exactOptional(limitPrices),
  byHand: z.exactOptional(z.array(handMade).check(z.describe("what lists made by hand would reach"))),
  outsiders: z.exactOptional(
    z
      .array(outsiderRow)
      .check(z.maxLength(20), z.describe("programs nearest to coming onto the list, the nearest first")),
  ),
  cautious: z.exactOptional(caution),
  signals: z.array(
    z.object({ specialty: z.string(), kind: signal, used: count, allowed: count, ...seasonProvenance }),
  ),
  visaRoom: z.exactOptional(
    visaRoom.check(z.describe("dated visa rules that may concern the applicant; no chance depends on them")),
  ),
  candidates: z.object({ considered: count, meets: count, unknown: count, fails: count }),
  ...warningReasons,
};

/** `smartpick/plan@1` before the words: every reason as data. */
export const unwordedPlanSchema = z.object({
  ...shape,
  stopLine: z.object(stopLine),
  list: z.array(unwordedListRow).check(ranked),
  excluded: z.array(unwordedExclusion),
});

/** `smartpick/plan@1`, the optimised list, as it is printed: a sentence beside every reason. */
export const planSchema = z.object({
  ...shape,
  stopLine: z.object({ ...stopLine, why: z.string() }),
  list: z.array(listRow).check(ranked),
  excluded: z.array(exclusion),
  ...warningWords,
});

/** The optimised list with every reason as data and no sentence. */
export type UnwordedPlan = Frozen<z.infer<typeof unwordedPlanSchema>>;

/** `smartpick/plan@1`: the optimised list, with a sentence beside every reason. */
export type PlanReport = Frozen<z.infer<typeof planSchema>>;
