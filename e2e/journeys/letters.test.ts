import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startBrowser } from "../browser.ts";
import { startFolderHost } from "../pages/folder-host.ts";
import { LettersPage } from "../pages/letters-page.ts";
import { sheetsOf } from "../pages/pdf-pages.ts";
import { ProfilePage } from "../pages/profile-page.ts";
import { SMALL_APPLICANT } from "../pages/small-applicant.ts";
import { KEEPS_FILES, Visit } from "../pages/visit.ts";

const dist = fileURLToPath(new URL("../../apps/web/dist", import.meta.url));

const DAY_MS = 86_400_000;

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

test("a letter is added by keyboard, covers its qualities, goes out as a page, and stays without a network", async () => {
  const host = await startFolderHost(dist, "/");
  const visit = await Visit.start(browser, KEEPS_FILES, host.address);
  const letters = new LettersPage(visit);
  const { page } = visit;
  await new ProfilePage(visit).openFile("mine.yaml", SMALL_APPLICANT);
  await page.getByRole("heading", { level: 1, name: "About you" }).waitFor();
  await letters.open();
  expect(await visit.finding()).toMatch(/^No letter is told yet\. /);
  await page.getByRole("heading", { name: "Who makes a good writer" }).waitFor();
  expect(await visit.axe()).toEqual([]);

  // By keyboard: nothing is kept without a name, and the focus goes where it is missing.
  const { keyboard } = page;
  await page.getByRole("link", { name: "Add a letter" }).focus();
  await keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "A letter to add" }).waitFor();
  await page.getByRole("button", { name: "Keep this letter" }).focus();
  await keyboard.press("Enter");
  await page.getByText("Write the name of the writer.").waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("INPUT");
  await keyboard.type("Dr. A. Khan");
  await page.getByLabel("Reliability").focus();
  await keyboard.press("Space");
  await page.getByLabel("What you did together").focus();
  await keyboard.type("ward rounds with 12 patients");
  expect(await visit.axe()).toEqual([]);
  // What is typed outlives the tab's page.
  await page.reload();
  await page.getByText("What you typed before is still here.").waitFor();
  await page.getByRole("button", { name: "Keep this letter" }).focus();
  await keyboard.press("Enter");
  await letters.letter("Dr. A. Khan").waitFor();
  expect(await visit.finding()).toBe("1 letter is still to ask; nobody speaks of 5 of 6 qualities yet");
  expect(await letters.row("Reliability")).toEqual(["One alone", "Speaks"]);
  expect(await letters.row("Resilience")).toEqual(["Nobody", "does not speak of it"]);

  // Another person of the same name is told apart by the place.
  await visit.open("/prepare/letters/add");
  await page.getByLabel("Name of the writer").fill("Dr. A. Khan");
  await page.getByLabel("Specialty of the writer").focus();
  await page.getByText("Another letter has this name.").waitFor();
  await page.getByLabel("Where you worked together").pressSequentially("Lake Clinic");
  await page.getByLabel("Resilience").check();
  await page.getByRole("button", { name: "Keep this letter" }).click();
  await letters.letter("Dr. A. Khan (Lake Clinic)").waitFor();
  expect(await letters.row("Resilience")).toEqual(["One alone", "does not speak of it", "Speaks"]);
  await letters
    .letter("Dr. A. Khan (Lake Clinic)")
    .getByRole("button", { name: /^Remove/ })
    .click();
  await letters.letter("Dr. A. Khan (Lake Clinic)").waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await letters
    .letter("Dr. A. Khan (Lake Clinic)")
    .getByRole("button", { name: /^Asked today/ })
    .click();
  await letters.letter("Dr. A. Khan (Lake Clinic)").getByText("Asked", { exact: true }).waitFor();
  expect(await visit.axe()).toEqual([]);

  await page.setViewportSize({ width: 320, height: 740 });
  expect([await visit.overflow(), await visit.overflowMirrored()]).toEqual([0, 0]);
  await page
    .getByRole("link", { name: /^Page for the writer/ })
    .first()
    .click();
  await page.getByRole("heading", { level: 1, name: /^A page of facts for Dr\. A\. Khan/ }).waitFor();
  expect([await visit.overflow(), await visit.overflowMirrored()]).toEqual([0, 0]);
  await page.setViewportSize({ width: 1280, height: 900 });
  expect(await visit.axe()).toEqual([]);
  const { name, bytes } = await visit.download(() =>
    page.getByRole("button", { name: "Save as text" }).click(),
  );
  expect(name).toBe("letter-1-dr-a-khan.txt");
  expect(bytes.toString()).toContain("WHAT WE DID TOGETHER\n- ward rounds with 12 patients\n");
  expect(bytes.toString()).not.toContain("Lake Clinic");
  expect(await sheetsOf(page, "A4")).toBe(1);
  await page.emulateMedia({ media: "print" });
  const paper = await page.locator("body").innerText();
  await page.emulateMedia({ media: null });
  expect(paper).toMatch(/Facts for a letter of recommendation.*ward rounds with 12 patients/s);
  expect(paper).not.toMatch(/SmartPick|Season 20|estimate|Points for your request/);

  await new ProfilePage(visit).saved();
  await visit.open("/me/settings");
  await page.locator('[data-offline="kept"]').waitFor();
  await host.close();
  await page.goto(visit.addressOf("/prepare/letters"));
  await page.reload();
  await letters.letter("Dr. A. Khan (Lake Clinic)").waitFor();
  await visit.end();
});

