import { expect, it } from "vitest";
import { applicationsSentence } from "../../src/season/in-season-words.ts";
import { plainEnglish } from "../english/plain-english.ts";

const inSeason = {
  applications: "open",
  sent: 12,
  waiting: 10,
  invited: 1,
  rejected: 1,
  withdrawn: 0,
  spentUsd: 132,
} as const;

it("says that nothing more pays only where the price ends the list", () => {
  expect(applicationsSentence(inSeason, 11, 132, "price")).toBe(
    "11 applications are still running. No further program pays.",
  );
  for (const stop of ["max-programs", "budget", "limits"] as const)
    expect(applicationsSentence(inSeason, 11, 132, stop)).toContain("No further one is added.");
});

it("is plain English, open and over", () => {
  const over = { ...inSeason, applications: "over" } as const;
  for (const words of [
    applicationsSentence(inSeason, 20, 500, "price"),
    applicationsSentence(over, 11, 132, "applications-over"),
    applicationsSentence({ ...over, waiting: 0, invited: 0 }, 0, 132, "applications-over"),
  ])
    plainEnglish(words);
});
