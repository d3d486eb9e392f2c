import type { Answers } from "./printed-form.ts";
import { folded } from "./same-words.ts";

/**
 * Which of the told entries a printed one is: the same title and organization, or the same title where one of the two
 * names no organization. `null` = none. `taken` are places of entries that others were found to be.
 */
export function placeOf(entry: Answers, told: readonly Answers[], taken: ReadonlySet<number>): number | null {
  const free = told.flatMap((other, at) =>
    !taken.has(at) && words(other.title) === words(entry.title) ? [at] : [],
  );
  const place = words(entry.organization);
  const exact = free.find((at) => words(told[at]?.organization) === place);
  const loose = free.find((at) => place === "" || words(told[at]?.organization) === "");
  return exact ?? loose ?? null;
}

function words(value: unknown): string {
  return typeof value === "string" ? folded(value) : "";
}
