import { ANSWER_SCHEMAS, type WhatIfReport } from "@smartpick/answers";
import { describe, expect, it } from "vitest";
import { fileIn, runCli, scratch } from "./run-cli.ts";

const PROFILE = fileIn(
  scratch(),
  "me.yaml",
  [
    "applicant: {type: non-us-img, graduation_year: 2022}",
    "exams: {step1: pass, step2ck: 232, step3: none}",
    "visa: j1",
    "experience: {us_clinical_months: 3}",
    "seeks: {specialties: [Neurology]}",
    "budget: {max_programs: 12}",
    "",
  ].join("\n"),
);
const DAY = ["--today", "2026-07-01"];

async function documentOf(...argv: readonly string[]): Promise<WhatIfReport> {
  const { status, out } = await runCli(["what-if", PROFILE, "--json", ...DAY, ...argv]);
  expect(status).toBe(0);
  const document: unknown = JSON.parse(out);
  expect(ANSWER_SCHEMAS["what-if"].safeParse(document).error).toBeUndefined();
  return document as WhatIfReport;
}

describe("what-if", () => {
  it("starts at the plan, and says of each lever what --set says of the same change", async () => {
    const { out } = await runCli(["plan", PROFILE, "--json", ...DAY]);
    const plan = JSON.parse(out) as {
      chance: { match: object };
      list: readonly object[];
      cost: { total: number };
      gate: object;
    };
    const all = await documentOf();
    expect(all.base).toEqual({
      match: plan.chance.match,
      programs: plan.list.length,
      usd: plan.cost.total,
    });
    expect(all.gate).toEqual(plan.gate);
    const step3 = all.levers.find(({ code }) => code === "pass-step3");
    expect(step3).toMatchObject({ usd: 935, until: "2026-07-29", evidence: "expert-direction" });
    const { levers } = await documentOf("--set", "exams.step3=pass");
    expect(levers).toHaveLength(1);
    const { match, difference, sameList } = levers[0]!;
    expect(step3).toMatchObject({ match, difference, sameList });
    const months = all.levers.find(({ code }) => code === "more-experience")!;
    const both = await documentOf(
      ...["--set", "exams.step3=pass"],
      ...["--set", `experience.us_clinical_months=${months.change["experience.us_clinical_months"]}`],
    );
    expect(both.levers).toHaveLength(1);
    expect(Object.keys(both.levers[0]!.change)).toEqual(["exams.step3", "experience.us_clinical_months"]);
    expect(both.levers[0]!.difference!.mid).toBeGreaterThan(difference!.mid);
  });

  it("tells people the gate first, then what raises most, then what would not help", async () => {
    const { status, out } = await runCli(["what-if", PROFILE, "--set", "exams.step2ck=232", ...DAY]);
    expect(status).toBe(0);
    expect(out).toMatch(/^Season 2027/);
    expect(out).toContain("With exams.step2ck = 232: 0 of 100.");
    expect(out).toContain("A passed Step cannot be taken again".replace("A", "a"));
    for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
  });

  it.each([
    [["exams.step4=pass"], ["--set: exams.step4 is not a known key", "Nearest: step1"]],
    [["exams.step3"], ["--set exams.step3", "a path and a value"]],
    [["visa=none", "visa=j1"], ["--set visa is given twice"]],
    [["exams.step3=perhaps"], ["--set: exams.step3", "none, pass or fail"]],
    [["pins.must=[acgme:9999999999]"], ["--set: pins.must[0]", "not in the ledger"]],
  ] as const)("refuses %j with status 2, naming option and field", async (changes, parts) => {
    const given = changes.flatMap((change) => ["--set", change]);
    const { status, out, err } = await runCli(["what-if", PROFILE, ...given, ...DAY]);
    expect([status, out]).toEqual([2, ""]);
    for (const part of parts) expect(err).toContain(part);
  });
});
