import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
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

  // What is undone after a file was saved is taken by a calendar too.
  await statement.locator("summary").click();
  await statement.getByLabel("Day of Personal statement").fill("2026-07-20");
  await statement.getByRole("button", { name: /^Plan it from this day/ }).click();
  await expect.poll(begins).toBe("20 July");
  const planned = await visit.download(() =>
    page.getByRole("button", { name: "Calendar file", exact: true }).click(),
  );
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect.poll(begins).not.toBe("20 July");
  const undone = await visit.download(() =>
    page.getByRole("button", { name: "Calendar file", exact: true }).click(),
  );
  expect(sequenceOf(undone.bytes)).toBeGreaterThan(sequenceOf(planned.bytes));

  await new ProfilePage(visit).saved();
  await visit.end();
});

describe("the plan of an applicant, on one visit", () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await visitOf();
  });
  afterAll(() => visit.end());

  test("a bar is dragged and walked by keys, a day that cannot be is explained, and a residency has its own plan", {
    timeout: PATIENCE_MS,
  }, async () => {
    const { page } = visit;
    await visit.open("/prepare/roadmap");
    const walk = page.getByLabel("Walk the steps");
    const told = async (): Promise<string> => (await walk.getAttribute("aria-valuetext")) ?? "";
    const changed = page.getByRole("status", { name: "What changed" });

    await dragBar(page, "statement", 60);
    await expect.poll(told).toMatch(/^Personal statement: from (?!1 July )/);
    await changed.getByText(/^Personal statement: \d+ days later, now from /).waitFor();
    const dropped = await told();

    // A key that is pressed again before the plan has answered counts too.
    await walk.focus();
    for (const key of ["Alt+ArrowRight", "Alt+ArrowRight", "Alt+Shift+ArrowRight"])
      await page.keyboard.press(key);
    await expect.poll(async () => daysApart(dropped, await told())).toBe(9);
    await page.getByRole("button", { name: /^A day earlier.*Personal statement/ }).click();
    await expect.poll(async () => daysApart(dropped, await told())).toBe(8);
    await page.getByRole("button", { name: "Undo", exact: true }).click();
    await expect.poll(async () => daysApart(dropped, await told())).toBe(9);
    await walk.focus();
    await page.keyboard.press("Home");
    expect(await told()).not.toContain("Personal statement");

    await dragBar(page, "send", -400);
    await changed
      .getByText(/^Applications: check and send: 1 July cannot be\. .* It waits for: .*Personal statement/)
      .waitFor();
    await page.getByRole("button", { name: /^Open this step.*Applications/ }).click();
    expect(await page.locator('[data-step="send"]').getAttribute("open")).not.toBe(null);

    // Escape takes a drag back before it is let go.
    const before = await page.locator('[data-bar="form"] > .step').getAttribute("x");
    await dragBar(page, "form", 80, "Escape");
    expect(await page.locator('[data-bar="form"] > .step').getAttribute("x")).toBe(before);
    expect(await page.locator("[data-bar] [transform]").count()).toBe(0);

    await page.getByText("Change where you stand").click();
    await page.getByLabel("Where you stand").selectOption("Residency");
    await page.getByLabel("First day of your residency").fill("2025-07-01");
    await page.getByLabel("First day of your residency").blur();
    await page.getByText("1 July 2026 · residency, year 2 of 3").waitFor();
    await page.getByLabel("Its specialty").selectOption("Neurology");
    await page.getByText("1 July 2026 · residency, year 2 of 4").waitFor();
    await page.getByLabel("How many years it takes").selectOption("1");
    await page.getByText("By these answers it ended on 30 June 2026.").waitFor();
    expect(await visit.axe()).toEqual([]);
    await page.getByRole("button", { name: "Undo", exact: true }).click();
    await page.getByText("It ends on about 30 June 2029.").waitFor();
    await page.locator('[data-step="elective"]').waitFor();
    await page.getByRole("button", { name: "Take my residency out" }).click();
    await page.getByLabel("Where you stand").selectOption("Not chosen");
    await page.getByText("1 July 2026 · year of applying, worked out from your profile").waitFor();
    await new ProfilePage(visit).saved();
  });

  test("a meeting is entered, stands among the people, and outlives the page", {
    timeout: PATIENCE_MS,
  }, async () => {
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
  });
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

  // What she tells moves her readiness, and says so in the finding under it. A long name stays on the screen.
  const readiness = page.getByText(/^You show \d of \d things/);
  const shown = async (): Promise<number> => Number(/\d/.exec((await readiness.textContent()) ?? "")?.[0]);
  const mentor = page.locator(".fell-line", { hasText: "A mentor in informatics" });
  expect(await mentor.getAttribute("data-state")).not.toBe("met");
  const less = await shown();
  const long = "Wickramasinghe".repeat(8);
  await visit.open("/prepare/people");
  await page.getByLabel("Name of another mentor").fill(`Dr. ${long}`);
  await page.keyboard.press("Enter");
  await page
    .locator(".inf-entry", { hasText: long })
    .getByLabel("Field", { exact: true })
    .selectOption("informatics");
  await visit.open("/prepare/fellowships");
  await expect.poll(shown).toBe(less + 1);
  expect(await mentor.getAttribute("data-state")).toBe("met");

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

/** Takes hold of the bar of a step and lets it go so many pixels further right; a key may be pressed before. */
async function dragBar(page: Page, code: string, pixels: number, key?: string): Promise<void> {
  const bar = page.locator(`[data-bar="${code}"] > .step`);
  await bar.evaluate((element) => element.scrollIntoView({ block: "center" }));
  const box = (await bar.boundingBox())!;
  const [x, y] = [box.x + Math.min(box.width / 2, 20), box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + pixels / 2, y);
  await page.mouse.move(x + pixels, y);
  if (key !== undefined) await page.keyboard.press(key);
  await page.mouse.up();
}

/** Days between the begins of one step in two of its sentences. */
function daysApart(before: string, after: string): number {
  const [from, to] = [before, after].map((words) =>
    Date.parse(`${/ from (\d+ \w+) to /.exec(words)?.[1]} 2026 UTC`),
  );
  return (to! - from!) / 86_400_000;
}

/** The highest sequence of a calendar file: the file that has it takes the place of one with a lower. */
function sequenceOf(bytes: Buffer): number {
  return Math.max(...[...bytes.toString().matchAll(/^SEQUENCE:(\d+)/gm)].map(([, number]) => Number(number)));
}
