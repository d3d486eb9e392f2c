import { describe, expect, it } from "vitest";
import { frontierChart, frontierChartTable } from "../../src/index.ts";
import { isDrawing } from "../charts/is-drawing.ts";
import { smallPlan } from "../small-plan.ts";

describe("frontier", () => {
  it("draws the stop line with count and cost, dotted after it", () => {
    const svg = frontierChart(smallPlan(), { width: 520, height: 260 });
    isDrawing(svg);
    expect(svg).toContain("Stop: 2 for $1,715");
    expect(svg).toContain('stroke-dasharray="2 4"');
    expect(svg).toMatchSnapshot();
  });

  it("draws nothing but a sentence for an empty list, and one point alone", () => {
    const plan = smallPlan();
    isDrawing(frontierChart({ ...plan, frontier: [] }, { width: 320, height: 200 }));
    isDrawing(frontierChart({ ...plan, frontier: plan.frontier.slice(0, 1) }, { width: 320, height: 200 }));
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
