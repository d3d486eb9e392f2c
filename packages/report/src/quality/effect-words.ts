import type { Chart, Effect, EffectEstimate, EffectReason } from "@smartpick/answers";
import { counted, listed } from "../english/plural.ts";
import { centreName } from "./chart-names.ts";
import { type Measure, measureOf } from "./measure.ts";

/** What changed between two phases: the finding first, then the numbers; nothing where it was not asked. */
export function phaseEffectWords(chart: Chart): readonly string[] {
  const { effect } = chart;
  if (effect === undefined) return [];
  const measure = measureOf(chart);
  return [
    findingWords(chart, effect),
    ...[effect.before, effect.after].map((level) => levelWords(chart, level, measure)),
    ...changeWords(effect, measure),
    ...extraWords(effect, measure),
    METHODS[effect.method],
  ];
}

/** How sure a 95 % interval is. */
const RANGE_ODDS = "19 in 20";

/** Why the chart bears no claim, a sentence each, each with what to do; nothing where it does. */
export function effectReasonWords(chart: Chart): readonly string[] {
  return chart.effect?.claim.reasons.map(reasonWords) ?? [];
}

/** What no before-after chart can rule out. */
export function effectLimitWords(chart: Chart): readonly string[] {
  return chart.effect?.limits.map((limit) => LIMITS[limit]) ?? [];
}

const METHODS: Readonly<Record<Effect["method"], string>> = {
  "welch-autocorrelated":
    "Interval: Welch 1947 for two means, averaged over how alike neighbours may be (Zellner & Tiao 1964).",
  "hodges-lehmann":
    "Interval: all pairwise differences (Hodges & Lehmann 1963; Moses 1953), averaged over how alike neighbours may be.",
  "square-and-add":
    "Interval: the limits of both phases squared and added (Newcombe 1998; Laud 2017), widened where points vary beyond chance.",
  "gap-ratio":
    "Interval: the F distribution of two mean gaps (Cox & Lewis 1966), widened where gaps vary beyond chance.",
};

const LIMITS: Readonly<Record<Effect["limits"][number], string>> = {
  "regression-to-the-mean":
    "If you began because the numbers were bad, they tend to get better without any change (regression to the mean).",
  "something-else-changed":
    "Something else may have changed in the same weeks: staff, season, patients, or how it is recorded.",
};

function findingWords(chart: Chart, { claim, before, after, difference, ratio }: Effect): string {
  const pair = `from “${before.phase}” to “${after.phase}”`;
  if (!claim.bears) return `The chart bears no claim of a change ${pair} yet.`;
  const isUp = difference === null ? (ratio?.value ?? 1) > 1 : difference.value > 0;
  return `The chart bears the claim that the ${centreName(chart.method)} ${isUp ? "rose" : "fell"} ${pair}.`;
}

function levelWords(chart: Chart, { phase, points, level }: Effect["before"], measure: Measure): string {
  const name = `Phase “${phase}”, ${counted(points, "point")}`;
  if (level === null) return `${name}: too few points for a level.`;
  return `${name}: ${chart.effect?.kind === "gap" ? "mean" : centreName(chart.method)} ${measure.say(level.value)} (${RANGE_ODDS}: ${between(level, measure.write, measure.say)}).`;
}

function changeWords({ kind, difference, ratio }: Effect, { write, say }: Measure): readonly string[] {
  const words: string[] = [];
  if (difference !== null)
    words.push(
      `The difference is ${signed(difference.value, say)} (${RANGE_ODDS}: ${between(
        difference,
        (end) => signed(end, write),
        (end) => signed(end, say),
      )}).`,
    );
  if (ratio !== null)
    words.push(
      `The ${kind === "gap" ? "mean gap" : "rate"} after is ${times(ratio.value)} the one before (${RANGE_ODDS}: ${between(ratio, figures, times)}).`,
    );
  return words;
}

function extraWords(
  { kind, independent, autocorrelation, effectivePoints, extraVariance }: Effect,
  { write, say }: Measure,
): readonly string[] {
  const words: string[] = [];
  if (autocorrelation !== null && effectivePoints !== null)
    words.push(
      `Neighbouring points have a correlation of ${plain(autocorrelation)}. The phases are worth ${plain(effectivePoints.before, 1)} and ${plain(effectivePoints.after, 1)} independent points.`,
    );
  if (independent !== null && (independent.low !== null || independent.high !== null))
    words.push(
      `If no point were like its neighbour, that range would be ${between(
        independent,
        (end) => signed(end, write),
        (end) => signed(end, say),
      )} (${kind === "median" ? "exact rank counts" : "Welch alone"}).`,
    );
  if (extraVariance !== null && extraVariance > 1)
    words.push(
      `The points vary ${plain(extraVariance, 1)} times as much as chance alone lets them. The interval is wider for it.`,
    );
  return words;
}

function reasonWords(reason: EffectReason): string {
  switch (reason.code) {
    case "few-points":
      return `Phase “${reason.phase}” has ${counted(reason.points, "point")}. Below ${reason.least} no level is settled. Collect more points.`;
    case "signal-before":
      return `Phase “${reason.phase}” has ${counted(reason.points, "marked point")}. It was not steady before the change. Find the cause, or take a longer baseline.`;
    case "runs-before":
      return `In phase “${reason.phase}” points stay longer on one side of the centre than chance gives. It shifted before the change.`;
    case "trend-before":
      return `Phase “${reason.phase}” was ${reason.rises ? "rising" : "falling"} before the change. The trend may have gone on by itself.`;
    case "unstable-after":
      return `Phase “${reason.phase}” is not steady itself, so its level is no result yet. Wait, or find the cause.`;
    case "no-shift-signal":
      return `Held against the lines of the baseline, phase “${reason.phase}” shows no signal.`;
    case "no-rules":
      return "No rule set was applied, so no signal can show a shift. Choose one with --rules.";
    case "no-change-possible":
      return "The interval holds no change at all: chance alone may have made the difference.";
    case "not-measurable":
      return "The change cannot be measured: too few points, or no event to compare with.";
    case "phases-between":
      return `Between the two lies ${listed(reason.phases.map((name) => (name === null ? "a phase without a name" : `“${name}”`)))}. What changed there is in the difference too.`;
  }
}

/** Two ends as they are read; the unit follows the last of them. */
function between(
  { low, high }: EffectEstimate,
  write: (end: number) => string,
  say: (end: number) => string,
): string {
  if (low === null && high === null) return "no bound can be given";
  if (low === null) return `at most ${say(high ?? 0)}`;
  return high === null ? `at least ${say(low)}` : `between ${write(low)} and ${say(high)}`;
}

/** A difference with its sign, a true minus: `"+1.2"`, `"−0.4"`. */
function signed(value: number, say: (value: number) => string): string {
  const words = say(value);
  return value > 0 && /[1-9]/.test(words) ? `+${words}` : words;
}

/** Three figures and a word: `"1.62 times"`. */
function times(ratio: number): string {
  return `${figures(ratio)} times`;
}

function figures(ratio: number): string {
  return String(Number(ratio.toPrecision(3)));
}

function plain(value: number, decimals = 2): string {
  const text = Math.abs(value).toFixed(decimals);
  return value < 0 && /[1-9]/.test(text) ? `−${text}` : text;
}
