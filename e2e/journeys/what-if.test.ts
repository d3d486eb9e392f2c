import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startBrowser } from "../browser.ts";
import { ProfilePage } from "../pages/profile-page.ts";
import { SMALL_APPLICANT } from "../pages/small-applicant.ts";
import { Visit } from "../pages/visit.ts";
import { WhatIfPage } from "../pages/what-if-page.ts";

const PATIENCE_MS = 120_000;
/** Every lever takes a list of its own, and longer on a busy machine. */
const LEVERS_MS = 60_000;

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const countIn = (finding: string): number => Number(/\d+/.exec(finding)?.[0]);

test("a step that would help leads to What if; with a second change it is kept, and every screen says the same", {
  timeout: PATIENCE_MS,
}, async () => {
  const visit = await Visit.start(browser, { reducedMotion: "reduce" });
  const whatIf = new WhatIfPage(visit);
  const { page } = visit;
  await visit.openExample("Low score, wants informatics");
  await visit.open("/chances");
  await page.locator(".effects").waitFor({ timeout: LEVERS_MS });
  const before = countIn(await visit.finding());
  await page.getByRole("button", { name: "Show me 20 seasons" }).click();
  expect(await page.locator(".seasons-drawn li").count()).toBe(20);
  expect(await visit.axe()).toEqual([]);

  await page.locator(".effects").getByRole("link", { name: "Also seek Psychiatry" }).click();
  expect(await whatIf.counts("this change")).toMatchObject({ now: before });
  expect(new URL(page.url()).hash).toBe("#/chances/what-if");
  await whatIf.step("Exams");
  await page
    .getByRole("group", { name: /Step 3/ })
    .getByLabel("Passed", { exact: true })
    .check();
  const { now, changed } = await whatIf.counts("these two changes");
  expect(now).toBe(before);
  expect(changed).toBeGreaterThan(before);
  const steps = page.locator("section", {
    has: page.getByRole("heading", { name: "Why did this number change?" }),
  });
  await steps.getByText(`From ${before} to ${changed} of 100`).waitFor();
  expect(await visit.axe()).toEqual([]);

  await page.getByRole("button", { name: "Keep these changes" }).click();
  await page.getByRole("heading", { level: 1, name: `As you are: ${changed} of 100.` }).waitFor();
  await page.getByRole("link", { name: "My chances" }).click();
  await visit.settled();
  expect(countIn(await visit.finding())).toBe(changed);
  const since = page.locator("[data-note=since]");
  expect(await since.textContent()).toContain(
    `${before} → ${changed} of 100 since you changed Step 3 and Specialties.`,
  );
  await since.getByRole("button", { name: "Why did this number change?" }).click();
  await since.getByText(`From ${before} to ${changed} of 100`).waitFor();
  expect(await visit.axe()).toEqual([]);
  await page
    .getByRole("navigation", { name: "Places", exact: true })
    .getByRole("link", { name: "List" })
    .click();
  await visit.settled();
  expect(await page.locator("main").textContent()).toContain(`about ${changed} of 100`);

  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText(`about ${before} of 100`).first().waitFor();
  await visit.end();
});

test("a case stays when the page is loaded anew, is taken over, and goes", {
  timeout: PATIENCE_MS,
}, async () => {
  const visit = await Visit.start(browser, {
    viewport: { width: 360, height: 740 },
    reducedMotion: "reduce",
  });
  const whatIf = new WhatIfPage(visit);
  const { page } = visit;
  await new ProfilePage(visit).openFile("mine.yaml", SMALL_APPLICANT);
  await page.getByRole("heading", { level: 1, name: "About you" }).waitFor();
  await visit.open("/chances/what-if/exams.step3=pass");
  await page.getByRole("button", { name: "Save as a case" }).click();
  await page.getByLabel("Name of the case").fill("Step 3 first");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  const { changed } = await whatIf.counts("this change");
  await page.getByRole("button", { name: "Undo Step 3" }).click();
  await page.getByRole("heading", { level: 1, name: /^As you are/ }).waitFor();

  await page.reload();
  await visit.settled();
  expect(await whatIf.changes.count()).toBe(0);
  const saved = whatIf.cases.filter({ hasText: "Step 3 first" });
  expect(await saved.locator(".change").textContent()).toMatch(new RegExp(`^${changed} `));
  expect([await visit.axe(), await visit.overflow()]).toEqual([[], 0]);
  await saved.getByRole("button", { name: "Take over Step 3 first" }).click();
  expect(await whatIf.counts("this change")).toMatchObject({ changed });
  await saved.getByRole("button", { name: "Delete Step 3 first" }).click();
  await page.getByText("Deleted the case “Step 3 first”.").waitFor();
  expect(await whatIf.cases.count()).toBe(0);
  await visit.end();
});
