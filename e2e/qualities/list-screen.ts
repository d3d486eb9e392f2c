import type { Browser, Page } from "playwright-core";
import { enter, type Lab, load, type Speed, settled } from "./lab.ts";

const EXAMPLE = "Low score, wants informatics";
const PATIENCE_MS = 60_000;
/** How long a reader stays with her list before she loads it anew, in milliseconds. */
const STAY_MS = 3_000;

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
  await bare.page.waitForTimeout(STAY_MS);
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
  await kept.page.waitForTimeout(STAY_MS);
  const withFiles = await reload(kept.page);
  await kept.context.close();
  return { withoutFiles, withFiles };
}

async function reload(page: Page): Promise<number> {
  await page.reload();
  await page.waitForFunction(() => window.notes.programMs > 0, undefined, { timeout: PATIENCE_MS });
  return page.evaluate(() => window.notes.programMs);
}

/** What a reader moves on the list, and how she sets about it. */
const MOVES = [
  { what: "stop line", control: (page: Page) => page.getByRole("slider", { name: /^Stop line/ }) },
  { what: "budget", control: (page: Page) => page.getByRole("slider", { name: /^Budget/ }) },
] as const;

/** What one move took, in milliseconds: to the first answer on screen, and to the exact list. */
export interface Move {
  readonly what: (typeof MOVES)[number]["what"];
  readonly answerMs: number;
  readonly listMs: number;
}

/** Moves every control of the list by a page key, back and forth. */
export async function listMoves(
  browser: Browser,
  address: string,
  speed: Speed,
  times: number,
): Promise<Move[]> {
  const lab = await enter(browser, speed);
  await withList(lab, address);
  const { page } = lab;
  const moves: Move[] = [];
  for (let time = 0; time < times; time += 1) {
    for (const { what, control } of MOVES) {
      await control(page).focus();
      await page.evaluate(watchAnswers);
      await page.keyboard.press(time % 2 === 0 ? "PageDown" : "PageUp");
      await page.waitForFunction(() => window.answers?.listMs !== undefined, undefined, {
        timeout: PATIENCE_MS,
      });
      const { answerMs = Number.NaN, listMs = Number.NaN } =
        (await page.evaluate(() => window.answers)) ?? {};
      moves.push({ what, answerMs, listMs });
      await settled(page);
      await page.waitForTimeout(1_500);
    }
  }
  await lab.context.close();
  return moves;
}

declare global {
  interface Window {
    /** Milliseconds from the key to the frames that show the first answer and the exact list. */
    answers: { answerMs?: number; listMs?: number } | undefined;
  }
}

/**
 * Runs in the page: notes when a size, a cost or a chance beside the control is another than now, and when the finding or
 * the programs are.
 */
function watchAnswers(): void {
  const words = (parts: string): string =>
    [...document.querySelectorAll(parts)].map((part) => part.textContent).join();
  const list = (): string => words("main h1, main .lead, [data-program]");
  const said = (): string => words("main .stop-says, main .controls > p");
  const before = { list: list(), said: said() };
  const found: NonNullable<Window["answers"]> = {};
  window.answers = found;
  window.addEventListener(
    "keydown",
    ({ timeStamp }) => {
      const look = (): void => {
        const now = performance.now() - timeStamp;
        // Reading the whole list takes longer than a frame on a slow device: each is read once a frame.
        const isOther = list() !== before.list;
        if (found.answerMs === undefined && (isOther || said() !== before.said)) found.answerMs = now;
        if (isOther) found.listMs = now;
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
