import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readQr } from "../../../../../e2e/pages/read-qr.ts";
import { MOST_CHARACTERS, qrDrawing } from "../../../src/features/carry/qr/qr-drawing.ts";

const ADDRESS = "https://smartpick.example/app/#";
const LETTERS = fc.constantFrom(..."abcXYZ019-_/~.+=;");

describe("a QR code", () => {
  test("is read back by another decoder to the same text", () => {
    fc.assert(
      fc.property(fc.string({ unit: LETTERS, maxLength: 400 }), (path) => {
        expect(readQr(qrDrawing(ADDRESS + path, "A view") ?? "")).toBe(ADDRESS + path);
      }),
      { numRuns: 25 },
    );
  });

  test("holds the longest text that is promised, and no longer one", () => {
    const longest = ADDRESS.padEnd(MOST_CHARACTERS, "aB3_-");
    expect(readQr(qrDrawing(longest, "Answers") ?? "")).toBe(longest);
    expect(qrDrawing(`${longest}a`, "Answers")).toBeNull();
  });

  test("has four light squares on every side, and a name that is no markup", () => {
    const svg = qrDrawing(ADDRESS, 'A "view" <b>') ?? "";
    const side = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
    const runs = [...svg.matchAll(/M(\d+) (\d+)h(\d+)/g)].map((run) => run.slice(1).map(Number));
    const ends = runs.map(([x = 0, , width = 0]) => x + width);
    const lines = runs.map(([, y = 0]) => y);
    expect(Math.min(...runs.map(([x = 0]) => x), ...lines)).toBe(4);
    expect(Math.max(...ends)).toBe(side - 4);
    expect(Math.max(...lines)).toBe(side - 5);
    expect(svg).toContain('aria-label="A &quot;view&quot; &lt;b>"');
  });
});
