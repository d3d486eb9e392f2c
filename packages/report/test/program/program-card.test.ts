import { describe, expect, it } from "vitest";
import { excludedTable, listTable, otherTrack, programLine, programName, worded } from "../../src/index.ts";
import { smallPlan, smallRow } from "../small-plan.ts";

describe("what is told of a program", () => {
  it("is its name and place in a sentence", () => {
    expect(programName(smallRow())).toBe("UPMC McKeesport Program, McKeesport, PA");
    expect(programName(smallRow({ city: null, state: null }))).toBe("UPMC McKeesport Program, place unknown");
  });

  it("is place, specialty and the details asked for on a line; what goes without saying is left out", () => {
    expect(programLine(smallRow())).toBe("McKeesport, PA · Internal Medicine");
    expect(programLine(smallRow(), otherTrack("categorical"), "community")).toBe(
      "McKeesport, PA · Internal Medicine · community",
    );
    expect(programLine({ city: null, state: null, specialty: null }, otherTrack("preliminary"))).toBe(
      "place unknown · specialty unknown · preliminary",
    );
    expect(otherTrack("")).toBe("track unknown");
  });

  it("stands in the same columns of every file", () => {
    const plan = worded(smallPlan());
    const list = listTable(plan);
    expect(list.columns.slice(1, 6).map(({ label }) => label)).toEqual([
      "Id",
      "Program",
      "City",
      "State",
      "Specialty",
    ]);
    expect(list.rows[0]!.slice(1, 6)).toEqual([
      "acgme:1404112345",
      "UPMC McKeesport Program",
      "McKeesport",
      "PA",
      "Internal Medicine",
    ]);
    expect(excludedTable(plan).columns.slice(0, 2)).toEqual(list.columns.slice(1, 3));
  });
});
