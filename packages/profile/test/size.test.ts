import type { Problem } from "@smartpick/core";
import { expect, test } from "vitest";
import { parseProfile, parseProfileValue, writeProfile } from "../src/index.ts";

const LEAST = "applicant: {type: do}\nexams: {step2ck: 224}\n";
const WHOLE = `${LEAST}seeks: {specialties: [IM]}\n`;

const ids = (count: number): string[] => Array.from({ length: count }, (_, at) => `"${1_000_000_000 + at}"`);

function problemsOf(text: string): readonly Problem[] {
  const result = parseProfile(text);
  return result.ok ? [] : result.problems;
}

test.each([
  ["more than a million characters", `#${"x".repeat(1_000_000)}`],
  ["300,000 wrong specialties", `${LEAST}seeks: {specialties: [${"x,".repeat(300_000)}]}\n`],
  ["80,000 unknown keys", Array.from({ length: 80_000 }, (_, at) => `k${at}: 1`).join("\n")],
  ["900,000 commas", `[${",".repeat(900_000)}]`],
  ["900,000 commas that stay open", `[${",".repeat(900_000)}`],
  ["a million quotation marks", '"'.repeat(1_000_000)],
  ["quotation marks before a long line", '"'.repeat(200_000) + "x".repeat(790_000)],
  ["70,000 pinned programs", `${WHOLE}pins: {must: [${ids(70_000).join(",")}]}\n`],
  ["a million line ends", "\n".repeat(1_000_000)],
  ["a million signs of a list", "-\n".repeat(400_000)],
  ["pairs of brackets", "[]".repeat(400_000)],
  ["pairs of braces", "{}".repeat(400_000)],
  ["anchors", "&a ".repeat(300_000)],
  ["tags", "! ".repeat(400_000)],
  ["directives", "%a\n".repeat(300_000)],
  ["3,000 pins", `${WHOLE}pins: {never: [${ids(3_000).join(",")}]}\n`],
])("%s are refused as too large before they are parsed", (_, text) => {
  expect(problemsOf(text)).toMatchObject([{ code: "too-large" }]);
});

test.each([
  ["a million brackets", "[".repeat(1_000_000)],
  ["hidden closing brackets", "[ #]\n".repeat(100_000)],
  ["lists in lists on one line", "- ".repeat(100_000)],
  ["keys in keys on one line", "? ".repeat(100_000)],
  ["deep indentation", Array.from({ length: 300 }, (_, depth) => `${" ".repeat(depth)}k:`).join("\n")],
])("%s are refused as too deep, without exhausting the stack", (_, text) => {
  expect(problemsOf(text)).toMatchObject([{ code: "syntax", fault: { kind: "too-deep" } }]);
});

/** As many marks of each kind as are still given to the YAML reader. */
test.each([
  ["commas", `[${",".repeat(49_000)}`],
  ["quotation marks", `${'"'.repeat(90_000)}${"x".repeat(800_000)}`],
  ["brackets", "[]".repeat(24_000)],
  ["anchors", "&a ".repeat(24_000)],
  ["aliases", "*a ".repeat(24_000)],
  ["tags", "! ".repeat(24_000)],
  ["block texts", "- |\n".repeat(8_000)],
])("%s just below the limit are answered with 20 problems at most", (_, text) => {
  const problems = problemsOf(text);
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.length).toBeLessThanOrEqual(20);
});

test("of many problems the first ones are named in the order of the file, and the others counted", () => {
  const states = Array.from({ length: 1_500 }, (_, at) => `Nowhere${at}`).join(", ");
  const problems = problemsOf(
    `${LEAST}seeks: {specialties: [IM], states: [${states}]}\nhome: {stats: [NY]}\n`,
  );
  expect(problems).toHaveLength(20);
  expect(problems[0]).toMatchObject({ code: "not-in-list", path: "seeks.states[0]", line: 3 });
  expect(problems.at(-1)).toEqual({ code: "more", path: "", count: 1_501 - 19 });
});

test("faults of form are counted too", () => {
  const problems = problemsOf(Array.from({ length: 500 }, () => "a: b: c").join("\n"));
  expect(problems).toHaveLength(20);
  expect(problems.at(-1)).toMatchObject({ code: "more" });
});

test.each([
  ["a list of 100,000 wrong names", { seeks: { specialties: Array(100_000).fill("x") } }],
  ["100,000 unknown keys", Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`k${at}`, 1]))],
  ["100,000 own facts that are none", { facts: Array(100_000).fill(1) }],
  [
    "100,000 wrong limits",
    {
      constraints: {
        state: Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`S${at}`, { min: -1 }])),
      },
    },
  ],
  ["lists in lists, each short", { portfolio: { skills: Array(1_000).fill(Array(100).fill("x")) } }],
])("a value with %s is refused as too large before it is checked", (_, value) => {
  expect(parseProfileValue(value)).toMatchObject({ ok: false, problems: [{ code: "too-large" }] });
});

test("what is accepted can be written and read back, also just below the limits", () => {
  const facts = Array.from(
    { length: 900 },
    (_, at) => `  - {program: "${1_000_000_000 + at}", field: visaJ1, value: true, note: n${at}}`,
  );
  const pins = `pins: {must: [${ids(1_900).join(", ")}], never: []}`;
  for (const text of [
    `${WHOLE}${pins}\n`,
    `${WHOLE}facts:\n${facts.join("\n")}\n`,
    `${WHOLE}portfolio: {skills: [${JSON.stringify("é\n".repeat(3_000))}]}\n`,
  ]) {
    const result = parseProfile(text);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    expect(parseProfile(writeProfile(result.value))).toEqual(result);
  }
});

test("a profile that would be written larger than it may be read is refused", () => {
  let nested = '"x\\ny\\n"';
  for (let depth = 0; depth < 50; depth++) nested = `[${nested}]`;
  const many = Array.from({ length: 400 }, () => nested).join(",");
  expect(problemsOf(`${WHOLE}portfolio: {skills: [${many}]}\n`)).toMatchObject([{ code: "too-large" }]);
  const lines = JSON.stringify("\n".repeat(20_000));
  let deep = lines;
  for (let depth = 0; depth < 50; depth++) deep = `[${deep}]`;
  const result = parseProfile(`${WHOLE}portfolio: {skills: ${deep}}\n`);
  if (result.ok) expect(parseProfile(writeProfile(result.value))).toEqual(result);
  else expect(result.problems).toMatchObject([{ code: "too-large" }]);
});
