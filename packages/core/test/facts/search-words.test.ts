import { describe, expect, test } from "vitest";
import { searchPrograms, searchSuggestions } from "../../src/index.ts";
import { smallTable } from "./small-table.ts";

const named = (id: string, name: string, city: string, nrmpCode?: string) => ({
  id: `acgme:140000000${id}`,
  name,
  city,
  state: "NY",
  specialty: "Internal Medicine",
  track: "categorical",
  ...(nrmpCode === undefined ? {} : { nrmpCode }),
});

const table = {
  ...smallTable([
    named("1", "BronxCare Health System Program", "Bronx", "1601140C0;1601140C1"),
    named("2", "Icahn School of Medicine at Mount Sinai (Elmhurst) Program", "Elmhurst"),
    named("3", "Johns Hopkins University Program", "Albany"),
    named("4", "Massachusetts General Hospital/Brigham and Women's Hospital Program", "Troy"),
    named("5", "University of California (San Francisco) Program", "Utica"),
    named("6", "Saint Mary Med Ctr Program", "Ithaca"),
    named("7", "Woodhull Center Program", "Brooklyn"),
  ]),
  search: {
    abbreviations: new Map([
      ["mgh", [["massachusetts general hospital"]]],
      ["ucsf", [["university of california san francisco"]]],
      ["h h", [["health and hospitals"]]],
    ]),
    forms: new Map([
      ["mt", ["mount"]],
      ["mount", ["mt"]],
      ["st", ["saint"]],
      ["medical", ["med"]],
      ["center", ["ctr"]],
    ]),
    also: new Map([["woodhull center", "nyc health and hospitals"]]),
  },
};
const found = (query: string) =>
  searchPrograms(table, query, 10).map((row) => Number(table.ids[row]?.slice(-1)));

describe("a search understands", () => {
  test.each([
    ["two words for one", "Bronx Care", [1]],
    ["one word for two", "mountsinai", [2]],
    ["short forms", "mt sinai elmhurst", [2]],
    ["long forms of short names", "st mary medical center", [6]],
    ["abbreviations", "MGH", [4]],
    ["abbreviations of two signs, and other names", "NYC H+H Woodhull", [7]],
    ["small words that a name need not have", "Brigham & Womens", [4]],
    ["words about residency", "ucsf residency", [5]],
    ["swapped letters beside other words", "Jhon Hopkins", [3]],
    ["swapped letters of a long word", "hopknis", [3]],
    ["one letter left out", "brighm", [4]],
    ["a bare NRMP code", "1601140C0", [1]],
    ["any NRMP code in small letters", "1601140c1", [1]],
    ["no slip of a short name", "UCSD", []],
    ["no swap in a short name alone", "jhon", []],
  ])("%s: %j", (_, query, ids) => {
    expect(found(query)).toEqual(ids);
  });
});

describe("near searches", () => {
  test.each([
    ["UCSD", ["ucsf"]],
    ["uscf", ["ucsf"]],
    ["elmhurst zzzzz", ["elmhurst"]],
    ["qqqqqqq", []],
    ["", []],
  ])("of %j", (query, near) => {
    expect(searchSuggestions(table, query)).toEqual(near);
  });

  test("each find something", () => {
    for (const query of ["mghh", "bronx xxxxx", "hopkins univrsitee albny"])
      for (const near of searchSuggestions(table, query)) expect(found(near)).not.toEqual([]);
  });
});
