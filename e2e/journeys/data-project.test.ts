import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runCli } from "../../apps/cli/test/run-cli.ts";
import { startBrowser } from "../browser.ts";
import { Visit } from "../pages/visit.ts";

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** A data project that has just begun, with its step of the table open. */
async function begun(visit: Visit, title: string): Promise<void> {
  const { page } = visit;
  await visit.open("/prepare/projects");
  await page.getByRole("radio", { name: "Data analysis" }).check();
  await page.getByLabel("Title").fill(title);
  await page.getByRole("button", { name: "Begin the project" }).click();
  await page.getByText("4. Clean and analyse").click();
}

const FINDING =
  "“status no-show” is less frequent in rows with reminder yes, by 12.9 of 100, likely between 2.0 and 23.8. Held equal: lead_days.";

test("a sample clinic is analysed, a finding is graded and stands on the poster, and all is there after a reload", async () => {
  const visit = await Visit.start(browser);
  const { page } = visit;
  const asked: string[] = [];
  page.on("request", (request) => {
    if (!/^(blob:|data:)/.test(request.url())) asked.push(`${request.method()} ${request.postData() ?? ""}`);
  });
  await begun(visit, "Reminders in a sample clinic");
  await page.getByLabel("Number of the clinic").fill("many");
  await page.getByRole("button", { name: "Make a sample clinic" }).click();
  await page.getByText("Write a whole number from 0").waitFor();
  await page.getByLabel("Number of the clinic").fill("4");
  await page.getByLabel("Rows", { exact: true }).fill("300");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "What the table shows" }).waitFor();
  expect(await visit.finding()).toBe(FINDING);
  await page.getByRole("table", { name: "Stratum by stratum" }).waitFor();
  expect(
    await page.getByRole("table", { name: "As it stands, and with strata held equal" }).textContent(),
  ).toContain("2.4 (−8.5 to 13.2)");
  expect(await page.locator("main").textContent()).not.toContain("−9.1");
  expect(await visit.axe()).toEqual([]);

  // The same rows and a notebook beside them, as the command writes them.
  const rows = await visit.download(() => page.getByRole("button", { name: "The rows (.csv)" }).click());
  expect(rows.name).toBe("no-shows-4.csv");
  const made = await runCli(["sample-clinic", "--kind", "no-shows", "--rows", "300", "--seed", "4"]);
  expect(rows.bytes.toString("utf8")).toBe(made.out);
  const notebook = await visit.download(() =>
    page.getByRole("button", { name: "R Markdown (.Rmd)" }).click(),
  );
  expect(notebook.name).toBe("no-shows-4.Rmd");
  expect(notebook.bytes.toString("utf8")).toContain('read.csv("no-shows-4.csv"');

  // Her finding, by keyboard.
  await page.getByLabel("Direction, reminder").focus();
  await page.keyboard.press("l");
  for (const [key, text] of [
    ["Estimate, reminder", "-12,9"],
    ["Low end, reminder", "-23.8"],
    ["High end, reminder", "-2"],
  ] as const) {
    await page.keyboard.press("Tab");
    expect(await page.getByLabel(key).evaluate((field) => field === document.activeElement)).toBe(true);
    await page.keyboard.type(text);
  }
  await page.getByLabel("Direction, session").selectOption("higher");
  await page.getByLabel("The week").fill("soon");
  await page.getByRole("button", { name: "Grade what I found" }).click();
  await page.getByText("“soon” in “week=soon” is not understood", { exact: false }).waitFor();
  await page.getByLabel("The week").fill("");
  await page.getByRole("button", { name: "Grade what I found" }).click();
  await page.getByText("1 of 2 findings agree with the truth.").waitFor();
  await page.getByText("There is no effect at all. What you saw is chance or a third thing.").waitFor();
  await page.getByText("Not answered yet: week.").waitFor();
  expect(await page.locator("main").textContent()).not.toContain("true difference");
  expect(await visit.axe()).toEqual([]);

  const poster = await visit.download(() =>
    page.getByRole("button", { name: "Poster as a drawing (SVG)" }).click(),
  );
  const words = poster.bytes
    .toString("utf8")
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ");
  for (const word of ["12.9 of 100", "lead_days"]) expect(words).toContain(word);
  expect(words).not.toContain("agree with the truth");

  await page.reload();
  await page.getByRole("heading", { name: FINDING }).waitFor();
  await page.getByText("4. Clean and analyse").click();
  expect(await page.getByLabel("Estimate, reminder").inputValue()).toBe("-12.9");
  await page.getByText("1 of 2 findings agree with the truth.").waitFor();

  // What is downloaded is the same project for the command.
  const folder = mkdtempSync(join(tmpdir(), "data-project-"));
  const project = await visit.download(() => page.getByRole("button", { name: "Project file" }).click());
  const table = await visit.download(() => page.getByRole("button", { name: "Data", exact: true }).click());
  writeFileSync(join(folder, project.name), project.bytes);
  writeFileSync(join(folder, table.name), table.bytes);
  const ran = await runCli(["project", join(folder, project.name), "--json"]);
  expect(JSON.parse(ran.out)).toMatchObject({
    title: "Reminders in a sample clinic",
    evidence: [{ kind: "comparison", finding: FINDING, warnings: [] }],
    grades: { kind: "no-shows", seed: 4, rows: 300, notAnswered: ["week"] },
  });

  await page.getByRole("button", { name: "Show the truth" }).click();
  await page.getByText("Reminder: the true difference is −9.1 of 100", { exact: false }).waitFor();
  expect(asked.filter((request) => !request.startsWith("GET "))).toEqual([]);
  await visit.end();
});

