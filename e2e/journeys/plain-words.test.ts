import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startBrowser } from "../browser.ts";
import { ListPage } from "../pages/list-page.ts";
import { SCREENS } from "../pages/screens.ts";
import { Visit } from "../pages/visit.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const MOST_WORDS = 26;
const SMALLEST_PIXELS = 13;
const NEVER = /!|\b(just|simply|unfortunately|great|congratulations|sorry|oops|N\/A|undefined|NaN|null)\b/i;

test("no sentence is over 26 words, no text is under 13 pixels, no word is one we never say", async () => {
  const visit = await Visit.start(browser);
  const { page } = visit;
  await visit.openExample("Low score, wants informatics");
  const id = (await new ListPage(visit).ids())[0] ?? "";
  const faults: string[] = [];
  let read = 0;
  for (const screen of [...SCREENS, `/program/${id}`]) {
    await visit.open(screen);
    if (screen.startsWith("/program")) await page.getByRole("heading", { name: /comes from/ }).waitFor();
    if (screen === "/list") await page.getByRole("heading", { name: "How firm the list is" }).waitFor();
    for (const summary of await page.locator("main summary").all()) await summary.click();
    const { sentences, small } = await page.evaluate((least) => {
      // Titles and notes of sources are quoted as their publishers write them.
      const ours = [
        ...document.querySelectorAll<HTMLElement>(
          "main p, main li, main h1, main h2, main legend, main label",
        ),
      ]
        .filter(
          (element) =>
            element.offsetParent !== null && !element.closest(".lines, .ledger, .virtual, .letter-sources"),
        )
        .filter((element) => !element.querySelector("a[target], p, li, label"));
      const texts = [...document.querySelectorAll<HTMLElement>("body *")].filter((element) =>
        [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
      );
      return {
        sentences: ours.flatMap((element) => element.innerText.split(/(?<=[.?!])\s+|\n/)),
        small: texts
          .filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < least - 0.01)
          .map((element) => element.outerHTML.slice(0, 90)),
      };
    }, SMALLEST_PIXELS);
    read += sentences.length;
    for (const sentence of sentences) {
      if (sentence.trim().split(/\s+/).length > MOST_WORDS) faults.push(`${screen}: too long: ${sentence}`);
      if (NEVER.test(sentence)) faults.push(`${screen}: never say: ${sentence}`);
    }
    faults.push(...small.map((html) => `${screen}: too small: ${html}`));
  }
  expect(read).toBeGreaterThan(200);
  expect(faults).toEqual([]);
  await visit.end();
});
