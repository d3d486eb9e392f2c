/**
 * Has a virtual screen reader read the five main screens to a small applicant on a fixed day. With `--write` writes
 * `docs/method/spoken.md`; without, ends with status 1 where the words are not those of the page. Build first:
 * `npm run build`, then `npm run -s spoken -- [--write]`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { startBrowser } from "../browser.ts";
import { startFolderHost } from "../pages/folder-host.ts";
import { SMALL_APPLICANT } from "../pages/small-applicant.ts";
import { settled } from "../qualities/lab.ts";
import { phrasesOf } from "./reader.ts";
import { type Spoken, spokenFaults, spokenPage } from "./words.ts";

/** A day on which nothing is sent and nothing has passed. */
const DAY = new Date("2026-08-20T12:00:00");
const SCREENS = [
  ["Me, exams", "/me/exams"],
  ["My chances", "/chances"],
  ["My list", "/list"],
  ["Season", "/season"],
] as const;
const dist = fileURLToPath(new URL("../../apps/web/dist", import.meta.url));
const file = fileURLToPath(new URL("../../docs/method/spoken.md", import.meta.url));

const host = await startFolderHost(dist);
const browser = await startBrowser();
// The reader comes as a script of its own, which the policy of the page would refuse.
const context = await browser.newContext({
  viewport: { width: 1280, height: 900 },
  reducedMotion: "reduce",
  serviceWorkers: "block",
  bypassCSP: true,
});
await context.clock.setFixedTime(DAY);
const page = await context.newPage();
const all: Spoken[] = [];
await page.goto(host.address);
await settled(page);
all.push({ screen: "Welcome", phrases: await phrasesOf(page) });
await page.goto(`${host.address}#/me/files`);
await page.locator('input[type=file][accept*=".yaml"]').setInputFiles({
  name: "mine.yaml",
  mimeType: "application/yaml",
  buffer: Buffer.from(SMALL_APPLICANT),
});
await page.getByText("Saved on this device").first().waitFor();
for (const [screen, path] of SCREENS) {
  console.error(`Listening to ${screen}`);
  await page.goto(`${host.address}#${path}`);
  await settled(page);
  if (path === "/chances") await page.locator(".effects").waitFor({ timeout: 60_000 });
  all.push({ screen, phrases: await phrasesOf(page) });
}
await browser.close();
await host.close();

const words = spokenPage(all);
if (process.argv.includes("--write")) writeFileSync(file, words);
else if (words !== readFileSync(file, "utf8")) {
  console.log(words);
  process.exitCode = 1;
}
for (const fault of spokenFaults(all)) {
  console.error(fault);
  process.exitCode = 1;
}
