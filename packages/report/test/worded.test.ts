import { describe, expect, it } from "vitest";
import { worded } from "../src/index.ts";
import { smallPlan } from "./small-plan.ts";

describe("a report with its words", () => {
  it("fills every sentence of a plan and keeps the reasons", () => {
    const plan = worded(smallPlan());
    expect(plan.stopLine.why).toContain("$900");
    expect(plan.warnings).toHaveLength(plan.warningReasons.length);
    expect(plan.list[0]!.why).toHaveLength(plan.list[0]!.reasons.length);
    expect(plan.excluded.map(({ reason }) => reason)).toEqual([
      "Closed, or no longer accredited",
      "Fails a stated rule: visa",
    ]);
  });
});
