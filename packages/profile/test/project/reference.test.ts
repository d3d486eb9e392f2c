import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { projectJsonSchema } from "../../src/index.ts";

const REFERENCE = readFileSync(new URL("../../../../docs/reference/project.md", import.meta.url), "utf8");

/** Every key of the format, from all levels of its JSON Schema. */
function keysOf(schema: unknown): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const own = (schema as { properties?: object }).properties;
  return [...Object.keys(own ?? {}), ...Object.values(schema).flatMap(keysOf)];
}

test("the reference explains every key of a project file", () => {
  const keys = [...new Set(keysOf(projectJsonSchema()))];
  expect(keys.length).toBeGreaterThan(40);
  expect(keys.filter((key) => !new RegExp(`\\b${key}\\b`).test(REFERENCE))).toEqual([]);
});
