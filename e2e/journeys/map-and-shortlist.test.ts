import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startBrowser } from "../browser.ts";
import { ListPage } from "../pages/list-page.ts";
import { MapPage } from "../pages/map-page.ts";
import { Visit } from "../pages/visit.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

test("map, table and list tell of the same programs, and the shortlist how each stands to the list", async () => {
  const visit = await Visit.start(browser, { reducedMotion: "reduce" });
  const { page } = visit;
  const [list, map] = [new ListPage(visit), new MapPage(visit)];
  await visit.openExample("Low score, wants informatics");
  const ids = await list.ids();
  await map.open();
  const counts = await map.counts();
  const [first] = counts;
  const code = first?.code ?? "";
  expect(counts.reduce((sum, { programs }) => sum + programs, 0)).toBe(ids.length);
  expect(await visit.finding()).toContain(`Your ${ids.length} programs are in`);
  expect(await map.circles().count()).toBe(ids.length);

  // From the table to the map, by keyboard; and from the map to the table.
  const name = map.row(code).getByRole("link");
  await name.focus();
  await page.locator(`.land.lit[data-state=${code}]`).waitFor();
  expect(await map.circles(code).count()).toBe(first?.programs);
  expect(await map.circles(code).and(page.locator(".lit")).count()).toBe(first?.programs);
  await page.getByRole("heading", { level: 1 }).focus();
  await map.circles(code).first().hover();
  expect(await map.row(code).getAttribute("class")).toBe("lit");
  await map.circles(code).first().click();
  expect(await page.locator(".picked li").count()).toBeGreaterThan(0);
  expect(await visit.axe()).toEqual([]);
  await name.focus();
  await page.keyboard.press("Enter");
  await list.rows.first().waitFor();
  expect((await list.ids()).length).toBe(first?.programs);

  await page.getByRole("link", { name: "Shortlist", exact: true }).click();
  await page.locator("[data-shortlisted]").first().waitFor();
  await visit.settled();
  const rows = page.locator("[data-shortlisted]");
  const shown = await rows.evaluateAll((all) =>
    all.map((row) => ({
      id: row.getAttribute("data-shortlisted") ?? "",
      listed: row.querySelector(".standing")?.textContent?.startsWith("On your list") === true,
    })),
  );
  expect(shown.length).toBeGreaterThanOrEqual(30);
  expect(shown.length).toBeLessThanOrEqual(40);
  for (const { id, listed } of shown) expect(ids.includes(id), id).toBe(listed);
  const pin = rows.getByRole("button", { name: /^Pin/ }).first();
  const pinned = (await pin.locator("xpath=ancestor::tr").getAttribute("data-shortlisted")) ?? "";
  await pin.click();
  await page.locator(`[data-shortlisted="${pinned}"] .standing`, { hasText: /^On your list/ }).waitFor();
  await visit.end();
});
