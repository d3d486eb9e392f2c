import type { FellowshipsReport } from "../../answers/fellowships.ts";
import { textAt } from "../../facts/answer-at.ts";
import type { InformaticsFellowship } from "../../facts/fellowship-facts.ts";
import { textIn } from "../../facts/program-card.ts";
import { cityKey } from "./city-places.ts";
import { codeIn, isHere, type LinkSource, linkOf, placeOfRow } from "./links-of.ts";

type Totals = FellowshipsReport["totals"]["candidates"];

/** How many of some programs sit at a fellowship, else near one, by the closest link that each has to any of them. */
export function programTotals(
  rows: Iterable<number>,
  fellowships: readonly InformaticsFellowship[],
  source: LinkSource,
): Totals {
  const totals = { programs: 0, here: 0, near: 0, elsewhere: 0, placeUnknown: 0 };
  const codes = new Map(fellowships.map((fellowship) => [fellowship.code, fellowship]));
  for (const row of rows) {
    totals.programs += 1;
    totals[placeIn(row, fellowships, codes, source)] += 1;
  }
  return totals;
}

function placeIn(
  row: number,
  fellowships: readonly InformaticsFellowship[],
  codes: ReadonlyMap<string, InformaticsFellowship>,
  source: LinkSource,
): Exclude<keyof Totals, "programs"> {
  const { table } = source;
  const named = codes.get(codeIn(textAt(table, row, "informaticsFellowship")?.value ?? "") ?? "");
  const link = named === undefined ? null : linkOf(row, named, source);
  if (link !== null && isHere(link)) return "here";
  if (fellowships.some((fellowship) => linkOf(row, fellowship, source) !== null)) return "near";
  const hasCity = cityKey(textIn(table, row, "city"), textIn(table, row, "state")) !== null;
  return placeOfRow(table, row) === null && !hasCity ? "placeUnknown" : "elsewhere";
}
