/**
 * Computes the contrast of every text with what lies under it, and of every mark of a drawing with what lies beside it,
 * on every screen of an example, wide and narrow, light and dark. With `--write` writes `docs/method/contrast.md`; ends
 * with status 1 where anything was too faint. Build first: `npm run build`, then `npm run -s contrast -- [--write]`.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { startBrowser } from "../browser.ts";
import { startFolderHost } from "../pages/folder-host.ts";
import { SCREENS } from "../pages/screens.ts";
import { enter, settled } from "../qualities/lab.ts";
import { isGround } from "./grounds.ts";
import { lookAt } from "./look.ts";
import { contrastPage, type Row } from "./page.ts";

const EXAMPLE = "Low score, wants informatics";
const SIGHTS = [360, 1440].flatMap((width) =>
  (["light", "dark"] as const).map((colorScheme) => ({ width, colorScheme })),
);
const dist = fileURLToPath(new URL("../../apps/web/dist", import.meta.url));
const file = fileURLToPath(new URL("../../docs/method/contrast.md", import.meta.url));

const host = await startFolderHost(dist);
const browser = await startBrowser();
const { context, page } = await enter(browser, "plain", { reducedMotion: "reduce", serviceWorkers: "block" });
await page.goto(host.address);
await page.getByRole("button", { name: EXAMPLE }).click();
await page.locator("[data-program]").first().waitFor({ timeout: 60_000 });
const id = await page.locator("[data-program]").first().getAttribute("data-program");

const rows: Row[] = SIGHTS.map((sight) => ({ ...sight, screens: 0, texts: 0, marks: 0, faint: 0 }));
const faults = new Set<string>();
const asked = process.argv.find((word) => word.startsWith("--screens="))?.slice("--screens=".length);
for (const screen of asked?.split(",") ?? [...SCREENS, `/program/${id}`]) {
  console.error(`Looking at ${screen}`);
  await page.goto(`${host.address}#${screen}`);
  await settled(page);
  for (const row of rows) {
    await page.emulateMedia({ colorScheme: row.colorScheme, reducedMotion: "reduce" });
    const seen = await lookAt(page, row.width, isGround);
    const faint = [...seen.faintTexts, ...seen.faintMarks];
    row.screens += 1;
    row.texts += seen.texts;
    row.marks += seen.marks;
    row.faint += faint.length;
    for (const fault of faint) {
      if (!faults.has(fault)) console.error(`${screen} at ${row.width}, ${row.colorScheme}: ${fault}`);
      faults.add(fault);
    }
  }
}
const version = browser.version();
await context.close();
await browser.close();
await host.close();

const words = contrastPage(rows, version);
console.log(words);
if (process.argv.includes("--write")) writeFileSync(file, words);
process.exitCode = faults.size > 0 ? 1 : 0;
