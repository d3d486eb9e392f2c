import type { Chart, Effect, EffectReason } from "@smartpick/answers";
import type { EffectProblem, PointsProblem } from "@smartpick/quality";
import { describe, expect, it } from "vitest";
import {
  assuranceWords,
  effectLimitWords,
  effectProblemWords,
  effectReasonWords,
  phaseEffectWords,
  pointsNeededWords,
  pointsProblemWords,
  pointsReasonWords,
} from "../../src/index.ts";
import { TWO_PHASES } from "./sample-charts.ts";

const REASONS: readonly EffectReason[] = [
  { code: "few-points", phase: "after", points: 5, least: 8 },
  { code: "signal-before", phase: "before", points: 1 },
  { code: "runs-before", phase: "before" },
  { code: "trend-before", phase: "before", chance: 0.01, rises: false },
  { code: "unstable-after", phase: "after", points: 2 },
  { code: "no-shift-signal", phase: "after" },
  { code: "no-rules" },
  { code: "no-change-possible" },
  { code: "not-measurable" },
  { code: "phases-between", phases: ["trial", null] },
];

const EFFECT: Effect = {
  kind: "mean",
  method: "welch-autocorrelated",
  before: { phase: "before", points: 20, level: { value: 20, low: 19.1, high: 20.9 } },
  after: { phase: "after", points: 12, level: { value: 15, low: 14, high: 16 } },
  difference: { value: -5, low: -6.4, high: -3.6 },
  ratio: null,
  independent: { value: -5, low: -6, high: -4 },
  autocorrelation: -0.12,
  effectivePoints: { before: 24.2, after: 13.1 },
  extraVariance: null,
  claim: { bears: true, reasons: [] },
  limits: ["regression-to-the-mean", "something-else-changed"],
};

const withEffect = (more: Partial<Effect> = {}): Chart => ({ ...TWO_PHASES, effect: { ...EFFECT, ...more } });

/** Sentences of more than 26 words. */
const long = (sentences: readonly string[]): readonly string[] =>
  sentences
    .flatMap((words) => words.split(/(?<=[.:!?])\s/))
    .filter((sentence) => sentence.split(/\s+/).length > 26);

describe("the words of an effect", () => {
  it("say first that the chart bears the claim, then its numbers with their range", () => {
    const words = phaseEffectWords(withEffect());
    expect(words[0]).toBe("The chart bears the claim that the mean fell from “before” to “after”.");
    expect(words).toContain("Phase “before”, 20 points: mean 20 (19 in 20: between 19.1 and 20.9).");
    expect(words).toContain("The difference is −5 (19 in 20: between −6.4 and −3.6).");
    expect(words).toContain(
      "Neighbouring points have a correlation of −0.12. The phases are worth 24.2 and 13.1 independent points.",
    );
    expect(effectReasonWords(withEffect())).toEqual([]);
  });

  it("say plainly that it bears none, and why, one sentence a reason with what to do", () => {
    const chart = withEffect({ claim: { bears: false, reasons: REASONS } });
    expect(phaseEffectWords(chart)[0]).toBe(
      "The chart bears no claim of a change from “before” to “after” yet.",
    );
    const words = effectReasonWords(chart);
    expect(words[0]).toBe("Phase “after” has 5 points. Below 8 no level is settled. Collect more points.");
    expect(words[3]).toContain("was falling before the change");
    expect(words.at(-1)).toContain("“trial” and a phase without a name");
    expect(new Set(words).size).toBe(REASONS.length);
    expect(long(words)).toEqual([]);
  });

  it("always name regression to the mean and what else may have changed", () => {
    const words = effectLimitWords(withEffect());
    expect(words.join(" ")).toMatch(/regression to the mean.*Something else may have changed/);
    expect(long(words)).toEqual([]);
  });

  it("say a ratio in times, and an end without a bound as one", () => {
    const chart = withEffect({
      kind: "rate",
      method: "square-and-add",
      difference: { value: 2, low: 0.5, high: 4 },
      ratio: { value: 3.456, low: 1.2345, high: null },
      independent: null,
      extraVariance: 1.84,
    });
    const words = phaseEffectWords(chart);
    expect(words[0]).toContain("rose");
    expect(words).toContain("The rate after is 3.46 times the one before (19 in 20: at least 1.23 times).");
    expect(words.join(" ")).toContain("vary 1.8 times as much as chance alone lets them");
  });

  it("say of a median what its neighbours cost, and of unbounded ranges no more than that", () => {
    const median = { kind: "median", method: "hodges-lehmann" } as const;
    const words = phaseEffectWords(withEffect(median));
    expect(words).toContain(
      "If no point were like its neighbour, that range would be between −6 and −4 (exact rank counts).",
    );
    expect(long(words)).toEqual([]);
    const unbounded = { value: -5, low: null, high: null };
    const few = phaseEffectWords(withEffect({ ...median, difference: unbounded, independent: unbounded }));
    expect(few).toContain("The difference is −5 (19 in 20: no bound can be given).");
    expect(few.join(" ")).not.toContain("If no point were like its neighbour");
  });

  it("say nothing where nothing was asked", () => {
    expect([
      phaseEffectWords(TWO_PHASES),
      effectReasonWords(TWO_PHASES),
      effectLimitWords(TWO_PHASES),
      assuranceWords(TWO_PHASES),
      pointsNeededWords(TWO_PHASES),
    ]).toEqual([[], [], [], [], []]);
  });
});

