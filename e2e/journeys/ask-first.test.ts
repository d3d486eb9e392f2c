import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startBrowser } from "../browser.ts";
import { AskFirstPage } from "../pages/ask-first-page.ts";
import { Visit } from "../pages/visit.ts";

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true };

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

test("an answer typed in re-plans, its question goes, and undo brings it back", async () => {
  const visit = await Visit.start(browser, PHONE);
  const ask = new AskFirstPage(visit);
  const { page } = visit;
  await visit.openExample("Low score, wants informatics");
  await ask.open();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
  const before = await ask.ids();
  expect(before.length).toBeGreaterThan(2);
  expect(await visit.finding()).toMatch(
    /^\d questions could change your list\. The first is worth [\d.]+ of 100 from the \d+ programs to ask first, [\d.]+ of 100 from all \d+\.$/,
  );
  await ask.questions
    .first()
    .getByLabel(/^Asked/)
    .check();
  expect(await visit.axe()).toEqual([]);
  expect(await visit.overflow()).toBe(0);

  const first = before[0] ?? "";
  const row = ask.question(first);
  await row.getByRole("button", { name: /^They answered/ }).click();
  await row.getByRole("button", { name: "Enter", exact: true }).click();
  await row.getByRole("alert").waitFor();
  expect(await visit.axe()).toEqual([]);
  const number = await row.locator("input:not([type=checkbox])").count();
  if (number > 0) await row.getByLabel("Its answer").fill("1");
  else await row.getByLabel("Its answer").selectOption("no");
  await row.getByRole("button", { name: "Enter", exact: true }).click();
  await row.waitFor({ state: "detached" });
  await page.getByRole("heading", { name: "Answered so far" }).waitFor();
  await visit.settled();
  expect(await ask.ids()).not.toContain(first);
  const focused = await page.evaluate(
    () => document.activeElement?.closest("[data-question]")?.getAttribute("data-question") ?? null,
  );
  expect(focused).toBe(before[1]);

  const id = first.split(" ")[0] ?? "";
  await page.getByRole("link", { name: "Programs", exact: true }).click();
  await visit.settled();
  expect(await page.locator(`[data-program="${id}"]`).count()).toBe(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await ask.open();
  await ask.question(first).waitFor();
  expect(await ask.ids()).toEqual(before);
  expect(await page.getByRole("heading", { name: "Answered so far" }).count()).toBe(0);
  await visit.end();
});

test("the e-mail asks one question, can be changed and copied, and tells nothing of the answers", async () => {
  const visit = await Visit.start(browser, { ...PHONE, permissions: ["clipboard-read", "clipboard-write"] });
  const ask = new AskFirstPage(visit);
  const { page } = visit;
  await visit.openExample("Low score, wants informatics");
  await ask.open();
  const row = ask.questions.first();
  await row.getByRole("button", { name: /^E-mail text/ }).click();
  const letter = row.getByRole("textbox");
  const text = await letter.inputValue();
  expect(text).toContain("Dear Program Coordinator");
  expect(text).toContain("[Your name]");
  expect(text).not.toMatch(/224|Nepal|fail/i);
  expect(await visit.axe()).toEqual([]);
  await letter.fill(text.replace("[Your name]", "A. Applicant"));
  await row.getByRole("button", { name: "Copy the text" }).click();
  await row.getByRole("button", { name: "Copied" }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("A. Applicant");
  expect(await row.locator('a[href^="mailto"]').count()).toBe(0);
  await visit.end();
});

test("the whole screen works by keyboard", async () => {
  const visit = await Visit.start(browser);
  const ask = new AskFirstPage(visit);
  const { page } = visit;
  await visit.openExample("Low score, wants informatics");
  await page.getByRole("link", { name: "Ask first", exact: true }).focus();
  await page.keyboard.press("Enter");
  await ask.questions.first().waitFor();
  await visit.settled();
  await page.keyboard.press("Tab");
  const names = async (): Promise<string> =>
    page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");
  const seen: string[] = [];
  for (let step = 0; step < 6; step++) {
    seen.push(await names());
    if (seen.at(-1)?.startsWith("They answered")) break;
    await page.keyboard.press("Tab");
  }
  expect(seen.at(-1)).toMatch(/^They answered/);
  await page.keyboard.press("Enter");
  await ask.questions.first().getByLabel("Its answer").waitFor();
  await visit.end();
});
