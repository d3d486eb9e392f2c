import { expect } from "vitest";
import { wellFormed } from "./well-formed.ts";

/** Fails unless the text is one well-formed image with a name, and no number in it is missing. */
export function isDrawing(svg: string): void {
  wellFormed(svg);
  expect(svg).toMatch(/^<svg [^>]*role="img"/);
  expect(svg).toMatch(/aria-label="[^"]+"/);
  expect(svg).not.toMatch(/NaN|undefined|Infinity|null/);
}
