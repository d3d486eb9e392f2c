import { type Speller, spellerOf, unpackWords } from "@smartpick/coach";
import { unzippedText } from "../unzipped-text.ts";

/** The speller over the word list at an address of the page's own origin; `null` where it does not come. */
export async function fetchSpeller(address: string): Promise<Speller | null> {
  try {
    const response = await fetch(address);
    if (!response.ok) return null;
    return spellerOf(unpackWords(await unzippedText(new Uint8Array(await response.arrayBuffer()))));
  } catch {
    return null;
  }
}
