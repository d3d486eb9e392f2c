import type { FellowshipsReport } from "@smartpick/core";
import { expect, it } from "vitest";
import { FELLOWSHIPS } from "../../../answers/test/samples.ts";
import { fellowshipsFinding, linkWords } from "../../src/fellowship/fellowship-words.ts";
import { figureWords, matchWords } from "../../src/fellowship/figure-words.ts";
import { fellowshipDays } from "../../src/fellowship/process-words.ts";
import { nextFellowshipStep, readinessFinding } from "../../src/fellowship/readiness-words.ts";
import { wordedFellowships } from "../../src/fellowship/worded-fellowships.ts";
import { numbersNotIn } from "../numbers-not-in.ts";

const REPORT = FELLOWSHIPS as FellowshipsReport;
const [figure] = REPORT.figures;
const joined = { ...figure!, id: "joined", among: "applicants", count: 104, of: 159, share: 0.654 } as const;

it("the match is told with its interval, its years, and the loss before it", () => {
  expect(figureWords(figure!)).toBe(
    "95 of 104 who joined the match were matched in 2021 and 2022, 91 of 100 (19 in 20: between 84 and 95).",
  );
  expect(matchWords({ ...REPORT, figures: [joined, figure!] })).toContain(
    "The loss came before the match: 159 applied and 104 joined.",
  );
});

it("a build without the figures says so and invents none", () => {
  expect(matchWords({ figures: [], counts: [] })).toEqual([
    "The figures of the match are not in these facts.",
  ]);
});

it("a share that is printed without its count is told as one", () => {
  const share = {
    ...figure!,
    id: "primary-care",
    among: "fellows",
    years: [2023],
    count: null,
    of: 198,
  } as const;
  expect(figureWords({ ...share, share: 0.54, low: 0.47, high: 0.61 })).toBe(
    "About 54 of 100 among the 198 fellows who answered come from primary care in 2023 (19 in 20: between 47 and 61).",
  );
});

it("the finding counts the list, and never discourages where nothing is near", () => {
  expect(fellowshipsFinding(REPORT)).toBe(
    "9 of the 84 programs on your list share a sponsor or health system with a fellowship in clinical informatics; 20 more are near one.",
  );
  const none = { ...REPORT.totals.candidates, here: 0, near: 0 };
  expect(fellowshipsFinding({ totals: { ...REPORT.totals, listed: none } })).toBe(
    "None of the 84 programs on your list is at or near a fellowship in clinical informatics. You may apply to one from any accredited residency.",
  );
});

it("a far program of the same sponsor has its miles", () => {
  const [link] = REPORT.fellowships[0]!.links;
  expect(linkWords({ ...link!, how: "same-sponsor", miles: 98 })).toBe("of the same sponsor, 98 miles away");
  expect(linkWords({ ...link!, how: "within-miles", miles: 1 })).toBe("1 mile away");
  expect(linkWords({ ...link!, how: "same-health-system", miles: null })).toBe(
    "of its health system, perhaps at another site",
  );
});

it("the next step is what is open before what is not told", () => {
  const [mentor] = REPORT.lookedFor;
  const open = { ...mentor!, state: "open", shownBy: [] } as const;
  const unknown = { ...mentor!, id: "courses", state: "unknown", shownBy: [] } as const;
  expect(nextFellowshipStep({ lookedFor: [unknown, open] })).toMatch(/^Ask one physician/);
  expect(nextFellowshipStep({ lookedFor: [unknown] })).toMatch(/^Tell your projects/);
  expect(nextFellowshipStep({ lookedFor: [mentor!] })).toBeNull();
  expect(readinessFinding({ lookedFor: [mentor!, unknown] })).toBe(
    "You show 1 of 2 things that directors and fellows say they look at. Your profile does not tell of 1.",
  );
});

it("every number in the words is in the document", () => {
  const { finding, next, match, fellowships, requirements, lookedFor, figures, ...rest } =
    wordedFellowships(REPORT);
  const words = [
    ...[finding, next ?? "", ...match],
    ...fellowships.flatMap((one) => one.words),
    ...[...requirements, ...lookedFor, ...figures].map((one) => one.words),
  ];
  expect(
    numbersNotIn(words, [rest, REPORT.fellowships, REPORT.requirements, REPORT.lookedFor, REPORT.figures]),
  ).toEqual([]);
});

it("days stand in a table by cycle, the latest first, and a span of days keeps its end", () => {
  const date = { what: "ranks-due", until: null, source: "s" } as const;
  const dates = [
    { ...date, cycle: 2023, what: "programs-confirm", from: "2023-10-10", until: "2023-10-16" },
    { ...date, cycle: 2024, from: "2024-12-05" },
    { ...date, cycle: 2023, what: "match-opens", from: "2023-10-01", until: "2023-10-01" },
  ] as const;
  expect(fellowshipDays({ dates }).rows).toEqual([
    [2024, "Rank lists are due", "5 December 2024", "the same day"],
    [2023, "The match opens", "1 October 2023", "the same day"],
    [2023, "Programs confirm", "10 October 2023", "16 October 2023"],
  ]);
});