test("a letter that is changed in one tab and removed in another keeps what was typed, and no other takes its place", async () => {
  const visit = await Visit.start(browser);
  const letters = new LettersPage(visit);
  const ahead = new Date(Date.now() + 200 * DAY_MS).toISOString().slice(0, 10);
  const told = `letters:\n  - writer: Dr. A. Khan\n    asked: ${ahead}\n  - writer: Li Lei\n`;
  await new ProfilePage(visit).openFile("mine.yaml", `${SMALL_APPLICANT}\n${told}`);
  await visit.page.getByRole("heading", { level: 1, name: "About you" }).waitFor();
  await letters.open();
  const change = letters.letter("Dr. A. Khan").getByRole("link", { name: /^Change/ });
  const path = ((await change.getAttribute("href")) ?? "").replace(/^.*#/, "");
  expect(path).toMatch(/edit-[0-9a-f]{16}$/);
  const tab = await visit.secondTab(path);
  await tab.getByLabel("What you did together").fill("an audit of 40 files");

  // A day to come has not happened, so the letter can still be asked for.
  const khan = letters.letter("Dr. A. Khan");
  await khan.getByRole("button", { name: /^Asked today/ }).click();
  await khan.getByText("Asked", { exact: true }).waitFor();
  await khan.getByRole("button", { name: /^Remove/ }).click();
  await khan.waitFor({ state: "detached" });
  await tab.getByText("This letter was removed or renamed elsewhere.").waitFor();
  await tab.reload();
  await tab.getByRole("heading", { level: 1, name: "The letter of Dr. A. Khan" }).waitFor();
  await tab.getByText("This letter was removed or renamed elsewhere.").waitFor();
  expect(await tab.getByLabel("What you did together").inputValue()).toBe("an audit of 40 files");
  await tab.getByRole("button", { name: "Keep this letter" }).click();
  await letters.letter("Dr. A. Khan").waitFor();
  expect(visit.errors).toEqual([]);
  await visit.end();
});

test("work with a writer that is still to come covers no quality yet, and is told apart", async () => {
  const visit = await Visit.start(browser);
  const { page } = visit;
  const letter = "letters:\n  - {writer: Dr. A. Khan, speaks_to: [reliability], from: 2027-01-04}\n";
  await page.clock.setFixedTime(new Date("2026-08-20T12:00:00"));
  await new ProfilePage(visit).openFile("mine.yaml", `${SMALL_APPLICANT}\n${letter}`);
  await page.locator(".toast").getByText("Opened mine.yaml").waitFor();
  await new LettersPage(visit).open();
  expect(await visit.finding()).toContain("nobody speaks of 6 of 6 qualities yet");
  const row = page.getByRole("row", { name: /^Reliability/ });
  await row.getByText("Nobody").waitFor();
  await row.getByText("Later, once your work together has begun").waitFor();
  expect(await visit.axe()).toEqual([]);
  await visit.end();
});
