import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startBrowser } from "../browser.ts";
import { Visit } from "../pages/visit.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const OUT = "/tmp/shots";
const SIZES = [
  ["360", 360, 740],
  ["768", 768, 900],
  ["1440", 1440, 900],
] as const;

test("shots", { timeout: 400_000 }, async () => {
  const visit = await Visit.start(browser, { reducedMotion: "reduce" });
  const { page } = visit;
  await visit.openExample("Low score, wants informatics");
  const shots = async (name: string, all = true): Promise<void> => {
    for (const [n, width, height] of all ? SIZES : SIZES.filter(([n]) => n !== "768")) {
      await visit.resize({ width, height });
      await page.screenshot({ path: `${OUT}/${name}-${n}.png`, fullPage: true });
    }
    console.log(name, await visit.axe(), await visit.overflow());
  };
  await visit.open("/me/files");
  await shots("files", false);
  await visit.open("/me/move");
  await page.getByText("Show the code all the same").click();
  await page.locator(".qr svg").waitFor();
  await shots("move");
  await page.emulateMedia({ colorScheme: "dark" });
  await shots("move-dark", false);
  await page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
  await shots("move-forced", false);
  await page.emulateMedia({ forcedColors: "none", colorScheme: "light" });
  await visit.open("/adviser");
  await shots("adviser-none", false);
  await page.getByRole("button", { name: "Make my key" }).click();
  await page.locator(".qr svg").waitFor();
  await shots("adviser");
  const key = await page.getByLabel("Key to give").inputValue();
  await visit.open("/me/seal");
  await page.getByLabel("Key", { exact: true }).fill(key.slice(0, 50));
  await page.keyboard.press("Tab");
  await shots("seal-wrong", false);
  await visit.open(`/me/seal/${key}`);
  await page.locator(".fingerprint").filter({ hasText: /\d/ }).waitFor();
  await page.getByRole("button", { name: "Seal my file" }).click();
  await page.getByText("is in your downloads").waitFor();
  await shots("seal");
  await visit.open("/list");
  await page.getByRole("button", { name: "Link to this view" }).click();
  await page.locator(".sheet .qr svg").waitFor();
  await shots("link");
  await page.emulateMedia({ media: "print" });
  await visit.resize({ width: 700, height: 900 });
  await page.screenshot({ path: `${OUT}/link-print.png`, fullPage: true });
  await page.emulateMedia({ media: "screen" });
  await page.keyboard.press("Escape");
  await visit.open("/carry/1/abc");
  await page.getByText("was not opened").waitFor();
  console.log(page.url());
  await shots("arrive-bad", false);
  console.log(visit.errors);
  expect(1).toBe(1);
  await visit.context.close();
});
