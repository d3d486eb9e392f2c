import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startBrowser } from "../browser.ts";
import { startFolderHost } from "../pages/folder-host.ts";
import { Visit } from "../pages/visit.ts";

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
  const visit = await Visit.start(browser, {}, host.address);
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
