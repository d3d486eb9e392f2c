import type { LetterRemark } from "@smartpick/core";
import { describe, expect, it } from "vitest";
import { remarkWords } from "../../src/index.ts";
import { plainEnglish } from "../english/plain-english.ts";
import { LETTERS } from "./sample-letters.ts";

const SPECIALTY = "Internal Medicine";
const REMARKS: readonly LetterRemark[] = [
  { code: "more-than-most", specialty: SPECIALTY, letters: 5, most: 4 },
  { code: "none-for-specialty", specialty: SPECIALTY },
  { code: "no-us-specialist", specialty: SPECIALTY },
  { code: "standard-letter", specialty: "Urology" },
  { code: "other-service", specialty: "Emergency Medicine", service: "ResidencyCAS" },
  { code: "not-waived", letter: 0 },
  { code: "applicant-uploads", letter: 0 },
  { code: "carried-over", letter: 0, from: "2026-06-01" },
  { code: "request-anew", letter: 0, from: "2026-06-01" },
  { code: "goes-nowhere", letter: 0 },
  { code: "day-ahead", letter: 0, event: "uploaded", day: "2026-08-01" },
  { code: "work-ahead", letter: 0, from: "2026-10-01" },
  { code: "due-after-reading", letter: 0, reading: "2026-09-23" },
];

describe("a remark in words", () => {
  it.each(REMARKS)("is plain and says of what it speaks: $code", (remark) => {
    const words = remarkWords(remark, LETTERS);
    plainEnglish(words.replace("Dr. A. Khan", "Khan"));
    expect(words).toContain("letter" in remark ? "Dr. A. Khan" : remark.specialty);
  });

  it("leaves to her which letters go, where more are meant than a program takes", () => {
    expect(remarkWords(REMARKS[0]!, LETTERS)).toBe(
      "Internal Medicine: 5 letters are meant for it, and a program takes at most 4. You choose which.",
    );
  });

  it("calls a day expected that nobody has published", () => {
    const reading = { day: "2026-09-23", sure: "expected", source: null } as const;
    const words = remarkWords(REMARKS.at(-1)!, { ...LETTERS, rules: { ...LETTERS.rules, reading } });
    expect(words).toContain("after 23 September 2026 (expected)");
  });
});
