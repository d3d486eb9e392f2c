import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startBrowser } from "../browser.ts";
import { ProfilePage } from "../pages/profile-page.ts";
import { SMALL_APPLICANT } from "../pages/small-applicant.ts";
import { Visit } from "../pages/visit.ts";

const PATIENCE_MS = 120_000;
const MENTORED = [
  SMALL_APPLICANT,
  "portfolio:",
  "  mentors:",
  "    - {name: Dr. B. Rai, kind: clinical, met: [2026-06-01]}",
  "  skills:",
  "    - {name: SQL, level: working}",
].join("\n");

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** An applicant on the first of July before she applies. */
async function visitOf(): Promise<Visit> {
  const visit = await Visit.start(browser);
  await visit.page.clock.setFixedTime(new Date("2026-07-01T12:00:00"));
  await new ProfilePage(visit).openFile("mine.yaml", MENTORED);
  await visit.page.locator(".toast").getByText("Opened mine.yaml").waitFor();
  return visit;
}

test("a step that is planned, begun, left out and done plans the rest anew, and the calendar file follows", {
  timeout: PATIENCE_MS,
}, async () => {
  const visit = await visitOf();
  const { page } = visit;
  await visit.open("/prepare");
  await page.getByRole("link", { name: "Follow your roadmap" }).click();
  await visit.settled();
  expect(await visit.finding()).toMatch(
    /^(\w+ steps? (cannot wait|must not slip): |Nothing is critical today\. )/,
  );
  await page.getByRole("heading", { name: "This week" }).waitFor();
  expect(await visit.axe()).toEqual([]);

  // The table says what the drawing says, step by step.
  const drawn = await page.locator(".chart-roadmap .roadmap-step").count();
  await page.getByText("Show as a table").first().click();
  const rows = page.locator(".wide-figure table tbody tr");
  expect(await rows.count()).toBe(drawn);
  expect(await page.locator("[data-step]").count()).toBe(drawn);

  // By keyboard: a step is opened and planned two days later; what changed is said, and can be undone.
  const statement = page.locator('[data-step="statement"]');
  const begins = async (): Promise<string> =>
    (await statement.locator("li").first().textContent())?.match(/^Begin on (.*), end/)?.[1] ?? "";
  await statement.locator("summary").focus();
  await page.keyboard.press("Enter");
  const first = await begins();
  await statement.getByLabel("Day of Personal statement").fill("2026-07-15");
  await statement.getByRole("button", { name: /^Plan it from this day/ }).click();
  await expect.poll(begins).toBe("15 July");
  expect(first).not.toBe("15 July");
  const changed = page.getByRole("status", { name: "What changed" });
  await changed.getByText(/^Personal statement: \d+ days later, now from 15 July\.$/).waitFor();
  await statement.locator("summary").focus();
  await page.keyboard.press("Alt+ArrowRight");
  await expect.poll(begins).toBe("16 July");
  expect(await visit.axe()).toEqual([]);

  // A day that cannot be is refused in words, and nothing moves.
  await statement.getByLabel("Day of Personal statement").fill("2026-08-15");
  await statement.getByRole("button", { name: /^Done on this day/ }).click();
  await statement.getByText("That day is still to come. Choose today or an earlier day.").waitFor();
  expect(await begins()).toBe("16 July");

  const { name, bytes } = await visit.download(() =>
    page.getByRole("button", { name: "Calendar file", exact: true }).click(),
  );
  expect(name).toBe("smartpick-plan.ics");
  const file = bytes.toString().replaceAll("\r\n ", "");
  expect(file).toMatch(/DTSTART;VALUE=DATE:20260716[\s\S]*?SUMMARY:Begin: Personal statement/);

  await statement.getByLabel("Day of Personal statement").fill("2026-06-25");
  await statement.getByRole("button", { name: /^Done on this day/ }).click();
  await statement.waitFor({ state: "detached" });
  await changed.getByText("Personal statement: no longer in the plan, done.").waitFor();
  await page.locator("main").getByText("Personal statement: done on 25 June.").waitFor();
  await page.getByRole("button", { name: /^Take it in again.*Personal statement/ }).click();
  await statement.waitFor();

  const later = await visit.download(() =>
    page.getByRole("button", { name: "Calendar file", exact: true }).click(),
  );
  expect(sequenceOf(later.bytes)).toBeGreaterThan(sequenceOf(bytes));
  await page.getByText("About the calendar file").click();
  const back = await visit.download(() =>
    page.getByRole("button", { name: "File that takes the plan out again" }).click(),
  );
  expect(back.name).toBe("smartpick-plan-take-back.ics");
  expect(back.bytes.toString()).toContain("METHOD:CANCEL");
  expect(sequenceOf(back.bytes)).toBeGreaterThan(sequenceOf(later.bytes));

  await new ProfilePage(visit).saved();
  await visit.end();
});

