import type { WordedRow } from "@smartpick/report";
import { expect, test } from "vitest";
import { firstRows } from "../../src/features/list/shown-rows.ts";
import type { TierGroup } from "../../src/features/list/tier-groups.ts";

function group(size: number): TierGroup {
  const rows = Array.from({ length: size }, (_, at) => ({ id: `acgme:${at}` }) as WordedRow);
  return { tier: "reach", rows, all: rows };
}

test("a long tier is cut to its first rows and knows them all", () => {
  const [shown] = firstRows([group(40)]);
  expect(shown?.rows.map(({ id }) => id)).toEqual(["acgme:0", "acgme:1", "acgme:2", "acgme:3", "acgme:4"]);
  expect(shown?.all.length).toBe(40);
});

test("a tier is never cut to hide one row alone", () => {
  expect(firstRows([group(6), group(2)]).map(({ rows }) => rows.length)).toEqual([6, 2]);
  expect(firstRows([group(7)])[0]?.rows.length).toBe(5);
});
