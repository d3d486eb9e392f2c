import { INK } from "./ink.ts";

/** Text made safe for XML content and attributes; characters that XML forbids are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

/** Attributes in the order they are written; `undefined` is left out. */
type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One element with escaped attributes; numbers are rounded to a tenth so that snapshots are stable. */
export function element(name: string, attributes: Attributes, content = ""): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? "" : ` ${key}="${attributeText(value)}"`))
    .join("");
  return content === "" ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** A text element at a place in pixels; the words are escaped. */
export function label(words: string, attributes: Attributes): string {
  return element("text", { "font-size": 13, fill: INK.quiet, ...attributes }, escapeXml(words));
}

function attributeText(value: string | number): string | number {
  return typeof value === "number" ? tenth(value) : escapeXml(value);
}

/** A number of pixels as it is written: rounded to a tenth. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
