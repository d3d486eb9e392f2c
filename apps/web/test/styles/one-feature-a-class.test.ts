import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const FEATURES = new URL("../../src/features/", import.meta.url);

/** The classes that a sheet styles by their name alone. */
function classesOf(css: string): readonly string[] {
  return Array.from(css.replace(/\/\*[\s\S]*?\*\//g, "").matchAll(/([^{};]+)\{/g), ([, selectors = ""]) =>
    selectors
      .replace(/\([^()]*\)/g, "")
      .split(",")
      .map((selector) => /^\s*\.([\w-]+)\s*$/.exec(selector)?.[1])
      .filter((name) => name !== undefined),
  ).flat();
}

test("no class belongs to the sheets of two features: a sheet stays loaded on the screens that come after", () => {
  const owners = new Map<string, Set<string>>();
  const sheets = readdirSync(FEATURES, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".css"),
  );
  for (const sheet of sheets) {
    const feature = sheet.split(/[\\/]/)[0] ?? "";
    for (const name of classesOf(readFileSync(new URL(sheet, FEATURES), "utf8")))
      owners.set(name, (owners.get(name) ?? new Set()).add(feature));
  }
  expect(owners.size).toBeGreaterThan(100);
  expect([...owners].filter(([, features]) => features.size > 1)).toEqual([]);
});
