import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startBrowser } from "../browser.ts";
import { AskFirstPage } from "../pages/ask-first-page.ts";
import { ListPage } from "../pages/list-page.ts";
import { ProfilePage } from "../pages/profile-page.ts";
import { Visit } from "../pages/visit.ts";

const PROGRAM = "acgme:1403521287";
const LATE_NOVEMBER = new Date("2026-11-28T12:00:00");
/** Longer than the page waits before it moves the focus. */
const AFTERWARDS_MS = 300;
const MOST_TABS = 60;
const PHONE = { viewport: { width: 320, height: 640 }, hasTouch: true };

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** Presses a button as a keyboard does; the way there by Tab is left out, as a list has hundreds of stops. */
async function press(button: Locator, key = "Enter"): Promise<void> {
  await button.focus();
  await button.press(key);
}

/** Goes to an element by Tab alone, from where the focus is. */
async function tabTo(target: Locator): Promise<void> {
  for (let presses = 0; presses < MOST_TABS; presses++) {
    await target.page().keyboard.press("Tab");
    if (await target.evaluate((one) => one === document.activeElement)) return;
  }
  throw new Error(`Not reached within ${MOST_TABS} tabs.`);
}

/** Waits until the focus is there; an act and the answer after it may each move it. */
async function expectFocus(target: Locator): Promise<void> {
  await target.first().waitFor({ state: "attached" });
  await expect.poll(() => target.first().evaluate((one) => one === document.activeElement)).toBe(true);
}

/** The program in whose row the focus is; `null` anywhere else, the bare page included. */
function focusedProgram(page: Page): Promise<string | null> {
  return page.evaluate(
    () => document.activeElement?.closest("[data-program]")?.getAttribute("data-program") ?? null,
  );
}

const DELETE = /^Delete(?! for good)/;
const act = (page: Page, name: RegExp): Locator => page.locator("main").getByRole("button", { name });
const toast = (page: Page, name: string): Locator =>
  page.getByRole("group", { name: "What was done" }).getByRole("button", { name });

test("among the files, each act that takes its own button away leaves the focus beside it", async () => {
  const visit = await Visit.start(browser);
  const { page } = visit;
  await new ProfilePage(visit).fillThree();
  await new ProfilePage(visit).saved();
  await visit.open("/me/files");

  const field = page.getByLabel("Name of this profile");
  await press(act(page, /^Rename/));
  await field.press("Escape");
  await expectFocus(act(page, /^Rename/));
  await press(act(page, /^Rename/));
  await field.fill("First");
  await field.press("Enter");
  await expectFocus(act(page, /^Rename.*First$/));
  await press(act(page, /^Rename/));
  await press(act(page, /^Cancel/));
  await expectFocus(act(page, /^Rename.*First$/));

  await press(act(page, /^Duplicate/));
  await press(act(page, /^Show/), "Space");
  await expectFocus(act(page, /^Rename.*First$/));
  await press(act(page, /^Clear all answers/));
  await toast(page, "Undo").waitFor();
  await expectFocus(act(page, /^Rename.*First$/));
  await tabTo(toast(page, "Undo"));
  await page.keyboard.press("Enter");
  // The last stop before the notice, from which Tab led into it.
  await expectFocus(page.locator("footer button").last());

  await press(act(page, DELETE).first());
  await expectFocus(act(page, /^Rename.*First, copy$/));
  // The cleared answers lie in the trash beside the deleted profile.
  await expect.poll(() => act(page, /^Bring back/).count()).toBe(2);
  await press(act(page, /^Bring back/).first());
  await expect.poll(() => act(page, /^Bring back/).count()).toBe(1);
  await expectFocus(act(page, /^Bring back/));
  await press(act(page, DELETE).first());
  await expect.poll(() => act(page, /^Bring back/).count()).toBe(2);
  await press(act(page, /^Delete for good/).first());
  await press(page.getByRole("alertdialog").getByRole("button", { name: "Delete for good" }));
  await expect.poll(() => act(page, /^Bring back/).count()).toBe(1);
  await expectFocus(act(page, /^Bring back/));
  await press(act(page, DELETE).first());
  await expectFocus(act(page, /^New profile$/));
  await press(act(page, /^Empty the trash/));
  await press(page.getByRole("alertdialog").getByRole("button", { name: "Empty the trash" }));
  await expectFocus(act(page, /^Erase everything$/));
  await visit.end();
});

