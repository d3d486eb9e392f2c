import { type Facts, ledgerFor, rowOf, searchPrograms } from "@smartpick/core";
import { readFacts } from "@smartpick/data/node";
import { beforeAll, expect, it } from "vitest";

let facts: Facts;
beforeAll(async () => {
  facts = await readFacts("full");
});

const namesFor = (query: string): readonly string[] => {
  const names = facts.programs.columns.get("name")!.values;
  return searchPrograms(facts.programs, query, 5).map((row) => String(names[row]));
};

it.each([
  ["Bronx Care", "BronxCare"],
  ["mt sinai elmhurst", "Elmhurst"],
  ["Jhon Hopkins", "Johns Hopkins"],
  ["MGH", "Massachusetts General Hospital"],
  ["UTMB", "University of Texas Medical Branch"],
  ["UAB", "University of Alabama"],
  ["UIC", "University of Illinois College of Medicine at Chicago"],
  ["RWJ", "Robert Wood Johnson"],
  ["NYC H+H Woodhull", "Woodhull"],
  ["kings cnty hosp ctr", "Kings County Hospital Center"],
])("%j finds %s", (query, name) => {
  const names = namesFor(query);
  expect(names.length).toBeGreaterThan(0);
  for (const found of names) expect(found).toContain(name);
});

it("an NRMP code that the ledger prints is an id everywhere", () => {
  const row = rowOf(facts.programs, "1601140C0");
  expect(facts.programs.ids[row!]).toBe("acgme:1404121359");
  expect(rowOf(facts.programs, "nrmp:1601140C0")).toBe(row);
  expect(ledgerFor(facts, "1601140C0").programs.map(({ id }) => id)).toEqual(["acgme:1404121359"]);
});

it("every abbreviation finds a program by a name that it stands for, not by itself alone", () => {
  const { programs } = facts;
  const { abbreviations } = programs.search!;
  expect(abbreviations.size).toBeGreaterThan(100);
  const lost = [...abbreviations].flatMap(([short, names]) =>
    names.every((phrases) => searchPrograms(programs, phrases.join(" "), 1).length === 0) ? [short] : [],
  );
  expect(lost).toEqual([]);
  expect(
    [...abbreviations.keys()].filter((short) => searchPrograms(programs, short, 1).length === 0),
  ).toEqual([]);
});

it("what finds nothing names what is near", () => {
  expect(ledgerFor(facts, "UCSQ").didYouMean).toContain("ucsf");
});