describe("the words of a target", () => {
  const base: NonNullable<Chart["assurance"]> = {
    target: 12,
    better: "lower",
    phase: "after",
    verdict: "by-chance",
    nhs: "hit-and-miss",
    lower: 5,
    upper: 13,
    met: { points: 5, of: 6 },
    expected: { share: 0.93, low: 0.71, high: 0.994, by: "normal", extraVariance: 1 },
    doubts: [
      { code: "few-points", points: 6, least: 12 },
      { code: "not-stable", points: 1 },
    ],
  };
  const words = (more: Partial<typeof base>) =>
    assuranceWords({ ...TWO_PHASES, assurance: { ...base, ...more } });

  it("say the finding, the points seen, the share to expect and what makes it doubtful", () => {
    const all = words({});
    expect(all[0]).toBe(
      "Whether a point meets the target of 12 is chance: ordinary points lie between 5 and 13.",
    );
    expect(all).toContain("5 of 6 points of the newest phase met the target.");
    expect(all).toContain("Of 100 ordinary points, about 93 would meet it (19 in 20: 71 or more).");
    expect(all.join(" ")).toContain("hit and miss");
    expect(all.slice(-2).join(" ")).toMatch(/fewer than 12 points.*has signals/);
    expect(long(all)).toEqual([]);
  });

  it("differ by verdict, and do without limits", () => {
    expect(words({ verdict: "always", nhs: "consistently-passing" })[0]).toContain("by itself");
    expect(words({ verdict: "never", nhs: "consistently-failing" })[0]).toContain("The process must change.");
    expect(words({ verdict: null, nhs: null, lower: null, upper: null })[0]).toContain(
      "There are no limits here",
    );
  });
});

describe("the words of points needed", () => {
  const base: NonNullable<Chart["pointsNeeded"]> = {
    phase: "before",
    baselinePoints: 20,
    change: -3,
    points: 9,
    still: 4,
    detected: 0.81,
    falseSignals: 0.07,
    most: 100,
    runs: 500,
    seed: 1,
  };
  const words = (more: Partial<typeof base>) =>
    pointsNeededWords({ ...TWO_PHASES, pointsNeeded: { ...base, ...more } });

  it("say how many, how many are missing, and how often it would signal falsely", () => {
    const all = words({});
    expect(all[0]).toBe(
      "After a change of −3 you need about 9 points: by then 80 of 100 runs show a signal.",
    );
    expect(all[1]).toBe("Counting those you have, about 4 points are missing.");
    expect(all[2]).toBe("Without any change, about 7 of 100 runs show a signal by then too, falsely.");
    expect(words({ still: 0 })[1]).toBe("You have that many already.");
    expect(words({ power: 0.9 })[0]).toContain("by then 90 of 100 runs show a signal.");
  });

  it("say what to do where the change is too small", () => {
    const all = words({ points: null, still: null, detected: 0.31 });
    expect(all[0]).toContain("too small for this chart");
    expect(all[1]).toContain("Measure more often");
  });
});

describe("the words of a refusal", () => {
  const EFFECTS: readonly EffectProblem[] = [
    { code: "phase-unknown", phase: "x", known: ["before", "after"] },
    { code: "phase-unknown", phase: "x", known: [] },
    { code: "phase-twice", phase: "x" },
    { code: "phases-same", phase: "x" },
    { code: "phases-reversed", before: "a", after: "b" },
    { code: "method-without-level", method: "mr" },
  ];
  const POINTS: readonly PointsProblem[] = [
    { code: "phase-unknown", phase: "x", known: ["before"] },
    { code: "change-none" },
    { code: "change-not-seen" },
    { code: "rules-none" },
    { code: "method-without-level", method: "s" },
    { code: "baseline-short", points: 2, least: 4 },
    { code: "baseline-signals" },
  ];

  it("name the option, differ by problem, and are short", () => {
    const effects = EFFECTS.map(effectProblemWords);
    const points = POINTS.map(pointsProblemWords);
    expect(effects.every((words) => words.startsWith("--effect: "))).toBe(true);
    expect(points.every((words) => words.startsWith("--points-needed"))).toBe(true);
    expect(new Set([...effects, ...points]).size).toBe(EFFECTS.length + POINTS.length);
    expect(effects[0]).toBe("--effect: there is no phase “x”. The table has “before” and “after”.");
    const onScreen = POINTS.map(pointsReasonWords);
    expect(onScreen.filter((words) => words.includes("--"))).toEqual([]);
    expect(new Set(onScreen).size).toBe(POINTS.length);
    expect(long([...effects, ...points, ...onScreen])).toEqual([]);
  });
});
