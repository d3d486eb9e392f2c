import type { Chart, ChartRemark } from "@smartpick/answers";
import type { ChartProblem } from "@smartpick/quality";
import { describe, expect, it } from "vitest";
import {
  CHART_FORMULAS,
  chartCautions,
  chartFinding,
  chartProblemWords,
  chartRemarkWords,
  chartTable,
  goalWords,
  phaseWords,
  RULE_SET_WORDS,
  signalWords,
} from "../../src/index.ts";
import { chartWith, pointAt, TWO_PHASES, WEEKS } from "./sample-charts.ts";

const ODD_RUN = { useful: 24, longest: 11, longestMax: 8, crossings: 7, crossingsMin: 8, signal: true };
const oddRun = (chart: Chart): Chart => ({
  ...chart,
  rules: "anhoej",
  phases: chart.phases.map((phase) => ({
    ...phase,
    run: ODD_RUN,
    longestRun: { from: phase.from, to: phase.to },
  })),
});

describe("the finding of a chart", () => {
  it("names what the rules mark, with counts", () => {
    expect(chartFinding(WEEKS)).toBe("The NHS rules mark 1 point outside the limits.");
    const shift = chartWith(
      WEEKS.points.map((point) => ({ ...point, signals: ["shift", "trend"] as const })),
    );
    expect(chartFinding(shift)).toBe("The NHS rules mark 12 points in a shift and 12 in a trend.");
  });

  it("says what is odd about the runs, and what would be expected", () => {
    expect(chartFinding(oddRun(WEEKS))).toBe(
      "The Anhøj rules find more than chance: a run of 11 points (at most 8 expected), 7 crossings (at least 8 expected) and 1 point outside the limits.",
    );
    expect(chartFinding(oddRun(TWO_PHASES))).toBe(
      "The Anhøj rules find more than chance: runs in “before” and “after <call>” and 1 point outside the limits.",
    );
  });

  it("never says that nothing changed", () => {
    const calm = chartWith(WEEKS.points.map((point) => ({ ...point, signals: [] })));
    expect(chartFinding(calm)).toBe(
      "The NHS rules mark nothing: these 10 points may differ by chance alone.",
    );
    expect(chartFinding({ ...calm, remarks: [{ code: "few-points", points: 10 }] })).toBe(
      "The NHS rules mark nothing, but 10 points are few: only a large change would show.",
    );
    expect(chartFinding({ ...TWO_PHASES, points: calm.points })).toBe(
      "The NHS rules mark nothing: inside their phases, 10 points may differ by chance alone.",
    );
    expect(chartFinding({ ...calm, rules: "none" })).toBe(
      "No rule set was applied, so none of 10 points is marked.",
    );
  });
});

describe("the words of a chart", () => {
  it("give centre, limits and run test of each phase", () => {
    expect(phaseWords(TWO_PHASES, TWO_PHASES.phases[1]!)).toEqual([
      "Phase “after <call>”: 6 points, mean 9, limits 5 to 13.",
      "Run test of 12 useful points: longest 5 (at most 7 expected), crossings 5 (at least 3). No signal.",
    ]);
  });

  it("name the points of each signal and the limit that they pass", () => {
    expect(signalWords(WEEKS)).toEqual(["Outside the limits: 2 February 2026, 20, above 16."]);
    const shift = chartWith([-2, -1, 0, 1, 2].map((x) => pointAt(x, 12, { signals: ["shift"] })));
    expect(signalWords(shift)).toEqual(["Shift above the centre: index −2 to 2, 5 points."]);
    expect(signalWords(oddRun(WEEKS))[0]).toBe("Longest run: 5 January 2026 to 23 March 2026, 11 points.");
  });

  it("part two shifts on two sides of the centre", () => {
    const signals = ["shift"] as const;
    const chart = chartWith([12, 12, 8, 8].map((value, at) => pointAt(at, value, { signals })));
    expect(signalWords(chart)).toEqual([
      "Shift above the centre: index 0 to 1, 2 points.",
      "Shift below the centre: index 2 to 3, 2 points.",
    ]);
  });

  it("write shares out of 100, and their goal too", () => {
    const chart: Chart = {
      ...chartWith([pointAt(1, 0.5, { centre: 0.25, lower: 0, upper: 0.4 })], { method: "p" }),
      target: { value: 0.2, better: "lower" },
    };
    const shares = { ...chart, phases: chart.phases.map((phase) => ({ ...phase, centre: 0.25 })) };
    expect(phaseWords(shares, shares.phases[0]!)[0]).toBe("1 point, mean 25, limits 0 to 40 (of 100).");
    expect(goalWords(shares)).toEqual([
      "The goal is 20 of 100, lower is better. The mean, 25 of 100, lies above the goal, short of it.",
    ]);
    expect(goalWords(WEEKS)).toEqual([]);
  });

  it("say what a chart does not say", () => {
    expect(chartCautions(WEEKS)).toEqual([
      "It does not say why. A signal means that something changed, not what changed it.",
      "More rules find more, by chance too. Choose the rule set before you see the chart.",
      "1 point without a value is left out.",
      "1 point left out by you does not count.",
    ]);
    expect(chartCautions({ ...TWO_PHASES, freeze: 3 }).join(" ")).toContain("proves no change");
  });

  it("put every point into the table, shares out of 100", () => {
    const table = chartTable(TWO_PHASES);
    expect(table.rows).toHaveLength(12);
    expect(table.rows[4]).toEqual(["2026-02-02", "before", 20, null, 10, 4, 16, "outside the limits", ""]);
    expect(table.rows[6]?.at(-1)).toBe("left out: a <strike> & snow");
    expect(chartTable({ ...WEEKS, method: "p" }).rows[0]?.[2]).toBe(900);
  });

  it("give what was computed in four figures, and what was entered as it was entered", () => {
    const points = [
      { ...pointAt("2026-01-05", 12.345_678), centre: 2 / 3, lower: -1234.56, upper: 78.820_129 },
    ];
    const ofPoints = (method: Chart["method"]): unknown =>
      chartTable({ ...WEEKS, method, points, phases: WEEKS.phases.map((one) => ({ ...one, to: 0 })) })
        .rows[0];
    expect(ofPoints("xmr")).toEqual(expect.arrayContaining([12.345_678, 0.6667, -1235, 78.82]));
    expect(ofPoints("p")).toEqual(expect.arrayContaining([1235, 66.67]));
  });
});

