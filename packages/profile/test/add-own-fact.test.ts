import { readdirSync, readFileSync } from "node:fs";
import type { OwnFact } from "@smartpick/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { addOwnFact, parseProfile, toFile, writeProfile } from "../src/index.ts";
import { arbitraryProfile } from "./arbitrary-profile.ts";

const FOLDER = new URL("../../../examples/", import.meta.url);
const EXAMPLES = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => [name, readFileSync(new URL(name, FOLDER), "utf8")] as const);

const FACT: OwnFact = {
  program: "acgme:1400111024",
  field: "maximumFailedAttempts",
  value: 0,
  date: "2026-11-01",
  note: `it says: "none", isn't it # no remark`,
  address: "https://www.example.org/faq?a=b#c",
};

const HEAD = `# mine
schema: smartpick/profile@1
applicant: {type: non-us-img}   # kept   as it is
exams: {step2ck: 224}
`;
const TAIL = "seeks: {specialties: [Internal Medicine]} # end\n";

function added(text: string, fact: OwnFact = FACT, name?: string): string {
  const result = addOwnFact(text, fact, name);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

function factsIn(text: string): readonly OwnFact[] {
  const result = parseProfile(text);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value.facts;
}

test.each(EXAMPLES)("%s keeps every character and gains one entry at the end", (name, text) => {
  const written = added(text, FACT, name);
  expect(written.startsWith(text)).toBe(true);
  expect(factsIn(written).at(-1)).toEqual(FACT);
});

test("an entry goes below the last one, with the remarks around it where they were", () => {
  const list = `facts:
- program: acgme:1400111024 # first
  field: visaJ1
  value: true # yes
# between
- {program: "acgme:1400111024", field: visaH1b, value: false} # last
# after
`;
  const written = added(HEAD + list + TAIL, { ...FACT, note: null });
  expect(written).toBe(
    `${HEAD}${list.replace("# after\n", "")}- program: acgme:1400111024
  field: maximumFailedAttempts
  value: 0
  date: 2026-11-01
  address: https://www.example.org/faq?a=b#c
# after
${TAIL}`,
  );
});

test.each([
  ["lines that end as on Windows", `${HEAD}${TAIL}`.replaceAll("\n", "\r\n")],
  ["no line end at the end", `${HEAD}${TAIL}`.trimEnd()],
  ["an empty list", `${HEAD}facts: []\n${TAIL}`],
  ["an empty key", `${HEAD}facts: # none yet\n${TAIL}`],
  ["an empty key at its end", `${HEAD}${TAIL}facts:`],
  ["a key that says nothing", `${HEAD}facts: null # none yet\n${TAIL}`],
  ["a list in brackets", `${HEAD}facts: [{program: 1400111024, field: visaJ1, value: true}] # kept\n${TAIL}`],
  [
    "the whole in braces",
    `{schema: smartpick/profile@1, applicant: {type: do}, exams: {step2ck: 224}, seeks: {specialties: [IM]}} # kept`,
  ],
  ["a start mark and an end mark", `---\n${HEAD}${TAIL}...\n`],
])("a file with %s keeps its remarks and what it says", (_, text) => {
  const written = added(text);
  expect(factsIn(written)).toEqual([...factsIn(text), FACT]);
  for (const [remark] of text.matchAll(/# \w+/g)) expect(written).toContain(remark);
});

test("a file in JSON stays one, indented as it was", () => {
  const text = `${JSON.stringify({ applicant: { type: "do" }, exams: { step2ck: 224 }, seeks: { specialties: ["IM"] } }, null, 4)}\n`;
  const written = added(text, FACT, "profile.json");
  expect(written.startsWith(text.slice(0, -3))).toBe(true);
  expect(JSON.parse(written).facts).toEqual([FACT]);
});

test("a file that is refused, an entry that is, and a second answer of the same day are refused", () => {
  expect(addOwnFact("applicant: {}", FACT)).toMatchObject({ ok: false });
  expect(addOwnFact(HEAD + TAIL, { ...FACT, value: "many" })).toMatchObject({
    ok: false,
    problems: [{ path: "facts[0].value", code: "wrong-type" }],
  });
  expect(addOwnFact(added(HEAD + TAIL), { ...FACT, value: 1 })).toMatchObject({
    ok: false,
    problems: [{ path: "facts[1].value", code: "contradiction" }],
  });
});

test("any profile gains any entry and loses nothing", () => {
  const text = fc.string({ minLength: 1, maxLength: 30 }).filter((one) => /\S/.test(one));
  fc.assert(
    fc.property(arbitraryProfile, text, fc.boolean(), (profile, note, json) => {
      const yaml = writeProfile(profile);
      const file = json ? JSON.stringify(profileJson(yaml)) : yaml;
      const result = addOwnFact(file, { ...FACT, note });
      if (!result.ok) return expect(result.problems[0]?.code).not.toBe("syntax");
      const read = parseProfile(result.value);
      expect(read.ok && writeProfile({ ...read.value, facts: read.value.facts.slice(0, -1) })).toBe(yaml);
    }),
    { numRuns: 40, seed: 5 },
  );
});

function profileJson(yaml: string): unknown {
  const read = parseProfile(yaml);
  if (!read.ok) throw new Error(yaml);
  return toFile(read.value);
}
