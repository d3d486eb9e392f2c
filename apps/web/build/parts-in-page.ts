import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Rolldown } from "vite";
import type { InPage } from "./security-headers.ts";

const FIRST = fileURLToPath(new URL("../public/first.js", import.meta.url));
const FIRST_TAG = '<script src="./first.js"></script>';
const STYLE_TAG = /<link rel="stylesheet"[^>]*href="\.\/(assets\/[^"]+\.css)">/;
/** Behind the style and the fonts: what is read comes before what answers. */
const ENTRY_TAG = '<script type="module" crossorigin';

/**
 * The page with its first style and script in itself, so that it is painted without waiting for another file. Takes the file
 * of the style out of the bundle. Throws where the page or the bundle is not as expected.
 */
export function withPartsIn(html: string, bundle: Rolldown.OutputBundle): string {
  const name = STYLE_TAG.exec(html)?.[1];
  const sheet = name === undefined ? undefined : bundle[name];
  if (name === undefined || sheet?.type !== "asset") throw new Error("the page names no first style");
  for (const part of Object.values(bundle))
    if (part.type === "chunk" && part.code.includes(name.slice("assets/".length)))
      throw new Error(`${part.fileName} asks for the first style too`);
  for (const tag of [FIRST_TAG, ENTRY_TAG])
    if (!html.includes(tag)) throw new Error(`the page has no ${tag}`);
  delete bundle[name];
  return html
    .replace(STYLE_TAG, () => `<style>${styleIn(sheet)}</style>`)
    .replace(FIRST_TAG, () => `<script>${readFileSync(FIRST, "utf8")}</script>`)
    .replace(ENTRY_TAG, () => '<script type="module" fetchpriority="low" crossorigin');
}

/** The parts of a page that the policy has to name. */
export function hashesOf(html: string): InPage {
  const of = (tag: "script" | "style"): string[] =>
    Array.from(html.matchAll(new RegExp(`<${tag}>([^]*?)</${tag}>`, "g")), ([, text = ""]) => hashOf(text));
  return { scripts: of("script"), styles: of("style") };
}

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

/** The text of the sheet, with the addresses of its files as the page sees them. */
function styleIn({ source }: Rolldown.OutputAsset): string {
  const text = typeof source === "string" ? source : new TextDecoder().decode(source);
  const moved = text.replaceAll("url(./", "url(./assets/");
  if (/<\/style|@import|url\((?!\.\/assets\/|data:)/.test(moved))
    throw new Error("the first style holds what a page cannot");
  return moved;
}