const at = { line: 7, column: "value" } as const;
const PROBLEMS: readonly ChartProblem[] = [
  { code: "column-missing", role: "place", wanted: ["date", "index"], found: ["Datum", "wert"] },
  { code: "column-missing", role: "n", wanted: ["n"], found: ["index", "value"] },
  { code: "no-rows" },
  { code: "no-values", column: "value" },
  ...(["decimal-comma", "thousands", "percent", "gap", "other"] as const).map(
    (likely) => ({ code: "not-a-number", ...at, text: "1,5", likely }) as const,
  ),
  { code: "number-too-large", ...at, text: "1e300" },
  { code: "no-place", line: 7, column: "date" },
  { code: "not-a-date", line: 7, column: "date", text: "5.1.2026" },
  { code: "impossible-date", line: 7, column: "date", text: "2026-02-30" },
  { code: "negative-count", ...at, value: -1 },
  { code: "time-not-above-zero", ...at, value: 0 },
  { code: "n-not-above-zero", line: 7, column: "n", value: 0 },
  { code: "count-above-n", line: 7, value: 6, n: 5 },
  { code: "subgroup-in-two-phases", line: 7, phases: ["a", ""] },
  { code: "freeze-not-whole", freeze: 0 },
  { code: "freeze-with-phases", phases: 2 },
  { code: "target-not-a-share", value: 25 },
];

const REMARKS: readonly ChartRemark[] = [
  { code: "few-points", points: 1 },
  { code: "short-phase", phase: "a", points: 3, others: 2 },
  { code: "no-limits", phase: null, others: 0 },
  { code: "date-before-index" },
  { code: "same-place", x: 3, points: 2 },
  { code: "freeze-beyond-end", freeze: 30, points: 20 },
  { code: "freeze-without-centre", freeze: 1 },
  { code: "freeze-without-centre", freeze: 3 },
  { code: "measurements-left-out", subgroups: 1, measurements: 1 },
  { code: "measurements-left-out", subgroups: 2, measurements: 3 },
];

const sentences = (text: string): readonly string[] => text.split(/(?<=[.!?]) /);

describe("refusals and remarks", () => {
  it.each(PROBLEMS)("$code says where, and what would be accepted", (problem) => {
    const words = chartProblemWords(problem);
    expect(words).not.toMatch(/undefined|\[object/);
    if ("line" in problem) expect(words).toMatch(/^line 7/);
    expect(sentences(words).length).toBeGreaterThan(problem.code === "freeze-not-whole" ? 0 : 1);
  });

  it("name the remedy for a number that is written in another way", () => {
    expect(chartProblemWords(PROBLEMS[4]!)).toBe(
      "line 7, value: “1,5” is no plain number. Write decimals with a point, as 1.5.",
    );
    expect(chartProblemWords(PROBLEMS[0]!)).toBe(
      "no column date or index, which holds the order of the points. It has “Datum” and “wert”. Add a column date (as 2026-01-31) or index (as 1, 2, 3), or name yours with --x.",
    );
  });

  it("are at most 26 words a sentence, as are the rules and formulas", () => {
    const texts = [
      ...PROBLEMS.map(chartProblemWords),
      ...REMARKS.map(chartRemarkWords),
      ...Object.values(CHART_FORMULAS),
      ...Object.values(RULE_SET_WORDS).flat(),
      ...chartCautions({
        ...TWO_PHASES,
        method: "run",
        freeze: 2,
        remarks: [{ code: "few-points", points: 3 }],
      }),
    ];
    for (const sentence of texts.flatMap(sentences))
      expect([sentence, sentence.split(/\s+/).length <= 26]).toEqual([sentence, true]);
  });

  it.each(REMARKS)("$code is a sentence or two", (remark) => {
    expect(chartRemarkWords(remark)).toMatch(/^[A-Z–-].*\.$/);
    expect(chartRemarkWords(remark)).not.toMatch(/undefined|null/);
  });
});
