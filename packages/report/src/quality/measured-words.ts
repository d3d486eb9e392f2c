import type { CountedShare, KnownShare } from "@smartpick/answers";
import { grouped } from "../english/plural.ts";

/** How sure a 95 % range is, in words. */
export const MEASURED_ODDS = "19 in 20";

/** A number with at most one decimal and a true minus: `"70.1"`, `"68"`, `"−3.5"`. */
export function decimal(value: number): string {
  const text = Math.abs(value).toFixed(1).replace(/\.0$/, "");
  return value < 0 && text !== "0" ? `−${text}` : text;
}

/** A share as a count of 100: `"90"`, `"fewer than 1"`, `"more than 99"`; 0 and 100 only where it is nothing or all. */
export function shareOf100(share: number): string {
  const count = Math.round(share * 100);
  if (count === 0 && share > 0) return "fewer than 1";
  if (count === 100 && share < 1) return "more than 99";
  return String(count);
}

/** The 95 % range of a score inside a sentence, cut at the ends of its scale: `"between 62 and 78.2"`. */
export function scoreRange(low: number, high: number, most: number): string {
  const [from, to] = [decimal(Math.max(0, low)), decimal(Math.min(most, high))];
  return from === to ? `about ${from}` : `between ${from} and ${to}`;
}

/** What was counted: `"371 of 412 (90 of 100)"`; the unknown ones are not below the line. */
export function countedWords({ count, of, share }: CountedShare): string {
  if (share === null) return "unknown";
  return `${grouped(count)} of ${grouped(of)} (${shareOf100(share)} of 100)`;
}

/** The 95 % range of a share, out of 100: `"between 87 and 93 of 100"`; empty where nothing was counted. */
export function shareRange({ low, high }: Pick<CountedShare, "low" | "high">): string {
  if (low === null || high === null) return "";
  const [from, to] = [shareOf100(low), shareOf100(high)];
  return from === to ? `about ${from} of 100` : `between ${from} and ${to} of 100`;
}

/** A share with its range for a table cell, out of 100: `"90 (87–93)"`; `"unknown"` where nothing was counted. */
export function shareCell({ share, low, high }: CountedShare): string {
  if (share === null || low === null || high === null) return "unknown";
  const [mid, from, to] = [share, low, high].map((value) => Math.round(value * 100));
  return `${mid} (${from}–${to})`;
}

/** What the unknown rows could make of a share; empty where there are none. */
export function unknownWords({ unknown, least, most }: KnownShare): string {
  if (unknown === 0 || least === null || most === null) return "";
  return `${grouped(unknown)} unknown: with them it could be anything from ${shareOf100(least)} to ${shareOf100(most)} of 100.`;
}
