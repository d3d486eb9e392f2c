import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Rolldown } from "vite";
import type { InPage } from "./security-headers.ts";

const FIRST = fileURLToPath(new URL("../public/first.js", import.meta.url));
const FIRST_TAG = '<script src="./first.js"></script>';
const ENTRY_TAG = '<script type="module" crossorigin';

/**
 * Takes the style of the page's own code out of the bundle and gives back its text, with the addresses of its files as the
 * page sees them. From then on nothing asks for its file. Throws where the page has another number of styles than one.
 */
export function takeFirstStyle(bundle: Rolldown.OutputBundle): string {
  const entry = Object.values(bundle).find((part) => part.type === "chunk" && part.isEntry);
  const styles = entry?.type === "chunk" ? entry.viteMetadata?.importedCss : undefined;
  const [name, ...more] = styles ?? [];
  const sheet = name === undefined ? undefined : bundle[name];
  if (name === undefined || more.length > 0 || sheet?.type !== "asset")
    throw new Error("the page has no first style, or several");
  delete bundle[name];
  styles?.clear();
  const { source } = sheet;
  const text = typeof source === "string" ? source : new TextDecoder().decode(source);
  const moved = text.replaceAll("url(./", "url(./assets/");
  if (/<\/style|@import|url\((?!\.\/assets\/|data:)/.test(moved))
    throw new Error("the first style holds what a page cannot");
  return moved;
}

/**
 * The page with its first style and script in itself, so that it is painted without waiting for another file; its code comes
 * behind the fonts. Throws where the page is not as expected.
 */
export function withPartsIn(html: string, style: string): string {
  for (const tag of [FIRST_TAG, ENTRY_TAG])
    if (!html.includes(tag)) throw new Error(`the page has no ${tag}`);
  return html
    .replace(FIRST_TAG, () => `<style>${style}</style><script>${readFileSync(FIRST, "utf8")}</script>`)
    .replace(ENTRY_TAG, () => '<script type="module" fetchpriority="low" crossorigin');
}

/** The parts of a page that the policy has to name. */
export function hashesOf(html: string): InPage {
  const of = (tag: "script" | "style"): string[] =>
    Array.from(html.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, "gs")), ([, text = ""]) => hashOf(text));
  return { scripts: of("script"), styles: of("style") };
}

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
