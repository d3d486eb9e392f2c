import { describe, expect, it } from "vitest";
import { ROADMAP_STEPS, type RoadmapReport, roadmapChanges, stepCircleIn } from "../../../src/index.ts";
import { roadmap, SHIPPED, step, told, toldStep } from "./roadmap-case.ts";

const TODAY = "2026-07-01";

function stepOf(report: RoadmapReport, code: string): RoadmapReport["steps"][number] {
  const found = report.steps.find((one) => one.code === code);
  if (found === undefined) throw new Error(`no step ${code} in the plan`);
  return found;
}

function whyOut(report: RoadmapReport, code: string): string | undefined {
  return report.leftOut.find((one) => one.code === code)?.why;
}

describe("the shipped steps", () => {
  it("stand once for each id, go in no circle, and need steps of the same part of the way", () => {
    expect(SHIPPED.steps.map(({ id }) => id)).toEqual(ROADMAP_STEPS);
    expect(stepCircleIn(SHIPPED.steps)).toBeNull();
    for (const one of SHIPPED.steps)
      for (const need of one.needs) {
        const before = SHIPPED.steps.find(({ id }) => id === need.step)!;
        expect(before.parts.some((part) => one.parts.includes(part))).toBe(true);
      }
  });

  it("would be refused in a circle", () => {
    const need = (id: "course" | "form") => [{ step: id, lag: 0 }];
    expect(
      stepCircleIn([step("form", { needs: need("course") }), step("course", { needs: need("form") })]),
    ).toBe("form");
  });
});

describe("the last day to begin", () => {
  it("is the deadline less the length, by way of what follows", () => {
    const report = roadmap(TODAY, {
      steps: [
        step("english", { serves: ["pathways-deadline"], worth: "gate" }),
        step("certificate", {
          needs: [{ step: "english", lag: 2 }],
          serves: ["rank-list-deadline"],
          worth: "gate",
          days: { low: 5, mid: 40, high: 50 },
        }),
      ],
    });
    // 3 March less 40 days is 22 January, less the 2 days between 20 January; that binds before 31 January.
    expect(stepOf(report, "english").latest).toEqual({ begin: "2027-01-10", end: "2027-01-20" });
    expect(stepOf(report, "certificate").latest).toEqual({ begin: "2027-01-22", end: "2027-03-03" });
    expect(stepOf(report, "english").slack).toBe(193);
    // Both long: 50, 2 and 20 days before 3 March.
    expect(stepOf(report, "english").careful).toBe("2026-12-21");
  });

  it("falls to the next day that a step serves, and a step that reaches none is too late with what waits for it", () => {
    const at = (today: string): RoadmapReport =>
      roadmap(today, {
        profile: { season: 2027 },
        steps: [
          step("english", { serves: ["programs-review", "rank-list-deadline"], worth: "gate" }),
          step("certificate", { needs: [{ step: "english", lag: 0 }], serves: [], worth: "gate" }),
          step("course", { needs: [{ step: "english", lag: 0 }] }),
        ],
      });
    expect(stepOf(at("2026-09-13"), "english").serves?.id).toBe("programs-review");
    // Nine days do at a fast pace, and the gate would take that; but the next day does at the usual one.
    expect(stepOf(at("2026-09-14"), "english").serves?.id).toBe("rank-list-deadline");
    const late = stepOf(at("2027-02-25"), "english");
    expect([late.state, late.slack, late.critical]).toEqual(["late", -4, true]);
    const over = at("2027-02-27");
    expect(over.steps).toEqual([]);
    expect(["english", "certificate", "course"].map((code) => whyOut(over, code))).toEqual([
      "too-late",
      "blocked",
      "blocked",
    ]);
  });

  it("is critical at three days of slack, and not at four", () => {
    const on = (today: string): boolean =>
      stepOf(roadmap(today, { steps: [step("form", { serves: ["applications-open"] })] }), "form").critical;
    expect([on("2026-08-20"), on("2026-08-19")]).toEqual([true, false]);
  });
});

