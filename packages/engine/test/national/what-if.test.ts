import type { Profile, WhatIfReport } from "@smartpick/core";
import { readFacts } from "@smartpick/data/node";
import { parseProfileValue, withChanges } from "@smartpick/profile";
import { expect, it } from "vitest";
import { createEngine, type Engine } from "../../src/index.ts";

const OPTIONS = { today: "2026-07-01", seed: 1, draws: 8 };

function reportOf(engine: Engine, profile: Profile, asked: object | null = null): WhatIfReport {
  const found = engine.run("what-if", { profile, options: OPTIONS, asked: asked as null });
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found.value;
}

it("the change of every lever, written into the profile's file, is that lever and the plan of its profile", async () => {
  const engine = createEngine(await readFacts("full"));
  const parsed = parseProfileValue({
    applicant: { type: "non-us-img", graduation_year: 2022 },
    exams: { step1: "pass", step2ck: 236, step3: "none" },
    visa: "j1",
    experience: { us_clinical_months: 3 },
    seeks: { specialties: ["Neurology"], regions: ["New England"] },
    budget: { max_programs: 6 },
    signals: { Neurology: { signal: 2 } },
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const all = reportOf(engine, parsed.value);
  expect(new Set(all.levers.map(({ code }) => code))).toEqual(
    new Set([
      "pass-step3",
      "more-experience",
      "drop-place-filter",
      "add-region",
      "add-specialty",
      "more-budget",
      "use-signals",
      "next-season",
      "next-season-again",
      "next-season-prepared",
      ...all.levers.flatMap(({ code }) => (code === "ask-programs" || code === "move-signal" ? [code] : [])),
    ]),
  );
  for (const { code, change, match, difference, sameList } of all.levers) {
    // An answer is unknown, and a profile does not say where its signals go.
    if (code === "ask-programs" || code === "move-signal") continue;
    const written = Object.entries(change).map(([path, value]) => ({ path, text: JSON.stringify(value) }));
    const changed = withChanges(parsed.value, written);
    if (!changed.ok) throw new Error(`${code}: ${JSON.stringify(changed.problems)}`);
    expect(changed.value.change, code).toEqual(change);
    const [lever] = reportOf(engine, parsed.value, changed.value).levers;
    expect({ match: lever?.match, difference: lever?.difference, sameList: lever?.sameList }, code).toEqual({
      match,
      difference,
      sameList,
    });
    const plan = engine.run("plan.list", { profile: changed.value.profile, options: OPTIONS });
    if (!plan.ok) throw new Error(JSON.stringify(plan.problems));
    expect(plan.value.chance.match.mid, code).toBeCloseTo(match!.mid, 12);
    expect(plan.value.chance.match.high, code).toBeCloseTo(match!.high, 12);
  }
});
