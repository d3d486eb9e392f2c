import type { Facts } from "../facts/facts.ts";
import { informaticsValue } from "../pathway/value/informatics-value.ts";
import type { Profile } from "../profile/profile.ts";
import { fullPositions } from "./one-year.ts";

/**
 * Utility of each candidate in [0, 1] (MODEL section 2): `(1 − s − l) + s·informatics + l·location`, where `location` is
 * 1 in a preferred state. At s = l = 0 every program counts the same, and F is the chance of matching. A position of one
 * year counts its worth beside a full one times that.
 */
export function utilitiesOf(
  facts: Pick<Facts, "programs" | "judgements">,
  rows: Int32Array,
  weights: Profile["weights"],
): Float64Array {
  const { programs: table, judgements } = facts;
  const { informatics: s, location: l } = weights;
  const preferred = new Set<string>(weights.preferredStates);
  const states = table.columns.get("state");
  const full = fullPositions(table, rows);
  const oneYear = weights.preliminary ?? judgements.assumedPreliminaryWorth;
  return Float64Array.from(rows, (row, i) => {
    const state = states?.values[row];
    const location = typeof state === "string" && preferred.has(state) ? 1 : 0;
    const informatics = s > 0 ? informaticsValue(facts, row).value : 0;
    return (full[i] === 1 ? 1 : oneYear) * (1 - s - l + s * informatics + l * location);
  });
}
