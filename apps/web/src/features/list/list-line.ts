import type { WordedPlan } from "@smartpick/report";
import { chancePhrase, rangeWords } from "@smartpick/report";

/** The season's chance with the list, in one sentence. */
export function listLine({ chance, list }: WordedPlan): string {
  if (list.length === 0) return "";
  return `With this list you match in ${chancePhrase(chance.match.mid)} seasons, likely ${rangeWords(chance.match)}.`;
}
