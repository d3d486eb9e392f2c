import type { Page } from "playwright-core";

const MOST_WORDS = 26;
const SMALLEST_PIXELS = 13;
const NEVER = /!|\b(just|simply|unfortunately|great|congratulations|sorry|oops|N\/A|undefined|NaN|null)\b/i;

/** What was read of a screen, and what is wrong with its words: long sentences, small letters, words we never say. */
export interface PlainWords {
  readonly read: number;
  readonly faults: readonly string[];
}

/** Reads the words of a screen as it is. */
export async function plainWords(page: Page): Promise<PlainWords> {
  const { sentences, small } = await page.evaluate((least) => {
    // Titles and notes of sources are quoted as their publishers write them.
    const ours = [
      ...document.querySelectorAll<HTMLElement>("main p, main li, main h1, main h2, main legend, main label"),
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
  const long = sentences.filter((sentence) => sentence.trim().split(/\s+/).length > MOST_WORDS);
  const never = sentences.filter((sentence) => NEVER.test(sentence));
  return {
    read: sentences.length,
    faults: [
      ...long.map((sentence) => `too long: ${sentence}`),
      ...never.map((sentence) => `never say: ${sentence}`),
      ...small.map((html) => `too small: ${html}`),
    ],
  };
}
