import { describe, expect, it } from "vitest";
import {
  type CaseOptions,
  caseOf,
  leverSteps,
  listOf,
  type Profile,
  planReportOf,
  type WhatIfReport,
  whatIfOf,
} from "../../src/index.ts";
import { movedSignal } from "../../src/levers/moved-signal.ts";
import { otherCase } from "../../src/levers/other-case.ts";
import { startOf } from "../../src/levers/start.ts";
import { matchChanceOf } from "../../src/list/match-chance.ts";
import { toEnd } from "../../src/to-end.ts";
import { caseFacts, entryWith, profileWith } from "../case/case-facts.ts";
import { JUDGEMENTS } from "../facts/shipped-judgements.ts";
import { asked, listed, whatIf } from "./small-levers.ts";

const { exams, experience, seeks, applicant } = profileWith();
const SENT = [
  entryWith(0, { applied: "2026-09-23", signal: "gold" }),
  entryWith(1, { applied: "2026-09-23", invited: "2026-10-05" }),
];

type Lever = WhatIfReport["levers"][number];

const leverOf = ({ levers }: WhatIfReport, code: Lever["code"]): Lever => {
  const found = levers.find((lever) => lever.code === code);
  if (found === undefined) throw new Error(`no lever ${code} among ${levers.map((lever) => lever.code)}`);
  return found;
};
const codesOf = ({ levers }: WhatIfReport): readonly string[] => levers.map(({ code }) => code);

/** Profiles with a day each, that among them have every kind of lever. */
const PEOPLE: readonly (readonly [about: string, Partial<Profile>, Partial<CaseOptions>])[] = [
  ["as she is", {}, {}],
  ["few programs", { budget: { usd: 390, maxPrograms: 5, usdPerChance: null } }, {}],
  ["one region", { seeks: { ...seeks, regions: ["East North Central"], neverStates: ["TX"] } }, {}],
  ["two states", { seeks: { ...seeks, states: ["OH", "NY"] } }, {}],
  ["a pending score", { exams: { ...exams, step2ck: "pending" } }, {}],
  ["no signals", { signals: { "Internal Medicine": { gold: 1 } } }, {}],
  ["a visa, with open answers", { visa: "j1" }, {}],
  ["applications under way", { inSeason: SENT }, { today: "2026-10-10" }],
  ["applications over", { inSeason: SENT }, { today: "2026-12-01" }],
];

describe.each(PEOPLE)("what-if for %s", (_, changes, options) => {
  const { base, list } = listed(changes, options);
  const report = whatIf(changes, options);

  it("starts where the plan stands, under the same gate", () => {
    const plan = planReportOf(base, list);
    expect(report.base).toEqual({
      match: plan.chance.match,
      programs: plan.list.length,
      usd: plan.cost.total,
    });
    expect(report.gate).toEqual(plan.gate);
    expect(report.gate?.conditions.length).toBeGreaterThan(0);
  });

  it("gives each lever the difference of its chance to the base, inside its range", () => {
    expect(report.levers.length).toBeGreaterThan(0);
    for (const { code, match, difference } of report.levers) {
      expect(match === null, code).toBe(difference === null);
      if (match === null || difference === null) continue;
      expect(difference.mid, code).toBeCloseTo(match.mid - report.base.match.mid, 12);
      expect(difference.low, code).toBeLessThanOrEqual(difference.mid);
      expect(difference.high, code).toBeGreaterThanOrEqual(difference.mid);
    }
  });

  it("tries the levers that are asked for alone, with the same numbers", () => {
    const asked = ["pass-step3", "more-experience", "ask-programs", "move-signal"] as const;
    const some = toEnd(leverSteps(base, list, asked));
    expect(some.base).toEqual(report.base);
    const wanted = new Set<string>(asked);
    expect(some.levers).toEqual(report.levers.filter(({ code }) => wanted.has(code)));
    expect(toEnd(leverSteps(base, list, [])).levers).toEqual([]);
  });

  it("finds each lever by its own code alone", () => {
    for (const code of new Set(report.levers.map((lever) => lever.code))) {
      const { levers } = toEnd(leverSteps(base, list, [code]));
      expect(levers, code).toEqual(report.levers.filter((lever) => lever.code === code));
    }
  });

  it("orders by effect, those without a number last", () => {
    const mids = report.levers.map(({ difference }) => difference?.mid ?? Number.NEGATIVE_INFINITY);
    expect(mids).toEqual(mids.toSorted((a, b) => b - a));
  });

  it("makes a new list that is worth no less than the same one", () => {
    // Every program is liked alike here, so F is the chance; a shorter list may stand where it saves more than it loses.
    const { assumedUsdPerChance, indifferentUsd } = JUDGEMENTS;
    for (const { code, match, sameList, list: made, season } of report.levers) {
      if (match === null || sameList === null || made === null || season !== undefined) continue;
      const saved = Math.max(0, report.base.usd - made.usd) + indifferentUsd;
      expect(match.mid, code).toBeGreaterThanOrEqual(
        sameList.mid - saved / (100 * assumedUsdPerChance) - 1e-9,
      );
    }
  });

  it("names no act whose last day is over", () => {
    for (const { until } of report.levers) if (until !== null) expect(until >= base.options.today).toBe(true);
  });
});

