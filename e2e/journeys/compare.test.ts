import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startBrowser } from "../browser.ts";
import { ComparePage } from "../pages/compare-page.ts";
import { ListPage } from "../pages/list-page.ts";
import { Visit } from "../pages/visit.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

test("programs picked in the list stand side by side with its numbers, a sixth is refused, and a list stands beside another", async () => {
  const visit = await Visit.start(browser, { reducedMotion: "reduce" });
  const { page } = visit;
  await visit.openExample("Low score, wants informatics");
  const [first = "", second = "", third = "", ...more] = await new ListPage(visit).ids();
  const compare = new ComparePage(visit);
  const numbers = await page
    .locator(`[data-program="${first}"] .mid, [data-program="${first}"] .adds`)
    .allTextContents();
  for (const id of [first, second]) await compare.pick(id);
  await compare.tray.getByRole("link", { name: "Compare 2" }).click();
  await page.locator(".versus").waitFor();
  expect(await compare.ids()).toEqual([first, second]);
  expect([await compare.number("interview", 0), await compare.number("adds", 0)]).toEqual(numbers);
  expect(await page.locator("main h1").evaluate((title) => title === document.activeElement)).toBe(true);

  await page
    .getByRole("button", { name: /^Take out/ })
    .first()
    .click();
  await page.getByRole("heading", { name: /^Choose a second/ }).waitFor();
  await page.getByRole("button", { name: /^Add / }).first().click();
  await page.locator(".versus").waitFor();
  expect((await compare.ids()).slice(0, 1)).toEqual([second]);
  const pin = page.getByRole("button", { name: /^Pin / }).first();
  await pin.click();
  await page.getByRole("button", { name: /^Pinned / }).waitFor();

  await visit.open(`/list/compare/${[first, second, third, ...more.slice(0, 3)].join("~")}`);
  await page.locator("[data-state=too-many]").waitFor();
  expect(await compare.ids()).toHaveLength(5);
  await visit.open("/list/compare/acgme:9999999999~nrmp:0000000C0");
  expect(await visit.finding()).toBe("No program to compare");

  await visit.open("/list/compare");
  await page.locator("[data-row]").first().waitFor({ state: "attached" });
  expect(await visit.finding()).toMatch(
    /programs are on both lists\. The other .* for \$[\d,]+ (more|less)\.$/,
  );
  expect(visit.errors).toEqual([]);
  await visit.end();
});
