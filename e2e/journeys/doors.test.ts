import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startBrowser } from "../browser.ts";
import { ProfilePage } from "../pages/profile-page.ts";
import { SMALL_APPLICANT } from "../pages/small-applicant.ts";
import { Visit } from "../pages/visit.ts";

const PATIENCE_MS = 90_000;

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

test("the doors say what is next and whom it keeps out, the table says what the figure does, and an answer opens one", {
  timeout: PATIENCE_MS,
}, async () => {
  const visit = await Visit.start(browser, { viewport: { width: 360, height: 800 } });
  const { page } = visit;
  await new ProfilePage(visit).openFile("mine.yaml", SMALL_APPLICANT);
  await page.getByRole("heading", { level: 1, name: "About you" }).waitFor();
  await visit.open("/season/visa");
  expect(await visit.finding()).toMatch(/doors are still to open.* The next one is the English exam/);
  const certificate = page.locator(".open-doors li", { hasText: "ECFMG Pathway: not told" });
  await certificate.getByText(/^All \d+ programs on your list$/).waitFor();
  await certificate.getByText(/^All \d+ programs you may ask$/).waitFor();

  await page.getByText("Show as a table").first().click();
  const drawn = await page.locator(".chart-doors .door text[font-weight]").allTextContents();
  const told = await page.locator(".wide-figure table tbody tr td:first-child").allTextContents();
  expect(told.slice(0, drawn.length)).toEqual(drawn);

  const before = await page.locator(".open-doors > li").count();
  await visit.open("/me/exams");
  await page.getByLabel("I hold it", { exact: true }).check();
  await visit.open("/season/visa");
  await expect.poll(() => page.locator(".open-doors > li").count()).toBe(before - 2);

  for (const [tab, finding] of [
    ["Rank list", /rank list/i],
    ["SOAP week", /SOAP week/],
  ] as const) {
    await page.getByRole("link", { name: tab, exact: true }).click();
    await visit.settled();
    expect(await visit.finding()).toMatch(finding);
  }
  await page.getByRole("link", { name: "Prepare", exact: true }).click();
  await page.getByText("at most 28,000 characters").waitFor();
  expect(visit.errors).toEqual([]);
  await visit.end();
});
