/**
 * Asks Lighthouse about the main screens of an example, as on a phone: accessibility and best practices. With `--write`
 * writes `docs/method/lighthouse.md`; ends with status 1 where a mark is below what is wanted. Build first:
 * `npm run build`, then `npm run -s lighthouse -- [--write]`.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import lighthouse from "lighthouse";
import { type BrowserContext, chromium } from "playwright-core";
import { startBrowser } from "../browser.ts";
import { startFolderHost } from "../pages/folder-host.ts";
import { freePort } from "../pages/free-port.ts";
import { settled } from "../qualities/lab.ts";
import { faultsOf, lighthousePage, MAIN_SCREENS, type Marked, WANTED } from "./marks.ts";

const EXAMPLE = "Low score, wants informatics";
/** How long a screen rests before it is looked at: its answers are kept, and come within this time. */
const REST_MS = 3_000;
/** The phone that Lighthouse takes; its window is drawn as high as the page, so that nothing lies under the bar below. */
const PHONE = { width: 412, height: 823 };
const ROOM_BELOW = 200;
const dist = fileURLToPath(new URL("../../apps/web/dist", import.meta.url));
const file = fileURLToPath(new URL("../../docs/method/lighthouse.md", import.meta.url));

const host = await startFolderHost(dist);
const port = await freePort();
const browser = await startBrowser([`--remote-debugging-port=${port}`]);
const attached = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
const [context] = attached.contexts();
if (context === undefined) throw new Error("the browser has no profile to visit with");

const marked: Marked[] = [];
await openExample(context);
for (const [name, path] of MAIN_SCREENS) {
  console.error(`Asking about ${name}`);
  marked.push(await mark(context, name, path));
}
const version = browser.version();
await attached.close();
await browser.close();
await host.close();

const words = lighthousePage(marked, version);
console.log(words);
for (const { screen, faults } of marked) for (const fault of faults) console.error(`${screen}: ${fault}`);
if (process.argv.includes("--write")) writeFileSync(file, words);
const isBelow = marked.some(({ accessibility, practices }) => Math.min(accessibility, practices) < WANTED);
process.exitCode = isBelow ? 1 : 0;

/** Keeps an example on the device, as a person does who comes back. */
async function openExample(visitor: BrowserContext): Promise<void> {
  const page = await visitor.newPage();
  await page.goto(host.address);
  await page.getByRole("button", { name: EXAMPLE }).click();
  await page.locator("[data-program]").first().waitFor({ timeout: 60_000 });
  await page.close();
}

/** Visits a screen once, so that its answers are kept, and then has Lighthouse look at it. */
async function mark(visitor: BrowserContext, screen: string, path: string): Promise<Marked> {
  const address = `${host.address}#${path}`;
  const page = await visitor.newPage();
  await page.setViewportSize(PHONE);
  await page.goto(address);
  await settled(page);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.close();
  const result = await lighthouse(address, {
    port,
    onlyCategories: ["accessibility", "best-practices"],
    disableStorageReset: true,
    disableFullPageScreenshot: true,
    throttlingMethod: "provided",
    screenEmulation: {
      mobile: true,
      width: PHONE.width,
      height: Math.max(PHONE.height, height + ROOM_BELOW),
      deviceScaleFactor: 1.75,
    },
    pauseAfterLoadMs: REST_MS,
    logLevel: "error",
  });
  if (!result) throw new Error(`Lighthouse has no answer for ${screen}`);
  const { categories, audits, finalDisplayedUrl } = result.lhr;
  if (finalDisplayedUrl !== address) throw new Error(`${screen} led to ${finalDisplayedUrl}`);
  const points = (category: string): number => Math.round((categories[category]?.score ?? 0) * 100);
  return {
    screen,
    accessibility: points("accessibility"),
    practices: points("best-practices"),
    faults: faultsOf(
      Object.values(categories).flatMap(({ auditRefs }) => auditRefs),
      audits,
    ),
  };
}
