import { describe, expect, test } from "vitest";
import { draftFromBytes } from "../../src/store/profile-text.ts";

const PROFILE = "applicant: {type: do, country: Perú}\nexams: {step2ck: 224}\nseeks: {specialties: [IM]}\n";

describe("the bytes of a file", () => {
  test("are read where they are UTF-8", () => {
    const read = draftFromBytes(new TextEncoder().encode(PROFILE), "me.yaml");
    expect(read).toMatchObject({ ok: true, value: { applicant: { country: "Perú" } } });
  });

  test("are refused where they are Latin-1 or UTF-16, which would open with signs that nobody wrote", () => {
    for (const bytes of [Buffer.from(PROFILE, "latin1"), Buffer.from(`\uFEFF${PROFILE}`, "utf16le")]) {
      expect(draftFromBytes(bytes, "me.yaml")).toMatchObject({ ok: false, problems: [{ code: "not-utf8" }] });
    }
  });
});
