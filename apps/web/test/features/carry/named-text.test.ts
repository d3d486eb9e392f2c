import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { namedText, withName } from "../../../src/features/carry/named-text.ts";
import { draftFromText } from "../../../src/store/profile-text.ts";

const PROFILE = "applicant: {type: do}\nexams: {step2ck: 224}\nseeks: {specialties: [IM]}\n";

describe("a text with a name", () => {
  test("says whose it is and when it was packed, and is the same profile", () => {
    const text = withName(PROFILE, " Priya  Śarmā ", "2026-11-29");
    expect(namedText(text)).toEqual({ text, name: "Priya  Śarmā", day: "2026-11-29" });
    expect(draftFromText(text, "a.yaml")).toEqual(draftFromText(PROFILE, "a.yaml"));
  });

  test("stays one line and no more than a comment, whatever the name is", () => {
    const plain = draftFromText(PROFILE, "a.yaml");
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."a \n\r#:{\u0000\u2028\u202Eé我😀") }), (name) => {
        const text = withName(PROFILE, name, "2026-11-29");
        expect(draftFromText(text, "a.yaml")).toEqual(plain);
        const read = namedText(text).name;
        expect(read ?? "").not.toMatch(/[\p{C}\p{Zl}]/u);
      }),
    );
    const long = namedText(withName(PROFILE, "é".repeat(500), "2026-11-29")).name;
    expect(long).toBe("é".repeat(80));
  });

  test("has no name or day where none can be read", () => {
    expect(namedText(PROFILE)).toMatchObject({ name: null, day: null });
    expect(namedText(withName(PROFILE, "\n", "2026-11-29"))).toMatchObject({ name: null });
    expect(namedText(`# From Eve on 2026-99-99\n${PROFILE}`)).toMatchObject({ name: "Eve", day: null });
    expect(namedText(`${PROFILE}# From Eve on 2026-11-29\n`)).toMatchObject({ name: null, day: null });
  });
});
