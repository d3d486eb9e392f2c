import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { readProfile } from "../src/input/read-profile.ts";
import { Refusal } from "../src/refusal.ts";
import { fileIn, runCli, scratch } from "./run-cli.ts";

const EXAMPLES = new URL("../../../examples/", import.meta.url).pathname;
const texts = readdirSync(EXAMPLES)
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => readFileSync(join(EXAMPLES, name), "utf8"));
const folder = scratch();

const token = fc.oneof(
  fc.constantFrom(
    "plan",
    "chances",
    "specialties",
    "score",
    "usability",
    "schema",
    "project",
    "--draft",
    "help",
    "absent.yaml",
    "--json",
    "--seed",
    "--today",
    "--rights",
    "--programs",
    "--budget",
    "--specialty",
    "--informatics",
    "--season",
    "--out",
    "--program",
    "--",
    "-",
    "1",
    "full",
    "2026-07-01",
    "IM",
  ),
  fc.string({ maxLength: 12 }),
  fc.string({ unit: "binary", maxLength: 6 }),
);

it("answers any command line with status 0 or 2, never with a stack trace", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(token, { maxLength: 7 }), async (argv) => {
      fc.pre(argv[0] !== "facts");
      const { status, out, err } = await runCli(argv);
      expect([0, 2]).toContain(status);
      expect(err).not.toMatch(/\n\s+at \S+ \(|TypeError|RangeError/);
      if (status === 2) expect([out, err.length > 0]).toEqual(["", true]);
    }),
    { numRuns: 300 },
  );
});

it("refuses or reads any damaged profile, and never fails", () => {
  const damage = fc.record({
    text: fc.constantFrom(...texts),
    cuts: fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        length: fc.nat({ max: 30 }),
        put: fc.oneof(
          fc.string({ maxLength: 8 }),
          fc.constantFrom("\n", ": ", "- ", "{", "]", "&a", "*a", "!!js", "\t", "null"),
        ),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  });
  fc.assert(
    fc.property(damage, ({ text, cuts }) => {
      const damaged = cuts.reduce((now, { at, length, put }) => {
        const from = Math.floor(at * now.length);
        return now.slice(0, from) + put + now.slice(from + length);
      }, text);
      const path = fileIn(folder, "damaged.yaml", damaged);
      try {
        expect(readProfile(path).schema).toBe("smartpick/profile@1");
      } catch (error) {
        expect(error).toBeInstanceOf(Refusal);
        for (const sentence of (error as Refusal).sentences) {
          expect(sentence).toContain("damaged.yaml");
          expect(sentence).not.toMatch(/undefined|\[object/);
        }
      }
    }),
    { numRuns: 400 },
  );
});
