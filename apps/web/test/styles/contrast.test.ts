import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const css = readFileSync(new URL("../../src/styles/tokens.css", import.meta.url), "utf8");

type Tokens = Readonly<Record<string, string>>;

/** The colour tokens of the block that begins with this selector. */
function tokensOf(selector: string): Tokens {
  const from = css.indexOf(selector);
  const block = css.slice(from, css.indexOf("}", from));
  return Object.fromEntries(
    [...block.matchAll(/--([a-z0-9-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, hex]) => [name, hex]),
  );
}

/** WCAG 2.2 relative luminance. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 1, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const GROUNDS = ["paper", "surface", "sunken"];
const PAIRS: readonly (readonly [string, string, number])[] = [
  ...["ink", "ink-2", "ink-3", "tide", "ochre", "brick"].flatMap((text) =>
    GROUNDS.map((ground) => [text, ground, 4.5] as const),
  ),
  ...["tide", "ochre", "brick"].flatMap((accent) =>
    [accent, "ink", "ink-2"].map((text) => [text, `${accent}-soft`, 4.5] as const),
  ),
  ["on-tide", "tide", 4.5],
  ["paper", "brick", 4.5],
  ["paper", "ink", 4.5],
  ...["line-strong", "tide-fill", "ochre-fill", "brick-fill"].flatMap((mark) =>
    GROUNDS.map((ground) => [mark, ground, 3] as const),
  ),
];

const THEMES = [
  ["light", ":root {"],
  ["dark, chosen", ':root[data-theme="dark"] {'],
  ["dark, the system's", ':root:not([data-theme="light"]) {'],
] as const;

describe.each(THEMES)("%s", (_, selector) => {
  const tokens = tokensOf(selector);
  test.each(PAIRS)("%s on %s is at least %d to 1", (text, ground, least) => {
    expect(contrast(tokens[text] ?? "", tokens[ground] ?? "")).toBeGreaterThanOrEqual(least);
  });
});

test("both ways into the dark have the same colours", () => {
  expect(tokensOf(THEMES[1][1])).toEqual(tokensOf(THEMES[2][1]));
});
