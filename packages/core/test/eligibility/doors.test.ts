import { describe, expect, it } from "vitest";
import { type Applicant, eligibilityOf } from "../../src/index.ts";
import { applicantWith, type Cell, syntheticFacts, type TestProgram } from "../chances/synthetic-facts.ts";

const finding = (rule: string, changes: Partial<Applicant>, fields: TestProgram["fields"] = {}) =>
  eligibilityOf(syntheticFacts([{ fields, doubt: null }]), applicantWith(changes), 0).find(
    (one) => one.rule === rule,
  ) ?? null;
const ruled = (value: string): Cell => ({ value, kind: "rule" });

describe("accreditation", () => {
  it.each(["closed", "Accreditation Withdrawn", "Voluntary Withdrawal", "lost in 2025", "not accredited"])(
    "fails where the status is %j, from whoever it comes",
    (status) => {
      const own: Cell = { value: status, standing: "yours" };
      expect(finding("accreditation", {}, { accreditation: own })).toMatchObject({
        verdict: "fails",
        kind: "rule",
        source: "yours",
      });
      expect(finding("accreditation", {}, { accreditation: { value: status } })?.verdict).toBe("fails");
    },
  );

  it.each([
    "Continued Accreditation",
    "Continued Accreditation without Outcomes",
    "Probationary",
    "not closed",
  ])("says nothing of %j", (status) =>
    expect(finding("accreditation", {}, { accreditation: { value: status } })).toBeNull(),
  );
});

describe("programs of the armed forces", () => {
  const fields = { armedForces: { value: "Navy" } };

  it("are closed unless the applicant says that she is eligible, whatever the fact rests on", () => {
    expect(finding("armed-forces", {}, fields)).toMatchObject({
      verdict: "fails",
      kind: "rule",
      asks: "Navy",
    });
    expect(finding("armed-forces", { military: true }, fields)?.verdict).toBe("meets");
  });

  it("are none where the applicant found out that it is civilian, or nothing says so", () => {
    expect(finding("armed-forces", {}, { armedForces: { value: "none", standing: "yours" } })).toBeNull();
    expect(finding("armed-forces", {})).toBeNull();
  });
});

describe("the language of work", () => {
  const fields = { workLanguage: ruled("Spanish") };
  const verdict = (languages: readonly string[]) => finding("language", { languages }, fields)?.verdict;

  it("fails who told languages without it, and is met by who told it", () => {
    expect(finding("language", { languages: ["English"] }, fields)).toMatchObject({
      verdict: "fails",
      kind: "rule",
      has: "English",
    });
    expect(verdict(["English", "Español"])).toBe("meets");
    expect(verdict(["English and Spanish"])).toBe("meets");
  });

  it("is unknown for who told none, with what it asks", () => {
    expect(finding("language", { languages: [] }, fields)).toMatchObject({
      verdict: "unknown",
      asks: "Spanish",
    });
  });

  it("says nothing where the program works in English or nothing is known", () => {
    expect(finding("language", { languages: ["Nepali"] }, { workLanguage: ruled("English") })).toBeNull();
    expect(finding("language", { languages: ["Nepali"] })).toBeNull();
  });
});
