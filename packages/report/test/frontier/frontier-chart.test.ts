import { describe, expect, it } from "vitest";
import { frontierChart, frontierChartTable } from "../../src/index.ts";
import { isDrawing } from "../charts/is-drawing.ts";
import { smallPlan } from "../small-plan.ts";

describe("frontier", () => {
  it("draws the stop line with count and cost, dashed after it", () => {
    const svg = frontierChart(smallPlan(), { width: 520, height: 260 });
    isDrawing(svg);
    expect(svg).toContain("Stop: 2 for $1,715");
    expect(svg).toContain('stroke-dasharray="7 5"');
    expect(svg).toMatchSnapshot();
  });

  it("is dotted past a limit, which is named, and leaves the stop line to the page that moves it", () => {
    const plan = smallPlan();
    const last = plan.frontier.at(-1)!;
    const further = { ...last, programs: last.programs + 20, usd: last.usd + 600, past: "budget" as const };
    const svg = frontierChart(
      { ...plan, frontier: [...plan.frontier, further] },
      { width: 520, height: 260 },
      true,
    );
    isDrawing(svg);
    expect(svg).toContain('class="curve curve-past"');
    expect(svg).toContain("Your budget ends");
    expect(svg).not.toContain("Stop: 2");
    expect(frontierChart(plan, { width: 520, height: 260 })).not.toContain("Your budget ends");
  });

  it("draws nothing but a sentence for an empty list, and one point alone", () => {
    const plan = smallPlan();
    isDrawing(frontierChart({ ...plan, frontier: [] }, { width: 320, height: 200 }));
    isDrawing(frontierChart({ ...plan, frontier: plan.frontier.slice(0, 1) }, { width: 320, height: 200 }));
  });

  it("draws a point a row of its table, at the row’s programs and chance", () => {
    const plan = smallPlan();
    const svg = frontierChart(plan, { width: 1068, height: 1072 });
    // The plot is 1000 by 1000 pixels: 0 to 32 programs, 0 to 50 of 100.
    const drawn = [...svg.matchAll(/class="point" cx="([\d.]+)" cy="([\d.]+)"/g)].map(([, cx, cy]) => [
      ((Number(cx) - 40) / 1000) * 32,
      ((1028 - Number(cy)) / 1000) * 50,
    ]);
    const told = frontierChartTable(plan).rows;
    expect(drawn).toHaveLength(told.length);
    for (const [at, [programs, chance]] of drawn.entries()) {
      expect(programs).toBeCloseTo(Number(told[at]![0]), 1);
      expect(chance).toBeCloseTo(Number(told[at]![2]), 1);
    }
  });

  it("puts the price of each stretch into its table", () => {
    const table = frontierChartTable(smallPlan());
    expect(table.rows.map((row) => row[6])).toEqual(["", 74, 900]);
    expect(table.rows.map((row) => row[7])).toEqual([
      "before the stop line",
      "before the stop line",
      "after the stop line",
    ]);
  });
});
