import { describe, expect, it } from "vitest";
import { seasonLine } from "../src/output/season-line.ts";
import { fileIn, runCli, SMALLEST_PROFILE, scratch } from "./run-cli.ts";

const profile = fileIn(scratch(), "me.yaml", SMALLEST_PROFILE);

describe("the season and the day of an answer", () => {
  it.each([
    ["plan", ["--rows", "0"]],
    ["forecast", ["--specialty", "IM", "--applications", "5"]],
    ["chances", ["--program", "1403521287"]],
    ["specialties", []],
  ])("stand in the first lines of %s, whichever season was asked for", async (command, options) => {
    for (const [asked, wanted] of [
      [
        ["--today", "2026-11-05", "--season", "2027"],
        "Season 2027 (Match of March 2027), seen on 5 November 2026.",
      ],
      [
        ["--today", "2027-04-01", "--season", "2027"],
        "Season 2027 (Match of March 2027), seen on 1 April 2027. This season is over.",
      ],
    ] as const) {
      const { status, out, err } = await runCli([command, profile, ...options, ...asked]);
      expect([status, err]).toEqual([0, ""]);
      expect(out.split("\n").slice(0, 3)).toContain(wanted);
    }
  });

  it("say that the season is over from Match Day on", () => {
    expect(seasonLine({ season: 2027, today: "2027-03-18" })).not.toContain("over");
    expect(seasonLine({ season: 2027, today: "2027-03-19" })).toContain("This season is over.");
    expect(seasonLine({ season: 2027, today: "9999-12-31" })).toContain(
      "31 December 9999. This season is over.",
    );
  });
});
