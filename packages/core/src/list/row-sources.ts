import type { EligibilityFinding } from "../answers/plan-report.ts";
import type { Case } from "../case/case.ts";
import type { FieldName } from "../facts/fact.ts";
import { factAt } from "../facts/lookup.ts";
import { opennessAt } from "../facts/openness-at.ts";

const SHOWN: readonly FieldName[] = [
  "name",
  "city",
  "setting",
  "imgShare",
  "ehrVendor",
  "informaticsFellowship",
  "informaticsIndicators",
];

/** Ids of every source that entered a row: what is shown, what the rules read, and the openness estimate. Sorted. */
export function rowSources(
  { facts, applicant }: Pick<Case, "facts" | "applicant">,
  row: number,
  findings: readonly EligibilityFinding[],
): string[] {
  const ids = new Set<string>();
  for (const field of SHOWN) {
    const fact = factAt(facts.programs, row, field);
    if (fact !== null) ids.add(fact.source);
  }
  for (const finding of findings) if (finding.source !== null) ids.add(finding.source);
  for (const id of opennessAt(facts, row, applicant.typeIndex, applicant.season).sources) ids.add(id);
  return [...ids].sort();
}
