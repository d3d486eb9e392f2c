import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayInSeason, dayWords, shortDay } from "../../src/english/day.ts";

const isoDay = fc
  .date({ min: new Date("2020-01-01"), max: new Date("2035-12-31"), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

describe("a day in words", () => {
  it("carries its year wherever a day of another year could be meant", () => {
    fc.assert(
      fc.property(isoDay, isoDay, (day, today) => {
        const year = day.slice(0, 4);
        const isNear = Math.abs(Date.parse(day) - Date.parse(today)) <= 300 * 86_400_000;
        for (const words of [dayInSeason(day, today), shortDay(day, today)])
          expect(words.endsWith(` ${year}`)).toBe(!isNear);
        expect(`${dayInSeason(day, today)}${isNear ? ` ${year}` : ""}`).toBe(dayWords(day));
      }),
      { seed: 1 },
    );
    expect(shortDay("2027-03-03", "2026-11-22")).toBe("3 Mar");
    expect(shortDay("2028-03-03", "2026-11-22")).toBe("3 Mar 2028");
    expect(dayInSeason("2026-11-28", "2026-11-22")).toBe("28 November");
  });

  it("takes the names of its months from core, which writes them to copy", () => {
    const root = new URL("../../src/", import.meta.url);
    const own = readdirSync(root, { recursive: true, encoding: "utf8" }).filter(
      (name) => name.endsWith(".ts") && /"(?:January|Jan)"/.test(readFileSync(new URL(name, root), "utf8")),
    );
    expect(own).toEqual([]);
  });
});
