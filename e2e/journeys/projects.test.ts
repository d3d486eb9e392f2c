import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startBrowser } from "../browser.ts";
import { Visit } from "../pages/visit.ts";

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const TABLE = at("examples/projects/reminder-call.csv");

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

test("a project goes from its question to a poster, and lies in the trash when it is deleted", async () => {
  const visit = await Visit.start(browser);
  const { page } = visit;
  const asked: string[] = [];
  page.on("request", (request) => {
    if (!/^(blob:|data:)/.test(request.url())) asked.push(`${request.method()} ${request.postData() ?? ""}`);
  });
  await visit.open("/prepare");
  await page.getByRole("link", { name: "Projects", exact: true }).click();
  expect(await visit.finding()).toBe("No project yet. Begin with something you can count.");
  expect(await visit.axe()).toEqual([]);
  await page.getByLabel("Title").fill("Missed visits in a clinic");
  await page.getByRole("button", { name: "Begin the project" }).click();
  await page.getByRole("heading", { name: "The steps" }).waitFor();

  await page.getByLabel("The problem").fill("One in four booked visits was missed.");
  await page.getByText("3. Measure before the change").click();
  await page.getByLabel("A table").setInputFiles(TABLE);
  await page.getByRole("heading", { name: "The chart", exact: true }).waitFor();
  await page.getByLabel("Rules", { exact: true }).selectOption("nhs");
  await page.getByLabel("Goal", { exact: true }).fill("15");
  await page.getByLabel("Better is", { exact: true }).selectOption("lower");
  await page.getByRole("heading", { name: /meets the target of 15 by itself/ }).waitFor();
  expect(await visit.axe()).toEqual([]);

  // By keyboard: to the third point, out with a reason, and back again.
  const walk = page.getByLabel("Walk the points");
  await walk.focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  expect(await walk.getAttribute("aria-valuetext")).toContain("Value 27");
  await page.keyboard.press("x");
  await page.getByLabel("Why it does not count").fill("A strike closed the clinic");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Count it again" }).waitFor();
  await page.getByRole("button", { name: "Count it again" }).click();
  await page.getByRole("button", { name: "Leave it out" }).waitFor();

  await page.getByRole("heading", { name: "Your poster" }).waitFor();
  const poster = await visit.download(() =>
    page.getByRole("button", { name: "Poster as a drawing (SVG)" }).click(),
  );
  const drawn = poster.bytes.toString("utf8");
  expect(drawn).toContain('width="841mm"');
  expect(drawn).toContain("Missed visits in a clinic");
  expect(drawn).toContain("font/ttf;base64");
  // The browser's own sheet cannot be pressed here; the page that it would print can be printed.
  await page.evaluate(() => {
    window.print = () => {};
  });
  await page.getByRole("button", { name: "Poster, A0 PDF" }).click();
  const printed = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  expect(printed.match(/\/Type\s*\/Page(?![a-z])/g)).toHaveLength(1);
  const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(printed) ?? [];
  expect([Number(width), Number(height)].map(Math.round)).toEqual([2384, 3370]);
  expect(printed).toMatch(/FontFile2/);
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));

  const files = await visit.download(() => page.getByRole("button", { name: "Project file" }).click());
  expect(JSON.parse(files.bytes.toString("utf8"))).toMatchObject({
    kind: "workflow",
    problem: "One in four booked visits was missed.",
    chart: { data: "reminder-call.csv", rules: "nhs", target: 15, better: "lower" },
  });

  await page.reload();
  await page.getByRole("heading", { name: /meets the target of 15 by itself/ }).waitFor();
  await page.getByRole("link", { name: "Projects", exact: true }).click();
  await page.getByRole("button", { name: "Delete Missed visits in a clinic" }).click();
  await page.getByText("is in the trash for 30 days").waitFor();
  await visit.open("/me/files");
  await page.getByRole("button", { name: "Bring back Missed visits in a clinic" }).click();
  await visit.open("/prepare/projects");
  await page.getByRole("link", { name: "Missed visits in a clinic" }).waitFor();
  expect(asked.filter((request) => !request.startsWith("GET "))).toEqual([]);
  await visit.end();
});

test("a table that is none says why, and what was there stays", async () => {
  const visit = await Visit.start(browser, { viewport: { width: 360, height: 740 } });
  const { page } = visit;
  await visit.open("/prepare/projects");
  await page.getByLabel("Title").fill("Refills");
  await page.getByRole("button", { name: "Begin the project" }).click();
  await page.getByText("3. Measure before the change").click();
  const give = (name: string, text: string): Promise<void> =>
    page.getByLabel("A table").setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
  await give("page.csv", "<!doctype html><table></table>");
  await page.getByText("page.csv is a web page", { exact: false }).waitFor();
  await give("ragged.csv", "index,value\n1,2\n2\n");
  await page.getByText("ragged.csv, line 3", { exact: false }).waitFor();
  await give("ok.csv", readFileSync(TABLE, "utf8"));
  await page.getByRole("heading", { name: "The chart", exact: true }).waitFor();
  await give("broken.csv", 'index,value\n1,"2\n');
  await page.getByText("Nothing changed.", { exact: false }).waitFor();
  expect(await page.getByText("Now: ok.csv").count()).toBe(1);
  expect(await visit.overflow()).toBeLessThanOrEqual(0);
  expect(await visit.axe()).toEqual([]);
  await visit.end();
});
