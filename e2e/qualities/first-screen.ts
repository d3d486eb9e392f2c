import type { Browser } from "playwright-core";
import { enter, type Speed } from "./lab.ts";

/** How long it is watched whether facts are asked for, in milliseconds after the screen stands. */
const WATCHED_MS = 2_000;

/** What one first visit to the first screen takes. */
export interface FirstScreen {
  readonly largestPaintMs: number;
  readonly buttonMs: number;
  readonly factsAsked: number;
}

/** Visits the first screen once, with nothing kept on the device. */
export async function firstScreen(browser: Browser, address: string, speed: Speed): Promise<FirstScreen> {
  const { context, page } = await enter(browser, speed);
  let factsAsked = 0;
  context.on("request", (request) => {
    if (request.url().endsWith(".gz")) factsAsked += 1;
  });
  await page.goto(address);
  await page.waitForFunction(() => window.notes.buttonMs > 0);
  await page.waitForTimeout(WATCHED_MS);
  const { largestPaintMs, buttonMs } = await page.evaluate(() => window.notes);
  await context.close();
  return { largestPaintMs, buttonMs, factsAsked };
}
