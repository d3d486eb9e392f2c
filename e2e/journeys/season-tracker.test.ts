import { parseProfile } from "@smartpick/profile";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startBrowser } from "../browser.ts";
import { ListPage } from "../pages/list-page.ts";
import { ProfilePage } from "../pages/profile-page.ts";
import { SeasonPage } from "../pages/season-page.ts";
import { Visit } from "../pages/visit.ts";

const PATIENCE_MS = 60_000;
const SEPTEMBER = new Date("2026-09-24T12:00:00");
const LATE_NOVEMBER = new Date("2026-11-28T12:00:00");
const APRIL = new Date("2027-04-02T12:00:00");

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

test("what is sent and what comes back moves the chance, stands in the file, and is read only in spring", {
  timeout: PATIENCE_MS,
}, async () => {
  const visit = await Visit.start(browser);
  const { page } = visit;
  const season = new SeasonPage(visit);
  await page.clock.setFixedTime(SEPTEMBER);
  await new ProfilePage(visit).fillThree();
  await visit.open("/list");
  const listed = await new ListPage(visit).rows.first().getAttribute("data-program");
  await season.sendAll();
  await page.clock.setFixedTime(LATE_NOVEMBER);
  await page.reload();
  const silent = await season.findingWithChance();
  expect(silent).toContain("Your silence is normal.");
  // One tap, on the day above the tracker.
  const entry = (await season.rows.nth(3).getAttribute("data-entry")) ?? "";
  await page.getByLabel("Day of the news").fill("2026-10-06");
  await season
    .row(entry)
    .getByRole("button", { name: /^Invited/ })
    .click();
  await season.row(entry).getByText("6 Oct").waitFor();
  await expect.poll(() => season.findingWithChance(), { timeout: 20_000 }).not.toBe(silent);
  const invited = await season.findingWithChance();
  // The same number as under Chances.
  const said = /about \d+ of 100/.exec(invited)?.[0] ?? "none";
  await visit.open("/chances");
  expect(await visit.finding()).toContain(said);
  // By keyboard, and back.
  await visit.open("/season");
  await season.rows.nth(1).locator("a.name").focus();
  await page.keyboard.press("ArrowDown");
  const focused = await season.focused();
  await page.keyboard.press("r");
  await season
    .row(focused ?? "")
    .getByText("Rejected", { exact: true })
    .first()
    .waitFor({ state: "attached" });
  await page.keyboard.press("u");
  await season
    .row(focused ?? "")
    .getByText("Waiting")
    .waitFor({ state: "attached" });
  // A day before the application is refused in words.
  await page.getByLabel("Day of the news").fill("2026-09-01");
  await season.rows
    .nth(4)
    .getByRole("button", { name: /^Rejected/ })
    .click();
  await page.getByText("That day is before you applied, 24 September.").waitFor();
  await page.getByRole("button", { name: "Board" }).click();
  await page.getByRole("heading", { name: /^Invited/ }).waitFor();
  // A card that news moves to another column keeps the focus.
  await page.getByLabel("Day of the news").fill("2026-11-20");
  const moved = (await season.rows.first().getAttribute("data-entry")) ?? "";
  await season.row(moved).locator("a.name").focus();
  await page.keyboard.press("i");
  await page.locator(`.board section:has(h3:has-text("Invited")) [data-entry="${moved}"]`).waitFor();
  expect(await season.focused()).toBe(moved);
  await page.keyboard.press("u");
  await page.locator(`.board section:has(h3:has-text("Applied")) [data-entry="${moved}"]`).waitFor();
  expect(await season.focused()).toBe(moved);
  await page.reload();
  await page.getByRole("heading", { name: /^Invited/ }).waitFor();
  await visit.open("/me/files");
  const file = await visit.download(() => page.getByRole("button", { name: "Save my file" }).click());
  const saved = parseProfile(file.bytes.toString("utf8"), file.name);
  const told = saved.ok ? saved.value.inSeason : [];
  expect(told.find(({ program }) => program === entry)).toMatchObject({
    applied: "2026-09-24",
    invited: "2026-10-06",
    rejected: null,
  });
  expect(told.map(({ program }) => program)).toContain(listed);
  // After Match Day the season is closed.
  await page.clock.setFixedTime(APRIL);
  await visit.open("/season");
  await page.reload();
  await page.getByRole("heading", { name: /^Season 2027, closed/ }).waitFor();
  await page.getByText("Invited 6 Oct").waitFor();
  expect(await season.rows.count()).toBe(0);
  expect(await visit.axe()).toEqual([]);
  await visit.end();
});

