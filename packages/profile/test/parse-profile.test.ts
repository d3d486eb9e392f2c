import { readdirSync, readFileSync } from "node:fs";
import { EMPTY_PORTFOLIO, SPECIALTIES, STATES } from "@smartpick/core";
import { expect, test } from "vitest";
import { parseProfile, parseProfileValue, programIdOf } from "../src/index.ts";

const LEAST = "applicant: {type: do}\nexams: {step2ck: 224}\nseeks: {specialties: [IM]}\n";
const FOLDER = new URL("../../../examples/", import.meta.url);

/** The least profile with more lines, which must be accepted. */
function read(more: string) {
  const result = parseProfile(LEAST + more);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

test("what was not told is unknown, and what has a default is the default", () => {
  expect(read("")).toEqual({
    schema: "smartpick/profile@1",
    season: null,
    applicant: {
      type: "do",
      country: null,
      graduationYear: null,
      languages: [],
      earlierMatches: 0,
      couple: false,
      military: false,
    },
    exams: {
      step1: null,
      step2ck: 224,
      step3: null,
      failedAttempts: { step1: null, step2ck: null, step3: null },
      comlex: null,
      english: null,
    },
    visa: null,
    workPermit: false,
    experience: {
      usClinicalMonths: null,
      research: null,
      publications: null,
      work: null,
      volunteer: null,
      residencyAbroadYears: null,
      usResidency: null,
    },
    seeks: {
      specialties: ["Internal Medicine"],
      regions: [],
      states: [],
      neverStates: [],
      settings: [],
      tracks: [],
    },
    home: { states: [] },
    weights: { informatics: 0, location: 0, preferredStates: [], preliminary: null },
    budget: { usd: null, maxPrograms: null, usdPerChance: null },
    signals: "default",
    constraints: { specialty: {}, state: {}, tier: {}, oneSpecialtyPerHospital: false },
    pins: { must: [], never: [] },
    facts: [],
    inSeason: [],
    portfolio: EMPTY_PORTFOLIO,
  });
});

test("an empty optional key is the same as none", () => {
  const keys =
    "season experience home weights budget signals constraints pins facts in_season portfolio visa";
  const empty = keys.split(" ").map((key) => `${key}:`);
  expect(read(empty.join("\n"))).toEqual(read(""));
  expect(read("budget: {usd: ~}\nhome: {states: null}")).toEqual(read(""));
});

test("zero and no stay zero and no, and are not unknown", () => {
  const text =
    "applicant: {type: do, couple: false}\nexams: {step2ck: 224, failed_attempts: {step1: 0}}\nseeks: {specialties: [IM]}\nexperience: {research: 0}";
  const result = parseProfile(text);
  expect(result.ok && [result.value.exams.failedAttempts.step1, result.value.experience.research]).toEqual([
    0, 0,
  ]);
});

test.each([
  ["applicant.type", "US-MD", (p: ReturnType<typeof read>) => p.applicant.type, "us-md"],
  ["applicant.type", "Non-US IMG", (p: ReturnType<typeof read>) => p.applicant.type, "non-us-img"],
])("%s %s is understood", (_, written, look, meant) => {
  const result = parseProfile(LEAST.replace("type: do", `type: ${written}`));
  expect(result.ok && look(result.value)).toBe(meant);
});

test("aliases of visas, results, regions, settings and tracks are understood", () => {
  const profile = read(
    "visa: H-1B\nweights: {preferred_states: [new york, puerto rico]}\nhome: {states: [Washington DC]}",
  );
  expect(profile.visa).toBe("h1b");
  expect(profile.weights.preferredStates).toEqual(["NY", "PR"]);
  expect(profile.home.states).toEqual(["DC"]);
  const seeks = parseProfileValue({
    applicant: { type: "do" },
    exams: { step1: "Passed", step2ck: "Pending" },
    seeks: {
      specialties: ["General Surgery", "ob/gyn", "med-peds"],
      regions: ["mid-atlantic"],
      settings: ["Community-based university affiliated"],
      tracks: ["C"],
    },
  });
  expect(seeks.ok && seeks.value.seeks).toMatchObject({
    specialties: ["Surgery", "Obstetrics and Gynecology", "Internal Medicine/Pediatrics"],
    regions: ["Middle Atlantic"],
    settings: ["community-university-affiliated"],
    tracks: ["categorical"],
  });
});

test("every specialty and state is understood by each of its names", () => {
  for (const specialty of SPECIALTIES) {
    for (const name of [specialty.name, specialty.short, ...specialty.aliases]) {
      const result = parseProfileValue({
        applicant: { type: "do" },
        exams: { step2ck: 224 },
        seeks: { specialties: [name.toUpperCase()] },
      });
      expect(result.ok && result.value.seeks.specialties, name).toEqual([specialty.name]);
    }
  }
  for (const state of STATES) {
    expect(read(`home: {states: ["${state.name}"]}`).home.states).toEqual([state.code]);
  }
});

test("a leading zero of a program code survives, in any way of writing it", () => {
  const profile = read(
    'pins: {must: [0400121010, "1403511263", acgme:1403511283/p, nrmp:1820726c0, ACGME:1403521254]}',
  );
  expect(profile.pins.must).toEqual([
    "acgme:0400121010",
    "acgme:1403511263",
    "acgme:1403511283/P",
    "nrmp:1820726C0",
    "acgme:1403521254",
  ]);
  expect(programIdOf(1403511263)).toBe("acgme:1403511263");
  expect(programIdOf("14035112631")).toBeNull();
});

test("the applicant's own facts keep their type and take the ledger's name of the field", () => {
  const facts = read(
    'facts:\n  - {program: "1403511263", field: visa_j1, value: false, date: 2026-08-20, note: "no: e-mail"}\n  - {program: "1403511263", field: step2Minimum, value: 220}\n  - {program: "1403511263", field: quota2026, value: 12}',
  ).facts;
  expect(facts).toEqual([
    { program: "acgme:1403511263", field: "visaJ1", value: false, date: "2026-08-20", note: "no: e-mail" },
    { program: "acgme:1403511263", field: "step2Minimum", value: 220, date: null, note: null },
    { program: "acgme:1403511263", field: "quota2026", value: 12, date: null, note: null },
  ]);
});

test.each([
  ["a US citizen abroad who names a visa", "visa: j1"],
  ["weights that add up to the cap in binary", "weights: {informatics: 0.9, location: 0.05}"],
  [
    "a rejection after the interview",
    'in_season: [{program: "1403511263", interviewed: 2027-11-01, rejected: 2027-12-01}]',
  ],
  ["an invitation without a date of applying", 'in_season: [{program: "1403511263", invited: 2027-10-01}]'],
  ["no programs at all", "budget: {max_programs: 0}"],
  ["no money at all", "budget: {usd: 0}"],
  ["no signals at all", "signals: {}"],
  ["ties to a state that is shut out", "home: {states: [NY]}\nweights: {preferred_states: [NY]}"],

  ["windows line ends", "visa: j1\r\nsignals: default\r\n"],
])("%s is unusual and allowed", (_, more) => {
  expect(parseProfile(LEAST.replace("type: do", "type: us-img") + more)).toMatchObject({ ok: true });
});

test("a byte order mark, Windows line ends and tabs in JSON do no harm", () => {
  expect(parseProfile(`\uFEFF${LEAST.replaceAll("\n", "\r\n")}`)).toEqual(parseProfile(LEAST));
  const json = `{\n\t"applicant":\t{"type": "do"},\n\t"exams": {"step2ck": 224},\n\t"seeks": {"specialties": ["IM"]}\n}`;
  expect(parseProfile(json, "me.json")).toEqual(parseProfile(LEAST));
});

test("Norway is a country and not a no", () => {
  const result = parseProfile(LEAST.replace("type: do", "type: us-img, country: NO, languages: [No, Yes]"));
  expect(result.ok && [result.value.applicant.country, ...result.value.applicant.languages]).toEqual([
    "NO",
    "No",
    "Yes",
  ]);
});

test("a profile read from a value leaves that value as it was", () => {
  const value = { applicant: { type: "do" }, exams: { step2ck: 224 }, seeks: { specialties: ["IM"] } };
  const before = JSON.stringify(value);
  parseProfileValue(Object.freeze(value));
  expect(JSON.stringify(value)).toBe(before);
});

test.each(readdirSync(FOLDER).filter((name) => name.endsWith(".yaml")))(
  "example %s is a valid profile",
  (name) => {
    const result = parseProfile(readFileSync(new URL(name, FOLDER), "utf8"), name);
    expect(result.ok ? [] : result.problems).toEqual([]);
  },
);

test("there are six examples, and the first is the applicant of the main job", () => {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith(".yaml"));
  expect(names.length).toBe(6);
  const result = parseProfile(readFileSync(new URL("low-score-informatics.yaml", FOLDER), "utf8"));
  expect(result.ok && result.value).toMatchObject({
    applicant: { type: "non-us-img", country: "Nepal" },
    exams: { step2ck: 224 },
    seeks: { specialties: ["Internal Medicine", "Family Medicine"] },
  });
});

test("states within the regions are two filters that can both hold", () => {
  const seeks = "seeks: {specialties: [IM], states: [CT, CA], regions: [New England]}";
  expect(parseProfile(LEAST.replace("seeks: {specialties: [IM]}", seeks))).toMatchObject({ ok: true });
});
