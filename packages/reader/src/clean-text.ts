/** Control characters but tab and line end: a document of letters has none, and a screen may act on them. */
const CONTROL = /(?![\t\n])\p{Cc}/gu;
/** Halves of characters, which no encoding can write. */
const HALF = /\p{Cs}/gu;

/** The text without control characters (tab and `\n` stay), with a replacement mark for halves of characters. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(CONTROL, "").replace(HALF, "\uFFFD");
}