const SHEET = [
  "Hospital,ACGME code,Applied,Interview offer,Interview,Mood,Signal",
  "BronxCare,1203521465,2026-09-24,6 Oct 2026,11/12,good,gold",
  "UB Buffalo,1203521489,2026-09-24,,7/15,=HYPERLINK(1),",
  "<b>Nowhere at all</b>,,2026-09-24,,,,",
].join("\r\n");

test("her own sheet is shown, asked about, entered as one act and undone as one", async () => {
  const visit = await Visit.start(browser);
  const { page } = visit;
  const season = new SeasonPage(visit);
  await page.clock.setFixedTime(LATE_NOVEMBER);
  await new ProfilePage(visit).fillThree();
  await visit.open("/season/import");
  for (const [name, content, words] of [
    ["page.csv", "<!doctype html><script>alert(1)</script>", "It is a web page"],
    ["zero.csv", "a\u0000b", "It is not a sheet"],
    ["broken.xlsx", "PK\u0003\u0004", "It is damaged"],
    ["huge.csv", "a,b\n".repeat(100_000), "more than 2,000 rows"],
  ] as const) {
    await season.openSheet(name, content);
    await page.getByText(words).waitFor();
  }
  await season.openSheet("mine.csv", SHEET);
  expect(await page.getByLabel("What “Hospital” means").inputValue()).toBe("name");
  expect(await page.getByLabel("What “Mood” means").inputValue()).toBe("");
  await page.getByText("holds 11/12. What is it?").waitFor();
  await page.getByText("holds 7/15. What is it?").waitFor();
  await page
    .getByRole("group", { name: /11\/12/ })
    .getByText("11 December")
    .click();
  await page.getByText("Columns not read: Mood.").waitFor();
  // A signal that the specialty lacks is held back, and may be left away.
  await page.getByText("Family Medicine has no gold signals in 2027.").first().waitFor();
  await page.getByText("Enter without the signal").click();
  // Neither the way back nor a reload loses it.
  await visit.open("/season");
  await page.goBack();
  await page.getByRole("radio", { name: "11 December", checked: true }).waitFor();
  await page.reload();
  await page.getByRole("radio", { name: "11 December", checked: true }).waitFor();
  // An answer that goes wrong in another tab leaves the sheet open.
  const other = await page.context().newPage();
  await other.clock.setFixedTime(LATE_NOVEMBER);
  await other.goto(page.url().replace(/#.*/, "#/me/exams"));
  const score = other.getByLabel("Step 2 CK score", { exact: true });
  const told = await score.inputValue();
  await score.fill("999");
  await score.blur();
  await page.getByText("Your sheet stays open here.").waitFor();
  await score.fill(told);
  await score.blur();
  await other.close();
  expect(await visit.axe()).toEqual([]);
  // What entering does to the season that is shown is said beside the button, before.
  await page
    .getByText("Your screens show the season 2028 now: entering them turns them all to 2027.")
    .waitFor();
  await page.getByRole("button", { name: "Enter 2 applications" }).click();
  await page.getByText("Season 2027, as you sent applications in it").waitFor();
  await page.getByRole("heading", { name: "Tracker" }).waitFor();
  await season.row("acgme:1203521465").getByText("Interview 11 Dec").waitFor();
  expect(await season.rows.count()).toBe(2);
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByRole("heading", { name: "Have you sent your applications?" }).waitFor();
  await visit.end();
});

test("the old address of the visa rules leads to the new one", async () => {
  const visit = await Visit.start(browser);
  await visit.openExample("Low score, wants informatics");
  await visit.open("/chances/visa");
  await visit.page.waitForURL(/#\/season\/visa$/);
  await visit.page.getByRole("heading", { level: 1, name: /still to open/ }).waitFor();
  await visit.end();
});
