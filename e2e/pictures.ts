/**
 * Takes the pictures of the documentation from the real app with an example applicant, so that they stay true:
 * `npm run pictures` writes `docs/pictures/*.png`. With a folder as argument every screen goes there, at phone, tablet
 * and desk width, light and dark.
 */
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { preview } from "vite";
import { startBrowser } from "./browser.ts";

const web = fileURLToPath(new URL("../apps/web", import.meta.url));
const docs = fileURLToPath(new URL("../docs/pictures", import.meta.url));
const folder = process.argv[2];

const SCREENS = [
  ["welcome", "#/"],
  ["list", "#/list"],
  ["chances", "#/chances"],
  ["what-if", "#/chances/what-if"],
  ["specialties", "#/chances/specialties"],
  ["season", "#/season"],
  ["visa", "#/season/visa"],
  ["rank-list", "#/season/rank-list"],
  ["soap", "#/season/soap"],
  ["prepare", "#/prepare"],
  ["map", "#/list/map"],
  ["costs", "#/list/costs"],
  ["others", "#/list/others"],
  ["shortlist", "#/list/shortlist"],
  ["ask-first", "#/list/ask-first"],
  ["compare", "#/list/compare/acgme:1404111362~acgme:1203521465~acgme:1404121368"],
  ["compare-lists", "#/list/compare"],
  ["me", "#/me"],
  ["how", "#/how"],
  ["calibration", "#/how/calibration"],
] as const;

const server = await preview({
  root: web,
  logLevel: "error",
  preview: { host: "127.0.0.1", port: 0, strictPort: false, open: false },
});
const address = server.resolvedUrls?.local[0] ?? "";
const browser = await startBrowser();

async function shoot(
  width: number,
  height: number,
  scheme: "light" | "dark",
  to: string,
  fullPage: boolean,
): Promise<void> {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: scheme,
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  await page.goto(address);
  await page.getByRole("button", { name: /Low score, wants informatics/ }).click();
  await page.getByRole("heading", { level: 1, name: /programs for/ }).waitFor({ timeout: 60_000 });
  for (const [name, hash] of folder ? SCREENS : SCREENS.slice(1, 3)) {
    await page.goto(`${address}${hash}`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.waitForTimeout(folder ? 2500 : 4000);
    const suffix = folder ? `-${width}${scheme === "dark" ? "-dark" : ""}` : "";
    await page.screenshot({ path: `${to}/${name}${suffix}.png`, fullPage });
  }
  if (folder) {
    await page.goto(`${address}#/list`);
    await page.locator("[data-program] button.name").first().click();
    await page.getByRole("link", { name: "Open its page" }).click();
    await page.waitForTimeout(2500);
    await page.screenshot({
      path: `${to}/program-${width}${scheme === "dark" ? "-dark" : ""}.png`,
      fullPage,
    });
  }
  await context.close();
}

mkdirSync(folder ?? docs, { recursive: true });
if (folder) {
  await shoot(360, 780, "light", folder, true);
  await shoot(1440, 900, "light", folder, true);
  await shoot(360, 780, "dark", folder, true);
  await shoot(768, 1024, "light", folder, true);
} else {
  await shoot(1280, 1180, "light", docs, false);
}
await browser.close();
await server.close();
