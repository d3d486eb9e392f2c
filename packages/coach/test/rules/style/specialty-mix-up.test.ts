import { expect, it } from "vitest";
import { documentOf } from "../../../src/document/document.ts";
import { NO_CONTEXT } from "../../../src/rules/context.ts";
import { specialtyMixUp } from "../../../src/rules/style/specialty-mix-up.ts";
import { factsOf } from "../../claims/empty-ledger.ts";

const hitsOf = (text: string, specialties: readonly string[], specialty: string | null = null) =>
  specialtyMixUp.find(documentOf(text, "personal-statement"), {
    ...NO_CONTEXT,
    specialty,
    profile: factsOf({ specialties }),
  });

const SOUGHT = ["Internal Medicine", "Family Medicine"];

it("marks a specialty that the profile does not seek", () => {
  const [hit] = hitsOf("I am applying for pediatrics.", SOUGHT);
  expect(hit?.message).toBe("“{}” names a specialty that your profile does not seek.");
});

it("is silent on those that the profile seeks, and where it tells of none", () => {
  expect(hitsOf("I am applying for internal medicine.", SOUGHT)).toEqual([]);
  expect(hitsOf("I am applying for family medicine.", SOUGHT)).toEqual([]);
  expect(hitsOf("I am applying for pediatrics.", [])).toEqual([]);
});

it("holds the text against its own specialty where one is given", () => {
  expect(hitsOf("I am applying for family medicine.", SOUGHT, "Internal Medicine")).toHaveLength(1);
});