/** Cases without and with a reminder; one cell tells who somebody is. */
const OWN = [
  "case,texted,status,note",
  ...Array.from(
    { length: 80 },
    (_, row) =>
      `${row + 1},${row % 2 === 0 ? "yes" : "no"},${row % 5 === 0 || row % 7 === 1 ? "missed" : "came"},${row === 6 ? "call Maria Gonzalez 212-555-0147" : "none"}`,
  ),
].join("\n");

test("a table of her own warns of what may tell who a person is, and one that is none changes nothing", async () => {
  const visit = await Visit.start(browser, { viewport: { width: 360, height: 740 } });
  const { page } = visit;
  await begun(visit, "Texts to patients");
  const give = (name: string, text: string): Promise<void> =>
    page
      .getByLabel("Your own table")
      .first()
      .setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
  await give("mine.csv", OWN);
  await page.getByText("This file may tell who people are", { exact: false }).waitFor();
  await page.getByText(/^Show .*places?$/).click();
  const places = page.locator("main").getByText("line 8, characters", { exact: false });
  await places.first().waitFor();
  expect((await places.allTextContents()).join(" ")).toContain("212-555-0147");

  await page.getByLabel("Column of the outcome").selectOption("status");
  await page.getByLabel("Column that tells the two groups apart").selectOption("texted");
  await page.getByText("“status” is no plain yes or no", { exact: false }).waitFor();
  await page.getByLabel("What counts", { exact: true }).selectOption("missed");
  await page.getByRole("heading", { name: "What the table shows" }).waitFor();
  const finding = await visit.finding();
  expect(finding).toContain("“status missed”");
  expect(await visit.overflow()).toBeLessThanOrEqual(0);
  expect(await visit.axe()).toEqual([]);

  await page.getByText("Another table", { exact: true }).click();
  for (const [name, text] of [
    ["page.csv", "<!doctype html><table></table>"],
    ["mine.csv", 'a,b\n"x,y\n'],
    ["ragged.csv", "a,b\n1\n"],
  ] as const) {
    await give(name, text);
    await page.getByText(`${name}`, { exact: false }).and(page.locator(".brick")).waitFor();
    await page.getByText("Nothing changed.", { exact: false }).waitFor();
  }
  expect(await visit.finding()).toBe(finding);
  await give("other \u202e.csv", "a,b\nyes,no\n");
  await page.getByText("It stands in the place of mine.csv.", { exact: false }).waitFor();
  expect(await page.getByText("Not all of it could be read", { exact: false }).count()).toBe(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText("Now: mine.csv").waitFor();
  await page.getByRole("heading", { name: finding }).waitFor();
  await page.reload();
  await page.getByRole("heading", { name: finding }).waitFor();
  await visit.end();
});

test("a project file of the command is opened, asks for its tables, and gives the same answers; a hostile one is refused", async () => {
  const visit = await Visit.start(browser);
  const { page } = visit;
  await visit.open("/prepare/projects");
  const give = (name: string, text: string): Promise<void> =>
    page
      .getByLabel("A project file")
      .setInputFiles({ name, mimeType: "text/yaml", buffer: Buffer.from(text) });
  for (const [text, words] of [
    ["kind: data-analysis\ntitle: A\nchart: {data: ../../etc/passwd.csv}\n", "chart.data"],
    ['{"kind":"usability","title":"A","__proto__":{"a":1}}', "__proto__"],
    ["kind: workflow\ntitle: &a [*a]\n", "title"],
    ["<script>alert(1)</script>", "the project"],
    ["kind: workflow\ntitle: A\ncolour: red\n", "colour"],
  ] as const) {
    await give("bad.yaml", text);
    await page.locator(".brick").getByText(words, { exact: false }).first().waitFor();
  }
  expect(await visit.finding()).toBe("No project yet. Begin with something you can count.");
  expect(await visit.axe()).toEqual([]);

  await page.getByLabel("A project file").setInputFiles(at("examples/projects/no-show-reminders.yaml"));
  await page.getByText("names 1 table that is not on this device", { exact: false }).waitFor();
  expect(await visit.axe()).toEqual([]);
  const open = page.getByLabel("no-show-reminders.csv", { exact: true });
  await open.setInputFiles({ name: "x.csv", mimeType: "text/csv", buffer: Buffer.from('a\n"b\n') });
  await page.getByText("Not opened.", { exact: false }).waitFor();
  await open.setInputFiles(at("examples/projects/no-show-reminders.csv"));
  await page.getByRole("heading", { name: FINDING }).waitFor();
  await page.getByText("names 1 table", { exact: false }).waitFor({ state: "detached" });

  await page.getByText("4. Clean and analyse").click();
  await page.getByText("No row describes a person.", { exact: false }).waitFor();

  const folder = mkdtempSync(join(tmpdir(), "opened-project-"));
  const project = await visit.download(() => page.getByRole("button", { name: "Project file" }).click());
  const table = await visit.download(() => page.getByRole("button", { name: "Data", exact: true }).click());
  expect(table.name).toBe("no-show-reminders.csv");
  writeFileSync(join(folder, project.name), project.bytes);
  writeFileSync(join(folder, table.name), table.bytes);
  const here = await runCli(["project", join(folder, project.name), "--json"]);
  const there = await runCli(["project", at("examples/projects/no-show-reminders.yaml"), "--json"]);
  expect(JSON.parse(here.out)).toEqual(JSON.parse(there.out));

  // Another table in the place of the clinic is said to be another, and looked through.
  await visit.open("/prepare/projects");
  await page.getByLabel("A project file").setInputFiles(at("examples/projects/no-show-reminders.yaml"));
  const stranger = OWN.replace("case,texted,status,note", "lead_days,reminder,status,note").replaceAll(
    "missed",
    "no-show",
  );
  await page
    .getByLabel("no-show-reminders.csv", { exact: true })
    .setInputFiles({ name: "mine.csv", mimeType: "text/csv", buffer: Buffer.from(stranger) });
  await page.getByText("4. Clean and analyse").click();
  await page.getByText("This table has other rows than the sample clinic", { exact: false }).waitFor();
  await page.getByText("This file may tell who people are", { exact: false }).waitFor();
  await visit.end();
});
