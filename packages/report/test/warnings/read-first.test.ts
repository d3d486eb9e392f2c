import { expect, test } from "vitest";
import { readFirst } from "../../src/warnings/read-first.ts";
import { warningWords } from "../../src/warnings/warning-words.ts";

const over = { code: "applications-over", season: 2027 } as const;
const couple = { code: "couple-not-modelled" } as const;
const score = { code: "unlikely-score", field: "exams.step2ck", score: 150, least: 180, most: 290 } as const;
const year = { code: "unlikely-year", year: 1968, earliest: 1975 } as const;
const past = { code: "in-season-other-season", entries: 2, entrySeason: 2026, season: 2027 } as const;

test("what changes how every number is read stands before it, and once: the season, then the answers", () => {
  const warningReasons = [score, couple, year, past, over];
  expect(readFirst({ schema: "smartpick/chances@1", warningReasons })).toEqual({
    first: [over, couple, past, score, year].map(warningWords),
    beside: [],
    rest: [],
  });
});

test("a budget that pays for no list stands before what it makes of every specialty", () => {
  const short = { code: "budget-below-fixed-fees", usd: 0, fixed: 335 } as const;
  const warningReasons = [couple, short];
  expect(readFirst({ schema: "smartpick/specialties@1", warningReasons }).first).toEqual([
    warningWords(short),
    warningWords(couple),
  ]);
  expect(readFirst({ schema: "smartpick/plan@1", warningReasons }).first).toEqual([warningWords(couple)]);
});

test("the finding of a plan says by itself that applications are over", () => {
  expect(readFirst({ schema: "smartpick/plan@1", warningReasons: [over, past] })).toEqual({
    first: [warningWords(past)],
    beside: [],
    rest: [warningWords(over)],
  });
});

test("a couple stands before the first number, visa answers that nobody published right after it", () => {
  const visa = { code: "visa-unknown", programs: 7, visa: "visaJ1" } as const;
  const { first, beside, rest } = readFirst({ schema: "smartpick/plan@1", warningReasons: [visa, couple] });
  expect([first, beside, rest]).toEqual([[warningWords(couple)], [warningWords(visa)], []]);
});

test("who would take either visa reads of both in one sentence", () => {
  const visas = (["visaJ1", "visaH1b"] as const).map((visa) => ({
    code: "visa-unknown" as const,
    programs: 22,
    visa,
  }));
  expect(readFirst({ schema: "smartpick/plan@1", warningReasons: visas }).beside).toEqual([
    "22 programs have no published answer about the J-1 visa, 22 about the H-1B. Ask before you pay.",
  ]);
});

test("a visa that no answer says yes to stands right after the numbers, one beside another answer with the rest", () => {
  const first = { program: "acgme:1", name: "Lakes", specialty: "Pathology", track: "categorical" };
  const no = { code: "visa-no", programs: 1, visa: "visaH1b", sponsored: null, first } as const;
  const other = { ...no, programs: 9, sponsored: "visaJ1" } as const;
  const unknown = { code: "visa-unknown", programs: 7, visa: "visaH1b" } as const;
  const read = readFirst({ schema: "smartpick/plan@1", warningReasons: [no, other, unknown] });
  expect(read.beside).toEqual([
    warningWords(unknown),
    "Of the programs to apply to, 1 says no to the H-1B visa: Lakes (Pathology). Ask before you pay.",
  ]);
  expect(read.rest).toEqual([
    "Of the programs to apply to, 9 say no to the H-1B visa and yes to the J-1 visa.",
  ]);
});

test("other warnings stand after the numbers, in their order", () => {
  const warningReasons = [{ code: "rates-move" }, { code: "failed-attempts-thin" }] as const;
  expect(readFirst({ schema: "smartpick/forecast@1", warningReasons })).toEqual({
    first: [],
    beside: [],
    rest: warningReasons.map(warningWords),
  });
});
