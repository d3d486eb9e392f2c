import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startBrowser } from "../browser.ts";
import { Visit } from "../pages/visit.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

test("a hard word explains itself, leads to its entry, and both speak the language she takes when it is offered", async () => {
  const visit = await Visit.start(browser, {
    locale: "es-MX",
    viewport: { width: 360, height: 740 },
    reducedMotion: "reduce",
  });
  const { page } = visit;
  const word = page.getByRole("button", { name: "Step 3", exact: true });
  const popover = page.getByRole("dialog", { name: "What Step 3 means" });
  await visit.open("/me/exams");
  await word.focus();
  await page.keyboard.press("Enter");
  await popover.getByText("The last exam of USMLE.").waitFor();
  // The buttons to dismiss that the library sets around its dialog stand in no landmark.
  expect(await visit.axe("rules of colour")).toEqual([]);
  await page.keyboard.press("Escape");
  await popover.waitFor({ state: "hidden" });
  await expect.poll(() => word.evaluate((button) => button === document.activeElement)).toBe(true);

  await page.keyboard.press("Enter");
  await popover.getByRole("link", { name: "More in the glossary" }).click();
  const entry = page.getByRole("article", { name: "Step 3" });
  await page.waitForFunction(() => document.activeElement?.id === "term-step-3");
  expect(await entry.textContent()).toContain("An H-1B visa needs it.");

  // Back again, the focus is on the word that was explained.
  await page.goBack();
  await page.waitForFunction(() => document.activeElement?.textContent === "Step 3");
  await page.goForward();
  await entry.waitFor();

  // Her device prefers Spanish: it is offered, and taken by her alone.
  await page.getByRole("button", { name: "Lea las explicaciones en español" }).click();
  await page.getByText("Traducción sin revisar").waitFor();
  await page.getByText("Unreviewed translation").waitFor();
  // The words of the page are Spanish too, and said to be.
  await page.getByRole("heading", { level: 1, name: "Las palabras del Match" }).waitFor();
  const said = await page.getByRole("main").innerText();
  for (const words of ["Search", "In this app", "Explained in", "Where rules", "How we know"])
    expect(said).not.toContain(words);
  expect(await page.locator("h1").evaluate((title) => title.closest("[lang]")?.getAttribute("lang"))).toBe(
    "es",
  );
  expect(await page.title()).toBe("Glosario · SmartPick");
  const means = entry.locator("p[lang=es]", { hasText: "El último examen de USMLE." });
  expect(await means.getAttribute("dir")).toBe("ltr");

  await page.getByRole("searchbox").fill("senal");
  await page.getByRole("main").getByText("3 palabras coinciden.").waitFor();
  const found = page.getByRole("article").first();
  expect(await found.getByRole("heading").textContent()).toBe("Signal");
  await found.getByRole("link", { name: "Interview" }).click();
  await page.waitForFunction(() => document.activeElement?.id === "term-interview");
  expect(await page.getByRole("searchbox").inputValue()).toBe("");
  const top = await page
    .locator("#term-interview")
    .evaluate((heading) => heading.getBoundingClientRect().top);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(370);
  await page.getByRole("button", { name: "S", exact: true }).click();
  await page.waitForFunction(() => document.activeElement?.id === "letter-S");

  // The choice is kept on the device, for the words on every screen, and an address that is none is said to be none.
  await visit.open("/me/experience");
  await page.reload();
  await page.getByRole("button", { name: "US clinical experience", exact: true }).click();
  await page.getByText("Trabajo con pacientes en EE. UU.").waitFor();
  await visit.open("/how/glossary/no-such-word");
  await page.getByText("El glosario no tiene ninguna palabra en esta dirección.").waitFor();
  await visit.end();
});
