import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { SEEN_FACTS } from "../../apps/web/src/storage/forget-seen-facts.ts";
import { startBrowser } from "../browser.ts";
import { earlierBuild } from "../pages/earlier-build.ts";
import { startFolderHost } from "../pages/folder-host.ts";
import { ProfilePage } from "../pages/profile-page.ts";
import { HER_PROGRAM, SMALL_APPLICANT } from "../pages/small-applicant.ts";
import { KEEPS_FILES, Visit } from "../pages/visit.ts";

const dist = fileURLToPath(new URL("../../apps/web/dist", import.meta.url));

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** The same build under another mark, as a later one would be. */
function laterBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), "smartpick-later-"));
  cpSync(dist, folder, { recursive: true });
  const change = (file: string, from: RegExp, to: string): void => {
    const text = readFileSync(join(folder, file), "utf8");
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`${file} holds nothing to change`);
    writeFileSync(join(folder, file), changed);
  };
  change("index.html", /<title>/, '<meta name="build" content="later" /><title>');
  change("sw.js", /("url":"index.html","revision":")\w+/, "$1later");
  return folder;
}

const buildOf = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.querySelector('meta[name="build"]')?.getAttribute("content") ?? null);

test("a newer version asks before it comes, loses nothing that is typed, and leaves other tabs alone", async () => {
  const host = await startFolderHost(dist);
  const visit = await Visit.start(browser, KEEPS_FILES, host.address);
  const { page } = visit;
  await visit.openExample("Low score, wants informatics");
  await visit.open("/me/settings");
  await page.locator('[data-offline="kept"]').waitFor();
  await visit.open("/me/exams");
  const other = await visit.secondTab("/me");
  await other.evaluate(() => Object.assign(window, { untouched: true }));

  host.serve(laterBuild());
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  const bar = page.getByRole("complementary", { name: "A newer version" });
  await bar.waitFor();
  expect(await visit.axe()).toEqual([]);
  await bar.getByRole("button", { name: "Later" }).click();
  await bar.waitFor({ state: "detached" });
  expect(await buildOf(page)).toBe(null);

  await visit.open("/me/settings");
  await page.getByRole("button", { name: "Take it now" }).waitFor();
  await visit.open("/me/exams");
  await page.getByLabel("Step 2 CK score", { exact: true }).fill("241");
  // Half typed: the field has the focus still.
  await page.evaluate(() => {
    location.hash = "/me/settings";
  });
  await Promise.all([page.waitForEvent("load"), page.getByRole("button", { name: "Take it now" }).click()]);
  await visit.settled();
  expect(await buildOf(page)).toBe("later");
  await visit.open("/me/exams");
  expect(await page.getByLabel("Step 2 CK score", { exact: true }).inputValue()).toBe("241");

  await other.getByRole("complementary").getByText("Another tab took a newer version").waitFor();
  expect(await other.evaluate(() => "untouched" in window)).toBe(true);
  await Promise.all([other.waitForEvent("load"), other.getByRole("button", { name: "Load again" }).click()]);
  expect(await buildOf(other)).toBe("later");
  await visit.end();
  await host.close();
});

/** The version of the facts that this device has as seen; `null` = none. */
const seenOn = (page: Page): Promise<string | null> =>
  page.evaluate(
    (name) =>
      new Promise<string | null>((resolve) => {
        const asked = indexedDB.open(name);
        asked.onerror = () => resolve(null);
        asked.onupgradeneeded = () => asked.transaction?.abort();
        asked.onsuccess = () => {
          const read = asked.result.transaction("names").objectStore("names").get("seen");
          read.onsuccess = () => resolve(read.result ?? null);
          asked.result.close();
        };
      }),
    SEEN_FACTS,
  );

const untilSeen = async (page: Page, wanted: RegExp | null): Promise<void> =>
  expect
    .poll(async () => (await seenOn(page)) ?? "none", { timeout: 60_000, interval: 500 })
    .toMatch(wanted ?? /^none$/);

test("newer facts say what they change about her list, until she has read it; without a network too", async () => {
  const host = await startFolderHost(earlierBuild(dist));
  const visit = await Visit.start(browser, KEEPS_FILES, host.address);
  const { page } = visit;
  const profile = new ProfilePage(visit);
  await profile.openFile("mine.yaml", SMALL_APPLICANT);
  await profile.saved();
  await visit.open("/list");
  await untilSeen(page, /^2026-11-10-/);
  await visit.open("/list/changes");
  expect(await visit.finding()).toBe("Nothing changed since last time.");

  await visit.open("/me/settings");
  await page.locator('[data-offline="kept"]').waitFor();
  host.serve(dist);
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await Promise.all([
    page.waitForEvent("load"),
    page
      .getByRole("complementary", { name: "A newer version" })
      .getByRole("button", { name: "Take it now" })
      .click(),
  ]);
  await visit.settled();
  await visit.open("/list");
  const line = page.locator("[data-note=facts]");
  await line.getByText("Facts of 22 November 2026 replaced those of 10 November 2026.").waitFor();
  await line.getByText(/^[12] programs? of yours changed\.$/).waitFor();

  await host.close();
  await line.getByRole("link", { name: "See what changed" }).click();
  // Two lists more, one after another.
  const compared = page.getByRole("heading", { level: 2, name: "Your list, before and now" });
  await compared.waitFor({ timeout: 120_000 });
  await visit.settled();
  expect(await visit.axe()).toEqual([]);
  const hers = page.locator(`[data-change="${HER_PROGRAM}"]`);
  expect(await hers.innerText()).toMatch(/Sponsors J-1\s+Before\s+Unknown\s+Now\s+Yes/);
  await page.getByText("2027 season: NRMP registration").waitFor();
  await hers.getByRole("link").first().click();
  const section = page.getByRole("region", { name: "What changed since the last facts" });
  await section.getByText("Sponsors J-1").waitFor();
  expect(await visit.axe()).toEqual([]);

  const other = await visit.secondTab("/list");
  await other.locator("[data-note=facts]").waitFor();
  await visit.open("/list/changes");
  await page.getByRole("button", { name: "Mark as read" }).click();
  await page.getByRole("heading", { level: 1, name: "Nothing changed since last time." }).waitFor();
  await untilSeen(page, /^2026-11-22-/);
  await other.locator("[data-note=facts]").waitFor({ state: "detached" });

  await visit.open("/me/files");
  await profile.eraseEverything();
  await untilSeen(page, null);
  visit.forgive(/ERR_CONNECTION_REFUSED|Failed to load resource/);
  await visit.end();
}, 240_000);
