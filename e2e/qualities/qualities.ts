/**
 * Measures what a visitor waits for and sees move, in a real browser, and with `--write` writes it to
 * `docs/method/qualities.md`. Build first: `npm run build`, then `npm run -s qualities -- [runs] [--write]`.
 */
import { writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { startBrowser } from "../browser.ts";
import { startFolderHost } from "../pages/folder-host.ts";
import { firstBytes } from "./first-files.ts";
import { firstScreen } from "./first-screen.ts";
import { listMoves, listSize, reloads } from "./list-screen.ts";
import { type Measured, qualitiesPage } from "./page.ts";
import { shifts } from "./shifts.ts";

const DEFAULT_RUNS = 5;
const runs = Math.max(3, Number(process.argv[2]) || DEFAULT_RUNS);
const dist = fileURLToPath(new URL("../../apps/web/dist", import.meta.url));
const page = fileURLToPath(new URL("../../docs/method/qualities.md", import.meta.url));

const host = await startFolderHost(dist);
const browser = await startBrowser();
const { address } = host;

async function times<T>(what: string, act: () => Promise<T>): Promise<readonly T[]> {
  console.error(`Measuring ${what}`);
  const found: T[] = [];
  for (let run = 0; run < runs; run += 1) found.push(await act());
  return found;
}

const measured: Measured = {
  runs,
  machine: `${cpus().length} cores (${cpus()[0]?.model.trim()}), Chromium ${browser.version()}, load ${loadavg()[0]?.toFixed(0)} at the start`,
  firstBytes: firstBytes(dist),
  plain: {
    first: await times("the first screen", () => firstScreen(browser, address, "plain")),
    reloads: await times("reloads", () => reloads(browser, address, "plain")),
    moves: await listMoves(browser, address, "plain", runs),
  },
  slow: {
    first: await times("the first screen, slow", () => firstScreen(browser, address, "slow")),
    reloads: await times("reloads, slow", () => reloads(browser, address, "slow")),
    moves: await listMoves(browser, address, "slow", runs),
  },
  list: await listSize(browser, address),
  shifts: await shifts(browser, address, [360, 1440]),
};
await browser.close();
await host.close();

const words = qualitiesPage(measured);
console.log(words);
for (const { screen, width, moved } of measured.shifts.filter(({ shift }) => shift > 0.02))
  console.error(`${screen} at ${width}\n  ${moved.slice(0, 6).join("\n  ")}`);
if (process.argv.includes("--write")) writeFileSync(page, words);
