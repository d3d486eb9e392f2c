import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { parseProfileValue, profileJsonSchema } from "../src/index.ts";
import { toFile } from "../src/to-file.ts";
import { arbitraryProfile } from "./arbitrary-profile.ts";
import { satisfies } from "./json-schema-oracle.ts";

const SCHEMA = profileJsonSchema();
const FOLDER = new URL("../../../examples/", import.meta.url);

test("every profile that is written satisfies the JSON Schema", () => {
  fc.assert(
    fc.property(arbitraryProfile, (profile) => {
      expect(satisfies(SCHEMA, JSON.parse(JSON.stringify(toFile(profile))))).toBe(true);
    }),
    { numRuns: 80, seed: 21 },
  );
});

test("an address is judged alike by the JSON Schema and the parser, in a pattern that every validator knows", () => {
  const patterns = [...JSON.stringify(SCHEMA).matchAll(/"pattern":"((?:[^"\\\\]|\\\\.)*)"/g)].map(
    ([, one]) => one!,
  );
  expect(patterns.length).toBeGreaterThan(5);
  for (const one of patterns) expect(one).not.toMatch(/\\\\[pPuk]/);
  const profile = (address: string) => ({
    applicant: { type: "do" },
    exams: { step2ck: 224 },
    seeks: { specialties: ["Internal Medicine"] },
    facts: [
      { program: "acgme:1403811336", field: "maximumFailedAttempts", value: 0, date: "2026-01-01", address },
    ],
  });
  const addresses = [
    ...[
      "https://example.org",
      "http://a-b.example.org:8080/x?y=1#z",
      "https://exämple.org/ü",
      "https://例え.jp",
    ],
    ...[
      "ftp://example.org",
      "https://example",
      "https://a b.org",
      "https://u:p@example.org",
      "https://",
      "x",
    ],
    ...['https://example.org/"', "https://example..org", "https://exa_mple.org", "https://example.org/<b>"],
  ];
  for (const address of addresses) {
    const parsed = parseProfileValue(profile(address));
    const refused = !parsed.ok && parsed.problems.some(({ path }) => path.endsWith("address"));
    expect([address, satisfies(SCHEMA, profile(address))]).toEqual([address, !refused]);
  }
});

test("every example satisfies the JSON Schema", () => {
  for (const name of readdirSync(FOLDER).filter((one) => one.endsWith(".yaml"))) {
    expect(satisfies(SCHEMA, parse(readFileSync(new URL(name, FOLDER), "utf8"))), name).toBe(true);
  }
});

test("what the JSON Schema accepts the parser accepts, or it names a contradiction", () => {
  const leaf = fc.oneof(
    fc.jsonValue({ maxDepth: 1 }),
    fc.constantFrom(224, "pass", "pending", 0, -1, [], {}, null),
  );
  let accepted = 0;
  fc.assert(
    fc.property(arbitraryProfile, fc.nat(), leaf, (profile, pick, value) => {
      const file = replaced(JSON.parse(JSON.stringify(toFile(profile))), pick, value);
      if (!satisfies(SCHEMA, file)) return;
      accepted += 1;
      const result = parseProfileValue(file);
      const problems = result.ok ? [] : result.problems;
      expect(problems.filter((problem) => !BEYOND.has(problem.code) && !OWN_FACT.test(problem.path))).toEqual(
        [],
      );
    }),
    { numRuns: 300, seed: 22 },
  );
  expect(accepted).toBeGreaterThan(20);
});

/** What takes two fields to see, and days that no calendar has. */
const BEYOND = new Set(["contradiction", "duplicate", "not-a-date"]);
/** Its type depends on the field that stands beside it. */
const OWN_FACT = /^facts\[\d+\]\.value$/;

test("what the parser refuses for its form the JSON Schema refuses too", () => {
  const leaf = fc.oneof(fc.jsonValue({ maxDepth: 1 }), fc.constantFrom("x", -1, 1.5, 1e9, [1], { a: 1 }));
  let refused = 0;
  fc.assert(
    fc.property(arbitraryProfile, fc.nat(), leaf, (profile, pick, value) => {
      const file = replaced(JSON.parse(JSON.stringify(toFile(profile))), pick, value);
      const result = parseProfileValue(file);
      if (result.ok || result.problems.every((problem) => BEYOND.has(problem.code))) return;
      if (result.problems.some((problem) => problem.path.startsWith("facts"))) return;
      refused += 1;
      expect(satisfies(SCHEMA, file), JSON.stringify(result.problems)).toBe(false);
    }),
    { numRuns: 300, seed: 23 },
  );
  expect(refused).toBeGreaterThan(100);
});

test("the schema names itself, and every field says what it takes", () => {
  expect(SCHEMA).toMatchObject({
    $id: "smartpick/profile@1",
    type: "object",
    required: ["applicant", "exams", "seeks"],
  });
  const described = profileJsonSchema((takes) => `<${takes.kind}>`);
  expect(described).toMatchObject({
    properties: { applicant: { properties: { type: { description: "Takes <words>." } } } },
  });
  expect(JSON.stringify(SCHEMA)).not.toContain("description");
});

/** The file with its nth leaf, counted over all levels, replaced by another value. */
function replaced(file: unknown, pick: number, value: unknown): unknown {
  const places: (() => void)[] = [];
  const visit = (holder: Record<string, unknown> | unknown[]) => {
    for (const [key, inner] of Object.entries(holder)) {
      places.push(() => {
        (holder as Record<string, unknown>)[key] = value;
      });
      if (typeof inner === "object" && inner !== null) visit(inner as Record<string, unknown>);
    }
  };
  visit(file as Record<string, unknown>);
  places[pick % places.length]?.();
  return file;
}
