import { readFileSync } from "node:fs";
import { SPECIALTIES } from "@smartpick/core";
import { expect, test } from "vitest";
import { describeProblem, parseProfile, profileJsonSchema } from "../src/index.ts";

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

test("the refusals that the how-to shows are the refusals one gets", () => {
  const howTo = readFileSync(new URL("../../../docs/how-to/write-a-profile.md", import.meta.url), "utf8");
  const text = `schema: smartpick/profile@1

applicant:
  type: non-us-img
exams:
  step2ck: "224"

seeks:
  specialties: [Internl Medicine]
`;
  const result = parseProfile(text);
  const sentences = result.ok ? [] : result.problems.map((one) => describeProblem(one, "my-profile.yaml"));
  expect(sentences.length).toBe(2);
  for (const sentence of sentences) expect(howTo).toContain(sentence);
});
