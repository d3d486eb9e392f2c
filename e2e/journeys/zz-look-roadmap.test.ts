import { mkdirSync, readFileSync } from "node:fs";
import { test } from "vitest";
import { startBrowser } from "../browser.ts";
import { ProfilePage } from "../pages/profile-page.ts";
import { Visit } from "../pages/visit.ts";

test("look", { timeout: 300_000 }, async () => {
  const out = "/tmp/webroad";
  mkdirSync(out, { recursive: true });
  const browser = await startBrowser();
  const visit = await Visit.start(browser, { viewport: { width: 1440, height: 900 } });
  const { page } = visit;
  await page.clock.setFixedTime(new Date("2026-07-01T12:00:00"));
  const text = readFileSync(new URL("../../examples/low-score-informatics.yaml", import.meta.url), "utf8");
  await new ProfilePage(visit).openFile("mine.yaml", `${text}\nportfolio:\n  mentors:\n    - {name: Dr. B. Rai, kind: clinical, met: [2026-06-01]}\n  skills:\n    - {skill: sql, level: basic}\n    - {skill: excel, level: working}\n`);
  await page.locator(".toast").getByText("Opened mine.yaml").waitFor();
  for (const screen of ["roadmap", "fellowships", "plan-b", ""]) {
    const path = `/prepare${screen === "" ? "" : `/${screen}`}`;
    await visit.open(path);
    await page.waitForTimeout(1500);
    for (const [name, width, scheme] of [["1440", 1440, "light"], ["dark", 1440, "dark"], ["360", 360, "light"], ["768", 768, "light"], ["320", 320, "light"]] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      await visit.resize({ width, height: 900 });
      await page.waitForTimeout(300);
      console.log(screen, name, "overflow", await visit.overflow(), await visit.overflowMirrored());
      if (name !== "320" && name !== "768") await page.screenshot({ path: `${out}/${screen || "index"}-${name}.png`, fullPage: true });
    }
    await page.emulateMedia({ media: "print", colorScheme: "light" });
    await visit.resize({ width: 720, height: 1000 });
    await page.screenshot({ path: `${out}/${screen || "index"}-print.png`, fullPage: true });
    await page.emulateMedia({ media: null });
    await visit.resize({ width: 1440, height: 900 });
    await visit.openEverything();
    console.log(screen, "axe", await visit.axe());
    console.log(visit.errors);
    if (screen === "roadmap") await page.screenshot({ path: `${out}/${screen}-open.png`, fullPage: true });
    const long = (await page.locator("main").innerText()).split(/(?<=[.!?:])\s+|\n/).filter((s) => s.split(/\s+/).length > 26);
    console.log(screen, "long", long);
  }
  await browser.close();
});
