import { expect, test } from "vitest";
import { type InSeasonEntry, referenceProblems } from "../../src/index.ts";
import { smallFacts, smallTable } from "./small-table.ts";

const facts = smallFacts(
  smallTable([
    { id: "acgme:1403511263", name: "North Hospital" },
    { id: "acgme:1403511263/P", name: "North Hospital, preliminary" },
    { id: "acgme:1203521465", name: "South Clinic" },
    { id: "nrmp:1820726C0", name: "West Clinic" },
  ]),
);

const entry = (program: string): InSeasonEntry => ({
  program,
  signal: null,
  applied: "2026-09-25",
  invited: null,
  rejected: null,
  interviewed: null,
  withdrawn: null,
});
const NONE = { pins: { must: [], never: [] }, facts: [], inSeason: [] };

test("a program that the ledger lacks is named in every field alike, with the nearest id", () => {
  const unknown = "acgme:1403511268";
  const problems = referenceProblems(facts, {
    pins: { must: ["acgme:1203521465", unknown], never: [unknown] },
    facts: [{ program: unknown, field: "visaJ1", value: true, date: null, note: null }],
    inSeason: [entry("nrmp:1820726C0"), entry(unknown)],
  });
  expect(problems).toEqual(
    ["pins.must[1]", "pins.never[0]", "facts[0].program", "in_season[1].program"].map((path) => ({
      code: "program-not-found",
      path,
      found: unknown,
      nearest: "acgme:1403511263",
    })),
  );
});

test("every way of writing a known id is known", () => {
  const must = ["acgme:1403511263", "1403511263", "acgme:1403511263/P", "NRMP:1820726c0"];
  expect(referenceProblems(facts, { ...NONE, pins: { must, never: must } })).toEqual([]);
});

test("an id that is like no other still gets the one that is least unlike it", () => {
  const [problem] = referenceProblems(facts, { ...NONE, pins: { must: ["acgme:9999999999"], never: [] } });
  expect(problem).toMatchObject({ nearest: expect.stringMatching(/^(acgme|nrmp):/) });
});

test("of many unknown programs all are named, and the first get their nearest id", () => {
  const never = Array.from({ length: 500 }, (_, at) => `acgme:${2_000_000_000 + at}`);
  const problems = referenceProblems(facts, { ...NONE, pins: { must: [], never } });
  expect(problems).toHaveLength(500);
  expect(problems.filter((problem) => "nearest" in problem)).toHaveLength(20);
});
