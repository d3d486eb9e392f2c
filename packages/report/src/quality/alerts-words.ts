import type { AlertReport } from "@smartpick/answers";
import { counted, grouped } from "../english/plural.ts";
import {
  countedWords,
  decimal,
  MEASURED_ODDS,
  shareOf100,
  shareRange,
  unknownWords,
} from "./measured-words.ts";

/** How many alerts were overridden, how sure that is, and how many should not have fired. */
export function alertsFinding(report: AlertReport): string {
  const { fired, override, falsePositive } = report;
  if (override.share === null)
    return `${counted(fired, "alert")} fired, and what came of them is not told. Nothing can be said about overrides.`;
  const head = `${grouped(override.count)} of ${counted(override.of, "alert")} ${override.count === 1 ? "was" : "were"} overridden: ${shareOf100(override.share)} of 100.`;
  const range = `The chance is ${MEASURED_ODDS} that the true share is ${shareRange(overrideRange(report))}.`;
  const judged =
    falsePositive.share === null
      ? "Nobody judged whether they should have fired, so this does not say who was right."
      : `Of ${counted(falsePositive.of, "judged alert")}, ${grouped(falsePositive.count)} should not have fired.`;
  return `${head} ${range} ${judged}`;
}

/** The wider of the two ranges of the override rate at each end: alerts one by one, and clinicians as clusters. */
function overrideRange({ override, clustered }: AlertReport): {
  readonly low: number;
  readonly high: number;
} {
  const [low, high] = [override.low ?? 0, override.high ?? 1];
  return { low: Math.min(low, clustered?.low ?? low), high: Math.max(high, clustered?.high ?? high) };
}

const RATES = [
  ["override", "Overridden"],
  ["falsePositive", "Should not have fired"],
  ["nonAdherence", "Right alerts not followed without a good reason"],
  ["appropriateResponse", "Answered rightly"],
] as const;

/** The four outcomes of McCoy 2012, one line each: count, range, and what the unknown could change. */
export function alertRateLines(report: AlertReport): readonly string[] {
  return RATES.map(([key, name]) => {
    const rate = report[key];
    if (rate.share === null) {
      const open =
        rate.unknown > 0 ? ` ${counted(rate.unknown, "alert")} could count and nobody judged them.` : "";
      return `${name}: unknown.${open}`;
    }
    const rest = unknownWords(rate);
    return `${name}: ${countedWords(rate)}, ${MEASURED_ODDS}: ${shareRange(rate)}.${rest === "" ? "" : ` ${rest}`}`;
  });
}

const CATEGORIES = [
  ["success", "Success: right alert, followed"],
  ["justifiableOverride", "Justifiable override: rightly not followed"],
  ["nonAdherence", "Non-adherence: should have been followed"],
  ["adverseConsequence", "Unintended consequence: followed, and should not have been"],
  ["unknown", "Unknown: not judged, or the outcome is not told"],
] as const;

/** The four categories of McCoy 2012 with their counts, the unknown ones last. */
export function alertCategoryLines({ categories }: AlertReport): readonly string[] {
  return CATEGORIES.map(([key, name]) => `${name}: ${grouped(categories[key])}`);
}

const EXPOSURES = [
  ["encounters", "encounters"],
  ["orders", "orders"],
  ["hours", "hours"],
] as const;

/** How often alerts fired, where something was counted beside them. */
export function alertBurdenLines(report: AlertReport): readonly string[] {
  const { spread, clinicians, clustered } = report;
  const lines = EXPOSURES.flatMap(([key, name]) => {
    const rate = report[key];
    if (rate === null) return [];
    const own = clinicians.flatMap((one) => one[key] ?? []).map((one) => one.per100);
    const between =
      own.length < 2
        ? ""
        : ` By clinician it runs from ${decimal(endOf(own, Math.min))} to ${decimal(endOf(own, Math.max))}.`;
    return [`${decimal(rate.per100)} alerts per 100 ${name}.${between}`];
  });
  if (spread?.least != null && spread.median != null && spread.most != null)
    lines.push(
      `Clinicians override between ${shareOf100(spread.least)} and ${shareOf100(spread.most)} of 100; the middle one ${shareOf100(spread.median)}.`,
    );
  if (clustered !== null)
    lines.push(
      `The answers of one person are alike. With ${counted(clustered.clinicians, "clinician")} as the unit, the override rate is ${shareRange(clustered)}.`,
    );
  return lines;
}

function endOf(values: readonly number[], choose: (a: number, b: number) => number): number {
  return values.reduce((end, value) => choose(end, value));
}

/** The alert to look at first: of those judged, the one with most firings that should not have been. Null where none was. */
export function alertToLookAt({ alerts }: AlertReport): string | null {
  const [first] = [...alerts].sort((a, b) => b.falsePositive.count - a.falsePositive.count);
  if (first === undefined || first.falsePositive.count === 0) return null;
  const { alert, falsePositive, nonAdherence } = first;
  const useful = falsePositive.of - falsePositive.count;
  const care =
    useful === 0
      ? "None of the judged ones was right."
      : `${grouped(useful)} ${useful === 1 ? "was" : "were"} right${nonAdherence.count === 0 ? "" : `, and ${grouped(nonAdherence.count)} of those ${nonAdherence.count === 1 ? "was" : "were"} not followed`}: narrow it, do not switch it off.`;
  return `Look at “${alert}” first. ${grouped(falsePositive.count)} of its ${counted(falsePositive.of, "judged alert")} should not have fired. ${care}`;
}

type Remark = AlertReport["remarks"][number];

/** What a reader of the counts should know. */
export function alertsRemarkWords(remark: Remark): string {
  switch (remark.code) {
    case "few-alerts":
      return `Only ${counted(remark.fired, "alert")} fired in this file, so the ranges are wide.`;
    case "nobody-judged":
      return "No alert was judged. A high override rate alone does not show that alerts are wrong; have a sample judged.";
    case "partly-judged":
      return `${grouped(remark.judged)} of ${grouped(remark.of)} alerts were judged. If they were not drawn at random, the shares may mislead.`;
    case "outcome-unknown":
      return `What came of ${counted(remark.count, "alert")} is not told. They are below no line, and the ends show what they could change.`;
    case "no-clinician":
      return "The file names no clinician. Alerts of one person are alike, so the true range is wider than shown.";
    case "one-clinician-most":
      return `${shareOf100(remark.share)} of 100 alerts are those of ${remark.clinician}. The figures speak of one person more than of the clinic.`;
  }
}
