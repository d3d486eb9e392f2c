import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { coverage, TRIALS } from "../packages/quality/src/study/coverage.ts";
import { detection } from "../packages/quality/src/study/detection.ts";
import { falseSignals } from "../packages/quality/src/study/false-signals.ts";
import { PROCESSES } from "../packages/quality/src/study/processes.ts";
import { BASELINE, FULL } from "./quality-figures.ts";

const PAGE = readFileSync(new URL("../docs/method/quality-measured.md", import.meta.url), "utf8");

/** The cells of a row of one of the page's tables. */
function cellsOf(start: string, after: string): readonly string[] {
  const part = PAGE.slice(PAGE.indexOf(after));
  const row = part.split("\n").find((line) => line.startsWith(start)) ?? "";
  return row.split("|").map((cell) => cell.trim());
}

describe("docs/method/quality-measured.md", () => {
  const runChart = PROCESSES[0]!;

  it("holds the false signals that its seed gives", () => {
    const { share, low, high } = falseSignals(runChart, "anhoej", 12, FULL.charts, FULL.seed);
    const [value, first, last] = [share, low, high].map((part) => (100 * part).toFixed(1));
    expect(cellsOf(`| ${runChart.code} | Anhøj |`, "## How often a chart signals")[3]).toBe(
      `${value} (${first}–${last})`,
    );
  });

  it("holds the waits that its seed gives", () => {
    const { median, ninth } = detection(runChart, "nhs", {
      shift: 2,
      baseline: BASELINE,
      runs: FULL.waits,
      seed: FULL.seed,
    });
    expect(cellsOf(`| ${runChart.code} | NHS |`, "## How soon")[6]).toBe(`${median}, ${ninth}`);
  });

  it("holds the coverage that its seed gives", () => {
    const trial = TRIALS.find(({ code }) => code.startsWith("gaps, days between"))!;
    const { share } = coverage(trial, [8, 8], FULL.intervals, FULL.seed);
    expect(cellsOf(`| ${trial.code} |`, "## How often an effect")[2]).toBe((100 * share).toFixed(1));
  });
});
