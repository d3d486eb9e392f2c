import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startBrowser } from "../browser.ts";
import { SpecialtiesPage } from "../pages/specialties-page.ts";
import { Visit } from "../pages/visit.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** The chance of a match that the list says, of 100. */
async function saidByTheList(visit: Visit): Promise<string> {
  await visit.open("/chances");
  await visit.page.locator("[data-state=done] .season-end").first().waitFor();
  return (await visit.page.locator(".season-end b").first().textContent()) ?? "";
}

test("a specialty is added with the number that the list then says, and Undo takes it back", async () => {
  const visit = await Visit.start(browser);
  const specialties = new SpecialtiesPage(visit);
  const { page } = visit;
  await visit.openExample("Low score, wants informatics");
  const before = await saidByTheList(visit);
  await specialties.open();
  const said = await specialties.lookAtAdding("Psychiatry");
  expect(said.before).toBe(before);
  expect(said.after).not.toBe(before);
  expect(await visit.axe()).toEqual([]);

  const add = page.getByRole("button", { name: "Add Psychiatry", exact: true });
  const isIn = specialties.row("Psychiatry").getByText("In your plan");
  await add.click();
  await isIn.waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("Psychiatry");
  await page.getByRole("button", { name: "Undo" }).click();
  await isIn.waitFor({ state: "detached" });

  expect(await specialties.lookAtAdding("Psychiatry")).toEqual(said);
  await add.click();
  await isIn.waitFor();
  expect(await saidByTheList(visit)).toBe(said.after);
  await visit.end();
});

test("on a phone each specialty is a card, nothing is cut, and it works by keyboard", async () => {
  const visit = await Visit.start(browser, { viewport: { width: 320, height: 640 } });
  const specialties = new SpecialtiesPage(visit);
  const { page } = visit;
  await visit.openExample("Low score, wants informatics");
  await specialties.open();
  expect(await page.locator("main table").count()).toBe(0);
  expect(await visit.overflow()).toBe(0);
  const add = page.getByRole("button", { name: "Add Pediatrics to my plan" });
  await add.focus();
  await page.keyboard.press("Enter");
  await page
    .getByRole("region", { name: /^Add Pediatrics/ })
    .locator(".chart")
    .waitFor();
  expect(await add.getAttribute("aria-expanded")).toBe("true");
  expect(await visit.overflow()).toBe(0);
  await page.getByRole("button", { name: "Leave it as it is" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("region", { name: /^Add Pediatrics/ }).waitFor({ state: "detached" });
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("Pediatrics");
  await visit.end();
});
