import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startBrowser } from "../browser.ts";
import { ListPage } from "../pages/list-page.ts";
import { unzipEntry } from "../pages/unzip.ts";
import { BEGINS_EMPTY, Visit } from "../pages/visit.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

test("from an example to a list, a program, a pin, a drop, an undo and three files", async () => {
  const visit = await Visit.start(browser, BEGINS_EMPTY);
  const list = new ListPage(visit);
  const { page } = visit;
  await visit.openExample("Low score, wants informatics");
  expect(await visit.finding()).toMatch(/^\d+ programs? for \$[\d,]+\./);
  const before = await list.ids();
  expect(before.length).toBeGreaterThan(10);

  const second = before[1] ?? "";
  const name = await list.nameOf(second);
  await list.openPage(second);
  await page.getByRole("heading", { level: 1, name }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
  await page.getByRole("heading", { name: /of 100 applications like yours get an interview here/ }).waitFor();
  await page.getByRole("heading", { name: "Do you meet its rules?" }).waitFor();
  expect(await page.locator("table.ledger tbody tr").count()).toBeGreaterThan(10);
  await page.getByRole("button", { name: "Pin", exact: true }).click();
  await page.getByRole("button", { name: "Pinned", exact: true }).waitFor();

  await page.goBack();
  await list.waitFor(second, true);
  await list.row(second).getByText("Pinned").first().waitFor();

  const first = (await list.ids())[0] ?? "";
  const dropped = await list.nameOf(first);
  await list.drop(first);
  await list.waitFor(first, false);
  await page.getByText(`Dropped ${dropped}`).waitFor();
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
    unzipEntry(xlsx.bytes, "xl/sharedStrings.xml") + unzipEntry(xlsx.bytes, "xl/worksheets/sheet2.xml");
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

test("a budget below the fixed fees says so and offers the smallest change that fits", async () => {
  const visit = await Visit.start(browser);
  const list = new ListPage(visit);
  const { page } = visit;
  await visit.openExample("Low score, wants informatics");
  const slider = page.getByRole("slider", { name: "Budget" });
  await slider.focus();
  await slider.press("Home");
  await page.getByRole("heading", { name: "Nothing fits" }).waitFor();
  expect(await list.rows.count()).toBe(0);
  expect(await visit.axe()).toEqual([]);
  await page.getByRole("button", { name: /^Set the budget to/ }).click();
  await list.rows.first().waitFor();
  await visit.end();
});

test("what was left out is listed by reason, also when it is hundreds", async () => {
  const visit = await Visit.start(browser);
  const { page } = visit;
  await visit.openExample("Graduate of 2013 who needs H-1B");
  await visit.open("/list/others");
  const reasons = page.getByRole("button", { name: /: [\d,]+ programs?$/ });
  await reasons.first().waitFor();
  const words = (await reasons.first().textContent()) ?? "";
  const count = Number(/([\d,]+) programs?$/.exec(words)?.[1]?.replaceAll(",", ""));
  await reasons.first().click();
  const names = page.locator(".virtual li");
  await names.first().waitFor();
  expect(await names.first().getAttribute("aria-setsize")).toBe(String(count));
  expect(await names.count()).toBeLessThan(60);
  const first = await names.first().textContent();
  await page.locator(".virtual").evaluate((region) => region.scrollTo(0, region.scrollHeight));
  await page.waitForFunction((name) => document.querySelector(".virtual li")?.textContent !== name, first);
  expect(await names.last().getAttribute("aria-posinset")).toBe(String(count));
  expect(await visit.axe()).toEqual([]);
  await visit.end();
});

test("an applicant's own answer counts before every published value", async () => {
  const visit = await Visit.start(browser);
  const list = new ListPage(visit);
  const { page } = visit;
  await visit.openExample("Low score, wants informatics");
  const id = (await list.ids())[0] ?? "";
  await visit.open(`/program/${id}`);
  await page.getByLabel("Which fact").selectOption({ label: "Most failed attempts" });
  await page.getByLabel("Its answer").fill("0");
  await page.getByRole("button", { name: "Enter", exact: true }).click();
  await page.locator(".eligibility .tag.yours").waitFor();
  await page.getByText("· not on your list").waitFor();
  await page.getByRole("button", { name: /^Remove/ }).click();
  await page.getByText(/My list · one of \d+/).waitFor();
  await visit.end();
});
