import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startBrowser } from "../browser.ts";
import { Visit } from "../pages/visit.ts";

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const PHONE = { viewport: { width: 360, height: 740 } } as const;

/** Five people, as their paper forms have them. */
const ANSWERS: readonly (readonly [string, string])[] = [
  ["nurse 1", "2424243424"],
  ["nurse 2", "3334333334"],
  ["nurse 3", "2423243423"],
  ["resident 1", "3332344332"],
  ["attending 1", "2514242524"],
];

const STEP = "4. State what you found";

let browser: Browser;
const folder = mkdtempSync(join(tmpdir(), "usability-project-"));
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** What the command says of the same file. */
function command(...words: readonly string[]): { readonly finding: string; readonly mean: number } {
  return JSON.parse(
    execFileSync("node", [at("apps/cli/bin/smartpick.mjs"), ...words, "--json"], {
      encoding: "utf8",
      stdio: "pipe",
    }),
  );
}

async function begin(visit: Visit, kind: RegExp, step: string): Promise<void> {
  const { page } = visit;
  await visit.open("/prepare/projects");
  await page.getByRole("radio", { name: kind }).click();
  await page.getByLabel("Title").fill("Renewing a drug");
  await page.getByRole("button", { name: "Begin the project" }).click();
  await page.getByRole("heading", { name: "The steps" }).waitFor();
  await page.getByText(step).click();
}

async function addKind(page: Page, kind: string): Promise<void> {
  await page.getByLabel("What did you collect?").selectOption(kind);
  await page.getByRole("button", { name: "Add it" }).click();
}

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((words) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", words);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
}

