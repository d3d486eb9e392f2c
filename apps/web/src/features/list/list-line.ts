import type { WordedPlan } from "@smartpick/report";
import { chancePhrase, headlineSentences, isAtCap, rangeNote } from "@smartpick/report";

/** The season's chance with the list, in one sentence, with what belongs to the number itself. */
export function listLine(report: WordedPlan): string {
  const { chance, list } = report;
  if (list.length === 0) return "";
  const line = `With this list you match in ${chancePhrase(chance.match.mid)} seasons${isAtCap(chance) ? "" : ` ${rangeNote(chance.match)}`}.`;
  return [line, ...headlineSentences(report)].join(" ");
}
