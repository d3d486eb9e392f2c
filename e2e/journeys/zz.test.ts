import { test, beforeAll, afterAll } from "vitest";
import type { Browser } from "playwright-core";
import { startBrowser } from "../browser.ts";
import { Visit } from "../pages/visit.ts";
let browser: Browser;
beforeAll(async () => { browser = await startBrowser(); });
afterAll(() => browser.close());
const SHOTS: [string, string][] = [["/list/map", "map"], ["/list/shortlist", "short"], ["/list/compare/acgme:1404111362~acgme:1203521465~acgme:1404121368", "cmp"], ["/list/compare", "lists"], ["/list/costs", "costs"], ["/me/move", "move"], ["/chances", "chances"]];
for (const [width, scheme] of [[1440, "light"], [360, "dark"]] as const)
  test(`w${width}`, { timeout: 300000 }, async () => {
    const visit = await Visit.start(browser, { viewport: { width, height: 900 }, colorScheme: scheme });
    await visit.openExample("Low score, wants informatics");
    for (const [path, name] of SHOTS) {
      await visit.open(path);
      await visit.page.waitForTimeout(1500);
      await visit.settled();
      const h = await visit.page.evaluate(() => document.documentElement.scrollHeight);
      console.log(name, width, h);
      await visit.page.screenshot({ path: `/tmp/s/${name}-${width}-1.png`, fullPage: true, clip: { x: 0, y: 0, width, height: Math.min(h, 1300) } });
      if (h > 1300) await visit.page.screenshot({ path: `/tmp/s/${name}-${width}-2.png`, fullPage: true, clip: { x: 0, y: 1300, width, height: Math.min(h - 1300, 1300) } });
    }
    await visit.context.close();
  });