it("says no chance above what a plan says; a difference stays what the formula makes of it", () => {
  const sure = caseFacts(Array.from({ length: 60 }, () => ({ openness: 5 })));
  const budget = { usd: null, maxPrograms: null, usdPerChance: 100_000 };
  const found = caseOf(sure, profileWith({ budget }), { today: "2026-06-01", seed: 3, draws: 24 });
  if (!found.ok) throw new Error("refused");
  const report = whatIfOf(found.value, listOf(found.value));
  if (!report.ok) throw new Error("refused");
  const { base, levers } = report.value;
  expect(base.match.high).toBe(0.99);
  for (const { match, difference } of levers) {
    if (match === null || difference === null) continue;
    expect(match.high).toBeLessThanOrEqual(0.99);
    expect(Math.abs(difference.mid)).toBeGreaterThanOrEqual(Math.abs(match.mid - base.match.mid) - 1e-12);
  }
});

describe("one change that was asked for", () => {
  it("differs by exactly nothing where it changes nothing", () => {
    for (const [, changes, options] of PEOPLE) {
      const lever = asked(changes, {}, { "exams.step3": "none" }, options);
      expect(lever.difference).toEqual({ mid: 0, low: 0, high: 0 });
      expect(lever.sameList).toEqual(lever.match);
      expect(lever.effect).toBe("nothing");
    }
  });

  it("gives what the plan of the changed profile says, and the lever of the same change", () => {
    const passed = { exams: { ...exams, step3: "pass" } } as const;
    const lever = asked({}, passed, { "exams.step3": "pass" });
    const after = listed(passed);
    const { match } = planReportOf(after.base, after.list).chance;
    expect(lever.match?.mid).toBeCloseTo(match.mid, 12);
    expect(lever.match?.low).toBeCloseTo(match.low, 12);
    const found = leverOf(whatIf(), "pass-step3");
    expect(found).toMatchObject({
      match: lever.match,
      difference: lever.difference,
      sameList: lever.sameList,
    });
    expect(lever).toMatchObject({ code: "set", evidence: "expert-direction", causes: ["advisers"] });
  });

  it("has no number where no chance reads the field, and says so instead of zero", () => {
    const lever = asked({}, { experience: { ...experience, research: 9 } }, { "experience.research": 9 });
    expect(lever).toMatchObject({
      difference: null,
      match: null,
      evidence: "no-data",
      effect: "no-data",
      causes: ["not-read"],
    });
  });

  it("says what no act can change, and in which season a chance stands that moves", () => {
    expect(asked({}, { exams: { ...exams, step2ck: 255 } }, { "exams.step2ck": 255 }).causes).toEqual([
      "fixed",
      "score",
    ]);
    expect(asked({}, { season: 2028 }, { season: 2028 }).season).toBe(2028);
  });

  it("says in season that the past is read as if it had always been so", () => {
    const passed = { exams: { ...exams, step3: "pass" } } as const;
    const inSeason = { inSeason: SENT };
    const lever = asked(inSeason, passed, { "exams.step3": "pass" }, { today: "2026-12-01" });
    expect(lever.causes).toEqual(["advisers", "as-if"]);
    const money = { usd: 900, maxPrograms: null, usdPerChance: null };
    const more = asked(inSeason, { budget: money }, { "budget.usd": 900 }, { today: "2026-10-10" });
    expect(more.causes).toEqual(["choice"]);
  });

  it("stands under the options of its base, but for those that it changes", () => {
    const options = { season: 2028, programs: 3, budget: 400 };
    const step3 = asked({}, { exams: { ...exams, step3: "pass" } }, { "exams.step3": "pass" }, options);
    expect(step3.season).toBeUndefined();
    expect(step3.list?.programs).toBeLessThanOrEqual(3);
    const more = { usd: null, maxPrograms: 5, usdPerChance: null };
    const programs = asked({}, { budget: more }, { "budget.max_programs": 5 }, { programs: 3 });
    expect(programs.list?.programs).toBe(5);
    expect(programs.difference!.mid).toBeGreaterThan(0);
    const whole = asked({}, { budget: more }, { budget: { max_programs: 5 } }, { programs: 3, budget: 380 });
    expect(whole.list).toEqual(programs.list);
  });

  it("is refused as its case is", () => {
    const { base, list } = listed();
    expect(otherCase(base, profileWith({ season: 2020 }))).toMatchObject({ ok: false });
    const change = { season: 2020 };
    expect(whatIfOf(base, list, { change, profile: profileWith(change) })).toMatchObject({
      ok: false,
      problems: [{ path: "season" }],
    });
  });
});

