import { readFileSync } from "node:fs";
import { SPECIALTIES } from "@smartpick/core";
import { expect, test } from "vitest";
import { profileJsonSchema } from "../src/index.ts";

const REFERENCE = readFileSync(new URL("../../../docs/reference/profile.md", import.meta.url), "utf8");

/** Every key of the format, from all levels of its JSON Schema. */
function keysOf(schema: unknown): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const own = (schema as { properties?: object }).properties;
  return [
    ...Object.keys(own ?? {}),
    ...Object.values(schema).flatMap(keysOf),
    ...Object.values(own ?? {}).flatMap(keysOf),
  ];
}

test("the reference explains every key of the format", () => {
  const keys = [...new Set(keysOf(profileJsonSchema()))];
  expect(keys.length).toBeGreaterThan(50);
  expect(keys.filter((key) => !new RegExp(`\\b${key}\\b`).test(REFERENCE))).toEqual([]);
});

test("the reference lists every specialty with its short form", () => {
  expect(SPECIALTIES.filter((one) => !REFERENCE.includes(`${one.name} (${one.short})`))).toEqual([]);
});
