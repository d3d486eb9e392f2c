import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { peopleOf } from "../../src/index.ts";
import { anyLetter, letterWith } from "./some-letters.ts";

describe("how many people letters come from", () => {
  it("counts one name once, and twice where place or role tells two people apart", () => {
    const at = (place: string | null, role: string | null = null) =>
      letterWith({ writer: "Dr A", place, role });
    expect(peopleOf([at("City Hospital"), at(null)])).toBe(1);
    expect(peopleOf([at("City Hospital"), at("city  hospital")])).toBe(1);
    expect(peopleOf([at("City Hospital"), at("Lake Clinic")])).toBe(2);
    expect(peopleOf([at(null, "chair"), at(null, "attending physician"), at("Lake Clinic")])).toBe(2);
    expect(peopleOf([])).toBe(0);
  });

  it("is at least one a name, at most one a letter, and the same in any order", () => {
    fc.assert(
      fc.property(fc.array(anyLetter, { maxLength: 7 }), (letters) => {
        const people = peopleOf(letters);
        expect(people).toBeLessThanOrEqual(letters.length);
        expect(people).toBeGreaterThanOrEqual(Math.min(1, letters.length));
        expect(peopleOf(letters.toReversed())).toBe(people);
      }),
      { seed: 6 },
    );
  });
});
