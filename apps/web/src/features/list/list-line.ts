import type { PlanReport } from "@smartpick/core";
import { chancePhrase, rangeWords } from "@smartpick/report";

/** The season's chance with the list, in one sentence. */
export function listLine({ chance, list }: PlanReport): string {
  if (list.length === 0) return "";
  return `With this list you match in ${chancePhrase(chance.match.mid)} seasons, likely ${rangeWords(chance.match)}.`;
}
