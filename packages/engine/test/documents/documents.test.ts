import { spellerOf } from "@smartpick/coach";
import { parseProfile } from "@smartpick/profile";
import { describe, expect, it } from "vitest";
import { documentContext } from "../../src/documents/document-context.ts";
import { DOCUMENT_VERBS, type TextInput } from "../../src/documents/document-verbs.ts";
import { profileFacts } from "../../src/documents/profile-facts.ts";

function profileOf(yaml: string) {
  const parsed = parseProfile(yaml, "me.yaml");
  if (!parsed.ok) throw new Error(parsed.problems[0]?.path);
  return parsed.value;
}

const TEXT: TextInput = {
  text: "I counted the zzkards.",
  kind: "experience",
  specialty: null,
  profile: null,
  off: [],
  vocabulary: [],
  ignored: [],
};
const check = DOCUMENT_VERBS["text.check"];

describe("what a profile says of a text", () => {
  it("keeps what is not told apart from none and from no", () => {
    const facts = profileFacts(
      profileOf(
        "applicant: {type: non-us-img}\nexams: {step2ck: 224, step3: none}\nseeks: {specialties: [FM]}\n",
      ),
    );
    expect(facts.step2ck).toEqual({ passed: null, score: 224, failures: null });
    expect(facts.step3.passed).toBe(false);
    expect(facts.step1).toEqual({ passed: null, score: null, failures: null });
    expect([facts.graduationYear, facts.clinicalMonths, facts.publications, facts.languages]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it("takes exams, years, months and the words of the portfolio at any depth", () => {
    const facts = profileFacts(
      profileOf(
        "applicant: {type: non-us-img, graduation_year: 2019, languages: [Nepali]}\n" +
          "exams: {step2ck: 224, step1: fail, failed_attempts: {step1: 2}}\n" +
          "experience: {us_clinical_months: 3, publications: 1}\nseeks: {specialties: [FM]}\n" +
          "portfolio: {skills: [SQL, {name: R, level: {words: basic}}]}\n",
      ),
    );
    expect(facts.step1).toEqual({ passed: false, score: null, failures: 2 });
    expect([facts.graduationYear, facts.clinicalMonths, facts.publications]).toEqual([2019, 3, 1]);
    expect(facts.languages).toEqual(["nepali"]);
    expect(facts.portfolio).toEqual(["SQL", "R", "basic"]);
  });
});

describe("the check of a text behind the worker", () => {
  it("says whether the words were there, and checks without them meanwhile", () => {
    let speller: ReturnType<typeof spellerOf> | null = null;
    const context = documentContext(() => speller);
    const before = check(context, TEXT);
    expect(before.spelled).toBe(false);
    expect(before.check.findings.map(({ rule }) => rule)).not.toContain("spelling");
    speller = spellerOf(new Set(["i", "counted", "the", "cards"]));
    const after = check(context, TEXT);
    expect(after.spelled).toBe(true);
    expect(after.check.findings.map(({ rule }) => rule)).toContain("spelling");
  });

  it("keeps a checker for each of the last settings, and no more", () => {
    const context = documentContext(() => null);
    for (let round = 0; round < 20; round += 1) check(context, { ...TEXT, vocabulary: [`word${round % 9}`] });
    expect(context.checkers.size).toBeLessThanOrEqual(6);
    const [first] = context.checkers.values();
    check(context, { ...TEXT, vocabulary: ["another"] });
    expect([...context.checkers.values()]).not.toContain(first);
  });

  it("takes her own words in any case", () => {
    const context = documentContext(() => spellerOf(new Set(["i", "counted", "the"])));
    const { check: checked } = check(context, { ...TEXT, vocabulary: ["Zzkards"] });
    expect(checked.findings.map(({ rule }) => rule)).not.toContain("spelling");
  });
});

describe("the claims of texts and profile behind the worker", () => {
  const claims = DOCUMENT_VERBS["texts.claims"];
  const context = documentContext(() => null);
  const text = { id: "s", kind: "personal-statement", title: "Mine", text: "I numbered 900 cards." } as const;

  it("holds texts against entries, letters and answers of the profile", () => {
    const profile = profileOf(
      "applicant: {type: non-us-img}\nexams: {step2ck: 224}\nseeks: {specialties: [FM]}\n" +
        "application: {experiences: [{title: Officer, text: Numbered 700 cards.}]}\n" +
        "letters: [{writer: Dr. A, shared: [numbered the cards together]}]\n",
    );
    const [first] = claims(context, { texts: [text], profile }).claims;
    expect(first?.cells.map(({ column }) => column)).toEqual(["statement", "entry", "letter"]);
    expect(first?.trouble).toMatchObject({ code: "number", isSure: true });
  });

  it("reads texts without a profile", () => {
    const ledger = claims(context, { texts: [text], profile: null });
    expect(ledger.claims.map(({ orphan }) => orphan)).toEqual(["no-evidence"]);
    expect(ledger.bullets).toEqual([]);
  });
});
