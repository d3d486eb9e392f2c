import * as z from "zod/mini";
import { countedShare, knownShare } from "../parts/measured-share.ts";

const count = z.int().check(z.nonnegative());
const positive = z.nullable(z.number().check(z.nonnegative()));

const counts = { fired: count, accepted: count, overridden: count, ignored: count, outcomeUnknown: count };

/** The four primary outcomes of McCoy 2012. */
const rates = {
  override: knownShare,
  falsePositive: knownShare,
  nonAdherence: knownShare,
  appropriateResponse: knownShare,
};

const categories = z.object({
  success: count,
  justifiableOverride: count,
  nonAdherence: count,
  adverseConsequence: count,
  unknown: count,
});

/** How often per 100 of something that was counted beside the alerts, such as encounters. */
const per100 = z.object({ of: z.number(), per100: z.number() });
const exposures = {
  encounters: z.nullable(per100),
  orders: z.nullable(per100),
  hours: z.nullable(per100),
};

/** `smartpick/usability@1` of alerts. */
export const alertsShape = {
  kind: z.literal("alerts"),
  from: z.nullable(z.string()),
  to: z.nullable(z.string()),
  ...counts,
  ...rates,
  categories,
  ...exposures,
  /** The override rate with clinicians as clusters: the interval knows that one person's answers are alike. */
  clustered: z.nullable(z.object({ clinicians: count, low: z.number(), high: z.number() })),
  alerts: z
    .array(z.object({ alert: z.string(), ...counts, ...rates, categories, ...exposures }))
    .check(z.describe("most fired first")),
  clinicians: z.array(
    z.object({ clinician: z.nullable(z.string()), ...counts, override: knownShare, ...exposures }),
  ),
  reasons: z.array(z.object({ reason: z.nullable(z.string()), overridden: countedShare })),
  spread: z
    .nullable(z.object({ least: positive, median: positive, most: positive }))
    .check(z.describe("override rate of clinicians with at least 10 alerts, from 0 to 1")),
  remarks: z.array(
    z.discriminatedUnion("code", [
      z.object({ code: z.literal("few-alerts"), fired: count }),
      z.object({ code: z.literal("nobody-judged") }),
      z.object({ code: z.literal("partly-judged"), judged: count, of: count }),
      z.object({ code: z.literal("outcome-unknown"), count }),
      z.object({ code: z.literal("no-clinician") }),
      z.object({ code: z.literal("one-clinician-most"), clinician: z.string(), share: z.number() }),
    ]),
  ),
} as const;
