import type { Browser } from "playwright-core";
import { SCREENS } from "../pages/screens.ts";
import { enter, load } from "./lab.ts";

const REST_MS = 1_000;
const EXAMPLE = "Low score, wants informatics";

/** How far one screen moves while it comes up, as browsers count it (cumulative layout shift). */
export interface Shift {
  readonly screen: string;
  readonly width: number;
  readonly shift: number;
  /** What moved, the largest first. */
  readonly moved: readonly string[];
}

/** Loads every screen of the example anew at these widths. */
export async function shifts(
  browser: Browser,
  address: string,
  widths: readonly number[],
): Promise<readonly Shift[]> {
  const found: Shift[] = [];
  for (const width of widths) {
    const { context, page } = await enter(browser, "plain", { viewport: { width, height: 800 } });
    await page.goto(address);
    await page.getByRole("button", { name: EXAMPLE }).click();
    const id = await page.locator("[data-program]").first().getAttribute("data-program");
    for (const screen of [...SCREENS, `/program/${id}`]) {
      await load(page, `${address}#${screen}`);
      await page.waitForTimeout(REST_MS);
      const { shift, moved } = await page.evaluate(() => window.notes);
      const name = screen.startsWith("/program") ? "/program" : screen;
      found.push({ screen: name, width, shift, moved: [...moved].sort().reverse() });
    }
    await context.close();
  }
  return found;
}
