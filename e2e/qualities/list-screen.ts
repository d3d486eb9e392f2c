import type { Browser, Page } from "playwright-core";
import { enter, type Lab, load, type Speed, settled } from "./lab.ts";

const EXAMPLE = "Low score, wants informatics";
const PATIENCE_MS = 60_000;

/** Opens the example and waits until its list and all behind it stand. */
async function withList(lab: Lab, address: string): Promise<void> {
  await lab.page.goto(address);
  await lab.page.getByRole("button", { name: EXAMPLE }).click();
  await lab.page.locator("[data-program]").first().waitFor({ timeout: PATIENCE_MS });
  await settled(lab.page);
}

/** From a reload to the first program on screen, in milliseconds: with no file on the device, and with all of them. */
export async function reloads(
  browser: Browser,
  address: string,
  speed: Speed,
): Promise<{ readonly withoutFiles: number; readonly withFiles: number }> {
  const bare = await enter(browser, speed, { serviceWorkers: "block" });
  await withList(bare, address);
  await bare.debug.send("Network.clearBrowserCache");
  const withoutFiles = await reload(bare.page);
  await bare.context.close();
  const kept = await enter(browser, speed);
  await withList(kept, address);
  await kept.page.waitForFunction(
    async () => (await navigator.serviceWorker.getRegistration())?.active?.state === "activated",
    undefined,
    { timeout: PATIENCE_MS },
  );
  const withFiles = await reload(kept.page);
  await kept.context.close();
  return { withoutFiles, withFiles };
}

async function reload(page: Page): Promise<number> {
  await page.reload();
  await page.waitForFunction(() => window.notes.programMs > 0, undefined, { timeout: PATIENCE_MS });
  return page.evaluate(() => window.notes.programMs);
}

/** From a key on the slider to another list on screen, in milliseconds, one value a move. */
export async function sliderMoves(
  browser: Browser,
  address: string,
  speed: Speed,
  moves: number,
): Promise<number[]> {
  const lab = await enter(browser, speed);
  await withList(lab, address);
  const { page } = lab;
  const times: number[] = [];
  for (let move = 0; move < moves; move += 1) {
    await page.getByRole("slider").first().focus();
    await page.evaluate(watchList);
    await page.keyboard.press(move % 2 === 0 ? "PageDown" : "PageUp");
    await page.waitForFunction(() => window.answered !== undefined, undefined, { timeout: PATIENCE_MS });
    times.push(await page.evaluate(() => window.answered ?? Number.NaN));
    await settled(page);
    await page.waitForTimeout(1_500);
  }
  await lab.context.close();
  return times;
}

declare global {
  interface Window {
    /** Milliseconds from the key to the frame that shows another list; `undefined` until then. */
    answered: number | undefined;
  }
}

/** Runs in the page: notes when the programs or the finding are others than now. */
function watchList(): void {
  const words = (): string =>
    [...document.querySelectorAll("main h1, main .lead, [data-program]")]
      .map((part) => part.textContent)
      .join();
  const before = words();
  window.answered = undefined;
  window.addEventListener(
    "keydown",
    ({ timeStamp }) => {
      const look = (): void => {
        if (words() !== before) window.answered = performance.now() - timeStamp;
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    },
    { capture: true, once: true },
  );
}

/** How large the list is at a desk. */
export async function listSize(
  browser: Browser,
  address: string,
): Promise<{ readonly programs: number; readonly height: number; readonly nodes: number }> {
  const lab = await enter(browser, "plain");
  await withList(lab, address);
  await load(lab.page, `${address}#/list`);
  const size = await lab.page.evaluate(() => {
    const rows = [...document.querySelectorAll("[data-program]")].map((row) => row.getBoundingClientRect());
    return {
      programs: rows.length,
      height: Math.max(...rows.map(({ bottom }) => bottom)) - Math.min(...rows.map(({ top }) => top)),
      nodes: document.querySelectorAll("*").length,
    };
  });
  await lab.context.close();
  return size;
}
