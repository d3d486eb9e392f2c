import { describe, expect, it } from "vitest";
import { lettersByKey } from "../../../src/features/recommendations/letter-keys.ts";
import { openedLetter } from "../../../src/features/recommendations/opened-letter.ts";

const KHAN = { writer: "Dr. Khan", place: "City Hospital" };
const LEI = { writer: "Li Lei" };
const keyOf = (letters: readonly object[], writer: string): string | undefined =>
  [...lettersByKey({ letters })].find(([, entry]) => entry.writer === writer)?.[0];

describe("the address of a letter", () => {
  it("names the same letter when the one before it is removed", () => {
    const key = keyOf([KHAN, LEI], "Li Lei") ?? "";
    expect(lettersByKey({ letters: [LEI] }).get(key)).toBe(LEI);
    expect(lettersByKey({ letters: [LEI] }).has(keyOf([KHAN, LEI], "Dr. Khan") ?? "")).toBe(false);
  });

  it("is of its own for each of two letters of one writer, and for one without a writer", () => {
    expect(lettersByKey({ letters: [KHAN, { writer: "dr. khan " }, {}] }).size).toBe(3);
  });
});

describe("a form of a letter", () => {
  const typed = { before: KHAN, entry: { ...KHAN, us: true } };

  it("opens what stands, or what was typed into it", () => {
    expect(openedLetter(KHAN, null)).toEqual({ before: KHAN, typed: null });
    expect(openedLetter(KHAN, typed)).toEqual({ before: KHAN, typed: typed.entry });
  });

  it("keeps what was typed into a letter that another tab removed, and into no other one", () => {
    expect(openedLetter(null, typed)).toEqual({ before: KHAN, typed: typed.entry });
    expect(openedLetter({ writer: "Dr. Khan", place: "Lake Clinic" }, typed)?.before).toBe(KHAN);
    expect(openedLetter(null, null)).toBeNull();
  });
});
