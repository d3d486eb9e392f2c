import type { Evidence, PlanReport } from "@smartpick/core";
import { counted, listed } from "../english/plural.ts";

/** One part of a chance with how good the evidence for it is. */
export interface EvidencePart {
  readonly part: string;
  readonly grade: Evidence;
  /** What the grade rests on; `null` where the part says it. */
  readonly why: string | null;
}

const GRADES: readonly Evidence[] = ["strong", "moderate", "thin"];
const WHY = {
  "sources-agree": "Sources agree.",
  "sources-differ": "Sources differ.",
  uncounted: "No count stands behind it.",
} as const;

/**
 * How good the evidence is, by part: how many of the applicant's type match in each specialty, and the facts of the programs
 * on the list, with the grade that most of them have.
 */
export function evidenceParts({
  levels = [],
  list,
}: Pick<PlanReport, "levels" | "list">): readonly EvidencePart[] {
  const counts = GRADES.map((grade) => list.filter(({ evidence }) => evidence === grade).length);
  const most = GRADES[counts.indexOf(Math.max(...counts))]!;
  const told = GRADES.flatMap((grade, at) => (counts[at]! > 0 ? [`${counts[at]} ${grade}`] : []));
  return [
    ...levels.map(({ specialty, grade, why }) => ({
      part: `How many of your type match in ${specialty}`,
      grade,
      why: WHY[why],
    })),
    ...(list.length === 0
      ? []
      : [
          {
            part: `Facts about your ${counted(list.length, "program")}`,
            grade: most,
            why: `${listed(told)}.`,
          },
        ]),
  ];
}
