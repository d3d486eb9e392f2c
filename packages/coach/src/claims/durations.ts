import type { Token } from "../document/token.ts";
import type { Quantity } from "./claim.ts";
import { hedgeAt } from "./hedges.ts";
import type { NumberAt } from "./number-at.ts";

const DAYS_A_MONTH = 30.4;
const MONTHS: ReadonlyMap<string, number> = new Map([
  ["day", 1 / DAYS_A_MONTH],
  ["week", 7 / DAYS_A_MONTH],
  ["month", 1],
  ["year", 12],
]);

/** How long something took: “two years”, “six-month”; an age is none. `null` where no unit of time follows. */
export function durationAt(tokens: readonly Token[], at: number, number: NumberAt): Quantity | null {
  const [start, end] = [tokens[at], tokens[at + number.length - 1]];
  const next = tokens[at + number.length];
  const unit = (number.tied ?? next?.lower ?? "").replace(/s$/, "");
  const months = MONTHS.get(unit);
  if (start === undefined || end === undefined || months === undefined) return null;
  const to = number.tied === null ? (next?.to ?? end.to) : end.to;
  const upper = number.upper === null ? null : number.upper * months;
  return durationOf({ from: start.from, to }, number.value * months, upper, unit, tokens, at);
}

/** Whether a number with a unit of time tells an age or a moment: “two years old”, “three days ago”. */
export function isMoment(tokens: readonly Token[], at: number, { length, tied }: NumberAt): boolean {
  const unit = (tied ?? tokens[at + length]?.lower ?? "").replace(/s$/, "");
  const after = tokens[at + length + (tied === null ? 1 : 0)]?.lower ?? "";
  return MONTHS.has(unit) && /^(?:old|ago|younger|older)$/.test(after);
}

/** “For a year”, “within a week”, “half a year”, “for a year and a half”. */
export function aWhileAt(tokens: readonly Token[], at: number): Quantity | null {
  const [before = "", article = ""] = [tokens[at - 1], tokens[at]].map((token) => token?.lower);
  const [token, unit] = [tokens[at], tokens[at + 1]];
  const months = MONTHS.get(unit?.lower ?? "");
  if (token === undefined || unit === undefined || months === undefined || !/^an?$/.test(article))
    return null;
  if (!/^(?:for|over|during|within|than|about|nearly|almost|half)$/.test(before)) return null;
  const isMore = [2, 3, 4].map((on) => tokens[at + on]?.lower).join(" ") === "and a half";
  const share = before === "half" ? 0.5 : isMore ? 1.5 : 1;
  const from = before === "half" ? (tokens[at - 1]?.from ?? token.from) : token.from;
  const to = isMore ? (tokens[at + 4]?.to ?? unit.to) : unit.to;
  return durationOf({ from, to }, share * months, null, unit.lower, tokens, at);
}

function durationOf(
  place: Pick<Quantity, "from" | "to">,
  value: number,
  upper: number | null,
  unit: string,
  tokens: readonly Token[],
  at: number,
): Quantity {
  // “Over two weeks” may mean during them.
  const hedge = tokens[at - 1]?.lower === "over" ? "over" : hedgeAt(tokens, at);
  return {
    ...{ ...place, value, to2: upper, unit: "months", per: null, object: null, narrowed: [], hedge },
    ...{ isYears: unit === "year", isPart: false },
  };
}
