import { describe, expect, test } from "vitest";
import { type FactsBundle, loadFacts } from "../src/index.ts";
import { buildBundle, Faults, readData } from "../src/node/index.ts";
import { withData } from "./tiny-data.ts";

const bundle = withData({}, (folder) => {
  const faults = new Faults();
  return buildBundle(readData(folder, faults), "full", faults);
});

const first = { name: bundle.columns.name } as FactsBundle["columns"];

/** Damage to a bundle, and the part that the problem must name. */
const DAMAGED: readonly (readonly [string, unknown, string])[] = [
  ["no document", null, ""],
  ["a list", [], ""],
  ["a text", "facts", ""],
  ["another format", { ...bundle, schema: "smartpick/facts-bundle@2" }, "schema"],
  ["no rights", { ...bundle, rights: "all" }, "rights"],
  ["no ids", { ...bundle, ids: undefined }, "ids"],
  ["no sources", { ...bundle, sources: {} }, "sources"],
  ["no columns", { ...bundle, columns: null }, "columns"],
  ["a doubt too few", { ...bundle, doubt: bundle.doubt.slice(1) }, "doubt"],
  [
    "a short column",
    { ...bundle, columns: { ...first, city: { values: [1], provenance: 0 } } },
    "columns.city.values",
  ],
  ["a column of no field", { ...bundle, columns: { ...first, town: bundle.columns.city } }, "columns.town"],
  [
    "no provenance",
    { ...bundle, columns: { ...first, city: { ...bundle.columns.city, provenance: null } } },
    "columns.city.provenance",
  ],
  ["no judgements", { ...bundle, judgements: undefined }, "judgements"],
  [
    "a judgement too few",
    { ...bundle, judgements: { ...bundle.judgements, lowChance: undefined } },
    "judgements.lowChance",
  ],
  ["openness of too few", { ...bundle, openness: { ...bundle.openness, sd: [] } }, "openness.sd"],
];

describe("loading facts", () => {
  test("takes what the build made", () => {
    expect(loadFacts(bundle).ok).toBe(true);
  });

  test.each(DAMAGED)("refuses %s by a problem that names the part", (_, json, path) => {
    const loaded = loadFacts(json);
    expect(loaded.ok).toBe(false);
    if (!loaded.ok) expect(loaded.problems[0]?.path).toBe(path);
  });
});
