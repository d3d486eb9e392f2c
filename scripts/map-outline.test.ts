import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { OUTLINE_FILE, outlineModule } from "./map-outline.ts";

test("the outline of the map is the one that `npm run map` writes, and small", () => {
  const text = readFileSync(OUTLINE_FILE, "utf8");
  expect(text).toBe(outlineModule());
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(25_000);
});
