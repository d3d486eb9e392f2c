import { beforeAll, describe, expect, it } from "vitest";
import { letterProblems } from "../../../src/features/recommendations/letter-problems.ts";
import { loadProfileCode } from "../../../src/store/profile-code.ts";

const KHAN = { writer: "Dr. Khan" };
const DRAFT = {
  applicant: { type: "us-md" },
  exams: { step2ck: 231 },
  seeks: { specialties: ["Family Medicine"] },
  letters: [KHAN, { writer: "Li Lei" }],
};

beforeAll(() => loadProfileCode());

describe("what is wrong with a letter", () => {
  it("is said by its field, with what to do, and without its place among all", () => {
    const said = (entry: object) =>
      letterProblems(DRAFT, KHAN, { ...KHAN, ...entry }).map(({ path, words }) => [path, words]);
    expect(said({})).toEqual([]);
    expect(said({ asked: "2026-06-10", promised: "2026-06-01" })).toEqual([
      [
        "letter.promised",
        expect.stringMatching(
          /: 1 June 2026 lies before the day you asked, 10 June 2026\. Write 10 June 2026 or later\.$/,
        ),
      ],
    ]);
    expect(said({ from: "2026-06-10", to: "2026-06-01" })[0]?.[1]).toMatch(/before the first day together/);
    expect(said({ place: "x".repeat(300) })).toEqual([
      ["letter.place", "These are 300 characters. At most 200 are kept: shorten it."],
    ]);
    expect(said({ shared: ["x".repeat(600)] })[0]?.[0]).toBe("letter.shared[0]");
    expect(said({ due: "0026-06-10" })).toEqual([["letter.due", "Look at the year of this day."]]);
    expect(said({ role: "a\u0007b" })[0]?.[1]).toMatch(/^Role of the writer: one character is no text/);
    expect(said({ writer: "a\u0007b" })[0]?.[1]).toMatch(/^Name of the writer: one character/);
    expect(said({ shared: ["rounds", "a\u0007b"] })).toEqual([
      ["letter.shared[1]", expect.stringMatching(/^What you did together, entry 2: one character/)],
    ]);
  });

  it("is that it has no writer, also for a new one, and nothing of another letter", () => {
    const missing = [{ path: "letter.writer", words: "Write the name of the writer." }];
    expect(letterProblems(DRAFT, null, {})).toEqual(missing);
    expect(letterProblems(DRAFT, KHAN, {})).toEqual(missing);
    const broken = { ...DRAFT, letters: [KHAN, { place: "City Hospital" }] };
    expect(letterProblems(broken, KHAN, { ...KHAN, us: true })).toEqual([]);
  });
});
