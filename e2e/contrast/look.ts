import type { Page } from "playwright-core";
import { PNG } from "pngjs";
import { DRAWN, hideTexts, showTexts } from "./in-page.ts";
import { type DrawnMark, type DrawnText, faintMarks, faintTexts } from "./judge.ts";

/** The highest picture that the browser draws in one piece. */
const HIGHEST = 16_000;

/** What was looked at on one screen, and what was found too faint, in words. */
export interface Look {
  readonly texts: number;
  readonly marks: number;
  readonly faintTexts: readonly string[];
  readonly faintMarks: readonly string[];
}

/** Compares every text and mark of a page with what lies under or beside it; `isGround` names what needs no contrast. */
export async function lookAt(page: Page, width: number, isGround: (place: string) => boolean): Promise<Look> {
  await page.setViewportSize({ width, height: 900 });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  // In a window as high as the page, no bar lies over the texts below it.
  await page.setViewportSize({ width, height: Math.min(height, HIGHEST) });
  await page.evaluate(() => {
    scrollTo(0, 0);
    return new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
  });
  const drawn = await page.evaluate<{ texts: DrawnText[]; marks: DrawnMark[] }>(DRAWN);
  await page.evaluate(hideTexts);
  const picture = PNG.sync.read(await page.screenshot());
  await page.evaluate(showTexts);
  const marks = drawn.marks.filter(({ place }) => !isGround(place));
  return {
    texts: drawn.texts.length,
    marks: marks.length,
    faintTexts: faintTexts(picture, drawn.texts),
    faintMarks: faintMarks(picture, marks),
  };
}
