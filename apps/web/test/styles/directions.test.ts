import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const SOURCE = new URL("../../src/", import.meta.url);
const SHEETS = readdirSync(SOURCE, { recursive: true, encoding: "utf8" })
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => name.endsWith(".css"))
  .sort();

interface Declaration {
  readonly selector: string;
  readonly property: string;
  readonly value: string;
}

/** The declarations of a sheet, each with the innermost selector around it. */
function declarationsOf(css: string): readonly Declaration[] {
  const found: Declaration[] = [];
  const around: string[] = [];
  for (const [, text = "", end] of css.replace(/\/\*[\s\S]*?\*\//g, "").matchAll(/([^{};]*)([{};])/g)) {
    const words = text.replace(/\s+/g, " ").trim();
    if (end === "{") around.push(words);
    const colon = words.indexOf(":");
    if (end !== "{" && colon > 0)
      found.push({
        selector: around.at(-1) ?? "",
        property: words.slice(0, colon).trim(),
        value: words.slice(colon + 1).trim(),
      });
    if (end === "}") around.pop();
  }
  return found;
}

/** The parts of a value, with what stands in brackets kept together. */
function partsOf(value: string): readonly string[] {
  return value.match(/(?:[^\s(]|\((?:[^()]|\([^()]*\))*\))+/g) ?? [];
}

/** Whether a declaration names a side of the screen, where it should name a side of the text. */
function isPhysical({ property, value }: Declaration): boolean {
  if (/(^|-)(left|right)(-|$)/.test(property)) return true;
  if (/^(text-align|float|clear|caption-side)$/.test(property)) return /^(left|right)$/.test(value);
  if (
    /^(margin|padding|inset|border-width|border-style|border-color|scroll-(margin|padding))$/.test(property)
  ) {
    const sides = partsOf(value);
    return sides.length === 4 && sides[1] !== sides[3];
  }
  if (property === "border-radius") return partsOf(value).length > 1;
  if (/^(transform|translate)$/.test(property))
    return /translateX\(|^-?[\d.]+(px|%|em)/.test(value) && !/^none$/.test(value);
  return /\bto (left|right)\b|gradient\(\s*-?(90|270)deg/.test(value);
}

/** What may name a side, and why. */
const ALLOWED: readonly { readonly sheet: string; readonly selector: string; readonly because: string }[] = [
  { sheet: "styles/parts/tables.css", selector: ".tablewrap", because: "both edges are drawn alike" },
  {
    sheet: "features/list/curve.css",
    selector: ".stop-words.flip",
    because: "lies along the axis of numbers",
  },
  {
    sheet: "features/list/program-table.css",
    selector: ".axis-numbers i",
    because: "centres a number on its tick",
  },
  {
    sheet: "features/list/program-table.css",
    selector: ".axis-numbers i:last-child",
    because: "keeps the last number on the axis",
  },
  {
    sheet: "features/list/program-table.css",
    selector: ".programs tbody .fig",
    because: "grid and bands of the axis of numbers",
  },
  {
    sheet: "features/compare/compare.css",
    selector: ".versus .line .fig",
    because: "grid of the axis of numbers",
  },
  {
    sheet: "features/compare/compare.css",
    selector: ".versus .ticks i",
    because: "centres a number on its tick",
  },
  {
    sheet: "features/compare/compare.css",
    selector: ".versus .ticks i:last-child",
    because: "keeps the last number on the axis",
  },
];

const physical = SHEETS.flatMap((sheet) =>
  declarationsOf(readFileSync(new URL(sheet, SOURCE), "utf8"))
    .filter(isPhysical)
    .map((declaration) => ({ sheet, ...declaration })),
);

describe("the stylesheets", () => {
  test("name the sides of the text, not of the screen, but where a reason is given", () => {
    const loose = physical.filter(
      ({ sheet, selector }) => !ALLOWED.some((one) => one.sheet === sheet && one.selector === selector),
    );
    expect(loose).toEqual([]);
  });

  test("need every reason that is given", () => {
    const idle = ALLOWED.filter(
      ({ sheet, selector }) => !physical.some((one) => one.sheet === sheet && one.selector === selector),
    );
    expect(idle).toEqual([]);
  });
});

describe("a side of the screen", () => {
  const isNamedIn = (declaration: string): boolean =>
    declarationsOf(`@media screen { .a { ${declaration} } }`).some(isPhysical);

  test.each([
    "margin-left: 4px",
    "left: 0",
    "border-right: 1px solid",
    "border-top-left-radius: 2px",
    "scroll-padding-right: 2px;",
    "text-align: right",
    "float: left",
    "padding: 1px 2px 1px 0",
    "margin: -4.5px 0 0 calc(1px + (2px * 3))",
    "border-radius: 5px 0 0 5px",
    "transform: translateX(-50%)",
    "background: linear-gradient(to right, red, blue)",
    "background: linear-gradient(90deg, red, blue)",
  ])("is named in %s", (declaration) => {
    expect(isNamedIn(declaration)).toBe(true);
  });

  test.each([
    "margin-inline-start: 4px",
    "inset-inline: auto 0",
    "text-align: start",
    "padding: 1px 2px",
    "padding: 1px 2px 3px",
    "margin: 0 calc(1px + 2px) 4px calc(1px + 2px)",
    "border-radius: 6px",
    "transform: translateY(-50%)",
    "transition: left 2s",
    "background: linear-gradient(red, blue)",
  ])("is not named in %s", (declaration) => {
    expect(isNamedIn(declaration)).toBe(false);
  });
});
