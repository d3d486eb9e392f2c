import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayTrouble } from "../../src/store/day-trouble.ts";
import { EMPTY_DRAFT } from "../../src/store/draft.ts";
import { type SentEntry, seasonOfSent, sentEntries } from "../../src/store/in-season.ts";
import { draftFromText, profileFromDraft } from "../../src/store/profile-text.ts";
import { withApplied, withEntries, withEvent } from "../../src/store/sent-changes.ts";

const DAY = "2026-10-06";
const entry = { program: "acgme:1203521465", applied: "2026-09-23", signal: "gold" };

describe("applications of a season", () => {
  it("are those of the file, and stay with what the file says of them", () => {
    const file = new URL("../../../../docs/how-to/season-under-way.yaml", import.meta.url);
    const read = draftFromText(readFileSync(file, "utf8"), "season.yaml");
    if (!read.ok) throw new Error("no draft");
    const entries = sentEntries(read.value);
    expect(entries).toHaveLength(12);
    expect(withEntries(read.value, entries)).toEqual(read.value);
    const invited = withEvent(entries, "acgme:1203511203", "invited", DAY);
    const profile = profileFromDraft(withEntries(read.value, invited));
    expect(profile.ok && profile.value.inSeason[1]).toMatchObject({ invited: DAY, signal: "signal" });
  });

  it("take an event and lose it again without a trace", () => {
    const invited = withEvent([entry], entry.program, "invited", DAY);
    expect(invited).toEqual([{ ...entry, invited: DAY }]);
    expect(withEvent(invited, entry.program, "invited", null)).toEqual([entry]);
  });

  it("begin with a day and the signal; what is there already is not touched", () => {
    const sent = [
      { program: entry.program, signal: "none" as const },
      { program: "acgme:1203511203", signal: "silver" as const },
      { program: "acgme:1201711126", signal: "none" as const },
    ];
    expect(withApplied([entry], sent, DAY)).toEqual([
      entry,
      { program: "acgme:1203511203", signal: "silver", applied: DAY },
      { program: "acgme:1201711126", applied: DAY },
    ]);
  });

  it("leave no empty list behind", () => {
    expect(withEntries({ ...EMPTY_DRAFT, in_season: [entry] }, [])).toEqual(EMPTY_DRAFT);
  });

  it("refuse days that cannot be", () => {
    expect(dayTrouble(entry, "invited", "2026-10-07", DAY)).toEqual({ code: "future" });
    expect(dayTrouble(entry, "interviewed", "2026-11-07", DAY)).toBeNull();
    expect(dayTrouble(entry, "rejected", "2026-09-01", DAY)).toMatchObject({ code: "before" });
    expect(dayTrouble({ ...entry, invited: DAY }, "interviewed", "2026-10-01", DAY)).toMatchObject({
      event: "invited",
    });
    expect(dayTrouble({ program: "x" }, "rejected", DAY, DAY)).toBeNull();
  });

  it("belong to the season of their first day", () => {
    expect(seasonOfSent({ program: "x" })).toBeNull();
    expect(seasonOfSent({ program: "x", applied: "2026-09-23", rejected: "2027-01-03" })).toBe(2027);
  });

  it("whatever a draft holds under their name, are entries with a program", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const entries: readonly SentEntry[] = sentEntries({ ...EMPTY_DRAFT, in_season: value });
        expect(entries.every(({ program }) => typeof program === "string")).toBe(true);
      }),
    );
  });
});
