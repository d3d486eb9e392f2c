import type { Fact, Source } from "@smartpick/core";
import { parseCell } from "./field-rules.ts";
import type { Estimates } from "./read-estimates.ts";
import type { Faults } from "./table-fault.ts";

/** Source id of what the project fitted itself. */
export const FIT_SOURCE = "smartpick-fit";

/**
 * Facts that are estimates made from material which may not be shown: the share of residents who are IMGs, with its
 * range, and score minimums as bands of ten points. By program id; only the full build carries them.
 */
export function estimateFacts(
  estimates: Estimates,
  sources: ReadonlyMap<string, Source>,
  faults: Faults,
): ReadonlyMap<string, readonly Fact[]> {
  const facts = new Map<string, Fact[]>();
  const add = (id: string, fact: Fact) => facts.set(id, [...(facts.get(id) ?? []), fact]);
  if (estimates.mix.length > 0 && !sources.has(FIT_SOURCE)) {
    faults.add("estimates/resident-mix.csv", null, "source", FIT_SOURCE, "the id of a file in data/sources");
  }
  for (const { id, low, mid, high } of estimates.mix) {
    if (!(low <= mid && mid <= high)) {
      faults.add("estimates/resident-mix.csv", id, "mid", `${low} ${mid} ${high}`, "low <= mid <= high");
    }
    const origin = {
      source: FIT_SOURCE,
      year: 2026,
      kind: "observation",
      standing: "derived",
      note: "estimate from old counts; the range is meant",
    } as const;
    add(id, { field: "imgShareLow", value: low, ...origin });
    add(id, { field: "imgShare", value: mid, ...origin });
    add(id, { field: "imgShareHigh", value: high, ...origin });
  }
  for (const { id, field, band, year, source } of estimates.bands) {
    const parsed = parseCell(field, band);
    if ("accepts" in parsed) faults.add("estimates/score-bands.csv", id, "band", band, parsed.accepts);
    else {
      const note = "old self-report; a cut-off or the lowest seen";
      add(id, { field, value: parsed.value, source, year, kind: "preference", standing: "derived", note });
    }
  }
  return facts;
}
