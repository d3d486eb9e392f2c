import type { Browser } from "playwright-core";
import { enter, type Speed } from "./lab.ts";

/** How long it is watched whether facts are asked for, in milliseconds after the screen stands. */
const WATCHED_MS = 2_000;

/** What one first visit to the first screen takes. */
export interface FirstScreen {
  readonly largestPaintMs: number;
  /** When the main button, pressed as soon as it is painted, was pressed; its form came up. */
  readonly tapMs: number;
  /** When the form stood that it leads to. */
  readonly formMs: number;
  /** When the app answers for the whole screen. */
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
  return { largestPaintMs, buttonMs, factsAsked, ...(await firstTap(browser, address, speed)) };
}

/** Presses the main button of the first screen as soon as it is painted, and waits for what it leads to. */
async function firstTap(
  browser: Browser,
  address: string,
  speed: Speed,
): Promise<Pick<FirstScreen, "tapMs" | "formMs">> {
  const { context, page } = await enter(browser, speed);
  const wrong: string[] = [];
  page.on("pageerror", ({ message }) => wrong.push(message));
  await page.goto(address, { waitUntil: "commit" });
  await page.waitForFunction(() => window.notes.largestPaintMs > 0);
  const button = await page.evaluate(() => {
    const { x, y, width, height } = document.querySelector("main .btn.primary")!.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  await page.mouse.click(button.x, button.y);
  // The first screen has fields too, and stays in the page, unseen, until the app draws another.
  await page.waitForFunction(() => !document.getElementById("opening"));
  await page.getByRole("heading", { level: 1, name: "About you" }).waitFor();
  const { tapMs, formMs } = await page.evaluate(() => ({
    tapMs: window.notes.tapMs,
    formMs: performance.now(),
  }));
  await context.close();
  if (wrong.length > 0) throw new Error(`the first tap broke the page: ${wrong.join("; ")}`);
  return { tapMs, formMs };
}
