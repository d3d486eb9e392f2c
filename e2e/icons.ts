/**
 * Draws the icons of the installed app from `apps/web/src/icon.svg`: `npm run icons` writes `apps/web/public/icons`.
 * A maskable icon has the mark inside the middle that every shape of icon leaves visible.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { startBrowser } from "./browser.ts";

const web = fileURLToPath(new URL("../apps/web", import.meta.url));
const GROUND = "#fbfaf6";
const ICONS = [
  { name: "icon-192", size: 192, part: 1 },
  { name: "icon-512", size: 512, part: 1 },
  { name: "icon-maskable-512", size: 512, part: 0.62 },
  { name: "apple-touch-icon", size: 180, part: 0.8 },
] as const;

const svg = readFileSync(`${web}/src/icon.svg`, "utf8");
const browser = await startBrowser();
for (const { name, size, part } of ICONS) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const ground = part === 1 ? "transparent" : GROUND;
  await page.setContent(
    `<style>body{margin:0;height:100vh;display:grid;place-items:center;background:${ground}}svg{width:${part * size}px;height:${part * size}px}</style>${svg}`,
  );
  await page.screenshot({ path: `${web}/public/icons/${name}.png`, omitBackground: true });
  await page.close();
}
await browser.close();
