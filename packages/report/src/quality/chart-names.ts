import type { ChartMethod, ChartRuleSet, ChartSignal } from "@smartpick/answers";

/** What a chart is called and what it plots. */
export const CHART_NAMES: Readonly<Record<ChartMethod, string>> = {
  run: "Run chart",
  xmr: "XmR chart (single values)",
  mr: "MR chart (moving ranges)",
  p: "p chart (shares)",
  u: "u chart (rates)",
  c: "c chart (counts)",
  g: "g chart (cases between events)",
  t: "t chart (time between events)",
  "p-prime": "p′ chart (shares, Laney)",
  "u-prime": "u′ chart (rates, Laney)",
  xbar: "x̄ chart (means of subgroups)",
  s: "s chart (spread inside subgroups)",
};

/** How centre and limits of each chart are computed, in one sentence. */
export const CHART_FORMULAS: Readonly<Record<ChartMethod, string>> = {
  run: "Centre: the median. A run chart has no limits.",
  xmr: "Centre: the mean. Limits: 3 × mean moving range / 1.128 on each side.",
  mr: "Centre: the mean moving range. Limits: 0 and 3.267 times the centre.",
  p: "Centre p̄: all events over all n. Limits: 3 × √(p̄(1 − p̄)/n) on each side, between 0 and 100.",
  u: "Centre ū: all counts over all n. Limits: 3 × √(ū/n) on each side, not below 0.",
  c: "Centre c̄: the mean. Limits: 3 × √c̄ on each side, not below 0.",
  g: "Centre ḡ: the mean. Limits: 3 × √(ḡ(ḡ + 1)) on each side, not below 0.",
  t: "An XmR chart of each time to the power 1/3.6, its lines raised to 3.6 again.",
  "p-prime":
    "As a p chart, the limits times σz: the mean moving range of the standardised values over 1.128.",
  "u-prime":
    "As a u chart, the limits times σz: the mean moving range of the standardised values over 1.128.",
  xbar: "Centre: the mean of all values. Limits: A3(n) × s on each side, s the spread inside subgroups.",
  s: "Centre: the spread s inside subgroups. Limits: B3(n) and B4(n) times it.",
};

/** A rule set inside a sentence. */
export const RULE_SET_NAMES: Readonly<Record<ChartRuleSet, string>> = {
  anhoej: "Anhøj rules",
  nhs: "NHS rules",
  "western-electric": "Western Electric rules",
  none: "no rules",
};

/** What each rule set marks. */
export const RULE_SET_WORDS: Readonly<Record<ChartRuleSet, readonly string[]>> = {
  anhoej: [
    "Run test of Anhøj: with n points off the centre line, a run longer than round(log2 n) + 3 is a signal.",
    "So are fewer crossings of the centre than 95 of 100 series by chance would have.",
    "A point outside the limits is marked too.",
  ],
  nhs: [
    "NHS rules, “Making data count”: a point outside the limits, or 7 points in a row on one side of the centre.",
    "Also 7 points in a row that rise or fall, and 2 of 3 points near one limit.",
  ],
  "western-electric": [
    "Western Electric rules: a point outside the limits, or 8 points in a row on one side of the centre.",
    "Also 2 of 3 points beyond two sigma, or 4 of 5 beyond one sigma, on one side.",
  ],
  none: ["No rule set was applied, so no point is marked."],
};

/** What a signal is called beside its points. */
export const SIGNAL_NAMES: Readonly<Record<ChartSignal, string>> = {
  outside: "outside the limits",
  shift: "shift",
  trend: "trend",
  "two-of-three": "2 of 3 near a limit",
  "four-of-five": "4 of 5 beyond one sigma",
};

/** The same in the narrow room of a drawing. */
export const SHORT_SIGNAL_NAMES: Readonly<Record<ChartSignal, string>> = {
  outside: "outside",
  shift: "shift",
  trend: "trend",
  "two-of-three": "2 of 3",
  "four-of-five": "4 of 5",
};

/** The same behind a count of points: `"31 in a shift"`. */
export const COUNTED_SIGNALS: Readonly<Record<ChartSignal, string>> = {
  outside: "outside the limits",
  shift: "in a shift",
  trend: "in a trend",
  "two-of-three": "near a limit (2 of 3)",
  "four-of-five": "beyond one sigma (4 of 5)",
};

/** What the centre line of a chart is. */
export function centreName(method: ChartMethod): string {
  return method === "run" ? "median" : method === "t" ? "centre" : "mean";
}
