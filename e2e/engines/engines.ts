/**
 * Walks through the built app in three engines and compares every word they show. With `--write` writes
 * `docs/method/engines.md`; ends with status 1 where anything differs or fails. Firefox and WebKit are Debian's
 * `firefox-esr` and `webkit2gtk-driver` (with `xvfb`); one that is not installed is left out. Build first:
 * `npm run build`, then `npm run -s engines -- [--write] [--only=Firefox]`.
 */
import { existsSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { startFolderHost } from "../pages/folder-host.ts";
import { startChromium } from "./chromium.ts";
import type { Engine } from "./engine.ts";
import { startFirefox } from "./firefox.ts";
import { enginesPage, faultsOf, type Walked } from "./page.ts";
import { Walk } from "./walk.ts";
import { startWebkit } from "./webkit.ts";

const dist = fileURLToPath(new URL("../../apps/web/dist", import.meta.url));
const file = fileURLToPath(new URL("../../docs/method/engines.md", import.meta.url));
const only = process.argv.find((word) => word.startsWith("--only="))?.slice("--only=".length);

const ENGINES = [
  ["Chromium", startChromium, null],
  ["Firefox", startFirefox, "/usr/bin/firefox-esr"],
  ["WebKit", startWebkit, "/usr/bin/WebKitWebDriver"],
] as const;

const wanted = ENGINES.filter(([name, , program]) => {
  if (only !== undefined && name !== only && name !== "Chromium") return false;
  const isThere = program === null || existsSync(program);
  if (!isThere) console.error(`${name} is left out: no ${program}`);
  return isThere;
});
const all = await Promise.all(wanted.map(async ([, start]) => walk(await start())));
const words = enginesPage(all);
console.log(words);
const [first] = all;
const faults = all.flatMap((walked) =>
  faultsOf(first as Walked, walked).map((fault) => `${walked.name}: ${fault}`),
);
for (const fault of faults) console.error(fault);
if (process.argv.includes("--write") && only === undefined) writeFileSync(file, words);
process.exitCode = faults.length > 0 ? 1 : 0;

/** Walks with one engine as far as it gets; where it stops is an error. */
async function walk(engine: Engine): Promise<Walked> {
  const host = await startFolderHost(dist);
  const { name, version } = engine;
  const way = new Walk(engine, host.address);
  const errors: string[] = [];
  try {
    await way.all(() => host.close());
  } catch (error) {
    errors.push(`the walk ended after ${way.shown.at(-1)?.step}: ${error}`);
  }
  errors.push(...(await engine.errors()));
  await engine.close();
  await host.close();
  return { name, version, narrowest: way.narrowest, shown: way.shown, errors };
}
