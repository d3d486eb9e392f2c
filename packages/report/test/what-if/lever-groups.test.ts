import type { WhatIfReport } from "@smartpick/core";
import { describe, expect, it } from "vitest";
import { effectAxis, effectBar, effectHead, leverGroups, nextStepOf } from "../../src/index.ts";

type Lever = WhatIfReport["levers"][number];

const lever = (code: Lever["code"], changes: Partial<Lever> = {}): Lever => ({
  code,
  change: { [code]: 1 },
  match: { mid: 0.33, low: 0.2, high: 0.47 },
  difference: { mid: 0.02, low: -0.017, high: 0.055 },
  sameList: null,
  list: null,
  usd: 0,
  until: null,
  evidence: "published",
  effect: "unsure",
  required: false,
  causes: ["choice"],
  sources: [],
  ...changes,
});

const groupsOf = (levers: readonly Lever[], wouldNotHelp: WhatIfReport["wouldNotHelp"] = []) =>
  leverGroups({ levers, wouldNotHelp, today: "2026-10-01" });

describe("levers by their use", () => {
  it("keep what helps, and name what is too late or unmeasured beside it", () => {
    const late = lever("more-experience", { until: "2026-07-01" });
    const missed = lever("pass-step3", { causes: ["too-late"], difference: null });
    const unknown = lever("step2ck-score", { difference: null, causes: ["not-told"] });
    const useless = lever("add-specialty", { adds: "Pathology" });
    const lowers = lever("next-season", { difference: { mid: -0.02, low: -0.03, high: -0.01 } });
    const helps = lever("more-budget");
    const groups = groupsOf(
      [useless, helps, late, lowers, missed, unknown],
      [{ code: useless.code, change: useless.change, adds: "Pathology", why: "about-nothing" }],
    );
    expect(groups).toEqual({ help: [helps], tooLate: [late, missed], unmeasured: [unknown] });
  });

  it("take as the next step what surely helps this season, before what may help more", () => {
    const more = lever("add-specialty", { difference: { mid: 0.05, low: -0.02, high: 0.12 } });
    const sure = lever("use-signals", { effect: "raises" });
    const later = lever("next-season-prepared", { season: 2028 });
    expect(nextStepOf({ help: [later, more, sure] })).toBe(sure);
    expect(nextStepOf({ help: [later, more] })).toBe(more);
    expect(nextStepOf({ help: [later] })).toBe(later);
    expect(nextStepOf({ help: [] })).toBeNull();
  });

  it("stand on one axis that holds zero and every range", () => {
    const differences = [
      { mid: 0.04, low: 0.01, high: 0.12 },
      { mid: -0.02, low: -0.031, high: 0 },
    ];
    const axis = effectAxis(differences);
    expect(axis.from).toBeLessThanOrEqual(-3.1);
    expect(axis.to).toBeGreaterThanOrEqual(12);
    expect(axis.ticks).toContain(0);
    expect(effectAxis([]).to).toBeGreaterThan(0);
    expect(effectHead(axis, 300)).toContain(">0<");
    const bar = effectBar({ of: "Pass Step 3", difference: differences[0]!, thin: true }, axis, 300);
    expect(bar).toContain("Pass Step 3: +4.0 of 100, 4 in 5 between +1.0 and +12.0.");
    expect(bar).toContain("band-thin");
  });
});