describe("what she tells of a step", () => {
  const steps = [
    step("project-baseline", { parts: ["gap", "applying"] }),
    step("project-change", { needs: [{ step: "project-baseline", lag: 3 }] }),
    step("project-after", { needs: [{ step: "project-change", lag: 0 }], serves: ["rank-list-deadline"] }),
  ];

  it("moves what depends on it: planned, begun, done", () => {
    const begin = (changes: Parameters<typeof toldStep>[1]): string =>
      stepOf(
        roadmap(TODAY, { steps, plan: told({ steps: [toldStep("project-baseline", changes)] }) }),
        "project-change",
      ).earliest.begin;
    expect(begin({})).toBe("2026-07-14");
    expect(begin({ planned: "2026-08-01" })).toBe("2026-08-14");
    expect(begin({ began: "2026-06-28" })).toBe("2026-07-11");
    // Under way for longer than it usually takes: it ends today at the earliest.
    expect(begin({ began: "2026-05-01" })).toBe("2026-07-04");
    expect(begin({ began: "2026-05-01", done: "2026-06-30" })).toBe("2026-07-03");
    expect(begin({ skip: true })).toBe("2026-07-01");
  });

  it("leaves out what is done or skipped, with the reason", () => {
    const plan = told({
      steps: [
        toldStep("project-baseline", { done: "2026-06-30" }),
        toldStep("project-change", { skip: true }),
      ],
    });
    const report = roadmap(TODAY, { steps, plan });
    expect(report.steps.map(({ code }) => code)).toEqual(["project-after"]);
    expect([whyOut(report, "project-baseline"), whyOut(report, "project-change")]).toEqual([
      "done",
      "skipped",
    ]);
  });

  it("shows what a slip changed, and nothing where nothing did", () => {
    const before = roadmap(TODAY, { steps });
    expect(roadmapChanges(before, roadmap(TODAY, { steps }))).toEqual([]);
    const plan = told({ steps: [toldStep("project-baseline", { planned: "2026-07-29" })] });
    const moved = roadmapChanges(before, roadmap(TODAY, { steps, plan }));
    expect(moved.map((one) => [one.code, one.what])).toContainEqual(["project-baseline", "moved"]);
    expect(moved.map((one) => [one.code, one.what])).toContainEqual(["project-after", "moved"]);
    const done = told({ steps: [toldStep("project-baseline", { done: "2026-06-30" })] });
    expect(roadmapChanges(before, roadmap(TODAY, { steps, plan: done }))).toContainEqual({
      ...{ what: "gone", code: "project-baseline", title: "Title of project-baseline", why: "done" },
    });
  });
});

