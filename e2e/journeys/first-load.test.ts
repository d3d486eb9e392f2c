import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { startBrowser } from "../browser.ts";
import { Visit } from "../pages/visit.ts";
import { firstBytes, firstFiles, partsInPage } from "../qualities/first-files.ts";

const dist = fileURLToPath(new URL("../../apps/web/dist", import.meta.url));
const KILOBYTE = 1000;

test("the first screen needs at most 110 KB of code and style, compressed", () => {
  const files = [...firstFiles(dist)];
  expect(files.some((file) => file.endsWith(".js"))).toBe(true);
  expect(partsInPage(dist).some((part) => part.includes("--paper"))).toBe(true);
  expect(firstBytes(dist)).toBeLessThan(110 * KILOBYTE);
  expect(files.some((file) => /list-page|program-page|calibration|profile-text|universal/.test(file))).toBe(
    false,
  );
});

test("the facts come in at most 700 KB", () => {
  const facts = readdirSync(`${dist}/assets`).filter((name) => /^facts-.*\.gz$/.test(name));
  expect(facts.length).toBe(1);
  expect(readFileSync(`${dist}/assets/${facts[0]}`).length).toBeLessThan(700 * KILOBYTE);
});

test("no built file names an address that the page would load", () => {
  const foreign = readdirSync(`${dist}/assets`)
    .filter((name) => /\.(js|css)$/.test(name))
    .flatMap((name) => {
      const text = readFileSync(`${dist}/assets/${name}`, "utf8");
      return [...text.matchAll(/(?:url\(|import\(|from\s*|src\s*=\s*)["']?https?:\/\/[^"')\s]+/g)].map(
        ([found]) => `${name}: ${found}`,
      );
    });
  expect(foreign).toEqual([]);
});

test("a tap on the main button before the app is there leads to the form", async () => {
  const browser = await startBrowser();
  const visit = await Visit.start(browser);
  const { page } = visit;
  let letCome: () => void = () => {};
  const held = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  await page.route(/\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(visit.addressOf("/"), { waitUntil: "commit" });
  await page.getByRole("link", { name: "Start with my profile" }).click();
  await page.getByText("Opening …").waitFor();
  expect(await page.getByRole("link", { name: "Start with my profile" }).isVisible()).toBe(false);
  letCome();
  await visit.settled();
  expect(page.url()).toMatch(/#\/me$/);
  expect(await page.locator("main input").count()).toBeGreaterThan(0);
  expect(await page.getByText("Opening …").count()).toBe(0);
  await visit.end();
  await browser.close();
});