describe("levers", () => {
  it("price Step 3 by the season's facts, with the last day that its result is in when programs read", () => {
    const lever = leverOf(whatIf(), "pass-step3");
    expect(lever).toMatchObject({ change: { "exams.step3": "pass" }, usd: 935, until: "2026-07-29" });
    expect(leverOf(whatIf({}, { today: "2026-07-29" }), "pass-step3").match).not.toBeNull();
    const late = leverOf(whatIf({}, { today: "2026-07-30" }), "pass-step3");
    expect(late).toMatchObject({
      match: null,
      evidence: "no-data",
      causes: ["too-late"],
      until: "2027-01-06",
    });
    expect(codesOf(whatIf({ inSeason: SENT }, { today: "2027-01-07" }))).not.toContain("pass-step3");
  });

  it.each<readonly [string, Partial<Profile>]>([
    ["it is passed", { exams: { ...exams, step3: "pass" } }],
    ["Step 2 CK is pending", { exams: { ...exams, step2ck: "pending" } }],
    ["Step 1 was failed", { exams: { ...exams, step1: "fail" } }],
    ["she has not graduated", { applicant: { ...applicant, graduationYear: 2027 } }],
    ["her type sits it in residency", { applicant: { ...applicant, type: "us-md" } }],
  ])("leave Step 3 out where %s", (_, changes) => {
    expect(codesOf(whatIf(changes))).not.toContain("pass-step3");
  });

  it("say of the certificate that every chance holds it already", () => {
    const certified = { exams: { ...exams, ecfmg: "certified" } } as const;
    const lever = asked({}, certified, { "exams.ecfmg": "certified" });
    expect(lever.causes).toEqual(["required"]);
    expect(lever.difference?.mid).toBeCloseTo(0, 12);
  });

  it("keep a failed attempt that was not counted", () => {
    const failed = {
      ...exams,
      step1: "fail",
      failedAttempts: { step1: null, step2ck: 0, step3: 0 },
    } as const;
    const lever = leverOf(whatIf({ exams: failed }), "pass-step1");
    expect(lever.change).toEqual({ "exams.step1": "pass", "exams.failed_attempts.step1": 1 });
    // Every chance already stands on the pass, so there is nothing to gain and no advice against it.
    expect(lever.required).toBe(true);
    expect(lever.difference?.mid).toBeCloseTo(0, 12);
    expect(whatIf({ exams: failed }).wouldNotHelp.map(({ code }) => code)).not.toContain("pass-step1");
  });

  it("name what is not told, and give it no number", () => {
    const untold = whatIf({ experience: { ...experience, usClinicalMonths: null } });
    expect(leverOf(untold, "more-experience")).toMatchObject({
      notTold: ["experience.us_clinical_months"],
      difference: null,
      change: {},
    });
    expect(leverOf(whatIf({ exams: { ...exams, step3: null } }), "pass-step3")).toMatchObject({
      notTold: ["exams.step3"],
      difference: null,
    });
  });

  it("offer as many months as there are until programs read, and none where more is not told apart", () => {
    expect(leverOf(whatIf(), "more-experience").change).toEqual({ "experience.us_clinical_months": 6 });
    expect(leverOf(whatIf({}, { today: "2026-08-20" }), "more-experience").change).toEqual({
      "experience.us_clinical_months": 4,
    });
    expect(codesOf(whatIf({}, { today: "2026-09-20" }))).not.toContain("more-experience");
    const most = whatIf({ experience: { ...experience, usClinicalMonths: 12 } });
    expect(codesOf(most)).not.toContain("more-experience");
    expect(most.wouldNotHelp).toContainEqual({ code: "more-experience", change: {}, why: "at-most" });
  });

  it("try a higher score only while it is pending", () => {
    expect(codesOf(whatIf())).not.toContain("step2ck-score");
    const pending = whatIf({ exams: { ...exams, step2ck: "pending" } });
    const scores = pending.levers.filter(({ code }) => code === "step2ck-score");
    expect(scores.map(({ change }) => change["exams.step2ck"])).toEqual([255, 240, 225]);
    expect(scores.every(({ required }) => required)).toBe(true);
    const ck = (gate: WhatIfReport["gate"]): string | undefined =>
      gate?.conditions.find(({ code }) => code.startsWith("step2ck"))?.code;
    expect([ck(pending.gate), ck(scores[0]?.gate)]).toEqual(["step2ck-not-passed", "step2ck-passed"]);
  });

  it("open places: every filter, and the division that gives most", () => {
    const within = whatIf({ seeks: { ...seeks, regions: ["East North Central"], neverStates: ["TX"] } });
    expect(leverOf(within, "drop-place-filter").change).toEqual({
      "seeks.regions": [],
      "seeks.never_states": [],
    });
    expect(leverOf(within, "add-region")).toMatchObject({
      adds: "Middle Atlantic",
      change: { "seeks.regions": ["East North Central", "Middle Atlantic"] },
    });
    const inOhio = leverOf(whatIf({ seeks: { ...seeks, states: ["OH"] } }), "add-region");
    expect(inOhio.change["seeks.states"]).toEqual(["OH", "NJ", "NY", "PA"]);
  });

  it("add specialties that are open to her, say which, and no hopeless one", () => {
    const added = whatIf().levers.filter(({ code }) => code === "add-specialty");
    expect(added.map(({ adds }) => adds)).toContain("Family Medicine");
    expect(added.map(({ adds }) => adds)).not.toContain("Pathology");
    expect(added.length).toBeLessThanOrEqual(JUDGEMENTS.leverSizes.specialties);
  });

  it("offer money only where money or number ends the list", () => {
    const few = whatIf({ budget: { usd: 390, maxPrograms: null, usdPerChance: null } });
    expect(leverOf(few, "more-budget")).toMatchObject({ change: { "budget.usd": 890 } });
    expect(leverOf(few, "more-budget").difference!.mid).toBeGreaterThan(0);
    const free = whatIf();
    expect(codesOf(free)).not.toContain("more-budget");
    expect(free.wouldNotHelp).toContainEqual({ code: "more-budget", change: {}, why: "not-binding" });
  });

  it("use every signal where fewer are planned, and else say that they stand at their best", () => {
    const one = whatIf({ signals: { "Internal Medicine": { gold: 1 } } });
    expect(leverOf(one, "use-signals").change).toEqual({ signals: "default" });
    // Every program has a signal here, so none can move.
    expect(whatIf().wouldNotHelp).toContainEqual({ code: "signals", change: {}, why: "already-best" });
  });

  it("move no signal where matching is all that counts: the list has each where it does most", () => {
    const signals = { "Internal Medicine": { gold: 1, silver: 1 } };
    const report = whatIf({ signals });
    expect(codesOf(report)).not.toContain("move-signal");
    const [moved] = report.wouldNotHelp.filter(({ code }) => code === "move-signal");
    expect(["about-nothing", "lowers", "likely-lowers"]).toContain(moved?.why);
    // The move that loses least of all, each tried with the chances of the list itself.
    const { base, list } = listed({ signals });
    const { surface, solution } = list;
    const moves = solution.order.flatMap((from) =>
      solution.order.flatMap((to) => {
        const level = solution.levels[from]!;
        if (level <= 0 || solution.levels[to] !== 0) return [];
        const levels = solution.levels.slice();
        levels[from] = 0;
        levels[to] = level;
        return [matchChanceOf(surface, levels) - matchChanceOf(surface, solution.levels)];
      }),
    );
    expect(moves.length).toBeGreaterThan(4);
    const lever = movedSignal(startOf(base, list));
    expect(lever?.difference?.mid).toBeCloseTo(Math.max(...moves), 10);
    expect(lever?.difference?.mid).toBeLessThanOrEqual(1e-9);
  });

  it("move a signal where places count beside matching, and name both programs", () => {
    const weights = { informatics: 0, location: 0.9, preferredStates: ["CA"], preliminary: null } as const;
    const report = whatIf({ weights, signals: { "Internal Medicine": { gold: 1 } } });
    const lever = leverOf(report, "move-signal");
    expect(lever.move?.signal).toBe("gold");
    expect(lever.move?.from.program).not.toBe(lever.move?.to.program);
    expect(lever.difference!.mid).toBeGreaterThan(0);
    expect(lever.match!.mid).toBeGreaterThan(lever.sameList!.mid);
  });

  it("move no signal that was sent", () => {
    const signals = { "Internal Medicine": { gold: 1 } };
    const codes = codesOf(whatIf({ signals, inSeason: SENT }, { today: "2026-10-10" }));
    expect(codes).not.toContain("move-signal");
  });

  it("weigh the answers of a question together, against sending the same list anyway", () => {
    const open = whatIf({ visa: "j1", budget: { usd: 390, maxPrograms: 4, usdPerChance: null } });
    const { question, difference, sameList, match } = leverOf(open, "ask-programs");
    expect(sameList).toEqual(open.base.match);
    expect(question!.field).toBe("visaJ1");
    expect(question!.likelyYes).toBeLessThanOrEqual(question!.programs.length);
    expect(difference!.mid).toBeGreaterThan(0);
    expect(match!.mid).toBeCloseTo(open.base.match.mid + difference!.mid, 12);
  });

  it("hold another season against the middle of this one once it has told something", () => {
    const { base, levers } = whatIf({ inSeason: SENT }, { today: "2026-12-01" });
    const again = levers.find(({ code }) => code === "next-season-again");
    const { match, difference } = again!;
    expect(difference!.mid).toBeCloseTo(match!.mid - base.match.mid, 12);
    expect(difference!.low).toBeCloseTo(Math.min(difference!.mid, match!.low - base.match.mid), 12);
    expect(difference!.high).toBeCloseTo(Math.max(difference!.mid, match!.high - base.match.mid), 12);
  });

  it("count one earlier season more only where this one was tried", () => {
    const before = whatIf();
    expect(leverOf(before, "next-season").change).toEqual({ season: 2028 });
    expect(leverOf(before, "next-season-again").change).toEqual({
      season: 2028,
      "applicant.earlier_matches": 1,
    });
    const worse = leverOf(before, "next-season-again").match!.mid;
    expect(worse).toBeLessThan(leverOf(before, "next-season").match!.mid);
    expect(leverOf(before, "next-season-prepared").change).toEqual({
      season: 2028,
      "exams.step3": "pass",
      "experience.us_clinical_months": 9,
    });
    const sent = whatIf({ inSeason: SENT }, { today: "2026-12-01" });
    expect(codesOf(sent)).not.toContain("next-season");
    expect(leverOf(sent, "next-season-prepared").change["applicant.earlier_matches"]).toBe(1);
    // A further season takes nothing from this one, so nothing is said against it.
    expect(sent.wouldNotHelp).toEqual([]);
  });

  it("begin the preparation for the next season with what takes longest, and count its list with the exam", () => {
    const more = { ...experience, usClinicalMonths: 12 };
    const [both, examAlone] = [whatIf(), whatIf({ experience: more })];
    // Six months of 30 days before 24 September 2027; an exam with its result, of 56 days, where months are done.
    expect(leverOf(both, "next-season-prepared")).toMatchObject({ until: "2027-03-28", usd: null });
    const prepared = leverOf(examAlone, "next-season-prepared");
    expect(prepared.until).toBe("2027-07-30");
    const { base } = listed({ experience: more }, {});
    const fee = base.season.fixedFees.find(({ id }) => id === "usmle-step3")?.usd ?? null;
    const ofList = prepared.list!.usd - examAlone.base.usd;
    expect(prepared.usd).toBe(fee === null ? null : ofList + fee);
  });

  it("sell nothing that is over after the last day to apply, and keep what was sent", () => {
    const over = whatIf({ inSeason: SENT }, { today: "2026-12-01" });
    const codes = new Set(codesOf(over));
    expect(codes).toEqual(new Set(["pass-step3", "next-season-again", "next-season-prepared"]));
    expect(over.cannotChange).toContainEqual({ code: "applications-sent" });
    const nothingSent = whatIf({ season: 2027 }, { today: "2026-12-01" });
    expect(nothingSent.base.match.mid).toBe(0);
    expect(codesOf(nothingSent)).toContain("next-season");
    expect(codesOf(nothingSent)).not.toContain("next-season-again");
  });

  it("name what cannot be changed", () => {
    expect(whatIf().cannotChange.map(({ code }) => code)).toEqual([
      "step1-passed",
      "step2ck-passed",
      "graduation-year",
      "school-type",
      "citizenship",
    ]);
  });

  it("are those of the plan of the changed profile", () => {
    const { base } = listed();
    const lever = leverOf(whatIf(), "add-specialty");
    const changed = otherCase(base, {
      ...base.profile,
      seeks: { ...seeks, specialties: ["Internal Medicine", lever.adds as "Family Medicine"] },
    });
    if (!changed.ok) throw new Error("refused");
    const plan = planReportOf(changed.value, listOf(changed.value));
    expect(lever.match!.mid).toBeCloseTo(plan.chance.match.mid, 12);
    expect(lever.list).toEqual({ programs: plan.list.length, usd: plan.cost.total });
    expect(lever.usd).toBe(plan.cost.total - whatIf().base.usd);
  });
});
