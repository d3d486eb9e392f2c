import type { Detection } from "../packages/quality/src/study/detection.ts";
import type { ShareSeen } from "../packages/quality/src/study/share-seen.ts";
import { BASELINE, POINTS, type QualityFigures, SHIFTS, SIZES, type Size } from "./quality-figures.ts";

const NAMES = { anhoej: "Anhøj", nhs: "NHS", "western-electric": "Western Electric" } as const;

/** The page of what the rules of charts, the effect intervals and the number of points needed are worth, by simulation. */
export function qualityPage(figures: QualityFigures, size: Size): string {
  return `${[
    "# What the charts are worth, measured",
    "Written by `npm run -s quality -- --write`. Every figure comes from processes that were simulated with a known truth. The same seed gives the same page. Ranges are the 95 % intervals that the number of runs leaves.",
    "## How often a chart signals though nothing changed",
    `Of 100 charts without any change, so many show a signal. Centre and limits come from the same points. ${size.charts} charts a cell. A signal is any mark of the rule set: for Anhøj the run test and, on charts with limits, a point outside.`,
    falseTable(figures),
    "Anhøj and Olesen (2014) publish about 5 of 100 for the run test on a run chart, whatever the number of points. More rules find more, also where nothing is. Values that are skewed or like their neighbours break what the limits of an XmR chart assume. Then most long charts signal falsely.",
    "## How soon a change is seen",
    `Points after a shift until the first signal. Half of the charts need no more than the first number. Nine of ten need no more than the second. Lines come from ${BASELINE} points before the shift and stay. The shift is in standard deviations of a point. ${size.waits} charts a cell. "–" means more than 200.`,
    waitTable(figures),
    "## Against published run lengths",
    `Points until a signal on average, where centre and spread are known; ${size.lengths} runs.`,
    lengthTable(figures),
    "## How often an effect interval holds the truth",
    `Of 100 intervals of 95 %, so many hold the true change. Columns: points before, points after. ${size.intervals} pairs of phases a cell; a figure is known to about ${(196 * Math.sqrt((0.95 * 0.05) / size.intervals)).toFixed(1)} of 100.`,
    coverageTable(figures),
    "With only about three events in all a phase often has none. Without an event before there is no ratio, which counts as held here. Where neighbours are as alike as 0.8 and a phase has eight points, hardly anything in the data tells how alike they are. There the intervals hold the truth somewhat less often than they say.",
    "The weights before the data that means and medians use were chosen by other draws than these.",
    "## Whether the number of points needed keeps its promise",
    `From ${size.baselines} fresh baselines of ${BASELINE} points each, the number of points for a shift of 1.5 standard deviations was asked. Then a fresh future was followed for so many points. It should show a signal in 80 of 100.`,
    pointsTable(figures),
  ].join("\n\n")}\n`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [
    line(head),
    `|${head.map((_, at) => (at === 0 ? "---" : "---:")).join("|")}|`,
    ...rows.map(line),
  ].join("\n");
}

function share({ share: value, low, high }: ShareSeen): string {
  const [first, last] = [low, high].map((end) => (100 * end).toFixed(1));
  return `${(100 * value).toFixed(1)} (${first}–${last})`;
}

function falseTable({ signals }: QualityFigures): string {
  return table(
    ["process and chart", "rules", ...POINTS.map((points) => `${points} points`)],
    signals.map((row) => [row.process.code, NAMES[row.rules], ...row.false.map(share)]),
  );
}

function wait({ median, ninth }: Detection): string {
  const shown = (points: number): string => (Number.isFinite(points) ? String(points) : "–");
  return `${shown(median)}, ${shown(ninth)}`;
}

function waitTable({ signals }: QualityFigures): string {
  return table(
    ["process and chart", "rules", ...SHIFTS.map(String)],
    signals.map((row) => [row.process.code, NAMES[row.rules], ...row.waits.map(wait)]),
  );
}

function lengthTable({ lengths }: QualityFigures): string {
  return table(
    ["rules", "shift", "published", "found", "source"],
    lengths.map(({ rules, shift, published, found, source }) => [
      rules === "three-sigma" ? "one point beyond three sigma" : "Western Electric, all four",
      String(shift),
      String(published),
      found.toFixed(2),
      source,
    ]),
  );
}

function coverageTable({ coverage }: QualityFigures): string {
  return table(
    ["change of", ...SIZES.map(([before, after]) => `${before}, ${after}`)],
    coverage.map(({ code, held }) => [code, ...held.map(({ share: value }) => (100 * value).toFixed(1))]),
  );
}

function pointsTable({ points }: QualityFigures): string {
  return table(
    ["process and chart", "rules", "middle answer", "seen by then, of 100", "baselines without an answer"],
    points.map(({ process, rules, check }) => [
      process.code,
      NAMES[rules],
      String(check.median),
      share(check.detected),
      String(check.without),
    ]),
  );
}
