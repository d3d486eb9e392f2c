import { readdirSync, readFileSync } from "node:fs";
import type { Problem, Profile, Result } from "@smartpick/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseProfile, parseProfileValue, writeProfile } from "../src/index.ts";
import { arbitraryProfile } from "./arbitrary-profile.ts";

const FOLDER = new URL("../../../examples/", import.meta.url);
const EXAMPLES = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => readFileSync(new URL(name, FOLDER), "utf8"));

/** Whatever came in, out comes a profile that survives writing, or a few problems that are plain data. */
function isProper(result: Result<Profile, Problem>): void {
  if (result.ok) {
    expect(parseProfile(writeProfile(result.value))).toEqual(result);
    return;
  }
  expect(result.problems.length).toBeGreaterThan(0);
  expect(result.problems.length).toBeLessThanOrEqual(20);
  for (const problem of result.problems) {
    expect(problem.path.length).toBeLessThan(2_000);
    // Problems cross to a worker and into JSON: plain data all the way.
    expect(structuredClone(problem)).toEqual(problem);
  }
}

test("random text is read or refused, never thrown at", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => isProper(parseProfile(text))),
    { numRuns: 300, seed: 1 },
  );
});

test("random YAML punctuation is read or refused, never thrown at", () => {
  const unit = fc.constantFrom(..."{}[]:,-?&*!|>'\"%@`#\n\t ax1~<=.");
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 120 }), (text) => isProper(parseProfile(text))),
    { numRuns: 400, seed: 2 },
  );
});

test("an example with a piece cut out, doubled or replaced is read or refused", () => {
  const edit = fc.record({
    text: fc.constantFrom(...EXAMPLES),
    from: fc.nat(),
    length: fc.nat({ max: 40 }),
    by: fc.oneof(
      fc.constant(""),
      fc.string({ maxLength: 12 }),
      fc.constantFrom("null", "[]", "{}", "true", "-1", "1e9", "~", "*a", "&a ", "\t", "\n", ": ", "- ", "'"),
    ),
  });
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
      let text = edits[0]?.text ?? "";
      for (const { from, length, by } of edits) {
        const at = from % (text.length + 1);
        text = text.slice(0, at) + by + text.slice(at + length);
      }
      isProper(parseProfile(text));
    }),
    { numRuns: 250, seed: 3 },
  );
});

test("any value at all is read or refused", () => {
  const strange = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
    withObjectString: true,
    withSparseArray: true,
    withTypedArray: true,
  });
  fc.assert(
    fc.property(strange, (value) => isProper(parseProfileValue(value))),
    { numRuns: 300, seed: 4 },
  );
});

test("a profile with one field replaced by any JSON value is read or refused by its name", () => {
  fc.assert(
    fc.property(arbitraryProfile, fc.jsonValue({ maxDepth: 2 }), fc.nat(), (profile, value, pick) => {
      const file = JSON.parse(JSON.stringify({ ...profile, visa: "j1" })) as Record<string, unknown>;
      const keys = Object.keys(file);
      const key = keys[pick % keys.length] ?? "visa";
      isProper(parseProfileValue({ ...file, [key]: value }));
    }),
    { numRuns: 150, seed: 5 },
  );
});

test("values that fight back are refused", () => {
  const circle: Record<string, unknown> = {};
  circle.applicant = circle;
  const trap = {
    get applicant(): never {
      throw new Error("no");
    },
  };
  for (const value of [circle, trap, () => 1, Symbol("a"), new Date(0), new Map(), 10n, undefined, null]) {
    const result = parseProfileValue(value);
    expect(result.ok).toBe(false);
    isProper(result);
  }
});

/** Values that have broken parsers before. */
const NASTY: readonly unknown[] = [
  null,
  "",
  " ",
  "0",
  "-1",
  "\u0000",
  "\u202E",
  "\uD800",
  "\u001B[31m",
  "x".repeat(5_000),
  "__proto__",
  "1e999",
  "=1+1",
  0,
  -0,
  -1,
  1.5,
  2 ** 53,
  1e300,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  true,
  [],
  {},
  [[]],
  [null],
  ["x", "x"],
  [{}],
  { "": 1 },
  { a: { b: { c: 1 } } },
  JSON.parse('{"__proto__": 1}'),
];

