import type { ProblemCode } from "@smartpick/core";
import { expect, test } from "vitest";
import { describeProblem, parseProfile } from "../src/index.ts";

/** A whole and valid profile, one key a line, so that each case can replace one line. */
const WHOLE = {
  schema: "schema: smartpick/profile@1",
  season: "season: 2028",
  applicant: "applicant: {type: non-us-img, graduation_year: 2021, languages: [English]}",
  exams: "exams: {step1: pass, step2ck: 224, failed_attempts: {step1: 1, step2ck: 0}}",
  visa: "visa: j1",
  experience: "experience: {us_clinical_months: 3, research: 1}",
  seeks: "seeks: {specialties: [Internal Medicine, Family Medicine]}",
  home: "home: {states: [NY]}",
  weights: "weights: {informatics: 0.3, location: 0.1, preferred_states: [NY]}",
  budget: "budget: {usd: 2500, max_programs: 150, usd_per_chance: 400}",
  signals: "signals: default",
  constraints: "constraints: {tier: {reach: {max: 30}}}",
  pins: "pins: {must: [], never: []}",
  facts: "facts: []",
  in_season: "in_season: []",
  portfolio: "portfolio: {education: [], skills: []}",
};

type Lines = Partial<Record<keyof typeof WHOLE | "extra", string>>;

type Case = readonly [what: string, lines: Lines, path: string, code: ProblemCode, nearest?: string];

const IM_ID = "acgme:1403511263";

