import type { ChangesReport } from "@smartpick/core";

/**
 * What is to be known before two versions are compared, in words: that one of them holds more by its kind, so that a row may
 * differ though nothing changed in the world. Empty where both are of one kind.
 */
export function changesWarnings({
  before,
  after,
}: Pick<ChangesReport, "before" | "after">): readonly string[] {
  if (before.rights === after.rights) return [];
  return [
    [
      `The earlier facts are the ${before.rights} ones and the later facts are the ${after.rights} ones.`,
      "The full facts hold more values, and estimates of single programs.",
      "So a row below may differ though nothing changed in the world.",
      "To see only real changes, compare two files of the same kind.",
    ].join(" "),
  ];
}
