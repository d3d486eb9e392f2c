import type { Profile } from "@smartpick/core";
import { expect, test } from "vitest";
import { askingOptions, personOf } from "../../src/store/asking.ts";
import { askingLetters } from "../../src/store/asking-letters.ts";
import { askingRoadmap } from "../../src/store/asking-roadmap.ts";

const profile = { season: 2027 } as Profile;
const FACTS = "2026-11-22-0a0470b2";

test("every question about an applicant is asked with one day, one seed and the profile as it is", () => {
  const asking = askingOptions({ profile, lastGood: null, document: "own", lot: 0 }, "2026-11-28", FACTS);
  expect(asking?.profile).toEqual(profile);
  expect(asking?.options).toEqual({ today: "2026-11-28", seed: 1 });
});

test("notes and texts of the form make no other question", () => {
  const application = { impactful: "My text" } as Profile["application"];
  const told = { ...profile, notes: [], application } as Profile;
  const asking = askingOptions(
    { profile: told, lastGood: null, document: "own", lot: 0 },
    "2026-11-28",
    FACTS,
  );
  expect(asking?.profile).toEqual(profile);
});

test("nothing is asked without a profile, or on a day that cannot be", () => {
  expect(askingOptions({ profile: null, lastGood: null, document: "own", lot: 0 }, "2026-11-28", FACTS)).toBe(
    null,
  );
  expect(askingOptions({ profile, lastGood: null, document: "own", lot: 0 }, "9999-12-31", FACTS)).toBe(null);
  expect(askingOptions({ profile, lastGood: null, document: "own", lot: 0 }, "10000-01-01", null)).toBe(null);
});

test("while an answer is wrong, the last good answers of that document are asked about", () => {
  const asking = askingOptions(
    { profile: null, lastGood: profile, document: "own", lot: 0 },
    "2026-11-28",
    FACTS,
  );
  expect(asking).toEqual({
    person: "own 0",
    profile,
    letters: [],
    options: { today: "2026-11-28", seed: 1 },
  });
});

test("a letter of recommendation asks nothing anew but the answer about letters", () => {
  const letters = [{ writer: "Dr A" }] as unknown as NonNullable<Profile["letters"]>;
  const of = { profile: { ...profile, letters }, lastGood: null, document: "own", lot: 0 };
  const asking = askingOptions(of, "2026-11-28", FACTS)!;
  expect(asking.profile).toEqual(profile);
  expect(askingLetters(asking)).toEqual({ profile: of.profile, options: asking.options });
  const without = askingOptions({ ...of, profile }, "2026-11-28", FACTS)!;
  expect(askingLetters(without)).toEqual({ profile, options: asking.options });
});

test("a day of the plan asks nothing anew but the answer about the plan, a saved file not even that", () => {
  const roadmap = { revision: 3, steps: [], meetings: [] } as unknown as NonNullable<Profile["roadmap"]>;
  const of = { profile: { ...profile, roadmap }, lastGood: null, document: "own", lot: 0 };
  const asking = askingOptions(of, "2026-11-28", FACTS)!;
  expect(asking.profile).toEqual(profile);
  expect(askingLetters(asking)).toEqual({ profile, options: asking.options });
  const asked = { ...profile, roadmap: { ...roadmap, revision: 0 } };
  expect(askingRoadmap(asking)).toEqual({ profile: asked, options: asking.options });
  const without = askingOptions({ ...of, profile }, "2026-11-28", FACTS)!;
  expect(askingRoadmap(without)).toEqual({ profile, options: asking.options });
});

test("an example is another person than the applicant", () => {
  expect(personOf({ document: "example ck-pending", lot: 0 })).not.toBe(
    personOf({ document: "own", lot: 0 }),
  );
});

test("what took the place of all answers is another person's, also in the same document", () => {
  expect(personOf({ document: "own", lot: 7 })).not.toBe(personOf({ document: "own", lot: 0 }));
});