/** A file with something in every field, and the way to each of its values. */
const EVERYTHING = {
  schema: "smartpick/profile@1",
  season: 2028,
  applicant: {
    type: "do",
    country: "Nepal",
    graduation_year: 2021,
    languages: ["English"],
    earlier_matches: 0,
    couple: false,
    military: false,
  },
  exams: {
    step1: "pass",
    step2ck: 224,
    step3: "none",
    comlex1: "pass",
    comlex2: 515,
    comlex3: "none",
    failed_attempts: { step1: 1, step2ck: 0, step3: 0, comlex1: 0, comlex2: 1, comlex3: 0 },
    english: { test: "OET", result: "passed" },
    ecfmg: "applied",
  },
  visa: "j1",
  experience: {
    us_clinical_months: 3,
    research: 1,
    publications: 1,
    work: 1,
    volunteer: 1,
    residency_abroad_years: 2,
    us_residency: { specialty: "FM", years: 1, finished: false },
  },
  seeks: {
    specialties: ["IM"],
    regions: ["New England"],
    states: ["CT"],
    never_states: ["TX"],
    settings: ["community"],
    tracks: ["categorical"],
  },
  home: { states: ["NY"] },
  weights: { informatics: 0.3, location: 0.1, preferred_states: ["NY"], preliminary: 0.3 },
  budget: { usd: 2500, max_programs: 150, usd_per_chance: 400 },
  signals: { IM: { gold: 3, silver: 12 } },
  constraints: {
    specialty: { IM: { min: 1, max: 9 } },
    state: { CT: { min: 1 } },
    tier: { reach: { max: 3 } },
    one_specialty_per_hospital: true,
  },
  pins: { must: ["1403511263"], never: ["1403511264"] },
  facts: [{ program: "1403511263", field: "visaJ1", value: true, date: "2026-08-20", note: "by e-mail" }],
  in_season: [{ program: "1403511263", signal: "gold", applied: "2027-09-02", invited: "2027-10-02" }],
  letters: [
    {
      writer: "Dr A",
      specialty: "IM",
      us: true,
      hands_on: false,
      from: "2026-03-01",
      shared: ["rounds"],
      speaks_to: ["analytical"],
      for: ["FM"],
      asked: "2026-05-01",
      waived: true,
      uploader: "writer",
    },
  ],
  application: {
    experiences: [
      {
        title: "House officer",
        type: "work",
        from: "2021-05",
        to: "now",
        focus: "quality",
        characteristic: "reliability",
        text: "Rounds.",
        most_meaningful: true,
        meaning: "Trust.",
      },
    ],
    impactful: "A flood.",
    regions: [{ division: "New England", text: "A brother." }],
    areas: { prefers: ["rural"], text: "A village." },
    scholarly: [{ title: "Cards", type: "poster", date: "2024-03", starred: true }],
    connections: [{ city: "Dayton", state: "OH", text: "An aunt." }],
  },
  roadmap: {
    stage: "applying",
    hours_a_week: 12,
    revision: 1,
    residency: { began: "2026-07-01", specialty: "IM", program: "City", years: 3 },
    steps: [
      {
        code: "course",
        planned: "2026-07-02",
        began: "2026-07-03",
        done: "2026-07-09",
        skip: false,
        note: "n",
      },
    ],
    meetings: [{ with: "Dr R", day: "2026-08-03", time: "14:00", zone: "ET", about: "letters" }],
  },
  portfolio: { education: ["a"], skills: [{ b: 1 }], projects: [], publications: [] },
};

/** Copies of a value, each with one place, at any depth, replaced. */
function* withOneReplaced(value: unknown, by: unknown): Generator<unknown> {
  yield by;
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    for (const changed of withOneReplaced(inner, by)) {
      yield Array.isArray(value)
        ? value.map((item, at) => (String(at) === key ? changed : item))
        : { ...value, [key]: changed };
    }
  }
}

test("the file with something in every field is a profile", () => {
  expect(parseProfileValue(EVERYTHING)).toMatchObject({ ok: true });
});

test.each(NASTY.map((value, at) => [at, value] as const))(
  "nasty value %i in the place of any value is read or refused, as a value and as JSON",
  (at, nasty) => {
    let place = at;
    for (const file of withOneReplaced(EVERYTHING, nasty)) {
      isProper(parseProfileValue(file));
      // Reading text takes far longer; over all nasty values each place is read as text many times.
      if (place++ % 6 === 0) isProper(parseProfile(JSON.stringify(file) ?? ""));
    }
  },
);

test.each([
  ["names", Array(100_000).fill("x")],
  ["entries", Array(100_000).fill({ program: 1 })],
  ["keys", Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`k${at}`, {}]))],
])("100,000 wrong %s in the place of any list or group are refused with a few problems", (_, many) => {
  for (const key of Object.keys(EVERYTHING)) {
    const result = parseProfileValue({ ...EVERYTHING, [key]: many });
    expect(result.ok).toBe(false);
    isProper(result);
  }
});