test.for([
  ["table", {}],
  ["cards", PHONE],
] as const)("on the list as %s, who drops programs goes on with the next", async ([, options]) => {
  const visit = await Visit.start(browser, options);
  const { page } = visit;
  const list = new ListPage(visit);
  await visit.openExample("High score and research");
  const drop = (id: string): Locator => list.row(id).getByRole("button", { name: /^Drop/ });

  const [first = "", second = ""] = await list.ids();
  await list.reach(first);
  await press(drop(first));
  await list.waitFor(first, false);
  await expect.poll(() => focusedProgram(page)).toBe(second);
  const scrolled = await page.evaluate(() => window.scrollY);
  await press(toast(page, "Close"));
  await expect.poll(() => focusedProgram(page)).toBe(second);
  expect(await page.evaluate(() => window.scrollY)).toBe(scrolled);
  await list.reach(second);
  await press(drop(second));
  await list.waitFor(second, false);
  await expect.poll(() => focusedProgram(page)).not.toBeNull();
  const next = await focusedProgram(page);
  await press(toast(page, "Undo"), "Space");
  await list.waitFor(second, true);
  await expect.poll(() => focusedProgram(page)).toBe(next);

  // An opened row keeps its name in sight, and the choices above the list keep their words.
  await press(list.name(second));
  const strip = list.row(second).locator(".strip");
  const [name, acts] = [await list.name(second).boundingBox(), await strip.boundingBox()];
  if (name === null || acts === null) throw new Error("An opened row shows its name and its actions.");
  expect(acts.y >= name.y + name.height || acts.x >= name.x + name.width).toBe(true);
  const narrowest = await page
    .locator(".viewbar select")
    .evaluateAll((choices) => Math.min(...choices.map((choice) => choice.getBoundingClientRect().width)));
  expect(narrowest).toBeGreaterThan(100);

  const more = act(page, /^Change budget/);
  if (await more.isVisible()) await press(more);
  const limit = page.getByRole("button", { name: "No limit on money" });
  await press(limit);
  await limit.waitFor({ state: "detached" });
  await expectFocus(page.getByRole("slider", { name: "Budget" }));
  await visit.settled();
  await visit.end();
});

test("an answer of a program taken back leaves the focus among the questions", async () => {
  const visit = await Visit.start(browser);
  const ask = new AskFirstPage(visit);
  const { page } = visit;
  await visit.openExample("Low score, wants informatics");
  await ask.open();
  const [first = "", second = ""] = await ask.ids();
  const row = ask.question(first);
  await press(row.getByRole("button", { name: /^They answered/ }));
  const answer = row.getByLabel("Its answer");
  if ((await row.locator("input:not([type=checkbox])").count()) > 0) await answer.fill("1");
  else await answer.selectOption("no");
  await press(row.getByRole("button", { name: "Enter", exact: true }));
  await row.waitFor({ state: "detached" });
  const question = (): Promise<string | null> =>
    page.evaluate(
      () => document.activeElement?.closest("[data-question]")?.getAttribute("data-question") ?? null,
    );
  expect(await question()).toBe(second);
  await press(toast(page, "Undo"));
  await row.waitFor();
  await expect.poll(question).toBe(second);
  await visit.end();
});

test("a chip of a program that cannot be pressed again hands the focus on", async () => {
  const visit = await Visit.start(browser);
  const { page } = visit;
  await page.clock.setFixedTime(LATE_NOVEMBER);
  await new ProfilePage(visit).openFile(
    "over.yaml",
    `season: 2027\napplicant: {type: us-md}\nexams: {step2ck: 250}\nseeks: {specialties: [Internal Medicine]}\npins: {must: ["${PROGRAM}"]}\n`,
  );
  await page.getByRole("heading", { level: 1, name: "About you" }).waitFor();
  await visit.open(`/program/${PROGRAM}`);
  await page.locator("main .note").first().waitFor();
  const chip = act(page, /^Pinned$/);
  await press(chip);
  await chip.waitFor({ state: "detached" });
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
  await visit.end();
});

test("the focus is left alone where the reader took it away, and a mouse never moves the page", async () => {
  const visit = await Visit.start(browser);
  const { page } = visit;
  const list = new ListPage(visit);
  await visit.openExample("High score and research");
  const [first = "", second = "", third = ""] = await list.ids();
  const drop = (id: string): Locator => list.row(id).getByRole("button", { name: /^Drop/ });
  await list.reach(second);
  await drop(second).click();
  await list.waitFor(second, false);
  await expect.poll(() => focusedProgram(page)).toBe(third);
  // What is read stays where it is; lines above it may come and go.
  const seen = async (): Promise<number> => (await list.row(third).boundingBox())?.y ?? Number.NaN;
  const before = await seen();
  await toast(page, "Undo").click();
  await list.waitFor(second, true);
  await expect.poll(() => focusedProgram(page)).toBe(third);
  const comesBack = (await list.row(second).boundingBox())?.height ?? Number.NaN;
  expect(Math.abs((await seen()) - before)).toBeLessThanOrEqual(comesBack + 1);

  // The row that had the focus goes after the reader has clicked on bare ground.
  await list.name(first).focus();
  await page.locator("footer p").first().click();
  await list.reach(first);
  await drop(first).dispatchEvent("click");
  await list.waitFor(first, false);
  await page.waitForTimeout(AFTERWARDS_MS);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("BODY");
  await visit.end();
});
