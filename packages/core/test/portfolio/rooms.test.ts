import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("../../src/portfolio", import.meta.url));

/** Rooms in order; a file may import from its own room and those before it. Files beside the rooms stand before the last. */
const ROOMS = ["problem", "search", "bound", "", "second-look"];

const files = readdirSync(ROOT, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));

/** Files of the portfolio that a file imports, types counted. */
function importsOf(name: string): string[] {
  const text = readFileSync(join(ROOT, name), "utf8");
  return [...text.matchAll(/from "(\.[^"]+)"/g)]
    .map(([, path]) => relative(ROOT, resolve(dirname(join(ROOT, name)), path!)))
    .filter((path) => !path.startsWith(".."));
}

const roomOf = (name: string): number => ROOMS.indexOf(name.includes("/") ? name.split("/")[0]! : "");

test("arrows between the rooms run one way", () => {
  const wrong = files.flatMap((name) =>
    importsOf(name)
      .filter((other) => roomOf(other) > roomOf(name))
      .map((other) => `${name} -> ${other}`),
  );
  expect(files.length).toBeGreaterThan(40);
  expect(wrong).toEqual([]);
});

test("no circle of imports", () => {
  const done = new Set<string>();
  const visit = (name: string, path: readonly string[]): void => {
    expect(path).not.toContain(name);
    if (done.has(name)) return;
    for (const other of importsOf(name)) visit(other, [...path, name]);
    done.add(name);
  };
  for (const name of files) visit(name, []);
});
