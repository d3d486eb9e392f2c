import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";

const SOURCE = readFileSync(
  fileURLToPath(import.meta.resolve("@guidepup/virtual-screen-reader/browser.js")),
  "utf8",
).replace(/export\{(\S+) as Virtual,(\S+) as virtual\};/, "window.virtualReader = $2;");

interface Reader {
  start(options: { readonly container: Node }): Promise<void>;
  next(): Promise<void>;
  lastSpokenPhrase(): Promise<string>;
  spokenPhraseLog(): Promise<string[]>;
  stop(): Promise<void>;
}

/** What a virtual screen reader says of the main part of a screen, phrase by phrase, from its begin to its end. */
export async function phrasesOf(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => "virtualReader" in window))) await page.evaluate(SOURCE);
  return page.evaluate(async () => {
    const { virtualReader: reader } = window as unknown as { virtualReader: Reader };
    const container = document.querySelector("main");
    if (container === null) throw new Error("the screen has no main part");
    await reader.start({ container });
    // The reader begins anew after the end: its first phrase comes twice.
    const first = await reader.lastSpokenPhrase();
    do await reader.next();
    while ((await reader.lastSpokenPhrase()) !== `end of ${first}`);
    const phrases = await reader.spokenPhraseLog();
    await reader.stop();
    return phrases;
  });
}
