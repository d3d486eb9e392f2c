import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startBrowser } from "../browser.ts";
import { Visit } from "../pages/visit.ts";

const at = (path: string): string =>
  fileURLToPath(new URL(`../../examples/projects/${path}`, import.meta.url));
const DAY_MS = 86_400_000;

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const cell = (page: Page, name: string): ReturnType<Page["getByLabel"]> =>
  page.getByLabel(name, { exact: true }).first();

/** Opens the steps and the table below them for typing. */
async function typing(page: Page, step: string, table: string): Promise<void> {
  await page.getByText(table).first().waitFor({ state: "attached" });
  const isOpen = await page.getByText(table).first().isVisible();
  if (!isOpen) await page.getByText(step).click();
  await page.getByText(table).first().click();
}

/** How many tables of projects lie on the device. */
function tablesKept(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const asked = indexedDB.open("smartpick-tables");
        asked.onsuccess = () => {
          const database = asked.result;
          const counted = database.transaction("tables").objectStore("tables").count();
          counted.onsuccess = () => {
            database.close();
            resolve(counted.result);
          };
        };
      }),
  );
}

test("a table opened in its place can be corrected there, and two tabs that type in it lose nothing", async () => {
  const visit = await Visit.start(browser);
  const { page } = visit;
  await visit.open("/prepare/projects");
  await page.getByLabel("A project file").setInputFiles(at("reminder-call.yaml"));
  await page.getByLabel("reminder-call.csv", { exact: true }).setInputFiles(at("reminder-call.csv"));
  await page.getByRole("heading", { name: "The chart", exact: true }).waitFor();
  const step = "3. Measure before the change";
  const summary = "Type or correct the numbers: 32 rows";
  await typing(page, step, summary);
  expect(await cell(page, "Value, row 1").inputValue()).toBe("24");

  // A wrong table that took its place is taken back, with how the chart was drawn.
  await page
    .getByLabel("A table")
    .setInputFiles({ name: "wrong.csv", mimeType: "text/csv", buffer: Buffer.from("index,value\n1,5\n") });
  await page.getByText("Opened wrong.csv: 1 row. It stands in the place of reminder-call.csv.").waitFor();
  await page.getByText("Type or correct the numbers: 1 row").waitFor();
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText(summary).click();
  expect(await cell(page, "Value, row 1").inputValue()).toBe("24");
  expect(await page.getByLabel("Goal", { exact: true }).inputValue()).toBe("15");

  const tab = await visit.secondTab(new URL(page.url()).hash.slice(1));
  await typing(tab, step, summary);
  await cell(tab, "Value, row 1").fill("31");
  await expect.poll(() => cell(page, "Value, row 1").inputValue()).toBe("31");
  await cell(page, "Value, row 2").fill("32");
  await expect.poll(() => cell(tab, "Value, row 2").inputValue()).toBe("32");
  await cell(tab, "Value, row 3").pressSequentially("1");
  await page.reload();
  await typing(page, step, summary);
  expect(await cell(page, "Value, row 1").inputValue()).toBe("31");
  expect(await cell(page, "Value, row 2").inputValue()).toBe("32");
  await visit.end();
});

test("what one tab adds and types the other shows, and the table goes for good with its project", async () => {
  const visit = await Visit.start(browser);
  const { page } = visit;
  await visit.open("/prepare/projects");
  await page.getByLabel("A project file").setInputFiles(at("order-entry.yaml"));
  for (const name of ["order-entry-sus.csv", "order-entry-problems.csv", "order-entry-tasks.csv"])
    await page.getByLabel(name, { exact: true }).setInputFiles(at(name));
  await page.getByText("names 1 table", { exact: false }).waitFor({ state: "detached" });
  const step = "4. State what you found";
  await typing(page, step, "Type or correct it here: 8 people");
  expect(await page.getByText("Open its file again.").count()).toBe(0);
  expect(await page.getByText("may tell who people are").count()).toBe(0);
  await page.getByLabel("Table of Tasks").setInputFiles({
    name: "export.csv",
    mimeType: "text/csv",
    buffer: Buffer.from("person,task,completed,mrn\nnurse 1,Renew,yes,00482913\n"),
  });
  await page.getByText("This file may tell who people are", { exact: false }).waitFor();
  await page.getByText("It stands in the place of order-entry-tasks.csv.", { exact: false }).waitFor();
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText("may tell who people are").waitFor({ state: "detached" });
  expect(await page.getByText("Save export.csv").count()).toBe(0);

  const tab = await visit.secondTab(new URL(page.url()).hash.slice(1));
  await tab.getByText(step).click();
  await tab.getByLabel("What did you collect?").selectOption("tlx");
  await tab.getByRole("button", { name: "Add it" }).click();
  await cell(tab, "Person, person 1").fill("nurse 1");
  await page.getByRole("button", { name: "Save tlx.csv" }).waitFor();
  await tab.close();

  await page.getByRole("link", { name: "Projects", exact: true }).click();
  await page.getByRole("button", { name: /^Delete Eight users/ }).click();
  await page.getByText("is in the trash for 30 days").waitFor();
  await page.waitForTimeout(500);
  expect(await tablesKept(page)).toBe(4);
  await page.clock.setFixedTime(Date.now() + 31 * DAY_MS);
  await page.reload();
  await expect.poll(() => tablesKept(page)).toBe(0);
  await visit.end();
});
