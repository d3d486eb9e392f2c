import fc from "fast-check";
import { expect, it } from "vitest";
import { seriesChart } from "../../src/analysis/series-chart.ts";

const point = (x: string, n: number, events: number) => ({ x, n, events, rate: events / n });

it("is a p chart whose centre is all events over all rows, each week at its Monday", () => {
  const found = seriesChart({
    column: "week",
    points: [point("2024-W53", 10, 1), point("2025-W01", 10, 2), point("2025-W2", 20, 5)],
  });
  if (!found.ok) throw new Error("refused");
  const { method, points } = found.value;
  expect(method).toBe("p");
  expect(points.map(({ x }) => x)).toEqual(["2024-12-30", "2024-12-30", "2025-01-06"]);
  expect(points[0]?.centre).toBeCloseTo(8 / 40, 12);
});

it("leaves days as they are", () => {
  const found = seriesChart({
    column: "day",
    points: [point("2025-03-01", 4, 1), point("2025-03-02", 4, 3)],
  });
  expect(found.ok && found.value.points.map(({ x }) => x)).toEqual(["2025-03-01", "2025-03-02"]);
});

/** The ISO week of a day by the rule of its Thursday, which is another way than the chart takes. */
function weekOf(day: Date): string {
  const thursday = new Date(day);
  thursday.setUTCDate(day.getUTCDate() + 3 - ((day.getUTCDay() + 6) % 7));
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  const week = Math.floor((thursday.getTime() - first) / (7 * 86_400_000)) + 1;
  return `${thursday.getUTCFullYear()}-W${String(week).padStart(2, "0")}`;
}

it("finds for each ISO week the Monday that lies in it", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1996, max: 2060 }), fc.integer({ min: 1, max: 52 }), (year, week) => {
      const written = `${year}-W${String(week).padStart(2, "0")}`;
      const found = seriesChart({ column: "week", points: [point(written, 5, 2)] });
      const monday = new Date(`${found.ok ? found.value.points[0]?.x : ""}T00:00:00Z`);
      expect([monday.getUTCDay(), weekOf(monday)]).toEqual([1, written]);
    }),
    { numRuns: 300, seed: 6 },
  );
});
