import type { FellowshipLink } from "../../answers/fellowships.ts";
import { numberAt, textAt } from "../../facts/answer-at.ts";
import type { FactTable } from "../../facts/fact-table.ts";
import type { InformaticsFellowship } from "../../facts/fellowship-facts.ts";
import { programCardOf } from "../../facts/program-card.ts";
import { cityKey } from "./city-places.ts";
import { milesBetween, type Place } from "./miles-between.ts";

/** What links are looked for in. */
export interface LinkSource {
  readonly table: FactTable;
  readonly places: ReadonlyMap<string, Place>;
  readonly nearMiles: number;
  /** Rows of the list. */
  readonly listed: ReadonlySet<number>;
}

/** A link with the row of its program. */
export interface RowLink {
  readonly row: number;
  readonly link: FellowshipLink;
}

/**
 * How a program is linked to a fellowship, by the closest rule that holds; `null` = by none. The ledger names the fellowship
 * at the program's sponsor: read so, the sponsor is the same, derived so, the health system. Else the city is the
 * same, or the two places are within the miles.
 */
export function linkOf(
  row: number,
  fellowship: InformaticsFellowship,
  { table, places, nearMiles, listed }: LinkSource,
): FellowshipLink | null {
  const card = programCardOf(table, row);
  const key = cityKey(fellowship.city, fellowship.state);
  const there = key === null ? null : (places.get(key) ?? null);
  const here = placeOfRow(table, row);
  const miles = there === null || here === null ? null : milesBetween(here, there);
  const how = howLinked(table, row, fellowship.code);
  const near = (): FellowshipLink["how"] | null => {
    if (key !== null && cityKey(card.city, card.state) === key) return "same-city";
    return miles !== null && miles <= nearMiles ? "within-miles" : null;
  };
  const closest = how ?? near();
  if (closest === null) return null;
  const { id, name, city, state, specialty } = card;
  return {
    program: id,
    name,
    city,
    state,
    specialty,
    onList: listed.has(row),
    how: closest,
    miles: miles === null ? null : Math.round(miles),
  };
}

/** Whether the ledger names this fellowship at the sponsor of a program, and how surely. */
function howLinked(table: FactTable, row: number, code: string): FellowshipLink["how"] | null {
  const fact = textAt(table, row, "informaticsFellowship");
  if (fact === null || codeIn(fact.value) !== code) return null;
  return fact.standing === "published" || fact.standing === "yours" ? "same-sponsor" : "same-health-system";
}

/** The ACGME code that the ledger writes behind a fellowship's name; `null` = none. */
export function codeIn(text: string): string | null {
  return /\(ACGME (\d{10})\)/.exec(text)?.[1] ?? null;
}

/** Where a program is; `null` = nobody has published it. */
export function placeOfRow(table: FactTable, row: number): Place | null {
  const latitude = numberAt(table, row, "latitude");
  const longitude = numberAt(table, row, "longitude");
  return latitude === null || longitude === null
    ? null
    : { latitude: latitude.value, longitude: longitude.value };
}

/** Whether a link is of the fellowship's own sponsor or health system, not only near it. */
export function isHere({ how }: Pick<FellowshipLink, "how">): boolean {
  return how === "same-sponsor" || how === "same-health-system";
}

const ORDER: readonly FellowshipLink["how"][] = [
  "same-sponsor",
  "same-health-system",
  "same-city",
  "within-miles",
];

/** Those of the list first, then the closest, then by miles and id, so that the order of the ledger does not matter. */
export function byCloseness(one: FellowshipLink, other: FellowshipLink): number {
  return (
    Number(other.onList) - Number(one.onList) ||
    ORDER.indexOf(one.how) - ORDER.indexOf(other.how) ||
    (one.miles ?? Number.POSITIVE_INFINITY) - (other.miles ?? Number.POSITIVE_INFINITY) ||
    (one.program < other.program ? -1 : 1)
  );
}
