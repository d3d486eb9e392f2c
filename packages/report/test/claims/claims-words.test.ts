import type { ClaimLedger, ClaimMark, LedgerClaim } from "@smartpick/core";
import { describe, expect, it } from "vitest";
import { claimPlaceName, claimsFinding, claimWords, wordedClaims } from "../../src/claims/claims-words.ts";

const markAt = (place: number, quote: string): ClaimMark => ({
  ...{ place, field: "text", from: 0, to: quote.length, quote },
});
const claimOf = (told: Partial<LedgerClaim>): LedgerClaim => ({
  kind: "number",
  quote: "I numbered cards",
  cells: [{ column: "statement", state: "claimed", marks: [markAt(0, "I numbered cards")] }],
  trouble: null,
  orphan: null,
  ...told,
});
const ledgerOf = (...claims: readonly LedgerClaim[]): ClaimLedger => ({
  schema: "smartpick/claims@1",
  places: [
    { kind: "text", column: "statement", name: "Mine", number: 1, text: "a", document: "personal-statement" },
    { kind: "entry", column: "entry", name: "Officer", number: 2, isDated: true },
    { kind: "letter", column: "letter", name: "Dr. Khan", number: 1 },
    { kind: "profile", column: "profile", name: "", number: 1 },
  ],
  claims,
  bullets: [],
});
const DIFFERS = claimOf({
  trouble: { code: "number", isSure: true, sides: [markAt(0, "80%"), markAt(1, "60%")] },
});

describe("claims in words", () => {
  it("begins with what is shown, and says what differs", () => {
    expect(claimsFinding(ledgerOf())).toMatch(/^No claim is told yet/);
    const other = claimOf({
      cells: [{ column: "statement", state: "claimed", marks: [markAt(0, "I wrote a form")] }],
    });
    const twice = claimOf({
      trouble: { code: "year", isSure: true, sides: [markAt(0, "2021"), markAt(1, "2022")] },
    });
    expect(claimsFinding(ledgerOf(DIFFERS, twice, other))).toBe(
      "0 of 2 claims in your texts are shown elsewhere. 1 has two values; a reader who compares will see it.",
    );
    const shown = claimOf({
      cells: [
        { column: "answer", state: "claimed", marks: [markAt(0, "a")] },
        { column: "letter", state: "shown", marks: [markAt(2, "b")] },
      ],
    });
    expect(claimsFinding(ledgerOf(shown))).toBe("The one claim in your texts is shown elsewhere.");
    const entry = claimOf({ cells: [{ column: "entry", state: "shown", marks: [markAt(1, "a")] }] });
    expect(claimsFinding(ledgerOf(entry))).toBe("1 claim in your entries and letters, none in a text yet.");
  });

  it("says both values and calls none right", () => {
    expect(claimWords(DIFFERS, ledgerOf(DIFFERS))).toEqual([
      "“Mine”: “80%”; Entry 2: “60%”.",
      "Two numbers for one thing. Which one can you show?",
    ]);
    const asked = claimOf({
      trouble: { code: "number", isSure: false, sides: [markAt(0, "80%"), markAt(1, "60%")] },
    });
    expect(claimWords(asked, ledgerOf())[1]).toBe("Both may be true. Do they mean the same thing?");
    const of = (code: "year" | "tool"): string | undefined =>
      claimWords(
        claimOf({ trouble: { code, isSure: false, sides: [markAt(0, "a"), markAt(1, "b")] } }),
        ledgerOf(),
      ).at(-1);
    expect(of("year")).toBe("Two years. Is this one thing, or did you do it twice?");
    expect(of("tool")).toBe("Two tools. Is this one thing, and did you use both?");
  });

  it("puts only her own words in quotation marks", () => {
    const sides = [markAt(0, "I failed Step 1 twice"), markAt(3, "1 failed attempt at Step 1")];
    const denied = claimOf({ trouble: { code: "fact", isSure: true, sides } });
    expect(claimWords(denied, ledgerOf(denied))[0]).toBe(
      "“Mine”: “I failed Step 1 twice”; Profile: 1 failed attempt at Step 1.",
    );
    const dates = { ...markAt(1, "2021-05 to 2023-04"), field: "dates" };
    const late = claimOf({ trouble: { code: "date", isSure: true, sides: [markAt(0, "2020"), dates] } });
    expect(claimWords(late, ledgerOf(late))[0]).toBe("“Mine”: “2020”; Entry 2: 2021-05 to 2023-04.");
  });

  it("says of one claim whether it is shown", () => {
    const told = claimOf({ cells: [{ column: "statement", state: "claimed", marks: [markAt(0, "a")] }] });
    expect(claimsFinding(ledgerOf(told))).toBe("The one claim in your texts is not shown elsewhere.");
  });

  it("asks about what nothing shows and what is not used", () => {
    expect(claimWords(claimOf({ orphan: "no-evidence" }), ledgerOf())).toEqual([
      "Nothing shows it yet. Which entry, letter or work could?",
    ]);
    const unused = claimOf({
      orphan: "unused",
      cells: [{ column: "entry", state: "shown", marks: [markAt(1, "a")] }],
    });
    expect(claimWords(unused, ledgerOf())).toEqual(["Only in Entry 2. Do you want to use it in a text?"]);
  });

  it("names each place, and asks for what a line lacks", () => {
    expect(ledgerOf().places.map(claimPlaceName)).toEqual(["“Mine”", "Entry 2", "Dr. Khan", "Profile"]);
    const bullets = [{ place: 1, slices: [], text: "Numbered cards", missing: ["tool", "outcome"] }] as const;
    expect(wordedClaims({ ...ledgerOf(), bullets }).bullets[0]?.asks).toEqual([
      "With which tool?",
      "What was different at the end?",
    ]);
  });
});
