/**
 * Looks at every screen of an example in every size and theme: axe, pages wider than their window, digits cut off. With
 * `--write` writes `docs/method/access.md`; ends with status 1 where anything was found. Build first: `npm run build`,
 * then `npm run -s access -- [--write]`.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { startBrowser } from "../browser.ts";
import { axeFindings } from "../pages/axe-findings.ts";
import { startFolderHost } from "../pages/folder-host.ts";
import { SCREENS } from "../pages/screens.ts";
import { enter, settled } from "../qualities/lab.ts";
import { cutDigits } from "./cut-digits.ts";
import { SIGHTS, type Sight } from "./sights.ts";

const EXAMPLE = "Low score, wants informatics";
const dist = fileURLToPath(new URL("../../apps/web/dist", import.meta.url));
const file = fileURLToPath(new URL("../../docs/method/access.md", import.meta.url));

const host = await startFolderHost(dist);
const browser = await startBrowser();
const { context, page } = await enter(browser, "plain", { reducedMotion: "reduce", serviceWorkers: "block" });
await page.goto(host.address);
await page.getByRole("button", { name: EXAMPLE }).click();
await page.locator("[data-program]").first().waitFor({ timeout: 60_000 });
const id = await page.locator("[data-program]").first().getAttribute("data-program");
const screens = [...SCREENS, `/program/${id}`];

/** What was found at one sight, over all screens. */
interface Seen {
  readonly sight: Sight;
  axe: number;
  wider: number;
  cut: number;
}
const seen: Seen[] = SIGHTS.map((sight) => ({ sight, axe: 0, wider: 0, cut: 0 }));
const faults: string[] = [];

for (const screen of screens) {
  console.error(`Looking at ${screen}`);
  await page.goto(`${host.address}#${screen}`);
  await settled(page);
  for (const one of seen) await lookFrom(page, screen, one);
}
const version = browser.version();
await context.close();
await browser.close();
await host.close();

const words = accessPage();
console.log(words);
for (const fault of new Set(faults)) console.error(fault);
if (process.argv.includes("--write")) writeFileSync(file, words);
process.exitCode = faults.length > 0 ? 1 : 0;

async function lookFrom(at: Page, screen: string, one: Seen): Promise<void> {
  const { sight } = one;
  const { width, height, colorScheme, forcedColors } = sight;
  await at.emulateMedia({ colorScheme, forcedColors, reducedMotion: "reduce" });
  await at.setViewportSize({ width, height });
  await at.evaluate(() => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))));
  await settled(at);
  const found = await axeFindings(at);
  const wider = await at.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  const cut = await at.evaluate(cutDigits);
  one.axe += found.length;
  one.wider += Number(wider > 0);
  one.cut += cut.length;
  const of = `${screen} at ${sight.name}`;
  faults.push(...found.map((fault) => `${of}: ${fault}`), ...cut.map((text) => `${of}: cut off: ${text}`));
  if (wider > 0) faults.push(`${of}: ${wider} pixels wider than the window`);
}

function accessPage(): string {
  const rows = seen.map(
    ({ sight, axe, wider, cut }) => `| ${sight.name} | ${screens.length} | ${axe} | ${wider} | ${cut} |`,
  );
  return `${[
    "# Every screen in every size and theme",
    `Written by \`npm run -s access -- --write\`, in Chromium ${version}. Every screen of an example was looked at in each window, with reduced motion. Wanted is 0 everywhere.`,
    [
      "| window | screens | findings of axe | wider than the window | texts with a digit cut off |",
      "|---|---:|---:|---:|---:|",
      ...rows,
    ].join("\n"),
    "Axe sees a part of what keeps people out. [Contrast over drawings](contrast.md) and [what a screen reader says](spoken.md) have pages of their own, and journeys by keyboard are tests.",
  ].join("\n\n")}\n`;
}
