import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bulletOf } from "../../src/project/bullet.ts";
import { figureText } from "../../src/project/figure-segments.ts";
import { anyFigures, anyProject, FIGURES, projectLike } from "./any-project.ts";

const MEASURE = { name: "missed visits", kind: null, unit: "of 100 booked", definition: null, better: null };

describe("the line for a CV", () => {
  it("says role, title, place, month, figures and tools, each piece with where it comes from", () => {
    const project = projectLike({
      role: "led",
      place: "Clinic, Pokhara",
      month: "2026-08",
      tools: ["Excel", "SQL"],
      measures: [MEASURE],
      confirmedBy: "Dr. A",
    });
    const { text, segments, asks } = bulletOf(project, FIGURES);
    expect(text).toBe(
      "Led “Fewer missed visits” (Clinic, Pokhara, August 2026); missed visits: mean 23.5 to 9.8 of 100 booked (individuals chart, 32 points); with Excel, SQL.",
    );
    expect(segments.map((one) => one.text).join("")).toBe(text);
    expect(segments.flatMap(({ from }) => (from === null ? [] : [from]))).toEqual([
      ...["role", "title", "place", "month", "measures[0].name", "figures.phases[0].centre"],
      ...["figures.phases[2].centre", "measures[0].unit", "figures.points", "tools[0]", "tools[1]"],
    ]);
    expect(asks).toEqual([]);
  });

  it("joins a longer verb phrase with a colon, and stands without a role", () => {
    expect(bulletOf(projectLike({ role: "analysed the data" }), null).text).toBe(
      "Analysed the data: “Fewer missed visits”.",
    );
    expect(bulletOf(projectLike(), null).text).toBe("“Fewer missed visits”.");
  });

  it("asks for what would make it stronger, and whether somebody can confirm her word", () => {
    expect(bulletOf(projectLike(), null).asks).toHaveLength(3);
    expect(bulletOf(projectLike({ role: "led", measures: [MEASURE] }), FIGURES).asks).toEqual([
      "“Led” is your word. Can a letter writer confirm it?",
    ]);
  });

  it("asks for a number from the tables that make no chart, until her part holds one", () => {
    const asked = (role: string): readonly string[] =>
      bulletOf(
        { ...projectLike({ role, measures: [MEASURE], confirmedBy: "Dr. A" }), kind: "usability" },
        null,
      ).asks;
    expect(asked("tested the screen")).toEqual([
      "It holds no number. Choose one that your tables show, and write it into your part with its range.",
    ]);
    expect(asked("tested the screen with 8 people")).toEqual([]);
  });

  it("holds no number and no tool that was not entered or counted", () => {
    fc.assert(
      fc.property(anyProject, fc.option(anyFigures), (project, figures) => {
        const { segments } = bulletOf(project, figures);
        const fixedNumbers = segments
          .filter(({ from }) => from === null)
          .flatMap(({ text }) => text.match(/\d+/g) ?? [])
          // The base of shares, where she named no unit.
          .filter((number) => number !== "100");
        expect(fixedNumbers).toEqual([]);
        const entered = [
          ...[project.title, project.place, ...project.tools],
          ...project.measures.flatMap(({ name, unit }) => [name, unit]),
        ].map((text) => text?.replace(/\s+/gu, " "));
        const counted =
          figures === null
            ? []
            : [...figures.phases.map(({ centre }) => figureText(centre)), String(figures.points)];
        for (const { text, from } of segments) {
          if (from === null || from === "role" || from === "month") continue;
          expect(from.startsWith("figures.") ? counted : entered).toContain(text);
        }
      }),
      { numRuns: 150, seed: 5 },
    );
  });
});

it.each([
  [23.5, "23.5"],
  [14.1666, "14.2"],
  [9.75, "9.8"],
  [0.034_56, "0.0346"],
  [1234.5, "1235"],
  [99.96, "100"],
  [-13.77, "−13.8"],
  [0, "0"],
  [-0.000_001, "−0.000001"],
  [1e-9, "1e−9"],
])("shows the figure %d as %s", (value, text) => {
  expect(figureText(value)).toBe(text);
});
