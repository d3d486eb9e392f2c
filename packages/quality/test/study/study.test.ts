import { describe, expect, it } from "vitest";
import { coverage, TRIALS } from "../../src/study/coverage.ts";
import { detection } from "../../src/study/detection.ts";
import { falseSignals } from "../../src/study/false-signals.ts";
import { pointsCheck } from "../../src/study/points-check.ts";
import { PROCESSES } from "../../src/study/processes.ts";

const [runChart, xmr] = PROCESSES;

describe("the study of charts", () => {
  /** Anhøj & Olesen 2014: false signals of the run test stay near 5 of 100 for any number of points. */
  it.each([12, 24, 36, 60])("finds few false signals of the run test with %d points", (points) => {
    const { share } = falseSignals(runChart!, "anhoej", points, 600, 3);
    expect(share).toBeLessThan(0.08);
    expect(share).toBeGreaterThan(0.003);
  });

  it("finds a single point outside known limits as rarely as 1 in 370", () => {
    // The chance that none of 24 points lies beyond three sigma is 0.937; own limits make it somewhat rarer or commoner.
    const { share } = falseSignals(xmr!, "western-electric", 12, 600, 5);
    expect(share).toBeGreaterThan(0.02);
    expect(share).toBeLessThan(0.12);
  });

  it("sees a larger shift sooner", () => {
    const waits = [1, 2, 3].map(
      (shift) => detection(xmr!, "nhs", { shift, baseline: 24, runs: 200, seed: 2 }).median,
    );
    expect(waits[0]).toBeGreaterThan(waits[1]!);
    expect(waits[1]).toBeGreaterThan(waits[2]!);
  });

  /** 93 to 97 of 100, and what 400 runs leave open on both sides: 2.5. */
  it.each(TRIALS.map((trial) => [trial.code, trial] as const))(
    "covers the truth as often as it says: %s",
    (_, trial) => {
      const { share } = coverage(trial, [14, 14], 400, 21);
      expect(share).toBeGreaterThan(0.905);
      expect(share).toBeLessThan(0.995);
    },
  );

  it("sees the change by the number of points that was answered, in about 80 of 100 fresh futures", () => {
    const { detected } = pointsCheck(xmr!, "nhs", { shift: 1.5, unit: 1, baseline: 24, runs: 60, seed: 9 });
    expect(detected.low).toBeLessThan(0.8);
    expect(detected.high).toBeGreaterThan(0.8);
  });
});
