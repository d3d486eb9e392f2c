import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startBrowser } from "../browser.ts";
import { ListPage } from "../pages/list-page.ts";
import { BEGINS_EMPTY, Visit } from "../pages/visit.ts";

/** The second look takes seconds, and longer on a busy machine. */
const LOOK_MS = 90_000;

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

test("what explains the list follows behind it, and never stands beside a newer list", async () => {
  const visit = await Visit.start(browser, BEGINS_EMPTY);
  const list = new ListPage(visit);
  const { page } = visit;
  await visit.openExample("US DO with a low score");
  const heading = page.getByRole("heading", { name: "Compared with lists made by hand" });
  const compared = page.locator("section", { has: heading }).locator("tbody tr").first();
  await heading.waitFor({ timeout: LOOK_MS });
  const before = await list.rows.count();
  expect(await compared.textContent()).toContain(`This list${before}`);
  await list.name((await list.ids())[0] ?? "").click();
  await page.locator(".detail").getByText(/of 10/).first().waitFor();

  const slider = page.getByRole("slider", { name: "Stop line" });
  await slider.focus();
  await slider.press("PageDown");
  await slider.press("PageDown");
  await page.waitForFunction((count) => document.querySelectorAll("[data-program]").length < count, before);
  expect(await heading.count()).toBe(0);
  await heading.waitFor({ timeout: LOOK_MS });
  const after = await list.rows.count();
  expect(after).toBeLessThan(before);
  expect(await compared.textContent()).toContain(`This list${after}`);
  await visit.end();
});

test("on a phone the nearest programs outside the list say what they would need, and can be pinned", async () => {
  const visit = await Visit.start(browser, { viewport: { width: 360, height: 740 }, hasTouch: true });
  const { page } = visit;
  await visit.openExample("US DO with a low score");
  await page.getByRole("heading", { name: "How firm the list is" }).waitFor({ timeout: LOOK_MS });
  expect(await visit.axe()).toEqual([]);
  expect(await visit.overflow()).toBe(0);
  await page.getByRole("link", { name: "Not on the list", exact: true }).click();
  const near = page.locator("section", { has: page.getByRole("heading", { name: "Nearly on the list" }) });
  await near.waitFor();
  expect(await near.locator("li").count()).toBeGreaterThan(0);
  expect(await visit.axe()).toEqual([]);
  expect(await visit.overflow()).toBe(0);
  const name = ((await near.locator("a.name").first().textContent()) ?? "").trim();
  await near.getByRole("button", { name: /^Pin/ }).first().click();
  await page.getByText(`Pinned ${name}.`).waitFor();
  await visit.end();
});
