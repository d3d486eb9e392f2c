import { expect, test } from "vitest";
import {
  parseProfile,
  parseProfileValue,
  profileTextOf,
  withoutUnprintable,
  writeProfile,
} from "../src/index.ts";

const ID = "1203521465";
const least = (more = ""): string =>
  `applicant: {type: do}\nexams: {step2ck: 224}\nseeks: {specialties: [Family Medicine]}\n${more}`;

/** Where each kind of text may stand. */
const PLACES: readonly (readonly [path: string, file: (text: string) => string])[] = [
  ["applicant.country", (text) => least().replace("type: do", `type: do, country: ${text}`)],
  ["applicant.languages[0]", (text) => least().replace("type: do", `type: do, languages: [${text}]`)],
  [
    "exams.english.test",
    (text) => least().replace("step2ck: 224", `step2ck: 224, english: {test: ${text}, result: passed}`),
  ],
  ["facts[0].value", (text) => least(`facts: [{program: "${ID}", field: name, value: ${text}}]`)],
  ["facts[0].note", (text) => least(`facts: [{program: "${ID}", field: name, value: plain, note: ${text}}]`)],
  ["portfolio.skills[0]", (text) => least(`portfolio: {skills: [${text}]}`)],
  ["portfolio.skills[0].role", (text) => least(`portfolio: {skills: [{role: ${text}}]}`)],
  ['portfolio.skills[0]."a"', (text) => least(`portfolio: {skills: [{${text}: 1}]}`)],
];

const ESCAPES = [
  "\\e]0;title\\a",
  "\\e[31mred",
  "\\0",
  "\\u202Ereversed",
  "\\u2066x",
  "\\r",
  "\\u0085",
  "\\uD800",
];

for (const [path, file] of PLACES) {
  test.each(ESCAPES)(`%s that comes through an escape is refused in ${path}`, (sequence) => {
    const result = parseProfile(file(`"a${sequence}b"`));
    const problems = result.ok ? [] : result.problems;
    expect(problems.map(({ code }) => code)).toContain("unprintable");
    const named = problems.find(({ code }) => code === "unprintable");
    expect(named?.line).toBeGreaterThan(0);
    if (!path.includes('"')) expect(named?.path).toBe(path);
  });
}

test("a line end has its place in a note, and in no text of one line", () => {
  const [country, note] = [PLACES[0]?.[1], PLACES[4]?.[1]];
  expect(parseProfile(note?.('"two\\nlines\\tand more"') ?? "")).toMatchObject({ ok: true });
  expect(parseProfile(country?.('"two\\nlines"') ?? "")).toMatchObject({
    ok: false,
    problems: [{ code: "unprintable", path: "applicant.country", character: 10 }],
  });
});

test("a text of the application form has the lines that it was written in, and its title has one", () => {
  const told = (entry: string) => parseProfile(least(`application: {experiences: [${entry}]}`));
  const whole = told('{title: Clerk, text: "one\\n\\ntwo", meaning: "a\\nb"}');
  expect(whole.ok && whole.value.application?.experiences[0]).toMatchObject({
    text: "one\n\ntwo",
    meaning: "a\nb",
  });
  expect(whole.ok && parseProfile(writeProfile(whole.value))).toEqual(whole);
  expect(told('{title: "Ward\\nclerk"}')).toMatchObject({ ok: false, problems: [{ code: "unprintable" }] });
});

test.each(["\u0000", "\u0007", "\u001B[31m", "\u202E", "\u2069", "PK\u0003\u0004"])(
  "the raw character %j is refused with its line",
  (character) => {
    expect(parseProfile(least(`# a remark ${character}`))).toMatchObject({
      ok: false,
      problems: [{ code: "unprintable", path: "", line: 4 }],
    });
  },
);

test("a form's answer is looked at in the same way", () => {
  const result = parseProfileValue({
    applicant: { type: "do", country: "Ne\u202Epal" },
    exams: { step2ck: 224 },
    seeks: { specialties: ["IM"] },
  });
  expect(result).toMatchObject({
    ok: false,
    problems: [{ code: "unprintable", path: "applicant.country", character: 0x202e }],
  });
});

test("names in every script, with their marks, are text", () => {
  for (const country of ["नेपाल", "مصر", "Côte d’Ivoire", "日本", "ישראל", "Viê\u0323t Nam", "🇳🇵"]) {
    expect(parseProfile(least().replace("type: do", `type: do, country: ${country}`))).toMatchObject({
      ok: true,
      value: { applicant: { country } },
    });
  }
});

test("bytes are read as UTF-8 alone: Latin-1 and UTF-16 are refused and not guessed", () => {
  const text = least().replace("type: do", "type: do, country: Côte");
  const utf8 = Uint8Array.from(Buffer.from(text, "utf8"));
  expect(profileTextOf(utf8)).toEqual({ ok: true, value: text });
  expect(profileTextOf(Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8))).toEqual({ ok: true, value: text });
  for (const encoding of ["latin1", "utf16le"] as const) {
    const bytes = Uint8Array.from(
      Buffer.from(`\uFEFF${text}`.slice(encoding === "latin1" ? 1 : 0), encoding),
    );
    expect(profileTextOf(bytes)).toEqual({ ok: false, problems: [{ code: "not-utf8", path: "" }] });
  }
  expect(profileTextOf(new Uint8Array(4_000_001))).toMatchObject({ problems: [{ code: "too-large" }] });
});

test("a copied text without its unseen characters is taken, line ends and all else as they were", () => {
  const copied = "Nights\n\u202Eon\u2066 the\u0007 ward\t\uD800 \u00e9\ud83d\ude00";
  expect(withoutUnprintable(copied)).toBe("Nights\non the ward\t \u00e9\ud83d\ude00");
  const file = (text: string) => ({
    applicant: { type: "do" },
    exams: { step2ck: 224 },
    seeks: { specialties: ["Family Medicine"] },
    application: { experiences: [{ title: "Intern", text }] },
  });
  expect(parseProfileValue(file(copied)).ok).toBe(false);
  expect(parseProfileValue(file(withoutUnprintable(copied))).ok).toBe(true);
});
