import { describe, expect, it } from "vitest";
import { parseProfileValue, toFile, type WrittenChange, withChanges } from "../src/index.ts";

const parsed = parseProfileValue({
  applicant: { type: "non-us-img", graduation_year: 2021 },
  exams: { step1: "pass", step2ck: 224, step3: "none" },
  seeks: { specialties: ["Internal Medicine"] },
  signals: { "Internal Medicine": { gold: 1 } },
  pins: { must: ["acgme:1403521267"] },
});
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const profile = parsed.value;

const set = (...texts: readonly string[]) =>
  withChanges(
    profile,
    texts.map((text): WrittenChange => {
      const [path = "", ...value] = text.split("=");
      return { path, text: value.join("=") };
    }),
  );

describe("a profile with changes", () => {
  it("has them and nothing else", () => {
    const changed = set("exams.step3=pass", "exams.failed_attempts.step1=1");
    expect(changed).toEqual({
      ok: true,
      value: {
        change: { "exams.step3": "pass", "exams.failed_attempts.step1": 1 },
        profile: {
          ...profile,
          exams: {
            ...profile.exams,
            step3: "pass",
            failedAttempts: { ...profile.exams.failedAttempts, step1: 1 },
          },
        },
      },
    });
  });

  it("is the same where a change says what it holds already", () => {
    for (const text of ["exams.step2ck=224", "exams.step3=none", "visa=", "signals.Internal Medicine.gold=1"])
      expect(set(text)).toMatchObject({ ok: true, value: { profile } });
    expect(profile).toEqual(parsed.value);
  });

  it.each([
    ["seeks.specialties=[IM, FM]", { "seeks.specialties": ["Internal Medicine", "Family Medicine"] }],
    ["budget={usd: 900, max_programs: 20}", { budget: { usd: 900, max_programs: 20 } }],
    ["experience.us_clinical_months=", { "experience.us_clinical_months": null }],
    ["pins.must=[]", { "pins.must": [] }],
    ["signals=default", { signals: "default" }],
  ])("reads %s as a file would, by its own names", (text, change) => {
    expect(set(text)).toMatchObject({ ok: true, value: { change } });
  });

  it.each([
    ["exams.step4=pass", { code: "unknown-key", path: "exams.step4", nearest: "step1" }],
    ["exam.step3=pass", { code: "unknown-key", path: "exam", nearest: "exams" }],
    ["step3=pass", { code: "unknown-key", path: "step3" }],
    ["exams.step3=perhaps", { code: "not-in-list", path: "exams.step3" }],
    ["exams.step2ck=999", { code: "out-of-range", path: "exams.step2ck" }],
    ["exams.step2ck=", { code: "missing", path: "exams.step2ck" }],
    ["visa.kind=j1", { code: "wrong-type", path: "visa" }],
    ["applicant.graduation_year=2024.5", { code: "not-whole", path: "applicant.graduation_year" }],
    ["season=2020", { code: "out-of-range", path: "season" }],
    ["budget.usd=[1", { code: "syntax", path: "budget.usd" }],
    ["budget.usd=&a 1", { code: "syntax", path: "budget.usd" }],
    ["__proto__.polluted=1", { code: "unknown-key" }],
    ["exams.constructor.prototype=1", { code: "unknown-key", path: "exams.constructor" }],
    ["=1", { code: "unknown-key" }],
  ])("refuses %s as the reader of files does", (text, problem) => {
    const changed = set(text);
    expect(changed.ok).toBe(false);
    if (!changed.ok) expect(changed.problems[0]).toMatchObject(problem);
  });

  it("is refused where a change contradicts the rest", () => {
    const changed = set("applicant.type=us-md", "applicant.graduation_year=2024", "exams.comlex2=500");
    expect(changed.ok).toBe(false);
  });

  it("leaves out nothing that a file of the profile holds", () => {
    const changed = set("visa=j1");
    if (!changed.ok) throw new Error("refused");
    expect(toFile(changed.value.profile)).toEqual({ ...toFile(profile), visa: "j1" });
  });
});
