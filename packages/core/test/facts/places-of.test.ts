import { expect, test } from "vitest";
import { placesOf } from "../../src/index.ts";
import { smallTable } from "./small-table.ts";

test("a program whose place nobody has published is left out, never put anywhere", () => {
  const table = smallTable([
    { id: "acgme:1", state: "NY", latitude: 40.7, longitude: -74 },
    { id: "acgme:2", state: "OH" },
    { id: "acgme:3", latitude: 41.5 },
  ]);
  expect(placesOf(table, [2, 1, 0])).toEqual([
    { id: "acgme:1", state: "NY", latitude: 40.7, longitude: -74, exact: true },
  ]);
});

test("a place derived from the city is not the place of the program", () => {
  const table = smallTable([{ id: "acgme:1", latitude: 40.7, longitude: -74 }]);
  const derived = {
    ...table,
    provenance: table.provenance.map((one) => ({ ...one, standing: "derived" as const })),
  };
  expect(placesOf(derived, [0])).toMatchObject([{ state: null, exact: false }]);
});
