import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startBrowser } from "../browser.ts";
import { startFolderHost } from "../pages/folder-host.ts";
import { ListPage } from "../pages/list-page.ts";
import { SCREENS } from "../pages/screens.ts";
import { BEGINS_EMPTY, KEEPS_FILES, Visit } from "../pages/visit.ts";

const dist = fileURLToPath(new URL("../../apps/web/dist", import.meta.url));

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

test("after one visit every screen, answer and download works without a network, from a folder of a site", async () => {
  const host = await startFolderHost(dist, "/of/a/site/");
  const visit = await Visit.start(browser, KEEPS_FILES, host.address);
  const { page } = visit;
  await visit.openExample("Low score, wants informatics");
  const id = (await new ListPage(visit).ids())[0] ?? "";
  await visit.open("/me/settings");
  await page.locator('[data-offline="kept"]').waitFor();
  await host.close();

  await page.reload();
  await visit.settled();
  for (const screen of [...SCREENS, `/program/${id}`]) {
    await visit.open(screen);
    expect([screen, await page.locator("[data-state=failed]").count()]).toEqual([screen, 0]);
    // A screen whose code or answer is missing has its name and no finding.
    expect([screen, await visit.finding()]).not.toEqual([screen, expect.stringMatching(/: not yet$/)]);
  }
  await visit.open("/prepare/roadmap");
  const calendar = await visit.download(() =>
    page.getByRole("button", { name: "Calendar file", exact: true }).click(),
  );
  expect(calendar.bytes.toString()).toContain("SUMMARY:Begin: ");
  await visit.open("/list");
  const list = new ListPage(visit);
  for (const kind of ["Excel", "JSON"] as const)
    expect((await list.download(kind)).bytes.length).toBeGreaterThan(5_000);
  expect((await list.download("Calendar")).bytes.toString()).toContain("BEGIN:VEVENT");
  // Another visit on another day: nothing is in the memory of the page.
  await page.close();
  const again = await visit.context.newPage();
  await again.goto(visit.addressOf("/"));
  await again.getByRole("button", { name: "US DO with a low score" }).click();
  await again.locator("[data-program]").first().waitFor();
  await visit.end();
});

test("a browser that keeps no files says so, and everything works with a network", async () => {
  const visit = await Visit.start(browser, BEGINS_EMPTY);
  await visit.page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, "serviceWorker", { value: undefined });
  });
  await visit.openExample("Low score, wants informatics");
  await visit.open("/me/settings");
  await visit.page.getByText(/needs a network. Everything else works/).waitFor();
  await visit.end();
});

test("files that cannot be fetched are named, and the list works", async () => {
  const visit = await Visit.start(browser, KEEPS_FILES);
  // Routes of the context see the service worker's own requests too.
  await visit.context.route("**/icons/icon-512.png", (route) => route.abort());
  await visit.openExample("Low score, wants informatics");
  await visit.open("/me/settings");
  await visit.page.locator('[data-offline="failed"]').waitFor();
  await visit.open("/list");
  await new ListPage(visit).rows.first().waitFor();
  visit.forgive(/Failed to load resource|ServiceWorker/);
  await visit.end();
});

test("the first screen asks for no facts and starts no work, until a tap", async () => {
  const visit = await Visit.start(browser, KEEPS_FILES);
  const asked: string[] = [];
  visit.context.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await visit.open("/");
  await visit.page.waitForTimeout(1_500);
  expect(asked.filter((path) => /\.gz$|\/sw\.js|browser-|profile-text/.test(path))).toEqual([]);
  const finding = await visit.page.locator(".face-finding").textContent();
  const matches = await visit.page.locator(".faces .season-end b").first().textContent();
  await visit.page.getByRole("button", { name: "Open this list" }).click();
  await visit.page.locator("[data-program]").first().waitFor();
  expect(await visit.finding()).toBe(finding);
  await visit.open("/chances");
  expect(await visit.page.locator(".season-end b").first().textContent()).toBe(matches);
  await visit.end();
});

test("the screen that is drawn in the page is there without a script, and no other address shows it", async () => {
  const visit = await Visit.start(browser, KEEPS_FILES);
  await visit.context.route("**/assets/index-*.js", (route) => route.abort());
  await visit.page.goto(visit.addressOf("/"));
  expect(await visit.page.getByRole("link", { name: "Start with my profile" }).isVisible()).toBe(true);
  await visit.page.goto("about:blank");
  await visit.page.goto(visit.addressOf("/list"));
  expect(await visit.page.locator("main h1").isVisible()).toBe(false);
  visit.forgive(/Failed to load resource/);
  await visit.end();
});
