import { benchSchema } from "@smartpick/answers";
import { describe, expect, it } from "vitest";
import { builtInProfile } from "../src/bench/built-in-profile.ts";
import { instancesFor, timeOptimiser } from "../src/bench/time-optimiser.ts";
import { middleOf, timed } from "../src/bench/timing.ts";
import { benchText } from "../src/output/bench-text.ts";
import { fileIn, runCli, SMALLEST_PROFILE, scratch } from "./run-cli.ts";

const SMALL = { programs: 60, nodes: 5, applications: 10, gold: 2, silver: 3 };
const PLAIN = { strong: String, quiet: String, care: String, width: 100 };

describe("bench", () => {
  it("prints one document that validates, with the profile's list and a proved bound", async () => {
    const file = fileIn(scratch(), "mine.yaml", SMALLEST_PROFILE);
    const { status, out, err } = await runCli(["bench", file, "--runs", "1", "--json"]);
    expect([status, err]).toEqual([0, ""]);
    const report = benchSchema.parse(JSON.parse(out));
    const plan = JSON.parse((await runCli(["plan", file, "--json"])).out);
    expect(report.plan).toMatchObject({ profile: file, programs: plan.list.length });
    expect(report.optimiser.size).toEqual({
      programs: 1500,
      nodes: 15,
      applications: 200,
      gold: 3,
      silver: 12,
    });
    expect(report.optimiser.worstGap).toBeLessThan(0.001);
    for (const line of benchText(report, PLAIN).split("\n"))
      expect([...line].length).toBeLessThanOrEqual(100);
  }, 120_000);

  it.each([
    [["bench", "absent.yaml"], "absent.yaml"],
    [["bench", "--runs", "0"], "--runs"],
    [["bench", "--runs", "2.5"], "--runs"],
  ])("refuses %j and names what is at fault", async (argv, name) => {
    const { status, out, err } = await runCli(argv);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain(name);
  });

  it("has a built-in profile that is accepted", () => {
    expect(builtInProfile().seeks.specialties).toEqual(["Internal Medicine", "Family Medicine"]);
  });
});

describe("timeOptimiser", () => {
  it("makes the same instances for the same seed, a new one a run, others for another seed", () => {
    expect(instancesFor(3, 1, SMALL)).toEqual(instancesFor(3, 1, SMALL));
    const chances = [...instancesFor(3, 1, SMALL), ...instancesFor(3, 2, SMALL)].map(({ prob }) => prob[0]);
    expect(new Set(chances).size).toBe(6);
  });

  it("counts each instance once, the first run not at all", async () => {
    const { instances, exact } = await timeOptimiser(4, 1, { ...SMALL, programs: 12, applications: 3 });
    expect([instances, exact]).toEqual([4, 4]);
  });
});

describe("timed", () => {
  it("runs once more than asked, and orders the times", async () => {
    const seen: number[] = [];
    const { value, timing } = await timed(3, (run) => seen.push(run));
    expect([seen, value]).toEqual([[0, 1, 2, 3], 4]);
    expect(timing.fastest).toBeLessThanOrEqual(timing.median);
    expect(timing.median).toBeLessThanOrEqual(timing.slowest);
  });

  it.each([
    [[4], 4],
    [[1, 2], 1.5],
    [[1, 2, 9], 2],
    [[1, 2, 4, 9], 3],
  ])("the middle of %j is %d", (sorted, middle) => {
    expect(middleOf(sorted)).toBe(middle);
  });
});
