import { describe, expect, test } from "vitest";
import { draftFromBytes, textOfDraft } from "../../src/store/profile-text.ts";

const PROFILE = "applicant: {type: do, country: Perú}\nexams: {step2ck: 224}\nseeks: {specialties: [IM]}\n";

describe("the bytes of a file", () => {
  test("are read where they are UTF-8", () => {
    const read = draftFromBytes(new TextEncoder().encode(PROFILE), "me.yaml");
    expect(read).toMatchObject({
      ok: true,
      value: { whole: true, draft: { applicant: { country: "Perú" } } },
    });
  });

  test("are refused where they are Latin-1 or UTF-16, which would open with signs that nobody wrote", () => {
    for (const bytes of [Buffer.from(PROFILE, "latin1"), Buffer.from(`\uFEFF${PROFILE}`, "utf16le")]) {
      expect(draftFromBytes(bytes, "me.yaml")).toMatchObject({ ok: false, problems: [{ code: "not-utf8" }] });
    }
  });
});

describe("answers that are saved before they are whole", () => {
  const open = (draft: object): unknown =>
    draftFromBytes(new TextEncoder().encode(textOfDraft(draft as never)), "me.yaml");

  test("are opened again as they stood: missing ones, wrong ones, and a word where a number belongs", () => {
    for (const exams of [{}, { step2ck: 999 }, { step2ck: "22l" }, { step2ck: 67 }, { step3: "sat" }]) {
      const draft = { schema: "smartpick/profile@1", applicant: { type: "do", country: "Perú" }, exams };
      const told = Object.keys(exams).length === 0 ? { ...draft, exams: {} } : draft;
      expect(open(told)).toEqual({ ok: true, value: { draft: told, whole: false } });
    }
    const late = { applicant: { type: "do", graduation_year: 2035 }, exams: { step2ck: 224 } };
    const draft = { schema: "smartpick/profile@1", ...late, seeks: { specialties: ["Internal Medicine"] } };
    expect(open(draft)).toMatchObject({ ok: true, value: { draft } });
  });

  test("are refused where something is wrong that no form can show", () => {
    for (const wrong of [{ exams: [1] }, { seeks: "all" }, { notes: { a: 1 } }, { nosuch: 1 }]) {
      expect(open({ schema: "smartpick/profile@1", ...wrong })).toMatchObject({ ok: false });
    }
    const other = open({ schema: "smartpick/profile@9" });
    expect(other).toMatchObject({ ok: false, problems: [{ code: "unsupported-version" }] });
  });

  test("are not taken from a file that does not say so", () => {
    const bytes = new TextEncoder().encode("applicant: {type: do}\nexams: {step2ck: 999}\n");
    expect(draftFromBytes(bytes, "me.yaml").ok).toBe(false);
  });
});
