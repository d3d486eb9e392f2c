import { describe, expect, it } from "vitest";
import { caseOf, inputsHashOf, type LetterTold, lettersFor } from "../../src/index.ts";
import { caseFacts, profileWith } from "../case/case-facts.ts";
import { LETTER_SEASON, letterWith } from "./some-letters.ts";

const FACTS = caseFacts([{}], LETTER_SEASON);
function caseWith(letters?: readonly LetterTold[]) {
  const profile = profileWith({ season: 2027, ...(letters === undefined ? {} : { letters }) });
  const found = caseOf(FACTS, profile, { today: "2026-07-01", seed: 1 });
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found.value;
}

describe("the letters of a case", () => {
  it("are none where none is told, and every quality is then uncovered", () => {
    const { letters, coverage, remarks } = lettersFor(caseWith());
    expect(letters).toEqual([]);
    expect(coverage.map(({ writers }) => writers)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(remarks).toEqual([{ code: "none-for-specialty", specialty: "Internal Medicine" }]);
  });

  it("move the fingerprint of this answer, and of no other", () => {
    const [none, one] = [caseWith(), caseWith([letterWith()])];
    expect(lettersFor(one).inputsHash).not.toBe(lettersFor(none).inputsHash);
    expect(inputsHashOf(one)).toBe(inputsHashOf(none));
  });

  it("share the work of a case that differs in letters alone, and are its own all the same", () => {
    const before = caseWith();
    const profile = profileWith({ season: 2027, letters: [letterWith()] });
    const after = caseOf(FACTS, profile, { today: "2026-07-01", seed: 1 }, before);
    expect(after.ok && after.value.model).toBe(before.model);
    expect(after.ok && lettersFor(after.value).letters.length).toBe(1);
  });
});
