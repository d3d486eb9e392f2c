import type { TrackedApplication } from "@smartpick/core";
import { describe, expect, it } from "vitest";
import { asShown, columnOf, foundIn, inOrder } from "../../../src/features/season/rows.ts";

function application(changes: Partial<TrackedApplication>): TrackedApplication {
  return {
    id: "acgme:1203521465",
    entry: "acgme:1203521465",
    acgme: "1203521465",
    name: "BronxCare Health System Program",
    city: "Bronx",
    state: "NY",
    specialty: "Family Medicine",
    track: "categorical",
    signal: null,
    applied: "2026-09-23",
    invited: null,
    rejected: null,
    interviewed: null,
    withdrawn: null,
    became: "waiting",
    silentDays: 60,
    silence: { verdict: "normal", out: 0.7 },
    interviewThen: 0.1,
    interviewNow: 0.05,
    ...changes,
  };
}

describe("the rows of the tracker", () => {
  it("begin with what needs an act, and end with what is closed", () => {
    const rows = inOrder([
      application({ name: "closed", became: "rejected", silence: null }),
      application({ name: "less", interviewNow: 0.01 }),
      application({ name: "more", interviewNow: 0.2 }),
      application({ name: "late", silence: { verdict: "late", out: 0.93 } }),
      application({ name: "interviewed", became: "interviewed", silence: null }),
      application({ name: "invited", became: "invited", silence: null }),
    ]);
    expect(rows.map(({ name }) => name)).toEqual([
      "invited",
      "interviewed",
      "late",
      "more",
      "less",
      "closed",
    ]);
  });

  it("stay where they were shown when one of them is answered; new ones come first", () => {
    const rows = [
      application({ entry: "a", became: "rejected", silence: null }),
      application({ entry: "new" }),
      application({ entry: "b" }),
    ];
    expect(asShown(rows, ["a", "b"]).map(({ entry }) => entry)).toEqual(["new", "a", "b"]);
  });

  it("stand in a column by what became of them", () => {
    expect(columnOf({ became: "rejected-after-interview" })).toBe("closed");
    expect(columnOf({ became: "waiting" })).toBe("waiting");
  });

  it("are found by the beginnings of words, in any order, and by code", () => {
    const rows = [application({}), application({ id: "acgme:1", name: "Other", city: "Reno", state: "NV" })];
    for (const query of ["bronx", "family BRONXC", "ny", "1203521465"])
      expect(foundIn(rows, query), query).toHaveLength(1);
    expect(foundIn(rows, "ronx")).toHaveLength(0);
    expect(foundIn(rows, "")).toHaveLength(2);
  });
});
