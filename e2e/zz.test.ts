import type { Browser } from "playwright-core";
import { afterAll, beforeAll, test } from "vitest";
import { startBrowser } from "./browser.ts";
import { Visit } from "./pages/visit.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());
test("look", async () => {
  const visit = await Visit.start(browser, { viewport: { width: 1440, height: 1000 } });
  const { page } = visit;
  page.on("console", (m) => console.log("CONSOLE", m.type(), m.text().slice(0, 300)));
  page.on("pageerror", (e) => console.log("ERR", e.message.slice(0, 500)));
  await visit.open("/prepare/projects");
  await page.screenshot({ path: "/tmp/p1.png", fullPage: true });
  await page.getByLabel("Title").fill("Missed visits in a small clinic");
  await page.getByRole("button", { name: "Begin the project" }).click();
  await page.waitForTimeout(3000);
  await page.screenshot({ path: "/tmp/p2.png", fullPage: true });
  console.log("URL", page.url());
  console.log(
    "DB",
    JSON.stringify(
      await page.evaluate(async () => {
        const out: any = {};
        for (const d of await indexedDB.databases()) {
          const o: any = indexedDB.open(d.name!);
          await new Promise((r) => (o.onsuccess = r));
          out[d.name!] = {};
          for (const s of o.result.objectStoreNames) {
            const q = o.result.transaction(s).objectStore(s).getAll();
            await new Promise((r) => (q.onsuccess = r));
            out[d.name!][s] = q.result.slice(0, 2);
          }
          o.result.close();
        }
        out.ls = { ...localStorage };
        return out;
      }),
    ).slice(0, 3000),
  );
  await page.getByRole("heading", { name: "The steps" }).waitFor({ timeout: 3000 });
  await page.getByText("3. Measure before the change").click();
  await page.getByLabel("A table").setInputFiles("examples/projects/reminder-call.csv");
  await page.getByRole("heading", { name: "The chart", exact: true }).waitFor();
  await page.getByLabel("Rules").selectOption("nhs");
  await page.getByLabel("Goal").fill("15");
  await page.getByLabel("Better is", { exact: true }).selectOption("lower");
  await page.waitForTimeout(1500);
  await page.screenshot({ path: "/tmp/p2.png", fullPage: true });
  await page.setViewportSize({ width: 360, height: 740 });
  await page.waitForTimeout(800);
  await page.screenshot({ path: "/tmp/p3.png", fullPage: true });
}, 60000);
