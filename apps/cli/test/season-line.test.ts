import { describe, expect, it } from "vitest";
import { fileIn, runCli, SMALLEST_PROFILE, scratch } from "./run-cli.ts";

const profile = fileIn(scratch(), "me.yaml", SMALLEST_PROFILE);

describe("the season and the day of an answer", () => {
  it.each([
    ["plan", ["--rows", "0"]],
    ["forecast", ["--specialty", "IM", "--applications", "5"]],
    ["chances", ["--program", "1403521287"]],
    ["specialties", []],
  ])("stand in the first lines of %s, whichever season was asked for", async (command, options) => {
    const asked = ["--today", "2026-11-05", "--season", "2027"];
    const { status, out, err } = await runCli([command, profile, ...options, ...asked]);
    expect([status, err]).toEqual([0, ""]);
    expect(out.split("\n").slice(0, 3)).toContain(
      "Season 2027 (Match of March 2027), seen on 5 November 2026.",
    );
  });

  it("is that of the specialty's own match, whose fee counts and not NRMP's", async () => {
    const urology = fileIn(
      scratch(),
      "urology.yaml",
      "applicant: {type: us-md}\nexams: {step2ck: 258}\nvisa: none\nseeks: {specialties: [Urology]}\n",
    );
    const asked = ["plan", urology, "--programs", "3", "--today", "2026-07-01"];
    const { out } = await runCli([...asked, "--rows", "0"]);
    expect(out).toContain("Season 2027 (Urology Match of the AUA and the SAU, January 2027)");
    const { out: json } = await runCli([...asked, "--json"]);
    const { cost } = JSON.parse(json) as { cost: { fixedItems: readonly { id: string }[] } };
    expect(cost.fixedItems.map(({ id }) => id)).toEqual(["aua-registration", "eras-usmle-transcript"]);
  });

  it.each([
    ["forecast", ["--specialty", "Urology", "--applications", "5"]],
    ["chances", ["--program", "4800100003"]],
    ["plan", ["--specialty", "Urology", "--rows", "0", "--programs", "3"]],
  ])("is that of the specialty %s speaks of, whatever else is sought", async (command, options) => {
    const { out, err } = await runCli([command, profile, ...options, "--today", "2026-07-01"]);
    expect(err).toBe("");
    expect(out).toContain("(Urology Match of the AUA and the SAU, January 2027)");
    expect(out.replace(/\s+/g, " ")).toContain(
      "Urology is chosen in the Urology Match of the AUA and the SAU",
    );
  });

  it("is followed by what no longer can be sent, before any chance", async () => {
    const asked = ["--today", "2026-11-28", "--season", "2027"];
    for (const [command, options, words] of [
      ["chances", ["--program", "1403521287"], "Applications for the 2027 season are over."],
      ["specialties", [], "This compares new lists"],
    ] as const) {
      const { out } = await runCli([command, profile, ...options, ...asked]);
      const before = out.slice(0, out.search(/of 100 applications|the best odds/));
      expect(before, command).toContain(words);
      expect(out.split(words), command).toHaveLength(2);
    }
  });

  it("is followed by what changes how the numbers are read, before any of them, and once", async () => {
    const doubtful = fileIn(
      scratch(),
      "doubtful.yaml",
      `${SMALLEST_PROFILE.replace(/step2ck: \d+/, "step2ck: 150")}in_season:\n  - {program: "acgme:1403521287", applied: 2025-09-24}\n`,
    );
    for (const [command, options, codes] of [
      ["plan", ["--rows", "0"], 2],
      ["forecast", ["--specialty", "IM", "--applications", "5"], 2],
      ["chances", ["--program", "1403521287"], 2],
      ["specialties", [], 1],
    ] as const) {
      const asked = ["--today", "2026-07-01"];
      const { status, out, err } = await runCli([command, doubtful, ...options, ...asked]);
      expect([status, err]).toEqual([0, ""]);
      const words = ["Is your Step 2 CK score really 150?", "1 entry of your tracker is of the 2026 season."];
      const flat = out.replace(/\s+/g, " ");
      for (const one of words.slice(0, codes)) {
        expect(flat.split(one), `${command}: ${one}`).toHaveLength(2);
        expect(flat.indexOf(one), command).toBeLessThan(
          flat.search(
            /seasons like this|With 5 applications|like yours get|best odds|each, no specialty|Too little is known of each/,
          ),
        );
      }
    }
  });

  it.each([
    ["plan", []],
    ["forecast", ["--specialty", "IM", "--applications", "5"]],
    ["chances", ["--program", "1403521287"]],
    ["specialties", []],
  ])("%s refuses a season from its Match Day on, with the day and the next one", async (command, options) => {
    for (const today of ["2027-03-19", "2027-04-01", "9999-12-31"]) {
      const ran = await runCli([command, profile, ...options, "--today", today, "--season", "2027"]);
      expect([ran.status, ran.out]).toEqual([2, ""]);
      expect(ran.err).toContain("whose Match Day was 2027-03-19");
    }
    const before = await runCli([command, profile, ...options, "--today", "2027-03-18", "--season", "2027"]);
    expect(before.status, before.err).toBe(0);
  });
});
