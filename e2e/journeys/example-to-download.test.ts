import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startBrowser } from "../browser.ts";
import { ListPage } from "../pages/list-page.ts";
import { unzipEntry } from "../pages/unzip.ts";
import { Visit } from "../pages/visit.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

test("from an example to a list, a program, a pin, a drop, an undo and three files", async () => {
  const visit = await Visit.start(browser);
  const list = new ListPage(visit);
  const { page } = visit;
  await visit.openExample("Low score, wants informatics");
  expect(await visit.finding()).toMatch(/^\d+ programs? for \$[\d,]+\./);
  const before = await list.ids();
  expect(before.length).toBeGreaterThan(10);

  const second = before[1] ?? "";
  const name = await list.nameOf(second);
  await list.row(second).locator("a.name").click();
  await page.getByRole("heading", { level: 1, name }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
  await page.getByRole("heading", { name: /of 100 applicants like you get an interview here/ }).waitFor();
  await page.getByRole("heading", { name: "Do you meet its rules?" }).waitFor();
  expect(await page.locator("table.ledger tbody tr").count()).toBeGreaterThan(10);
  await page.getByRole("button", { name: "Pin", exact: true }).click();
  await page.getByRole("button", { name: "Pinned", exact: true }).waitFor();

  await page.goBack();
  await list.waitFor(second, true);
  await list
    .row(second)
    .getByRole("button", { name: `Pinned ${name}` })
    .waitFor();

  const first = (await list.ids())[0] ?? "";
  const dropped = await list.nameOf(first);
  await list
    .row(first)
    .getByRole("button", { name: `Drop ${dropped}` })
    .click();
  await list.waitFor(first, false);
  await page.getByText(`Dropped ${dropped}.`).waitFor();
  await page.getByRole("button", { name: "Undo" }).click();
  await list.waitFor(first, true);

  const json = await list.download("JSON");
  expect(json.name).toMatch(/^smartpick-list-\d{4}\.json$/);
  const plan = JSON.parse(json.bytes.toString());
  expect(plan.schema).toBe("smartpick/plan@1");
  expect(plan.list.map((row: { id: string }) => row.id).sort()).toEqual((await list.ids()).sort());
  expect(plan.list.find((row: { id: string }) => row.id === second).pinned).toBe(true);

  const csv = await list.download("CSV");
  const lines = csv.bytes.toString().trim().split(/\r?\n/);
  expect(lines.length).toBe(plan.list.length + 1);
  expect(csv.bytes.toString()).toContain(plan.list[0].id);

  const xlsx = await list.download("Excel");
  expect(xlsx.name).toMatch(/\.xlsx$/);
  const workbook = unzipEntry(xlsx.bytes, "xl/workbook.xml");
  for (const sheet of ["List", "Costs", "Frontier", "Facts and sources"]) expect(workbook).toContain(sheet);
  const strings =
    unzipEntry(xlsx.bytes, "xl/sharedStrings.xml") + unzipEntry(xlsx.bytes, "xl/worksheets/sheet1.xml");
  expect(strings).toContain(plan.list[0].id);
  await visit.end();
});

test("a change of budget re-optimises, and the list keeps to it", async () => {
  const visit = await Visit.start(browser);
  const list = new ListPage(visit);
  const { page } = visit;
  await visit.openExample("Low score, wants informatics");
  const before = await list.rows.count();
  const slider = page.getByRole("slider", { name: "Budget" });
  await slider.focus();
  for (let step = 0; step < 3; step++) await slider.press("PageDown");
  await page.waitForFunction((count) => document.querySelectorAll("[data-program]").length < count, before);
  await visit.settled();
  const limit = Number((await slider.getAttribute("value")) ?? Number.NaN);
  const plan = JSON.parse((await list.download("JSON")).bytes.toString());
  expect(limit).toBeLessThan(2500);
  expect(plan.cost.total).toBeLessThanOrEqual(limit);
  expect(plan.list.length).toBe(await list.rows.count());
  await visit.end();
});

test("a program that is not on the list says why, and a pin puts it there", async () => {
  const visit = await Visit.start(browser);
  const list = new ListPage(visit);
  const { page } = visit;
  await visit.openExample("High score and research");
  await page.getByRole("link", { name: "Not on the list" }).click();
  await page.getByLabel("Name, city, state or code").fill("internal medicine");
  const considered = page.locator(".hits li").filter({ hasText: "Considered. It would add less" }).first();
  await considered.waitFor();
  const name = ((await considered.locator("a.name").textContent()) ?? "").trim();
  const id = decodeURIComponent(
    ((await considered.locator("a.name").getAttribute("href")) ?? "").split("/program/")[1] ?? "",
  );
  await considered.getByRole("button", { name: `Pin ${name}` }).click();
  await page.getByRole("link", { name: "Programs", exact: true }).click();
  await list.waitFor(id, true);
  await visit.end();
});
