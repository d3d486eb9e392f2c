/// <reference path="./fontkit.d.ts" />
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { create } from "fontkit";
import type { PosterFonts } from "../project/poster/poster-svg.ts";
import type { FontWeight, Measure } from "../project/poster/wrap.ts";
import { fontFolder } from "./font-folder.ts";

/** What a layout asks of the font of a poster, and the font files to put into a drawing. Node only. */
export interface LoadedPosterFonts {
  readonly measure: Measure;
  /** Whether both weights have a character. */
  readonly covers: (codePoint: number) => boolean;
  readonly files: PosterFonts;
}

/** Most widths that are remembered: the words of a few long posters at a few sizes. */
const MOST_KEPT = 50_000;

/** Roboto in two weights, from the files that the PDF maker comes with. */
export function posterFonts(): LoadedPosterFonts {
  const files: Record<FontWeight, Buffer> = {
    regular: readFileSync(join(fontFolder(), "Roboto-Regular.ttf")),
    medium: readFileSync(join(fontFolder(), "Roboto-Medium.ttf")),
  };
  const fonts = { regular: create(files.regular), medium: create(files.medium) };
  const kept = new Map<string, number>();
  const unitWidth = (text: string, weight: FontWeight): number => {
    const key = `${weight} ${text}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const width = fonts[weight].layout(text).advanceWidth / fonts[weight].unitsPerEm;
    if (kept.size < MOST_KEPT) kept.set(key, width);
    return width;
  };
  return {
    measure: (text, size, weight) => unitWidth(text, weight) * size,
    covers: (codePoint) => Object.values(fonts).every((font) => font.hasGlyphForCodePoint(codePoint)),
    files: { regular: files.regular.toString("base64"), medium: files.medium.toString("base64") },
  };
}
