import { numberAt } from "../../facts/answer-at.ts";
import type { FactTable } from "../../facts/fact-table.ts";
import { plainText } from "../../facts/plain-text.ts";
import { textIn } from "../../facts/program-card.ts";
import type { Place } from "./miles-between.ts";

/** A city and its state as one key; `null` where one of them is not known. */
export function cityKey(city: string | null, state: string | null): string | null {
  return city === null || state === null ? null : `${plainText(city)}|${state}`;
}

/**
 * Where each city of the ledger is: the middle of the places of its programs. A fellowship's own address is not in the
 * ledger, so its city stands for it.
 */
export function cityPlaces(table: FactTable): ReadonlyMap<string, Place> {
  const sums = new Map<string, { latitude: number; longitude: number; n: number }>();
  for (let row = 0; row < table.size; row++) {
    const key = cityKey(textIn(table, row, "city"), textIn(table, row, "state"));
    const latitude = numberAt(table, row, "latitude");
    const longitude = numberAt(table, row, "longitude");
    if (key === null || latitude === null || longitude === null) continue;
    const sum = sums.get(key) ?? { latitude: 0, longitude: 0, n: 0 };
    sum.latitude += latitude.value;
    sum.longitude += longitude.value;
    sum.n += 1;
    sums.set(key, sum);
  }
  return new Map(
    [...sums].map(([key, { latitude, longitude, n }]) => [
      key,
      { latitude: latitude / n, longitude: longitude / n },
    ]),
  );
}
