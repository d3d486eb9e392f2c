import type { Criteria, CriterionFact, Shortlist } from "@smartpick/core";
import { expect, test } from "vitest";
import {
  criteriaWords,
  SHORTLIST_LEAD,
  SHORTLIST_ORDER,
  shortlistFinding,
  shortlistHeading,
  shortlistSteps,
} from "../../src/index.ts";

const MOST_WORDS = 26;

function shortlist(there: readonly number[], taken: readonly number[], canApply = true): Shortlist {
  const size = taken.reduce((sum, count) => sum + count, 0);
  return {
    canApply,
    rows: Array(size).fill(null),
    steps: ([3, 2, 1] as const).map((held, at) => ({ held, there: there[at]!, taken: taken[at]! })),
    field: 400,
    notKnown: 12,
  };
}

const CASES = [
  [shortlist([61, 9, 9], [40, 0, 0]), "A shortlist of 40 programs that meet all three criteria."],
  [
    shortlist([21, 90, 9], [21, 9, 0]),
    "A shortlist of 30 programs: 21 meet all three criteria, 9 meet two criteria.",
  ],
  [
    shortlist([1, 2, 90], [1, 2, 27]),
    "A shortlist of 30 programs: 1 meets all three criteria, 2 meet two criteria, 27 meet one criterion.",
  ],
  [shortlist([0, 0, 1], [0, 0, 1]), "A shortlist of 1 program that meets one criterion."],
  [
    shortlist([0, 0, 0], [0, 0, 0]),
    "No program that you may apply to is known to meet one of the three criteria.",
  ],
  [
    shortlist([0, 0, 0], [0, 0, 0], false),
    "This season takes no further application, so there is no shortlist.",
  ],
] as const;

test.each(CASES)("the finding says how many meet how much (%#)", (given, words) => {
  expect(shortlistFinding(given)).toBe(words);
});

test("the steps say what was looked at, when the line was relaxed, and what is not known", () => {
  expect(shortlistSteps(shortlist([21, 90, 9], [21, 9, 0]))).toEqual([
    "We looked at 400 programs that your list may hold, whether they are on it or not.",
    "21 programs meet all three criteria.",
    "That is fewer than 30. So programs that meet two criteria fill up to 30, by their odds.",
    "Of 12 programs nothing is known that settles any of the three. They are neither in nor out.",
  ]);
  expect(shortlistSteps(shortlist([61, 9, 9], [40, 0, 0]))[1]).toBe(
    "61 programs meet all three criteria. These are the 40 with the best odds of an interview.",
  );
  expect(shortlistSteps({ ...shortlist([0, 0, 0], [0, 0, 0], false), field: 0 })).toEqual([]);
});

test("no sentence is over 26 words", () => {
  const texts = [
    SHORTLIST_LEAD,
    SHORTLIST_ORDER,
    ...CASES.flatMap(([given]) => [shortlistFinding(given), ...shortlistSteps(given)]),
  ];
  for (const sentence of texts.flatMap((text) => text.split(/(?<=[.?])\s+/)))
    expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(MOST_WORDS);
});

test("a heading says of how many it shows some", () => {
  expect(shortlistHeading({ held: 3, there: 61, taken: 40 })).toBe("All three criteria: 40 of 61 programs");
  expect(shortlistHeading({ held: 2, there: 9, taken: 9 })).toBe("Two criteria: 9 programs");
  expect(shortlistHeading({ held: 1, there: 1, taken: 1 })).toBe("One criterion: 1 program");
});

const fact = (changes: Partial<CriterionFact>): CriterionFact => ({
  value: "Epic",
  source: "epic-endpoints-2024",
  year: 2024,
  standing: "published",
  note: null,
  ...changes,
});
const UNKNOWN: Criteria = {
  residents: { standing: "unknown", low: null, share: null, high: null, origin: null },
  record: { standing: "unknown", origin: null },
  informatics: { standing: "unknown", fellowship: null, initiative: null },
};

test("what nobody has published says so, and no silence reads as a no", () => {
  const { residents, record, informatics } = criteriaWords(UNKNOWN);
  expect([residents, record, informatics].map(({ grade }) => grade)).toEqual(Array(3).fill("Not known"));
  expect(residents.words).toBe("Nobody has published this. Ask the program");
  expect(informatics.words).toBe("None found in our sources. That is not a no");
  expect([residents, record, informatics].flatMap(({ origins }) => origins)).toEqual([]);
});

test("a derived value says how it came to the program, with source and year", () => {
  const { residents, record, informatics } = criteriaWords({
    residents: {
      standing: "likely",
      low: 0.1,
      share: 0.35,
      high: 0.6,
      origin: fact({ source: "fit", year: 2026 }),
    },
    record: {
      standing: "likely",
      origin: fact({ standing: "derived", note: "likely; by the name of the health system" }),
    },
    informatics: {
      standing: "holds",
      fellowship: fact({ standing: "derived", note: "same health system; site may differ", year: 2026 }),
      initiative: fact({
        value: "Geisinger: Steele Institute (2023)",
        source: "informatics-pages",
        year: null,
      }),
    },
  });
  expect(residents).toEqual({
    grade: "Likely",
    words: "About 35 (4 in 5: 10 to 60)",
    origins: [{ source: "fit", year: 2026 }],
  });
  expect(record.words).toBe("Epic (by the name of the health system)");
  expect(informatics).toMatchObject({
    grade: "Yes",
    words: "Fellowship (same health system; site may differ); Geisinger: Steele Institute (2023)",
  });
  expect(informatics.origins.map(({ year }) => year)).toEqual([2026, null]);
});
