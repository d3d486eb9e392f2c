import type { Lever, WhatIfReport } from "@smartpick/core";
import { describe, expect, it } from "vitest";
import { furtherConditions, leverTerms, whatIfBase, whatIfFinding, worded } from "../../src/index.ts";
import { causalWords } from "../../src/what-if/cause-words.ts";
import { differenceCell, effectWords, signedOf100 } from "../../src/what-if/effect-words.ts";
import { leverName } from "../../src/what-if/lever-words.ts";

const range = { mid: 0.31, low: 0.19, high: 0.45 };
const lever = (changes: Partial<Lever>): Lever => ({
  code: "pass-step3",
  change: { "exams.step3": "pass" },
  match: { mid: 0.33, low: 0.2, high: 0.47 },
  difference: { mid: 0.0204, low: -0.0169, high: 0.0551 },
  sameList: { mid: 0.32, low: 0.2, high: 0.46 },
  list: { programs: 84, usd: 1985 },
  usd: 935,
  until: "2026-07-29",
  evidence: "expert-direction",
  effect: "unsure",
  required: false,
  causes: ["advisers"],
  sources: [],
  ...changes,
});
const report = (levers: readonly Lever[]): WhatIfReport => ({
  schema: "smartpick/what-if@1",
  version: "1",
  season: 2027,
  today: "2026-07-01",
  facts: { version: "1", rights: "full" },
  seed: 1,
  inputsHash: "a",
  base: { match: range, programs: 84, usd: 1985 },
  levers,
  wouldNotHelp: [
    { code: "add-specialty", change: {}, adds: "Pathology", why: "about-nothing" },
    { code: "signals", change: {}, why: "already-best" },
  ],
  cannotChange: [{ code: "step2ck-passed" }],
  warningReasons: [],
});