test("a meeting is entered, stands among the people, and outlives the page", {
  timeout: PATIENCE_MS,
}, async () => {
  const visit = await visitOf();
  const { page } = visit;
  await visit.open("/prepare/roadmap");
  await page.getByText(/^Clinical mentor: Dr\. B\. Rai\./).waitFor();
  await page.getByText("Informatics mentor: none yet.").waitFor();
  await page.getByRole("button", { name: "Add a meeting" }).click();
  await page.getByLabel("With whom").fill("Dr. C. Lama");
  await page.getByLabel("Day of the meeting").fill("2026-06-01");
  await page.getByRole("button", { name: "Keep this meeting" }).click();
  await page.getByText("Choose today or a later day.").waitFor();
  await page.getByLabel("Day of the meeting").fill("2026-07-14");
  await page.getByLabel("Time, if agreed").fill("15:30");
  expect(await visit.axe()).toEqual([]);
  await page.getByRole("button", { name: "Keep this meeting" }).click();
  await page.getByText("Dr. C. Lama: 14 July, 15:30 eastern time.").waitFor();
  await new ProfilePage(visit).saved();
  await page.reload();
  await page.getByText("Dr. C. Lama: 14 July, 15:30 eastern time.").waitFor();
  await page.getByRole("button", { name: /^Remove the meeting of 14 July/ }).click();
  await page.getByText(/^Dr\. C\. Lama/).waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await page.getByText("Dr. C. Lama: 14 July, 15:30 eastern time.").waitFor();
  await visit.end();
});

test("fellowships and plan B name what is there and what nobody has published, and lead on", {
  timeout: PATIENCE_MS,
}, async () => {
  const visit = await visitOf();
  const { page } = visit;
  await visit.open("/prepare/fellowships");
  expect(await visit.finding()).toMatch(/fellowship in clinical informatics/);
  const all = page.locator(".fell-table tbody tr");
  const [count] =
    (await page.getByText(/^\d+ accredited fellowships, by the department/).textContent())?.match(/^\d+/) ??
    [];
  expect(await all.count()).toBe(Number(count));
  await page.getByLabel("Housed in a specialty I seek").check();
  await expect.poll(() => all.count()).toBeLessThan(Number(count));
  expect(new Set(await page.locator(".fell-table tbody td:nth-of-type(2)").allTextContents())).toEqual(
    new Set(["PathologyYou seek it"]),
  );
  await page.getByRole("columnheader", { name: "Until" }).waitFor();
  expect(await visit.axe()).toEqual([]);

  await visit.open("/prepare/plan-b");
  expect(await visit.finding()).toMatch(
    /^If this season ends without a match, you match in .* seasons like 2028/,
  );
  expect(await page.locator(".plan-b-season").count()).toBeGreaterThan(1);
  const analyst = page.locator(".plan-b-role", { hasText: "Clinical data analyst" });
  await analyst.locator("summary").click();
  await analyst.locator("[data-state=there]", { hasText: "SQL" }).waitFor();
  await analyst.getByText(/^Shortest way by courses: /).waitFor();
  expect(await visit.axe()).toEqual([]);

  await page.emulateMedia({ media: "print" });
  const paper = await page.locator("main").innerText();
  await page.emulateMedia({ media: null });
  expect(paper.match(/Usual entry: /g)?.length).toBe(await page.locator(".plan-b-role").count());

  for (const path of ["/prepare", "/prepare/roadmap", "/prepare/fellowships", "/prepare/plan-b"]) {
    await visit.open(path);
    await visit.resize({ width: 320, height: 740 });
    expect([path, await visit.overflow(), await visit.overflowMirrored()]).toEqual([path, 0, 0]);
  }
  await visit.end();
});

/** The highest sequence of a calendar file: the file that has it takes the place of one with a lower. */
function sequenceOf(bytes: Buffer): number {
  return Math.max(...[...bytes.toString().matchAll(/^SEQUENCE:(\d+)/gm)].map(([, number]) => Number(number)));
}
