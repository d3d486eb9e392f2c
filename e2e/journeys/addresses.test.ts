import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startBrowser } from "../browser.ts";
import { ListPage } from "../pages/list-page.ts";
import { BEGINS_EMPTY, Visit } from "../pages/visit.ts";

const PATIENCE_MS = 60_000;

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

test("no address makes the app unusable, also after a reload", async () => {
  const visit = await Visit.start(browser);
  const { page } = visit;
  const lost = "There is no such page.";
  for (const [address, finding] of [
    ["/program/%", lost],
    ["/program/%F0%9F", lost],
    ["/list/anything", lost],
    ["/me/nothing", lost],
    [`/program/${"x".repeat(5000)}`, lost],
    ["/%E0%A4%A", lost],
    ["/program/Université", "No program has this code."],
    ["/program/<img src=x onerror=alert(1)>", "No program has this code."],
    ["/list/", "My list: not yet"],
  ] as const) {
    await page.goto(visit.addressOf(address));
    await page.reload();
    await page.getByRole("heading", { level: 1, name: finding }).waitFor();
    await page.getByRole("navigation", { name: "Places", exact: true }).getByText("Me").click();
    await page.getByRole("heading", { level: 1, name: "About you" }).waitFor();
  }
  await visit.end();
});

test("a screen whose code does not come fails alone, and comes with the network", async () => {
  const visit = await Visit.start(browser);
  const { page } = visit;
  await visit.open("/me");
  await page.route(/besides.*\.js/, (route) => route.abort());
  await visit.open("/list/costs");
  const heading = page.getByRole("heading", { level: 1, name: "This screen could not be shown" });
  await heading.waitFor();
  expect(await visit.axe()).toEqual([]);
  await page.getByRole("link", { name: "Go to my list" }).click();
  await page.getByRole("heading", { level: 1, name: "My list: not yet" }).waitFor();
  await page.getByRole("link", { name: "Costs", exact: true }).click();
  await heading.waitFor();
  await page.unroute(/besides.*\.js/);
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByRole("heading", { level: 1, name: "Costs: not yet" }).waitFor();

  await visit.context.setOffline(true);
  await page.getByRole("link", { name: "Map", exact: true }).click();
  await heading.waitFor();
  await visit.context.setOffline(false);
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByRole("heading", { level: 1, name: "Map: not yet" }).waitFor();
  visit.forgive(/ERR_FAILED|ERR_INTERNET_DISCONNECTED|dynamically imported/);
  await visit.end();
});

test("Back leads to the same place on the list, with the focus on the program that was opened", async () => {
  const visit = await Visit.start(browser);
  const { page } = visit;
  await visit.openExample("Low score, wants informatics");
  const id = (await new ListPage(visit).ids())[14] ?? "";
  const link = page.locator(`[data-program="${id}"] + .detail`).getByRole("link").first();
  await page.locator(`[data-program="${id}"] button.name`).click();
  await link.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => window.scrollY);
  expect(before).toBeGreaterThan(300);
  await link.click();
  await page.getByRole("heading", { name: "Do you meet its rules?" }).waitFor({ timeout: PATIENCE_MS });
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await page.goBack();
  await page.waitForFunction(
    (program) =>
      document.activeElement?.closest(".detail")?.previousElementSibling?.getAttribute("data-program") ===
      program,
    id,
  );
  expect(Math.abs((await page.evaluate(() => window.scrollY)) - before)).toBeLessThan(40);
  await visit.end();
});

// `npm run -s qualities` measures every screen at two widths, and asks for less.
test("what is read does not jump while a screen fills", {
  retry: 2,
}, async () => {
  const visit = await Visit.start(browser, { ...BEGINS_EMPTY, viewport: { width: 360, height: 800 } });
  const { page } = visit;
  await page.addInitScript(() => {
    const jumps: { by: number; what: string[] }[] = [];
    Object.assign(window, { jumps });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as LayoutShift[]) {
        if (entry.hadRecentInput) continue;
        const what = entry.sources.map(({ node }) => (node as Element | null)?.outerHTML?.slice(0, 60) ?? "");
        jumps.push({ by: entry.value, what });
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
  await visit.openExample("Low score, wants informatics");
  const id = (await new ListPage(visit).ids())[0] ?? "";
  for (const path of ["/list", `/program/${id}`, "/chances"]) {
    await page.goto("about:blank");
    await page.goto(visit.addressOf(path));
    await page.locator("[data-state=done], .eligibility").first().waitFor({ timeout: PATIENCE_MS });
    await visit.settled();
    const jumps = await page.evaluate(() => (window as unknown as { jumps: Jump[] }).jumps);
    const sum = jumps.reduce((total, { by }) => total + by, 0);
    expect(sum, `${path}: ${JSON.stringify(jumps)}`).toBeLessThan(0.1);
  }
  await visit.end();
});

interface Jump {
  readonly by: number;
  readonly what: readonly string[];
}

/** What a browser tells of a jump; the types of the DOM do not have it yet. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node: Node | null }[];
}
