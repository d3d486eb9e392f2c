import type { ChancesReport } from "@smartpick/core";
import { describe, expect, it } from "vitest";
import { chanceHere } from "../../src/chances/chance-here.ts";
import { plainEnglish } from "../english/plain-english.ts";

const range = { mid: 0.09, low: 0.02, high: 0.21 };
const match = { mid: 0.03, low: 0.002, high: 0.06 };
const over = { code: "applications-over", season: 2027 } as const;
type Parts = Pick<ChancesReport, "inSeason" | "warningReasons">;
const reportWith = (parts: Partial<Parts> = {}): ChancesReport =>
  ({ season: 2027, interview: range, match, warningReasons: [], ...parts }) as unknown as ChancesReport;
const sent = (state: NonNullable<ChancesReport["inSeason"]>["state"]): Partial<Parts> => ({
  inSeason: { state, applied: "2026-09-23" },
});

describe("one program in words", () => {
  it("says the chance while an application can be sent, and while one is waiting", () => {
    for (const parts of [{}, sent("waiting"), { ...sent("waiting"), warningReasons: [over] }]) {
      const here = chanceHere(reportWith(parts));
      expect(here.kind).toBe("to-come");
      expect(here.finding).toBe("About 9 of 100 applications like yours get an interview here.");
      expect(here.details[0]).toBe("The chance is 4 in 5 that the true number is between 2 and 21.");
    }
  });

  it("names the rule that leaves no chance, and no number", () => {
    const finding = { rule: "visa", verdict: "fails", kind: "rule", source: "yours", year: 2026 } as const;
    const eligibility = [{ ...finding, asks: "J-1 not sponsored", has: "J-1" }];
    const none = { mid: 0, low: 0, high: 0 };
    const here = chanceHere({ ...reportWith(), interview: none, match: none, eligibility });
    expect(here.kind).toBe("shut");
    expect(here.finding).toContain("no chance");
    expect(here.details[0]).toBe("Visa: fails a stated rule. J-1 not sponsored; you need J-1.");
    expect([here.finding, ...here.details].join(" ").replaceAll("J-1", "")).not.toMatch(/\d/);
  });

  it("says no chance of what was not sent before the season closed, but what it would have been", () => {
    const here = chanceHere(reportWith({ warningReasons: [over] }));
    expect(here.kind).toBe("missed");
    expect(here.finding).not.toMatch(/\d/);
    expect(here.details[0]).toMatch(/^Had you applied, about 9 of 100 applications like yours would have/);
    expect(here.details.join(" ")).toContain("as a guide for the 2028 season");
    expect(here.total).not.toContain("Your chance");
    expect(here.bySignal).toContain("would have");
  });

  it("says no chance of what has been answered", () => {
    for (const state of ["rejected", "rejected-after-interview", "withdrawn"] as const) {
      const here = chanceHere(reportWith({ ...sent(state), warningReasons: [over] }));
      expect([here.kind, here.bySignal]).toEqual(["ended", null]);
      expect([here.finding, ...here.details].join(" ")).not.toMatch(/\d/);
    }
    for (const state of ["invited", "interviewed"] as const) {
      const here = chanceHere(reportWith(sent(state)));
      expect(here.kind).toBe("invited");
      expect(here.details).toEqual([
        "If this were your only program, you would match in about 3 of 100 seasons (4 in 5: 6 or fewer).",
      ]);
    }
  });

  it("takes the chances with the signal that a list sends", () => {
    const shown = { interview: { mid: 0.15, low: 0.1, high: 0.4 }, match };
    expect(chanceHere(reportWith(), shown).finding).toContain("15 of 100");
  });

  it("is plain English in every state", () => {
    for (const parts of [{}, { warningReasons: [over] }, sent("invited"), sent("rejected")]) {
      const { finding, details } = chanceHere(reportWith(parts));
      for (const text of [finding, ...details]) plainEnglish(text);
    }
  });
});
