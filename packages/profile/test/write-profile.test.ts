import fc from "fast-check";
import { expect, test } from "vitest";
import { parseProfile, parseProfileValue, writeProfile } from "../src/index.ts";
import { toFile } from "../src/to-file.ts";
import { arbitraryProfile } from "./arbitrary-profile.ts";

test("a profile that is written and read again is the same profile", () => {
  fc.assert(
    fc.property(arbitraryProfile, (profile) => {
      const read = parseProfile(writeProfile(profile));
      expect(read).toEqual({ ok: true, value: profile });
    }),
    { numRuns: 120, seed: 7 },
  );
});

test("a profile written as JSON reads the same as one written as YAML", () => {
  fc.assert(
    fc.property(arbitraryProfile, (profile) => {
      const json = JSON.stringify(toFile(profile), null, "\t");
      expect(parseProfile(json, "me.json")).toEqual({ ok: true, value: profile });
      expect(parseProfileValue(JSON.parse(json))).toEqual({ ok: true, value: profile });
    }),
    { numRuns: 60, seed: 11 },
  );
});

test("what was not told is not written", () => {
  const read = parseProfile("applicant: {type: do}\nexams: {step2ck: pending}\nseeks: {specialties: [IM]}");
  expect(read.ok && writeProfile(read.value)).toBe(
    [
      "schema: smartpick/profile@1",
      "applicant:",
      "  type: do",
      "exams:",
      "  step2ck: pending",
      "seeks:",
      "  specialties: [Internal Medicine]",
      "",
    ].join("\n"),
  );
});
