import { chartSchema } from "@smartpick/answers";
import { describe, expect, it } from "vitest";
import { fileIn, runCli, scratch } from "./run-cli.ts";

const folder = scratch();
const PATTERN = [0.4, -0.8, 0.9, -0.3, 0.2, -0.6, 0.7, -0.5, 0.1, -0.1];
const WAITS = fileIn(
  folder,
  "waits.csv",
  `index,value,phase\n${Array.from({ length: 32 }, (_, at) => `${at + 1},${(at < 20 ? 20 : 15) + PATTERN[at % 10]!},${at < 20 ? "before" : "after"}`).join("\n")}\n`,
);
const chart = (...options: readonly string[]) =>
  runCli(["chart", WAITS, "--method", "xmr", "--rules", "nhs", ...options]);

describe("chart with claims", () => {
  it("says whether a target is met by itself, where it is told which way is better", async () => {
    const { status, out } = await chart("--target", "18", "--better", "lower");
    const words = out.replace(/\s+/g, " ");
    expect(status).toBe(0);
    expect(words).toContain("The process meets the target of 18 by itself: ordinary points lie between");
    expect(words).toContain("consistently passing the target");
    const plain = await chart("--target", "18");
    expect(plain.out).not.toContain("Does it meet the target");
  });

  it("says what changed, and whether the chart bears it", async () => {
    const { status, out } = await chart("--effect", "before,after");
    const words = out.replace(/\s+/g, " ");
    expect(status).toBe(0);
    expect(words).toContain("The chart bears the claim that the mean fell from “before” to “after”.");
    expect(words).not.toContain("Why it bears no claim");
    expect(words).toContain("regression to the mean");
  });

  it("says how many points a change needs, also the one that was seen", async () => {
    const given = await chart("--points-needed", "−2");
    expect(given.out.replace(/\s+/g, " ")).toMatch(
      /After a change of −2 you need about \d+ points?: by then 80 of 100/,
    );
    const surer = await chart("--points-needed", "−2", "--power", "0.95");
    expect(surer.out.replace(/\s+/g, " ")).toContain("by then 95 of 100");
    const seen = await chart("--effect", "before, after", "--points-needed", "seen", "--json");
    const document = JSON.parse(seen.out) as {
      pointsNeeded: { change: number; still: number; phase: string };
    };
    expect(document.pointsNeeded).toMatchObject({ phase: "before", still: 0 });
    expect(document.pointsNeeded.change).toBeCloseTo(-5, 0);
  });

  it("prints all three in its format, the same for the same seed", async () => {
    const options = [
      "--target",
      "18",
      "--better",
      "lower",
      "--effect",
      "before,after",
      "--points-needed",
      "-1",
      "--seed",
      "7",
      "--json",
    ];
    const [one, other] = [await chart(...options), await chart(...options)];
    expect(one.out).toBe(other.out);
    const document: unknown = JSON.parse(one.out);
    expect(chartSchema.safeParse(document).error).toBeUndefined();
    expect(document).toMatchObject({
      assurance: { verdict: "always" },
      effect: { claim: { bears: true } },
      pointsNeeded: { seed: 7 },
    });
  });

  it.each([
    [
      ["--effect", "before"],
      "--effect before: it takes the names of two phases with a comma between, as before,after.",
    ],
    [["--effect", "befor,after"], "--effect: there is no phase “befor”. The table has “before” and “after”."],
    [["--effect", "after,before"], "Name the earlier phase first."],
    [["--points-needed", "0"], "a change of 0 never shows"],
    [["--power", "0.9"], "Add --points-needed"],
    [["--power", "80", "--points-needed", "2"], "a share from 0.01 to 0.99, such as 0.9"],
    [["--points-needed", "seen"], "it takes a difference from --effect"],
    [["--points-needed", "many"], "a number, or the word seen"],
    [["--seed", "-1", "--points-needed", "2"], "a whole number, 0 or more"],
  ])("refuses %j", async (options, words) => {
    const { status, out, err } = await chart(...options);
    expect([status, out]).toEqual([2, ""]);
    expect(err.replace(/\s+/g, " ")).toContain(words);
  });
});
