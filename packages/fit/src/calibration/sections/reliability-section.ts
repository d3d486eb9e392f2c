import type { CalibrationSection, CalibrationTable } from "@smartpick/core";
import type { ReliabilitySet } from "../../checks/reliability.ts";
import { number, plain, tableOf } from "../table-of.ts";

/** Said against happened, group by group, as tables; the worst group is named in words first. */
export function reliabilitySection(sets: readonly ReliabilitySet[]): CalibrationSection {
  return {
    id: "reliability",
    title: "Said against happened",
    words: [groupsOutside(sets)],
    tables: sets.map(tableOfSet),
    notes: [
      "The range of chance holds 95 of 100 such groups if every number that we said is right. About 1 in 20 groups lies outside by chance.",
      "Programs were foretold from their 2024 rate. The drift between seasons was fitted on other programs.",
      "Each self-reported person gives four answers: at least 1, 3, 5 and 10 interviews. Their level is free, since people with good news report more often.",
    ],
  };
}

/** The worst group of a set in two sentences. */
function worstSentences({ unit, groups, worst }: ReliabilitySet): string[] {
  const { n, said, happened, low, high } = groups[worst]!;
  const outside = happened < low || happened > high;
  return [
    `Worst group: we said ${said} of 100, it happened ${happened} of 100 (${n} ${unit.toLowerCase()}).`,
    `By chance alone it would be ${low} to ${high}, so ${outside ? `we were too ${happened < said ? "high" : "low"} there` : "chance can explain it"}.`,
  ];
}

function groupsOutside(sets: readonly ReliabilitySet[]): string {
  const groups = sets.flatMap((set) => set.groups);
  const outside = groups.filter(({ happened, low, high }) => happened < low || happened > high).length;
  return `${outside} of ${groups.length} groups lie outside the range of chance.`;
}

function tableOfSet(set: ReliabilitySet): CalibrationTable {
  const columns = [
    plain("n", set.unit),
    number("said", "We said, of 100", 1),
    number("happened", "It happened, of 100", 1),
    number("residual", "Difference", 1),
    number("low", "Chance alone: from", 1),
    number("high", "to", 1),
    plain("worst", "Worst group"),
  ];
  const table = tableOf(
    `reliability-${set.id}`,
    set.title,
    set.use,
    columns,
    set.groups.map(({ n, said, happened, low, high }, at) => [
      n,
      said,
      happened,
      happened - said,
      low,
      high,
      at === set.worst ? "worst" : "",
    ]),
  );
  return { ...table, words: worstSentences(set) };
}
