import { describe, expect, it } from "vitest";
import {
  caseOf,
  type Facts,
  type PeopleLikeReport,
  type PublishedScores,
  peopleLike,
} from "../../src/index.ts";
import { caseFacts, profileWith } from "../case/case-facts.ts";

const scores = (changes: Partial<PublishedScores>): PublishedScores => ({
  specialty: "Internal Medicine",
  type: "non-us-img",
  year: 2026,
  cohort: "matched",
  n: 100,
  min: null,
  q1: 240,
  median: 250,
  q3: 260,
  max: null,
  source: "a",
  ...changes,
});

function peopleOf(published: readonly PublishedScores[]): PeopleLikeReport {
  const base = profileWith();
  const facts: Facts = { ...caseFacts([{}]), scores: published };
  const profile = profileWith({
    applicant: { ...base.applicant, type: "non-us-img" },
    seeks: { ...base.seeks, specialties: ["Internal Medicine"] },
  });
  const found = caseOf(facts, profile, { today: "2026-07-01", seed: 1, draws: 2 });
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return peopleLike(found.value);
}

describe("published scores of people of her type", () => {
  it("are the newest of each group, of her type and specialty alone", () => {
    const { specialties } = peopleOf([
      scores({ year: 2024, median: 240 }),
      scores({}),
      scores({ cohort: "not-matched", median: 243 }),
      scores({ type: "us-md", median: 260 }),
      scores({ specialty: "Pathology", median: 255 }),
    ]);
    expect(
      specialties.map(({ specialty, matched, notMatched }) => [
        specialty,
        matched?.median,
        notMatched?.median,
      ]),
    ).toEqual([["Internal Medicine", 250, 243]]);
  });

  it("name a specialty of which nothing is published, and leave out what one group lacks", () => {
    expect(peopleOf([])).toMatchObject({ specialties: [], unpublished: ["Internal Medicine"] });
    expect(peopleOf([scores({})]).specialties[0]?.notMatched).toBeNull();
  });
});
