import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CaseOptions, listOf, type Profile, planReportOf } from "../../src/index.ts";
import { changeSteps, type StepAsked } from "../../src/levers/change-steps.ts";
import { toEnd } from "../../src/to-end.ts";
import { entryWith, profileWith } from "../case/case-facts.ts";
import { listed } from "./small-levers.ts";

const { exams, experience, seeks } = profileWith();

/** Changes by their path, each with what it does to a profile. */
const CHANGES: Readonly<Record<string, Partial<Profile>>> = {
  "exams.step3": { exams: { ...exams, step3: "pass" } },
  "experience.us_clinical_months": { experience: { ...experience, usClinicalMonths: 12 } },
  "seeks.never_states": { seeks: { ...seeks, neverStates: ["NY"] } },
  "budget.usd": { budget: { usd: 400, maxPrograms: null, usdPerChance: null } },
  "experience.research": { experience: { ...experience, research: 9 } },
};

const PLACES: readonly (readonly [string, Partial<Profile>, Partial<CaseOptions>])[] = [
  ["before the season", {}, {}],
  [
    "inside it",
    { inSeason: [entryWith(0, { applied: "2026-09-23" }), entryWith(1, { applied: "2026-09-23" })] },
    { today: "2026-10-10" },
  ],
];

const stepsOf = (paths: readonly string[], changes: Partial<Profile>, options: Partial<CaseOptions>) => {
  const kept = new Map<string, StepAsked["alone"]>();
  const caseWith = (some: readonly string[]): StepAsked["alone"] => {
    const key = some.toSorted().join(" ");
    const known = kept.get(key);
    if (known) return known;
    const { base, list } = listed(Object.assign({}, changes, ...some.map((path) => CHANGES[path])), options);
    const made = { base, list: () => list };
    kept.set(key, made);
    return made;
  };
  const asked = paths.map((path, n) => ({
    change: { [path]: "changed" },
    alone: caseWith([path]),
    upTo: caseWith(paths.slice(0, n + 1)),
  }));
  return { steps: toEnd(changeSteps(caseWith([]), asked)), last: caseWith(paths), first: caseWith([]) };
};

describe.each(PLACES)("changes one after another, %s", (_, changes, options) => {
  it("end where the plan with all of them stands, and add up to the whole", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(Object.keys(CHANGES), { minLength: 1, maxLength: 3 }), (paths) => {
        const { steps, first, last } = stepsOf(paths, changes, options);
        const now = planReportOf(first.base, listOf(first.base));
        const then = planReportOf(last.base, listOf(last.base));
        expect(steps.base.match).toEqual(now.chance.match);
        const end = steps.steps.at(-1)!;
        expect(end.match).toEqual(then.chance.match);
        expect(end.list).toEqual({ programs: then.list.length, usd: then.cost.total });
        const sum = steps.steps.reduce((total, { step }) => total + step.mid, 0);
        expect(sum).toBeCloseTo(end.total.mid, 10);
      }),
      { numRuns: 8 },
    );
  });

  it("the first does alone what it does first; what no chance reads has no number of its own", () => {
    const { steps } = stepsOf(["exams.step3", "experience.research"], changes, options);
    expect(steps.steps[0]?.alone).toEqual(steps.steps[0]?.step);
    expect(steps.steps[0]?.causes).toContain("advisers");
    expect(steps.steps[1]).toMatchObject({ alone: null, evidence: "no-data", step: { mid: 0 } });
  });
});