const CASES: readonly Case[] = [
  [
    "a version of tomorrow",
    { schema: "schema: smartpick/profile@2" },
    "schema",
    "unsupported-version",
    "smartpick/profile@1",
  ],
  ["a schema of another file", { schema: "schema: smartpick/plan@1" }, "schema", "not-in-list"],
  ["a schema that is a number", { schema: "schema: 1" }, "schema", "wrong-type"],
  ["a misspelt top key", { season: "seeson: 2028" }, "seeson", "unknown-key", "season"],
  ["a key of another section", { extra: "step2ck: 224" }, "step2ck", "unknown-key", "exams.step2ck"],
  ["a key in capitals", { visa: "Visa: j1" }, "Visa", "unknown-key", "visa"],
  ["a camel-case key", { in_season: "inSeason: []" }, "inSeason", "unknown-key", "in_season"],
  ["a merge key", { extra: "<<: {visa: j1}" }, "<<", "unknown-key"],
  ["a prototype key", { extra: "__proto__: {visa: j1}" }, "__proto__", "unknown-key"],
  ["a constructor key", { extra: "constructor: 1" }, "constructor", "unknown-key"],
  ["a season long ago", { season: "season: 1998" }, "season", "out-of-range", "2027"],
  ["a season too far", { season: "season: 20280" }, "season", "out-of-range", "2050"],
  ["half a season", { season: "season: 2028.5" }, "season", "not-whole", "2029"],
  ["a season in quotation marks", { season: 'season: "2028"' }, "season", "wrong-type", "2028"],
  ["a season in words", { season: "season: next" }, "season", "wrong-type"],
  ["a season that is no number", { season: "season: .nan" }, "season", "wrong-type"],
  ["an endless season", { season: "season: .inf" }, "season", "wrong-type"],
  ["no applicant", { applicant: "" }, "applicant.type", "missing"],
  ["an empty applicant", { applicant: "applicant:" }, "applicant.type", "missing"],
  ["an applicant that is text", { applicant: "applicant: non-us-img" }, "applicant", "wrong-type"],
  ["no type", { applicant: "applicant: {country: Nepal}" }, "applicant.type", "missing"],
  ["a type that is not told", { applicant: "applicant: {type: null}" }, "applicant.type", "missing"],
  ["an unknown type", { applicant: "applicant: {type: img}" }, "applicant.type", "not-in-list", "us-img"],
  [
    "a misspelt type",
    { applicant: "applicant: {type: non-us-imgs}" },
    "applicant.type",
    "not-in-list",
    "non-us-img",
  ],
  [
    "a misspelt key of the applicant",
    { applicant: "applicant: {type: do, gradution_year: 2021}" },
    "applicant.gradution_year",
    "unknown-key",
    "graduation_year",
  ],
  [
    "a graduation in words",
    { applicant: "applicant: {type: do, graduation_year: June 2021}" },
    "applicant.graduation_year",
    "wrong-type",
  ],
  [
    "a graduation with two digits",
    { applicant: "applicant: {type: do, graduation_year: 21}" },
    "applicant.graduation_year",
    "out-of-range",
    "1950",
  ],
  [
    "a graduation after the season",
    { applicant: "applicant: {type: do, graduation_year: 2029}" },
    "applicant.graduation_year",
    "contradiction",
    "2028",
  ],
  [
    "one language without a list",
    { applicant: "applicant: {type: do, languages: English}" },
    "applicant.languages",
    "wrong-type",
    "[English]",
  ],
  [
    "a language twice",
    { applicant: "applicant: {type: do, languages: [English, english]}" },
    "applicant.languages[1]",
    "duplicate",
  ],
  [
    "an empty language",
    { applicant: 'applicant: {type: do, languages: [""]}' },
    "applicant.languages[0]",
    "missing",
  ],
  [
    "a country of 101 characters",
    { applicant: `applicant: {type: do, country: ${"x".repeat(101)}}` },
    "applicant.country",
    "too-large",
  ],
  [
    "couple as a word",
    { applicant: "applicant: {type: do, couple: yes}" },
    "applicant.couple",
    "wrong-type",
    "true",
  ],
  [
    "earlier Matches below zero",
    { applicant: "applicant: {type: do, earlier_matches: -1}" },
    "applicant.earlier_matches",
    "out-of-range",
    "0",
  ],
  ["no exams", { exams: "" }, "exams.step2ck", "missing"],
  ["no Step 2 CK", { exams: "exams: {step1: pass}" }, "exams.step2ck", "missing"],
  ["a Step 2 CK of 301", { exams: "exams: {step2ck: 301}" }, "exams.step2ck", "out-of-range", "300"],
  ["a Step 2 CK of 0", { exams: "exams: {step2ck: 0}" }, "exams.step2ck", "out-of-range", "1"],
  ["half a point", { exams: "exams: {step2ck: 224.5}" }, "exams.step2ck", "not-whole", "225"],
  ["a score as text", { exams: 'exams: {step2ck: "224"}' }, "exams.step2ck", "wrong-type", "224"],
  ["a score with a leading zero", { exams: "exams: {step2ck: 0224}" }, "exams.step2ck", "wrong-type", "224"],
  ["Step 2 CK as pass", { exams: "exams: {step2ck: pass}" }, "exams.step2ck", "not-in-list"],
  ["a misspelt pending", { exams: "exams: {step2ck: pendng}" }, "exams.step2ck", "not-in-list", "pending"],
  ["a score in a list", { exams: "exams: {step2ck: [224]}" }, "exams.step2ck", "wrong-type"],
  [
    "a misspelt Step 1 result",
    { exams: "exams: {step1: pased, step2ck: 224}" },
    "exams.step1",
    "not-in-list",
    "pass",
  ],
  ["Step 3 as pending", { exams: "exams: {step3: pending, step2ck: 224}" }, "exams.step3", "not-in-list"],
  [
    "too many attempts",
    { exams: "exams: {step2ck: 224, failed_attempts: {step1: 9}}" },
    "exams.failed_attempts.step1",
    "out-of-range",
    "6",
  ],
  [
    "attempts as one number",
    { exams: "exams: {step2ck: 224, failed_attempts: 1}" },
    "exams.failed_attempts",
    "wrong-type",
  ],
  [
    "attempts of an unknown exam",
    { exams: "exams: {step2ck: 224, failed_attempts: {step2: 1}}" },
    "exams.failed_attempts.step2",
    "unknown-key",
    "step1",
  ],
  [
    "a failed Step 1 without a failure",
    { exams: "exams: {step1: fail, step2ck: 224, failed_attempts: {step1: 0}}" },
    "exams.failed_attempts.step1",
    "contradiction",
    "1",
  ],
  [
    "a failed Step 3 without a failure",
    { exams: "exams: {step3: fail, step2ck: 224, failed_attempts: {step3: 0}}" },
    "exams.failed_attempts.step3",
    "contradiction",
    "1",
  ],
  [
    "a Step 3 not taken and failed",
    { exams: "exams: {step3: none, step2ck: 224, failed_attempts: {step3: 1}}" },
    "exams.step3",
    "contradiction",
    "fail",
  ],
  [
    "an English test without a result",
    { exams: "exams: {step2ck: 224, english: {test: OET}}" },
    "exams.english.result",
    "missing",
  ],
  [
    "an unknown English result",
    { exams: "exams: {step2ck: 224, english: {test: OET, result: B}}" },
    "exams.english.result",
    "not-in-list",
  ],
  ["English as text", { exams: "exams: {step2ck: 224, english: OET}" }, "exams.english", "wrong-type"],
  ["an unknown visa", { visa: "visa: o1" }, "visa", "not-in-list", "j1"],
  ["a visa that is true", { visa: "visa: true" }, "visa", "wrong-type"],
  [
    "months in words",
    { experience: "experience: {us_clinical_months: three}" },
    "experience.us_clinical_months",
    "wrong-type",
  ],
  [
    "months below zero",
    { experience: "experience: {us_clinical_months: -3}" },
    "experience.us_clinical_months",
    "out-of-range",
    "0",
  ],
  [
    "half a publication",
    { experience: "experience: {publications: 1.5}" },
    "experience.publications",
    "not-whole",
    "2",
  ],
  ["no seeks", { seeks: "" }, "seeks.specialties", "missing"],
  ["no specialties", { seeks: "seeks: {states: [NY]}" }, "seeks.specialties", "missing"],
  ["an empty list of specialties", { seeks: "seeks: {specialties: []}" }, "seeks.specialties", "missing"],
  [
    "one specialty without a list",
    { seeks: "seeks: {specialties: Internal Medicine}" },
    "seeks.specialties",
    "wrong-type",
    "[Internal Medicine]",
  ],
  [
    "a misspelt specialty",
    { seeks: "seeks: {specialties: [Internl Medcine]}" },
    "seeks.specialties[0]",
    "not-in-list",
    "Internal Medicine",
  ],
  [
    "a specialty that is a number",
    { seeks: "seeks: {specialties: [140]}" },
    "seeks.specialties[0]",
    "wrong-type",
  ],
  [
    "a specialty under two names",
    { seeks: "seeks: {specialties: [IM, Internal Medicine]}" },
    "seeks.specialties[1]",
    "duplicate",
  ],
  [
    "an unknown region",
    { seeks: "seeks: {specialties: [IM], regions: [New Englnd]}" },
    "seeks.regions[0]",
    "not-in-list",
    "New England",
  ],
  [
    "an unknown state",
    { seeks: "seeks: {specialties: [IM], states: [New Yrok]}" },
    "seeks.states[0]",
    "not-in-list",
    "New York",
  ],
  [
    "a state wanted and shut out",
    { seeks: "seeks: {specialties: [IM], states: [NY], never_states: [New York]}" },
    "seeks.states[0]",
    "contradiction",
  ],
  [
    "states outside the regions",
    { seeks: "seeks: {specialties: [IM], states: [CA], regions: [New England]}" },
    "seeks.states",
    "contradiction",
  ],
  [
    "an unknown setting",
    { seeks: "seeks: {specialties: [IM], settings: [comunity]}" },
    "seeks.settings[0]",
    "not-in-list",
    "community",
  ],
  [
    "an unknown track",
    { seeks: "seeks: {specialties: [IM], tracks: [categoric]}" },
    "seeks.tracks[0]",
    "not-in-list",
    "categorical",
  ],
  ["home as a list", { home: "home: [NY]" }, "home", "wrong-type"],
  [
    "a weight above the cap",
    { weights: "weights: {informatics: 1}" },
    "weights.informatics",
    "out-of-range",
    "0.95",
  ],
  ["a weight in per cent", { weights: "weights: {informatics: 30%}" }, "weights.informatics", "wrong-type"],
  [
    "weights above the cap together",
    { weights: "weights: {informatics: 0.6, location: 0.5}" },
    "weights",
    "contradiction",
  ],
  ["a negative budget", { budget: "budget: {usd: -1}" }, "budget.usd", "out-of-range", "0"],
  ["a budget with a currency", { budget: "budget: {usd: $2500}" }, "budget.usd", "wrong-type"],
  ["a budget without a key", { budget: "budget: 2500" }, "budget", "wrong-type"],
  ["half a program", { budget: "budget: {max_programs: 10.5}" }, "budget.max_programs", "not-whole", "11"],
  ["signals in another word", { signals: "signals: defalt" }, "signals", "not-in-list", "default"],
  ["signals as a number", { signals: "signals: 15" }, "signals", "wrong-type"],
  [
    "signals of an unknown specialty",
    { signals: "signals: {Internl Medicine: {gold: 3}}" },
    "signals.Internl Medicine",
    "unknown-key",
    "Internal Medicine",
  ],
  [
    "signals of an unknown tier",
    { signals: "signals: {IM: {bronze: 3}}" },
    "signals.IM.bronze",
    "unknown-key",
  ],
  ["signals of two kinds", { signals: "signals: {IM: {gold: 3, signal: 5}}" }, "signals.IM", "contradiction"],
  ["a specialty's signals without a tier", { signals: "signals: {IM: 5}" }, "signals.IM", "wrong-type"],
  [
    "signals of one specialty under two names",
    { signals: "signals: {IM: {gold: 3}, Internal Medicine: {gold: 2}}" },
    "signals.Internal Medicine",
    "duplicate",
  ],
  [
    "a least above the most",
    { constraints: "constraints: {specialty: {IM: {min: 9, max: 3}}}" },
    "constraints.specialty.IM",
    "contradiction",
    "{min: 3, max: 9}",
  ],
  [
    "an unknown tier",
    { constraints: "constraints: {tier: {reech: {max: 3}}}" },
    "constraints.tier.reech",
    "unknown-key",
    "reach",
  ],
  [
    "an unknown constraint",
    { constraints: "constraints: {states: {NY: {min: 1}}}" },
    "constraints.states",
    "unknown-key",
    "state",
  ],
  [
    "a least of what is not sought",
    { constraints: "constraints: {specialty: {Pediatrics: {min: 2}}}" },
    "constraints.specialty.Pediatrics.min",
    "contradiction",
    "0",
  ],
  [
    "a least where it is shut out",
    {
      seeks: "seeks: {specialties: [IM], never_states: [TX]}",
      constraints: "constraints: {state: {Texas: {min: 1}}}",
    },
    "constraints.state.Texas.min",
    "contradiction",
    "0",
  ],
  [
    "more at least than at most in all",
    {
      budget: "budget: {max_programs: 5}",
      constraints: "constraints: {specialty: {IM: {min: 4}, FM: {min: 4}}}",
    },
    "constraints.specialty",
    "contradiction",
  ],
  ["a pin that is no id", { pins: "pins: {must: [Mayo Clinic]}" }, "pins.must[0]", "wrong-type"],
  ["a pin with nine digits", { pins: "pins: {must: [140351126]}" }, "pins.must[0]", "wrong-type"],
  ["a pin of an unknown kind", { pins: "pins: {must: ['frieda:1403511263']}" }, "pins.must[0]", "wrong-type"],
  ["a pin twice", { pins: `pins: {must: ["${IM_ID}", 1403511263]}` }, "pins.must[1]", "duplicate"],
  [
    "a pin wanted and shut out",
    { pins: `pins: {must: ["${IM_ID}"], never: [1403511263]}` },
    "pins.must[0]",
    "contradiction",
  ],
  [
    "more pins than programs",
    { budget: "budget: {max_programs: 0}", pins: `pins: {must: ["${IM_ID}"]}` },
    "pins.must",
    "contradiction",
  ],
  [
    "a fact without a program",
    { facts: "facts: [{field: visaJ1, value: true}]" },
    "facts[0].program",
    "missing",
  ],
  [
    "a fact of an unknown field",
    { facts: `facts: [{program: "${IM_ID}", field: visaJ, value: true}]` },
    "facts[0].field",
    "not-in-list",
    "visaJ1",
  ],
  [
    "a fact without a value",
    { facts: `facts: [{program: "${IM_ID}", field: visaJ1}]` },
    "facts[0].value",
    "missing",
  ],
  [
    "a yes that should be true",
    { facts: `facts: [{program: "${IM_ID}", field: visaJ1, value: yes}]` },
    "facts[0].value",
    "wrong-type",
    "true",
  ],
  [
    "a number in words",
    { facts: `facts: [{program: "${IM_ID}", field: step2Minimum, value: none}]` },
    "facts[0].value",
    "wrong-type",
  ],
  [
    "a fact of a wrong state",
    { facts: `facts: [{program: "${IM_ID}", field: state, value: Texass}]` },
    "facts[0].value",
    "not-in-list",
    "Texas",
  ],
  [
    "a fact on no day",
    { facts: `facts: [{program: "${IM_ID}", field: visaJ1, value: true, date: 2026-02-30}]` },
    "facts[0].date",
    "not-a-date",
  ],
  [
    "two answers on one day",
    {
      facts: `facts: [{program: "${IM_ID}", field: visaJ1, value: true}, {program: 1403511263, field: visa_j1, value: false}]`,
    },
    "facts[1].value",
    "contradiction",
  ],
  [
    "a date with slashes",
    { in_season: `in_season: [{program: "${IM_ID}", applied: 2027/9/2}]` },
    "in_season[0].applied",
    "not-a-date",
    "2027-09-02",
  ],
  [
    "a date as a number",
    { in_season: `in_season: [{program: "${IM_ID}", applied: 20270902}]` },
    "in_season[0].applied",
    "wrong-type",
  ],
  [
    "an interview before the invitation",
    { in_season: `in_season: [{program: "${IM_ID}", invited: 2027-11-02, interviewed: 2027-10-02}]` },
    "in_season[0].interviewed",
    "contradiction",
    "2027-11-02",
  ],
  [
    "an unknown signal",
    { in_season: `in_season: [{program: "${IM_ID}", signal: bronze}]` },
    "in_season[0].signal",
    "not-in-list",
  ],
  [
    "an unknown event",
    { in_season: `in_season: [{program: "${IM_ID}", interviewd: 2027-11-02}]` },
    "in_season[0].interviewd",
    "unknown-key",
    "interviewed",
  ],
  [
    "a program twice in the season",
    { in_season: `in_season: [{program: "${IM_ID}"}, {program: 1403511263}]` },
    "in_season[1].program",
    "duplicate",
  ],
  ["a portfolio that is a list", { portfolio: "portfolio: [Python]" }, "portfolio", "wrong-type"],
  [
    "skills that are text",
    { portfolio: "portfolio: {skills: Python}" },
    "portfolio.skills",
    "wrong-type",
    "[Python]",
  ],
  ["a key twice", { extra: "visa: none" }, "visa", "duplicate"],
  ["a key twice within", { applicant: "applicant: {type: do, type: us-md}" }, "applicant.type", "duplicate"],
  ["an alias", { home: "home: {states: &mine [NY]}\nextra: *mine" }, "home.states", "syntax"],
  ["a tag", { visa: "visa: !!binary ajE=" }, "visa", "syntax"],
  ["a tag of a program", { visa: 'visa: !!js/function "() => 1"' }, "visa", "syntax"],
  ["a key that is a list", { extra: "? [a, b]\n: 1" }, "", "syntax"],
  ["a tab at the start of a line", { home: "home:\n\tstates: [NY]" }, "", "syntax"],
  ["an open bracket", { home: "home: {states: [NY}" }, "", "syntax"],
  ["an open quotation mark", { portfolio: 'portfolio: {skills: ["Python]}' }, "", "syntax"],
  ["two colons", { visa: "visa: j1: h1b" }, "", "syntax"],
  ["two documents", { extra: "---\nvisa: j1" }, "", "syntax"],
];

