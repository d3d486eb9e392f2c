import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startBrowser } from "../browser.ts";
import { contrast, over, type Rgba } from "./colour.ts";
import { faintMarks, faintTexts, type Picture } from "./judge.ts";
import { lookAt } from "./look.ts";

const WHITE: Rgba = [255, 255, 255, 1];
const BLACK: Rgba = [0, 0, 0, 1];

describe("contrast", () => {
  test("is what WCAG gives for known pairs", () => {
    expect(contrast(BLACK, WHITE)).toBeCloseTo(21, 10);
    expect(contrast(WHITE, WHITE)).toBe(1);
    // The greys on either side of 4.5 on white, as every checker has them.
    expect(contrast([118, 118, 118, 1], WHITE)).toBeCloseTo(4.54, 2);
    expect(contrast([119, 119, 119, 1], WHITE)).toBeCloseTo(4.48, 2);
  });

  test("of what is half transparent is that of the mixed colour", () => {
    expect(over([0, 0, 0, 0.5], WHITE)).toEqual([127.5, 127.5, 127.5, 1]);
    expect(over([10, 20, 30, 1], WHITE)).toEqual([10, 20, 30, 1]);
  });
});

/** Twenty by twenty pixels, white, with a dark band from one column on. */
function banded(from: number, band: Rgba): Picture {
  const data = new Uint8Array(20 * 20 * 4).fill(255);
  for (let at = 0; at < 400; at += 1) if (at % 20 >= from) data.set(band.slice(0, 3), at * 4);
  return { width: 20, height: 20, data };
}

describe("a text", () => {
  const text = { words: "47", place: "svg text", lines: [[0, 0, 20, 20]] as const, ink: BLACK, need: 4.5 };
  test("is faint where more than a tenth of its ground is too close", () => {
    expect(faintTexts(banded(19, BLACK), [text])).toEqual([]);
    expect(faintTexts(banded(16, BLACK), [text])).toEqual([expect.stringContaining("“47” has 1.00 of 4.5")]);
  });
});

describe("a mark", () => {
  const around = Array.from({ length: 20 }, (_, x) => [x, 10] as const);
  test("is faint where most of its edge is too close to its neighbours, whichever of its colours counts", () => {
    const mark = { place: "svg circle", inks: [BLACK], around };
    expect(faintMarks(banded(12, BLACK), [mark])).toEqual([]);
    expect(faintMarks(banded(8, BLACK), [mark])).toEqual([expect.stringContaining("along 60 %")]);
    expect(faintMarks(banded(8, BLACK), [{ ...mark, inks: [BLACK, WHITE] }])).toEqual([]);
  });
});

describe("in a browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  test("finds the text over a dark band and the bar on its own colour, and leaves the good ones alone", async () => {
    const page = await browser.newPage();
    await page.addInitScript("globalThis.__name = (named) => named;");
    await page.goto("about:blank");
    await page.setContent(`<main><svg width="300" height="100">
      <rect class="band" width="150" height="100" fill="#222"/>
      <text class="bad" x="10" y="30" fill="#333">lost</text>
      <text class="good" x="160" y="30" fill="#333">found</text>
      <text class="veiled" x="220" y="30" fill="#333" opacity="0.3">pale</text>
      <rect class="lost" x="10" y="60" width="60" height="10" fill="#2a2a2a"/>
      <rect class="edged" x="10" y="80" width="60" height="10" fill="#2a2a2a" stroke="#eee"/>
      <circle class="dot" cx="200" cy="70" r="4" fill="#137a85"/>
    </svg><p>Plain</p></main>`);
    const seen = await lookAt(page, 400, () => false);
    expect([seen.texts, seen.marks]).toEqual([4, 4]);
    expect(seen.faintTexts.map((fault) => /“(\w+)”/.exec(fault)?.[1])).toEqual(["lost", "pale"]);
    expect(seen.faintMarks).toEqual([expect.stringContaining("rect.lost")]);
    await page.close();
  });
});
