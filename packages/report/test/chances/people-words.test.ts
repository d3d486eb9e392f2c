import type { PeopleLike, PeopleLikeReport } from "@smartpick/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  medianNote,
  peopleOf,
  peopleSentences,
  peopleTable,
  rateNote,
  rateSentences,
  unpublishedWords,
} from "../../src/chances/people-words.ts";
import { plainEnglish } from "../english/plain-english.ts";

const medicine: PeopleLike = {
  specialty: "Internal Medicine",
  year: 2026,
  matched: { n: 2649, q1: 240, median: 251, q3: 259 },
  notMatched: { n: 2730, q1: 233, median: 243, q3: 253 },
  rate: { share: 0.485, n: 6992, year: 2026 },
  sources: ["a"],
};
const family: PeopleLike = {
  ...medicine,
  specialty: "Family Medicine",
  matched: { n: 446, q1: 222, median: 230, q3: 239 },
  notMatched: { n: 387, q1: null, median: 231, q3: null },
  rate: null,
};
const report = (changes: Partial<PeopleLikeReport> = {}): PeopleLikeReport => ({
  type: "non-us-img",
  step2ck: 224,
  specialties: [medicine, family],
  unpublished: [],
  ...changes,
});

describe("people like her", () => {
  it("stand as matched and not matched, and what is not published says so", () => {
    const { rows } = peopleTable(report());
    expect(rows[0]).toEqual(["Internal Medicine", "Matched", 2649, 251, "240–259"]);
    expect(rows[3]).toEqual(["Family Medicine", "Not matched", 387, 231, "Not published"]);
  });

  it("are told apart by the score only where it tells them apart", () => {
    expect(peopleSentences(report())).toEqual([
      "Internal Medicine: the middle was 251 for those who matched and 243 for those who did not. A quarter of those who matched had 240 or less.",
      "Family Medicine: the middle was 230 for those who matched and 231 for those who did not. The score does not tell them apart.",
    ]);
  });

  it("come with the words that a middle is no threshold, and with no rank of hers among them", () => {
    expect(medianNote(report())).toBe(
      "A middle is no threshold: half of those who matched had less. Yours is 224.",
    );
    expect(medianNote({ step2ck: null })).not.toContain("Yours");
    const all = [
      ...peopleSentences(report()),
      ...rateSentences(report()),
      medianNote(report()),
      peopleOf(report()),
    ];
    expect(all.join(" ")).not.toMatch(/percent|rank among|better than|below you/i);
  });

  it("say how many matched where it is published, and for which specialties nothing is", () => {
    expect(rateSentences(report())).toEqual([
      "Internal Medicine: of 6,992 who put it first, 49 of 100 matched in it (2026).",
    ]);
    expect(rateNote(report())).toContain("second choice");
    plainEnglish(rateNote(report()) ?? "");
    expect(rateNote(report({ specialties: [family] }))).toBeNull();
    expect(unpublishedWords(report())).toBeNull();
    expect(unpublishedWords(report({ unpublished: ["Pathology"] }))).toBe(
      "Nobody has published these scores for your type in Pathology.",
    );
  });

  it("are in plain English whatever the scores", () => {
    const score = fc.option(fc.integer({ min: 180, max: 290 }));
    const group = fc.option(fc.record({ n: fc.nat(9000), q1: score, median: score, q3: score }));
    fc.assert(
      fc.property(group, group, (matched, notMatched) => {
        for (const sentence of peopleSentences(
          report({ specialties: [{ ...medicine, matched, notMatched }] }),
        ))
          plainEnglish(sentence);
      }),
    );
  });
});
