import type { ProjectEvaluationKind } from "@smartpick/core";

/** Where the measures of a table on the use of a record system, and their ranges, come from. */
export const EVALUATION_SOURCES: Readonly<Record<ProjectEvaluationKind, string>> = {
  heuristics:
    "Severity 0 is no problem, 1 cosmetic, 2 minor, 3 major, 4 a catastrophe. Heuristics: Zhang 2003.",
  tasks:
    "Ranges are 19 in 20. Completion: adjusted Wald (Sauro and Lewis 2005). Time: geometric mean of those who completed the task (Sauro and Lewis 2010). Clicks are theirs too; errors are everybody’s.",
  alerts: "Shares are of what is known, with a 19 in 20 range (Wilson 1927). Outcomes and kinds: McCoy 2012.",
  sus: "System Usability Scale: Brooke 1996. Range: Student’s t.",
  tlx: "Raw NASA-TLX: Hart and Staveland 1988; Hart 2006. Range: Student’s t.",
  "tlx-weighted": "Weighted NASA-TLX: Hart and Staveland 1988. Range: Student’s t.",
};
