import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Positions,
  positionsChart,
  positionsFinding,
  positionsOf,
  positionsTable,
} from "../../src/index.ts";
import { isDrawing } from "../charts/is-drawing.ts";

const entry = (value: number) => ({
  value,
  source: "s",
  sourceTitle: "Results",
  address: null,
  year: 2025,
  kind: "observation",
  standing: "published",
  note: null,
});
const field = (name: string, value: number) => ({
  field: name,
  label: name,
  value,
  conflict: false,
  entries: [entry(value)],
});
const count = fc.option(fc.integer({ min: 0, max: 80 }));
const row = (year: number, offered: number | null, filled: number | null): Positions => ({
  year,
  offered,
  filled,
  source: null,
});

describe("positions by year", () => {
  it("hold every year of the ledger, unknown where nobody published any", () => {
    const rows = positionsOf({ fields: [field("quota2025", 17), field("filled2025", 16)] });
    expect(rows.find(({ year }) => year === 2025)).toEqual({
      year: 2025,
      offered: 17,
      filled: 16,
      source: "Results",
    });
    expect(rows.filter(({ offered }) => offered === null)).toHaveLength(rows.length - 1);
    expect(positionsTable(rows).rows[0]).toEqual([2018, "Unknown", "Unknown", "Not published"]);
  });

  it("are drawn for any counts: a number for each year known, a hatch for each other one", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(count, count), { maxLength: 12 }),
        fc.integer({ min: 240, max: 900 }),
        (pairs, width) => {
          const rows = pairs.map(([offered, filled], at) => row(2018 + at, offered, filled));
          const svg = positionsChart(rows, width);
          isDrawing(svg);
          const known = rows.filter(({ offered }) => offered !== null).length;
          expect(svg.match(/class="offered/g) ?? []).toHaveLength(known);
          expect(svg.includes('class="hatch"')).toBe(known < rows.length);
        },
      ),
    );
  });

  it("say in one sentence whether they were filled", () => {
    expect(positionsFinding([row(2024, 17, 17), row(2025, 17, 17)])).toBe(
      "It offered 17 positions in 2025. In 2 published Matches, every position was filled.",
    );
    expect(positionsFinding([row(2024, 17, 15), row(2025, 17, 17)])).toBe(
      "It offered 17 positions in 2025. Positions stayed open in 2024.",
    );
    expect(positionsFinding([row(2025, 1, null)])).toBe(
      "It offered 1 position in 2025. How many were filled is not published.",
    );
    expect(positionsFinding([row(2025, null, null)])).toBe(
      "No published list of the Match names its positions.",
    );
  });
});
