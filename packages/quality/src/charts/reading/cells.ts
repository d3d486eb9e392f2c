import type { LikelyNumber } from "../chart-problem.ts";

const PLAIN = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?$/;
/** Beyond this, squares and sums of many values would leave the range of numbers. */
const MOST = 1e100;

/** The number in a cell, or what is wrong with it. A number has digits, at most one point, and no other mark. */
export function numberIn(text: string): number | LikelyNumber | "too-large" {
  if (!PLAIN.test(text)) return likelyIn(text);
  const value = Number(text);
  return Math.abs(value) <= MOST ? value : "too-large";
}

function likelyIn(text: string): LikelyNumber {
  if (/^[+-]?[\d.,]+\s*%$/.test(text)) return "percent";
  if (/^[+-]?\d{1,3}(?:[,.' \u{A0}\u{202F}]\d{3})+(?:[.,]\d+)?$/u.test(text) && !/^[+-]?0/.test(text))
    return "thousands";
  if (/^[+-]?\d*,\d+$/.test(text)) return "decimal-comma";
  if (/^(?:na|n\/a|nan|null|none|nil|missing|-+|\.+|–|—|\?+)$/i.test(text)) return "gap";
  return "other";
}

/** The day in a cell as YYYY-MM-DD, or what is wrong with it. */
export function dayIn(text: string): { readonly day: string } | "not-a-date" | "impossible-date" {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (parts === null) return "not-a-date";
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days ? { day: text } : "impossible-date";
}