describe("what a step is worth", () => {
  const difference = { mid: 0.04, low: 0.01, high: 0.08 };
  const levers = {
    base: { match: { mid: 0.3, low: 0.2, high: 0.4 }, programs: 80, usd: 1500 },
    levers: [
      {
        ...({ code: "pass-step3", change: {}, match: null, difference, sameList: null, list: null } as const),
        ...({ usd: 925, until: null, evidence: "published", effect: "raises", required: false } as const),
        ...{ causes: [], sources: [] },
      },
    ],
  };
  const exam = step("step3-exam", { worth: "pass-step3", serves: ["programs-review", "rank-list-deadline"] });

  it("is what what-if said, while programs can still read it; later nobody has measured it", () => {
    const worth = (today: string) =>
      stepOf(roadmap(today, { steps: [exam], levers, profile: { season: 2027 } }), "step3-exam").worth;
    expect(worth(TODAY)).toMatchObject({ kind: "lever", difference, evidence: "published" });
    expect(worth("2026-09-20")).toMatchObject({ kind: "lever", difference: null, evidence: "no-data" });
  });

  it("is the whole chance for the gate, and no number where nobody has one", () => {
    const steps = [
      step("english", { worth: "gate" }),
      step("course"),
      step("us-experience", { worth: "more-experience" }),
    ];
    const report = roadmap(TODAY, { steps, levers });
    expect(stepOf(report, "english").worth).toEqual({ kind: "gate", match: levers.base.match });
    expect(stepOf(report, "course").worth).toEqual({ kind: "no-data" });
    expect(stepOf(report, "us-experience").worth).toEqual({ kind: "no-data" });
  });

  it("puts first what is worth most over the time that is left, as the formula says", () => {
    const steps = [
      step("english", { worth: "gate", serves: ["pathways-deadline"] }),
      { ...exam, days: { low: 10, mid: 10, high: 10 } },
      step("course", { serves: ["applications-open"] }),
      step("form", { serves: ["programs-review"] }),
    ];
    const { first, steps: dated } = roadmap(TODAY, { steps, levers });
    const left = (code: string): number =>
      (Date.parse(dated.find((one) => one.code === code)!.latest!.begin) - Date.parse(TODAY)) / 86_400_000;
    expect(first.map(({ code, why }) => [code, why])).toEqual([
      ["english", "opens-gate"],
      ["step3-exam", "worth"],
      ["course", "time"],
      ["form", "time"],
    ]);
    expect(first[0]!.score).toBeCloseTo(0.3 / (1 + left("english") / 28), 12);
    expect(first[1]!.score).toBeCloseTo(0.04 / (1 + left("step3-exam") / 28), 12);
    expect(first[2]!.score).toBeNull();
  });
});

describe("the stage", () => {
  const codeOn = (today: string, more: Parameters<typeof roadmap>[1] = {}) => roadmap(today, more).stage;

  it("follows from graduation, season and what was sent, unless she tells it", () => {
    const graduates = (graduationYear: number | null) => ({
      profile: { applicant: { ...BASE, graduationYear }, season: 2027 },
    });
    expect(codeOn("2026-05-01", graduates(2027)).code).toBe("student");
    expect(codeOn("2026-05-01", graduates(2026)).code).toBe("student");
    expect(codeOn("2026-05-01", graduates(2021)).code).toBe("gap");
    expect(codeOn("2026-07-01", graduates(2026)).code).toBe("applying");
    expect(codeOn("2026-11-01", graduates(null)).code).toBe("gap");
    expect(codeOn("2026-07-01", { plan: told({ stage: "unmatched" }) })).toMatchObject({
      ...{ code: "unmatched", told: true },
    });
  });

  it("counts the years of a residency, and plans for the fellowship's season of its last but one summer", () => {
    const residency = { began: "2025-06-24", specialty: "Internal Medicine", program: null, years: null };
    const report = roadmap("2026-12-01", { plan: told({ residency }) });
    expect(report.stage).toEqual({ code: "resident", told: false, year: 2, of: 3 });
    expect(report.match).toBeNull();
    const commit = report.days.find(({ id }) => id === "fellowship-commit")!;
    expect(commit).toMatchObject({ day: "2027-12-05", sure: "last-known", lastKnown: 2024 });
    expect(report.steps.map(({ code }) => code)).toContain("fellowship-apply");
    const pathology = told({ residency: { ...residency, specialty: "Pathology" } });
    expect(roadmap("2026-12-01", { plan: pathology }).steps.map(({ code }) => code)).not.toContain(
      "fellowship-apply",
    );
  });

  it("keeps what the profile does not tell and says so, and leaves out what is not asked", () => {
    const report = roadmap(TODAY, { profile: { season: 2027 } });
    expect(stepOf(report, "step3-exam").assumed).toBe(false);
    const usMd = roadmap(TODAY, { profile: { applicant: { ...BASE, type: "us-md" } } });
    expect(whyOut(usMd, "english")).toBe("not-asked");
    expect(whyOut(usMd, "certificate")).toBe("not-asked");
  });
});

const BASE = {
  ...({ type: "non-us-img", country: null, graduationYear: 2022, languages: [], earlierMatches: 0 } as const),
  ...{ couple: false, military: false },
};
