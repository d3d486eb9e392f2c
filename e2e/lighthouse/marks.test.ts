import { expect, test } from "vitest";
import { faultsOf, lighthousePage } from "./marks.ts";

test("names each audit that counts and is not met", () => {
  const audits = {
    met: { title: "Met", score: 1 },
    lost: { title: "Lost", score: 0, details: { items: ["here"] } },
    asides: { title: "Told only", score: 0 },
    none: { title: "Does not apply", score: null },
  };
  const counted = ["met", "lost", "none"].map((id) => ({ id, weight: 3 }));
  expect(faultsOf([...counted, { id: "asides", weight: 0 }], audits)).toEqual([
    'lost: Lost {"items":["here"]}',
  ]);
});

test("says which screen is below what is wanted", () => {
  const page = lighthousePage(
    [
      { screen: "List", accessibility: 98, practices: 100, faults: [] },
      { screen: "Me", accessibility: 97, practices: 100, faults: [] },
    ],
    "1",
  );
  expect(page).toContain("| List | 98 | 100 | yes |");
  expect(page).toContain("| Me | 97 | 100 | no |");
});
