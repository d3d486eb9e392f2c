import type { Letter, LettersReport } from "@smartpick/core";
import { describe, expect, it } from "vitest";
import { packetLead, packetText, pointsTitle, requestPoints } from "../../src/index.ts";
import { KHAN, LETTERS } from "./sample-letters.ts";

const textOf = (changes: Partial<Letter>, report: Partial<LettersReport> = {}): string =>
  packetText({ ...KHAN, ...changes }, { ...LETTERS, ...report });

describe("the packet for a writer, on its day", () => {
  it("never sends a day that has passed: she agrees on another, and programs read already", () => {
    const past = textOf({ sendBy: { day: "2020-01-01", sure: "own" } });
    expect(past).toContain("- Please send it by (write the day that we agree on): ___");
    expect(past).not.toContain("2020");
    const late = textOf({ sendBy: LETTERS.rules.reading }, { today: "2026-10-10" });
    expect(late).toContain("Please send it by (write the day that we agree on): ___");
    expect(late).toContain("- Programs have been reading since: 23 September 2026");
    expect(requestPoints({ ...KHAN, sendBy: { day: "2020-01-01", sure: "own" } }, LETTERS)).toContain(
      "Agree on a day: the day it was due has passed",
    );
  });

  it("calls work to come what it is, and work that goes on too", () => {
    const ahead = textOf({ from: "2027-01-01", to: "2027-05-01" });
    expect(ahead).toContain("WHEN WE WILL WORK TOGETHER\n- From 1 January 2027 to 1 May 2027");
    expect(ahead).toContain("WHAT WE WILL DO TOGETHER");
    expect(ahead).not.toMatch(/worked|you saw|did you/i);
    expect(textOf({ from: "2026-06-01", to: "2026-07-01" })).toContain("WHEN WE WORK TOGETHER\n");
  });

  it("thanks where the letter has arrived, and asks for nothing", () => {
    const there = { ...KHAN, state: "uploaded", step: "assign", uploaded: "2026-06-20" } as const;
    const text = packetText(there, LETTERS);
    expect(text).toContain("Your letter was uploaded on 20 June 2026. Thank you.");
    expect(text).toContain("WHAT WE DID TOGETHER\n- ward rounds with 12 patients");
    expect(text).not.toMatch(/please|could you|hope|may i|request|waive|\?/i);
    expect(requestPoints(there, LETTERS).join()).not.toMatch(/ask|send|request/i);
    expect(pointsTitle(there)).toBe("Points for your thanks");
    expect(packetLead(there)).not.toMatch(/attach|request/);
  });

  it("does not ask again whether a letter is possible once it is promised", () => {
    for (const state of [{ state: "promised" }, { state: "late", step: "remind-now" }] as const) {
      const text = textOf({ ...state, promised: "2026-06-20" });
      expect(text).toContain("You said yes. Thank you.");
      expect(text).not.toContain("Could you write");
    }
  });
});
