import { rounded } from "../tables/csv.ts";
import { statedEvidence } from "./hurdle-table.ts";
import { readObservations } from "./observations.ts";
import { discountOf, type StatedEvidence } from "./stated-shares.ts";

/** Sources of which no value may leave, only estimates. */
const ESTIMATE_ONLY = ["re2026neuro"];

type ObservedRow = readonly (string | number)[];

/**
 * The lines of `statistics/hurdles.csv`: how many programs of those that speak set which limit, by specialty; the
 * discount for programs that publish; and the H-1B shares, with whether the estimate uses them. Counts of FREIDA limits
 * are weighted, hence not whole.
 */
export function observedRows(folder: string): ObservedRow[] {
  return [...statedEvidence(folder).flatMap(countsOf), ...h1bRows(folder)];
}

function countsOf(evidence: StatedEvidence): ObservedRow[] {
  const { hurdle, stances, read } = evidence;
  const rows: ObservedRow[] = [];
  for (const specialty of [...new Set(stances.map((one) => one.specialty))].sort()) {
    for (const readOneByOne of [true, false]) {
      const own = stances.filter((one) => one.specialty === specialty && one.readOneByOne === readOneByOne);
      if (own.length === 0) continue;
      const group = readOneByOne ? "read-one-by-one" : "found-by-search";
      const source = readOneByOne ? "neurology-pages-2026" : "program-pages";
      const year = readOneByOne ? 2026 : "";
      const n = readOneByOne ? read.programs : own.length;
      const counts = new Map<string, number>();
      for (const { limit, weight } of own) {
        const name = limit === null ? "none" : String(limit);
        counts.set(name, (counts.get(name) ?? 0) + (limit === null ? 1 : weight));
        if (limit !== null && weight < 1) counts.set("none", (counts.get("none") ?? 0) + 1 - weight);
      }
      if (readOneByOne && read.programs > own.length) counts.set("silent", read.programs - own.length);
      for (const [name, count] of [...counts].sort(([a], [b]) => order(a) - order(b))) {
        rows.push([hurdle, specialty, group, `limit ${name}`, rounded(count, 2), n, year, source, "yes"]);
      }
    }
  }
  const { mean } = discountOf(evidence);
  const strict = ["discount in the logit", rounded(mean, 2), read.programs, 2026, "neurology-pages-2026"];
  return [...rows, [hurdle, "*", "read-one-by-one", ...strict, "yes"]];
}

function order(name: string): number {
  return name === "none" ? 1000 : name === "silent" ? 1001 : Number(name);
}

function h1bRows(folder: string): ObservedRow[] {
  return readObservations(folder)
    .filter((one) => one.hurdle === "h1b" && !ESTIMATE_ONLY.includes(one.source))
    .map(({ specialty, group, share, n, year, source, usedAsLevel }) => [
      "h1b",
      specialty,
      group,
      "sponsored",
      Math.round(share * n),
      n,
      year ?? "",
      source,
      usedAsLevel ? "yes" : "no",
    ]);
}
