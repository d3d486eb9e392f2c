import type { ApplicationField, ApplicationLimit } from "@smartpick/core";
import { counted, grouped, listed } from "../english/plural.ts";

/** How many characters there are of how many, and what other sources say where no number is published. */
export function countWords({ characters, limit }: Pick<ApplicationField, "characters" | "limit">): string {
  if (limit === null) return counted(characters, "character");
  const { max } = limit;
  if (max === null) return `${counted(characters, "character")}. ${noNumberWords(limit)}`;
  const of = `${grouped(characters)} of ${counted(max, "character")}`;
  return characters > max ? `${of}, ${grouped(characters - max)} too many` : of;
}

/** "No official number. 750 is widely repeated." */
export function noNumberWords({ others }: Pick<ApplicationLimit, "others">): string {
  const numbers = [...new Set(others.map(({ max }) => grouped(max)))];
  if (numbers.length === 0) return "No number is published.";
  return `No official number. ${listed(numbers, "or")} is widely repeated.`;
}

/** How much a field takes, in words; "" where the facts know of no limit. */
export function fieldLimitWords(limit: ApplicationLimit | null): string {
  if (limit === null) return "";
  if (limit.max === null) return noNumberWords(limit);
  const others = limit.others.map(({ max }) => grouped(max));
  const also = others.length === 0 ? "" : ` Other sources say ${listed(others, "or")}.`;
  return `At most ${counted(limit.max, "character")} (${limit.publishedFor}).${also}`;
}
