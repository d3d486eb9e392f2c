import fc from "fast-check";
import jsQR from "jsqr";
import { describe, expect, test } from "vitest";
import { MOST_CHARACTERS, qrDrawing } from "../../../src/features/carry/qr/qr-drawing.ts";

const PIXELS = 4;

/** What a decoder written by others reads in the drawing, painted as a browser would. */
function read(svg: string): string | undefined {
  const side = Number(/viewBox="0 0 (\d+) \1"/.exec(svg)?.[1]) * PIXELS;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x = "", y = "", width = ""] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1H\1z/g)) {
    for (let row = Number(y) * PIXELS; row < (Number(y) + 1) * PIXELS; row += 1) {
      const from = row * side + Number(x) * PIXELS;
      for (let at = from; at < from + Number(width) * PIXELS; at += 1) pixels.fill(0, at * 4, at * 4 + 3);
    }
  }
  return jsQR(pixels, side, side)?.data;
}

const ADDRESS = "https://smartpick.example/app/#";
const LETTERS = fc.constantFrom(..."abcXYZ019-_/~.+=;");

describe("a QR code", () => {
  test("is read back by another decoder to the same text", () => {
    fc.assert(
      fc.property(fc.string({ unit: LETTERS, maxLength: 400 }), (path) => {
        expect(read(qrDrawing(ADDRESS + path, "A view") ?? "")).toBe(ADDRESS + path);
      }),
      { numRuns: 25 },
    );
  });

  test("holds the longest text that is promised, and no longer one", () => {
    const longest = ADDRESS.padEnd(MOST_CHARACTERS, "aB3_-");
    expect(read(qrDrawing(longest, "Answers") ?? "")).toBe(longest);
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