const fileOf = (lines: Lines): string =>
  Object.values({ ...WHOLE, ...lines })
    .filter((line) => line !== "")
    .join("\n");

test("the profile that every bad case starts from is accepted", () => {
  expect(parseProfile(fileOf({}))).toMatchObject({ ok: true });
});

for (const [what, lines, path, code, nearest] of CASES) {
  test(`refuses ${what}`, () => {
    const result = parseProfile(fileOf(lines));
    const problems = result.ok ? [] : result.problems;
    const problem = problems.find((one) => one.path === path && one.code === code);
    if (problem === undefined) throw new Error(`${code} at ${path} is not among ${JSON.stringify(problems)}`);
    if (nearest !== undefined) expect(problem.nearest).toBe(nearest);
    expect(problem.line).toBeGreaterThan(0);
    const sentence = describeProblem(problem, "me.yaml");
    expect(sentence).toMatch(/^me\.yaml, line \d+: .+\.$/);
    expect(sentence).toContain(path === "" ? "the profile" : path);
    expect(sentence).not.toMatch(/undefined|null|\[object|NaN/);
  });
}

test.each([
  ["nothing", ""],
  ["white space", " \n\n"],
  ["remarks alone", "# nothing here\n"],
  ["one word", "hello"],
  ["one number", "42"],
  ["a list", "- a\n- b"],
  ["a JSON list", "[]"],
  ["JSON null", "null"],
])("refuses a file of %s", (_, text) => {
  const result = parseProfile(text);
  expect(result).toMatchObject({ ok: false, problems: [{ code: "not-a-mapping", path: "" }] });
});

test.each([
  ["more than a million characters", `#${"x".repeat(1_000_000)}`, "too-large"],
  ["characters that are no text", "PK\u0003\u0004schema: x", "syntax"],
  ["a million brackets", "[".repeat(1_000_000), "syntax"],
  ["hidden closing brackets", "[ #]\n".repeat(100_000), "syntax"],
  ["lists in lists on one line", "- ".repeat(100_000), "syntax"],
  ["keys in keys on one line", "? ".repeat(100_000), "syntax"],
  [
    "deep indentation",
    Array.from({ length: 300 }, (_, depth) => `${" ".repeat(depth)}k:`).join("\n"),
    "syntax",
  ],
])("refuses %s at once and without exhausting the stack", (_, text, code) => {
  const result = parseProfile(text);
  expect(result).toMatchObject({ ok: false, problems: [{ code, path: "" }] });
});

test("a key of many characters or lines is cut short in the message", () => {
  const keys = [`? "${"x".repeat(5_000)}"\n: 1`, '"a\\nb": 1', '"": 1'];
  const result = parseProfile(`${fileOf({})}\n${keys.join("\n")}`);
  const sentences = result.ok ? [] : result.problems.map((problem) => describeProblem(problem));
  expect(sentences.length).toBe(3);
  for (const sentence of sentences) {
    expect(sentence.length).toBeLessThan(400);
    expect(sentence).not.toContain("\n");
  }
});

test("far indentation without keys is no depth", () => {
  expect(parseProfile(`${fileOf({})}\n${" ".repeat(400)}\n${" ".repeat(400)}# a remark\n`)).toMatchObject({
    ok: true,
  });
});

test("twenty thousand unknown keys are all named, within seconds", () => {
  const keys = Array.from({ length: 20_000 }, (_, index) => `k${index}: 1`);
  const result = parseProfile(`${fileOf({})}\n${keys.join("\n")}`);
  expect(result.ok ? 0 : result.problems.length).toBe(20_000);
});

test("a number below zero brings no second complaint about what contradicts it", () => {
  const result = parseProfile(fileOf({ budget: "budget: {max_programs: -1}" }));
  expect(result.ok ? [] : result.problems.map((problem) => problem.path)).toEqual(["budget.max_programs"]);
});

test("every problem of a file is reported at once, in the order of its lines", () => {
  const result = parseProfile(
    fileOf({
      season: "seson: 2028",
      applicant: "applicant: {type: img, couple: yes}",
      exams: "exams: {step1: fail, step2ck: 999, failed_attempts: {step1: 0}}",
      seeks: "seeks: {specialties: [], states: [Nyy]}",
      weights: "weights: {informatics: 0.9, location: 0.5}",
      pins: "pins: {must: [foo]}",
    }),
  );
  expect(result.ok ? [] : result.problems.map((problem) => problem.path)).toEqual([
    "seson",
    "applicant.type",
    "applicant.couple",
    "exams.step2ck",
    "exams.failed_attempts.step1",
    "seeks.specialties",
    "seeks.states[0]",
    "weights",
    "pins.must[0]",
  ]);
});