describe("the words of what-if", () => {
  it.each<readonly [Partial<Lever>, string]>([
    [{}, "Pass Step 3"],
    [{ code: "step2ck-score", change: { "exams.step2ck": 240 } }, "Score 240 on Step 2 CK"],
    [
      { code: "more-experience", change: { "experience.us_clinical_months": 1 } },
      "1 month of hands-on US experience in all",
    ],
    [{ code: "more-experience", change: {} }, "More months of hands-on US experience"],
    [{ code: "add-region", adds: "New England" }, "Also apply in New England"],
    [{ code: "add-specialty", adds: "Psychiatry" }, "Also seek Psychiatry"],
    [{ code: "more-budget", change: { "budget.usd": 2500 } }, "Plan with up to $2,500"],
    [
      { code: "more-budget", change: { "budget.usd": 2500, "budget.max_programs": 116 } },
      "Plan with up to $2,500 and 116 programs",
    ],
    [
      {
        code: "next-season-prepared",
        change: { season: 2028, "exams.step3": "pass", "experience.us_clinical_months": 9 },
      },
      "Wait, and apply in the 2028 season with Step 3 passed and 9 months of hands-on US experience in all",
    ],
    [
      { code: "set", change: { "exams.step3": "pass", "seeks.specialties": ["Family Medicine"] } },
      'With exams.step3 = pass and seeks.specialties = ["Family Medicine"]',
    ],
    [
      {
        code: "move-signal",
        change: {},
        move: {
          from: { program: "a", name: "A Program" },
          to: { program: "b", name: "B Program" },
          signal: "gold",
        },
      },
      "Move a gold signal from A Program to B Program",
    ],
    [{ code: "set", change: { visa: null } }, "With visa = not told"],
  ])("name %j", (changes, words) => {
    expect(leverName(lever(changes))).toBe(words);
  });

  it("write a difference with its sign, and its range beside it", () => {
    expect([0.0204, -0.0169, 0.0004, -0.0004, 0].map(signedOf100)).toEqual(["+2.0", "−1.7", "0", "0", "0"]);
    expect(differenceCell(lever({}))).toBe("+2.0 (−1.7 to +5.5)");
    expect(differenceCell(lever({ difference: null }))).toBe("no number");
  });

  it("say in one sentence what a lever does, and what is not sure of it", () => {
    expect(effectWords(lever({}))).toBe(
      "About 2.0 more of 100; the chance is 4 in 5 that it is between −1.7 and +5.5, so it may also do the opposite.",
    );
    const falls = { mid: -0.03, low: -0.05, high: -0.01 };
    expect(effectWords(lever({ difference: falls, effect: "lowers" }))).toBe(
      "About 3.0 fewer of 100; the chance is 4 in 5 that it is between −5.0 and −1.0.",
    );
    expect(effectWords(lever({ effect: "nothing" }))).toBe("It changes about nothing.");
    expect(effectWords(lever({ difference: null, effect: "no-data" }))).toBe(
      "What it does to your chance is not known.",
    );
  });

  it("tell association from cause for every code that stands behind a number", () => {
    expect(causalWords(lever({}))).toMatch(/^No table measures it\..*less of it may be cause\.$/);
    expect(causalWords(lever({ causes: ["years", "earlier-season"] }))).toMatch(
      /How much .* A season without/,
    );
    expect(causalWords(lever({ causes: ["not-read"] }))).toContain("does not mean that it does nothing");
  });

  it("put the finding first: what raises most, or that nothing does", () => {
    expect(whatIfFinding(report([lever({})]))).toBe(
      "This raises your chance most. Pass Step 3: +2.0 of 100.",
    );
    expect(whatIfFinding(report([]))).toBe("Nothing that you can still do was found.");
    const none = { difference: { mid: -0.02, low: -0.03, high: 0 } };
    expect(whatIfFinding(report([lever(none)]))).toBe("Nothing that you can still do raises your chance.");
    expect(whatIfFinding(report([lever({ code: "set", ...none })]))).toBe(
      "With exams.step3 = pass: −2.0 of 100.",
    );
    expect(whatIfBase(report([]))).toBe(
      "As you stand, you match in 31 of 100 seasons, with 84 programs for $1,985. The chance is 4 in 5 that the true number is between 19 and 45.",
    );
  });

  it("say until when, at what price, and what it hangs on", () => {
    const [full] = worded(report([lever({})])).levers;
    expect(leverTerms(full!)).toEqual([
      "Begin by 29 July 2026.",
      "It costs $935.",
      "33 of 100 with a new list, 32 with the list as it is.",
    ]);
    const again = lever({
      code: "next-season-again",
      change: { season: 2028, "applicant.earlier_matches": 1 },
      season: 2028,
      usd: null,
      until: null,
      sameList: null,
    });
    const [further] = worded(report([again])).levers;
    expect(leverTerms(further!)).toEqual([
      "The chance is one in the 2028 season.",
      "It is a further chance after this season and takes nothing from it.",
      "What it costs is not known.",
    ]);
  });

  it("name a condition that the change brings, and none that stands anyway", () => {
    const condition = (code: "step1-not-passed" | "pathway-not-told") => ({
      code,
      blocks: "match",
      state: "open",
      until: "2027-03-03",
      assumed: true,
      source: "a",
      told: "fail",
    });
    const gate = (...codes: readonly ("step1-not-passed" | "pathway-not-told")[]) =>
      ({ open: true, conditions: codes.map(condition) }) as unknown as NonNullable<WhatIfReport["gate"]>;
    const fails = worded(report([lever({ gate: gate("pathway-not-told", "step1-not-passed") })])).levers[0]!;
    const now = { season: 2027, today: "2026-10-16" };
    const words = furtherConditions(fails, { ...now, gate: gate("pathway-not-told") });
    expect(words).toHaveLength(1);
    expect(words[0]).toContain("Step 1");
    expect(furtherConditions(fails, { ...now, gate: fails.gate! })).toEqual([]);
  });

  it("stand beside every code of the document", () => {
    const told = worded(report([lever({})]));
    expect(told.levers[0]).toMatchObject({ words: "Pass Step 3", causal: causalWords(lever({})) });
    expect(told.wouldNotHelp.map(({ words }) => words)).toEqual([
      "Also seek Pathology. It would change about nothing.",
      "Signals. Your list already sends every one that it can, where they do most.",
    ]);
    expect(told.cannotChange[0]?.words).toContain("cannot be taken again");
  });
});