/** The words of a drawing, without its marks and line ends. */
function wordsIn(svg: Buffer): string {
  return svg
    .toString("utf8")
    .replace(/<style[\s\S]*?<\/style>/g, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");
}

test("answers of five people are typed on a phone by keyboard alone, and score as the command scores their file", async () => {
  const visit = await Visit.start(browser, PHONE);
  const { page } = visit;
  await begin(visit, /EHR usability/, STEP);

  const { keyboard } = page;
  await page.getByLabel("What did you collect?").focus();
  await keyboard.press("Tab");
  await keyboard.press("Enter");
  const person = page.getByLabel("Person, person 1", { exact: true });
  await person.waitFor();
  // From the part that was added the keys lead through its buttons to its first field.
  for (
    let stop = 0;
    stop < 8 && !(await person.evaluate((field) => field === document.activeElement));
    stop++
  )
    await keyboard.press("Tab");
  expect(await person.evaluate((field) => field === document.activeElement)).toBe(true);
  for (const [place, [name, digits]] of ANSWERS.entries()) {
    await keyboard.type(name);
    await keyboard.press("Tab");
    for (const digit of digits) await keyboard.press(digit);
    await keyboard.press("Tab");
    await keyboard.press("Tab");
    if (place === ANSWERS.length - 1) break;
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Add a person");
    await keyboard.press("Enter");
    await page.getByLabel(`Person, person ${place + 2}`, { exact: true }).waitFor();
  }
  await page
    .getByText(/The mean score of 5 people is/)
    .first()
    .waitFor();
  expect(await visit.overflow()).toBeLessThanOrEqual(0);
  expect(await visit.axe()).toEqual([]);

  const saved = await visit.download(() => page.getByRole("button", { name: "Save sus.csv" }).click());
  expect(saved.bytes.toString("utf8").split("\n").slice(0, 2)).toEqual([
    "id,q1,q2,q3,q4,q5,q6,q7,q8,q9,q10",
    "nurse 1,2,4,2,4,2,4,3,4,2,4",
  ]);
  const file = join(folder, "sus.csv");
  writeFileSync(file, saved.bytes);
  const { finding, mean } = command("score", file, "--scale", "sus");
  // By hand: 27.5, 45, 32.5, 55 and 17.5.
  expect(mean).toBe(35.5);
  expect(await page.locator(".evaluation-result .lead").textContent()).toBe(finding);

  // A person is taken away and comes back.
  await page.getByRole("button", { name: "Take away person 5" }).click();
  await page
    .getByText(/The mean score of 4 people is/)
    .first()
    .waitFor();
  await page.getByRole("button", { name: "Undo" }).click();
  // The poster is laid out a moment later, and still holds the older words.
  const result = page.locator(".evaluation-result");
  await result.getByText(finding).waitFor();
  expect(await page.getByText("The check can miss some", { exact: false }).count()).toBe(1);

  // Files that are none of this kind change nothing.
  const give = (name: string, text: string): Promise<void> =>
    page
      .getByLabel("Table of Ten statements")
      .setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
  await give("page.csv", "<!doctype html><script>alert(1)</script>");
  await page.getByText("page.csv is a web page", { exact: false }).waitFor();
  await give("eleven.csv", "id,q1,q2,q3,q4,q5,q6,q7,q8,q9,q10,q11\na,1,1,1,1,1,1,1,1,1,1,1\n");
  await page.getByText("eleven.csv has “q11”", { exact: false }).waitFor();
  expect(await result.getByText(finding).count()).toBe(1);

  await addKind(page, "heuristics");
  await page.getByLabel("Raters", { exact: true }).fill("Anna\nBen");
  await page.getByLabel("Problem, problem 1").fill("The dose stays in the field");
  await page.getByLabel(/^Heuristics, problem 1/).click();
  await page.getByLabel("Prevent errors").check();
  await page.getByLabel("Severity, Anna, problem 1").selectOption("4");
  await page.getByLabel("Severity, Ben, problem 1").selectOption("3");
  await page.getByText("2 raters judged 1 problem.", { exact: false }).first().waitFor();

  // A number outside its scale is refused beside its cell, and counted once it is corrected.
  await addKind(page, "tlx");
  await page.getByLabel("Person, person 1", { exact: true }).last().fill("nurse 1");
  for (const scale of [
    "Mental demand",
    "Physical demand",
    "Time pressure",
    "Performance",
    "Effort",
    "Frustration",
  ])
    await page.getByLabel(new RegExp(`^${scale}.*, person 1$`)).fill(scale === "Effort" ? "120" : "40");
  const wrong = page.locator('[data-column="effort"] .wrong');
  await wrong.waitFor();
  expect(await wrong.textContent()).toBe(
    "Line 2, column effort: “120” is not accepted. It takes a number from 0 to 100.",
  );
  expect(await visit.axe()).toEqual([]);
  await page.getByLabel("Effort, person 1").fill("55");
  await page.getByText("One person gave a workload of 42.5", { exact: false }).first().waitFor();

  await page.getByRole("heading", { name: "Your poster" }).waitFor();
  const poster = await visit.download(() =>
    page.getByRole("button", { name: "Poster as a drawing (SVG)" }).click(),
  );
  expect(wordsIn(poster.bytes)).toContain(finding);
  const abstract = await visit.download(() => page.getByRole("button", { name: /^Abstract, / }).click());
  expect(abstract.bytes.toString("utf8").replace(/\s+/g, " ")).toContain("2 raters judged 1 problem.");
  const told = await visit.download(() => page.getByRole("button", { name: "Project file" }).click());
  expect(JSON.parse(told.bytes.toString("utf8")).evaluations).toEqual([
    { kind: "sus", data: "sus.csv" },
    { kind: "heuristics", data: "heuristics.csv" },
    { kind: "tlx", data: "tlx.csv" },
  ]);

  await page.reload();
  await page.getByText(STEP).click();
  await page.getByText(finding).first().waitFor();
  await page.getByText("One person gave a workload of 42.5", { exact: false }).first().waitFor();
  await page.getByText("Type or correct it here: 1 problem").click();
  await page.getByText("The dose stays in the field").first().click();
  expect(await page.getByLabel("Severity, Ben, problem 1").inputValue()).toBe("3");
  expect(await visit.overflow()).toBeLessThanOrEqual(0);
  await visit.end();
});

test("a grid is walked by keys, takes a block of a spreadsheet, and shows a strange file as words alone", async () => {
  const visit = await Visit.start(browser);
  const { page } = visit;
  const { keyboard } = page;
  await begin(visit, /EHR usability/, STEP);
  await addKind(page, "tasks");
  await page.getByLabel("Person, row 1").focus();
  await paste(
    page,
    "person\ttask\tstep\tcompleted\tseconds\tclicks\terrors\nnurse 1\tRenew\tSearch\tyes\t24\t6\t1\nnurse 2\tRenew\tSearch\tyes\t38\t9\t2\nnurse 3\tRenew\tSearch\tno\t60\t12\t3\n",
  );
  await page.getByText("3 people tried 1 task.", { exact: false }).first().waitFor();
  await page.getByText("Pasted 3 rows.").waitFor();

  await page.getByLabel("Seconds, row 1").focus();
  await keyboard.press("ArrowDown");
  await keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe(
    "Seconds, row 3",
  );
  await keyboard.type("soon");
  const wrong = page.locator('[data-column="seconds"] .wrong');
  await page.waitForTimeout(800);
  expect(await wrong.count()).toBe(0);
  await keyboard.press("ArrowUp");
  await wrong.waitFor();
  expect(await wrong.textContent()).toMatch(
    /^Line 4, column seconds: “soon” is not accepted\. It takes seconds/,
  );
  await keyboard.press("ArrowDown");
  await keyboard.type("61");
  await keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe(
    "Seconds, row 4",
  );
  await page.getByRole("table", { name: /^Task by task/ }).waitFor();
  expect(await visit.axe()).toEqual([]);

  // Typed on the page, a project is what the command reads.
  const file = join(folder, "tasks.csv");
  const saved = await visit.download(() => page.getByRole("button", { name: "Save tasks.csv" }).click());
  writeFileSync(file, saved.bytes);
  const { finding } = command("usability", file, "--kind", "tasks");
  expect(await page.locator(".evaluation-result .lead").textContent()).toBe(finding);

  await page.getByLabel("Table of Tasks").setInputFiles({
    name: "tasks.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(
      'person,task,completed\n<img src=x onerror=alert(1)>,"=HYPERLINK(""http://x.example"")",yes\n',
    ),
  });
  await page.getByText("It stands in the place of tasks.csv.", { exact: false }).waitFor();
  await page.getByText("1 person tried 1 task.", { exact: false }).first().waitFor();
  expect(await page.locator("img[src=x]").count()).toBe(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await page.locator(".evaluation-result").getByText(finding).waitFor();
  await page.getByText("Type or correct it here: 3 rows").waitFor();

  // Taken away and brought back, the table is as it was.
  await page.getByRole("button", { name: /^Take it away: Tasks/ }).click();
  await page.getByText("Tasks, step by step is taken away.").waitFor();
  expect(await page.locator(".evaluation-result").count()).toBe(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await page.locator(".evaluation-result").getByText(finding).waitFor();
  await visit.end();
});

test("choices between the scales give the weights, and stay when the page is loaded anew", async () => {
  const visit = await Visit.start(browser, PHONE);
  const { page } = visit;
  await begin(visit, /EHR usability/, STEP);
  await addKind(page, "tlx-weighted");
  await page.getByLabel("Person, person 1", { exact: true }).fill("nurse 1");
  for (const scale of [
    "Mental demand",
    "Physical demand",
    "Time pressure",
    "Performance",
    "Effort",
    "Frustration",
  ])
    await page.getByLabel(new RegExp(`^${scale}.*, person 1$`)).fill("40");
  await page.getByText("Fifteen pairs: which of the two", { exact: false }).click();
  const pairs = page.locator(".tlx-pairs [role=radiogroup]");
  expect(await pairs.count()).toBe(15);
  for (let pair = 0; pair < 15; pair++) await pairs.nth(pair).getByRole("radio").first().check();
  await page.getByText("One person gave a workload of 40 of 100", { exact: false }).first().waitFor();
  expect(await page.getByLabel("Weight: Mental demand, person 1").inputValue()).toBe("5");
  expect(await visit.axe()).toEqual([]);
  await page.reload();
  await page.getByText(STEP).click();
  await page.getByText("One person gave a workload of 40 of 100", { exact: false }).first().waitFor();
  await page.getByText("Type or correct it here: 1 person").click();
  await page.getByText("nurse 1", { exact: true }).first().click();
  await page.getByText("All chosen; the weights are counted").waitFor();
  await visit.end();
});

test("numbers of a chart are typed, and the chart says how many points are still needed", async () => {
  const visit = await Visit.start(browser);
  const { page } = visit;
  await begin(visit, /Workflow/, "3. Measure before the change");
  await page.getByText("Type the numbers here").click();
  await page.getByLabel("Day or number, row 1").focus();
  const values = [21, 19, 23, 18, 20, 22, 19, 20, 21, 17, 20, 23, 18, 21, 20, 19, 22, 20, 18, 21];
  await paste(page, values.map((value, week) => `${week + 1}\t${value}`).join("\n"));
  await page.getByRole("heading", { name: "The chart", exact: true }).waitFor();
  await page.getByLabel("Rules", { exact: true }).selectOption("nhs");
  await page.getByLabel("Smallest change that matters").fill("0");
  await page.getByRole("button", { name: "Work it out" }).click();
  await page.getByText("Write a number above 0, such as 5 or 0.5.").waitFor();
  await page.getByLabel("Smallest change that matters").fill("3");
  await page.getByRole("button", { name: "Work it out" }).click();
  await page.getByText(/After a change of −3 you need about \d+ points: by then 80 of 100 runs/).waitFor();
  expect(await visit.axe()).toEqual([]);
  const saved = await visit.download(() => page.getByRole("button", { name: "Project file" }).click());
  expect(JSON.parse(saved.bytes.toString("utf8")).chart).toMatchObject({
    data: "numbers.csv",
    method: "xmr",
  });

  // One number more, typed at the end, is one point more.
  await page.getByLabel("Day or number, row 20").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.type("21");
  await page.keyboard.press("Tab");
  await page.keyboard.type("19");
  await page.getByText("Show the 21 points as a table").waitFor();
  await page.reload();
  await page.getByText("Show the 21 points as a table").waitFor();
  await visit.end();
});
