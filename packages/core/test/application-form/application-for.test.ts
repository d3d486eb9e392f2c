import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type ApplicationTold,
  applicationFor,
  caseOf,
  inputsHashOf,
  type SpecialtyName,
  type ToPlain,
} from "../../src/index.ts";
import { caseFacts, profileWith } from "../case/case-facts.ts";
import { experienceWith, FORM_SEASON, formWith, workWith } from "./some-application.ts";

/** As little as tells that what is counted and copied is the plain text. */
const toPlain: ToPlain = (text) => {
  const copy = text.replaceAll("…", "...");
  return { copy, characters: copy.length, changed: [] };
};
const FACTS = caseFacts([{}], FORM_SEASON);

function caseWith(
  application?: ApplicationTold,
  specialties: readonly SpecialtyName[] = ["Internal Medicine"],
) {
  const base = profileWith({ season: 2027, ...(application === undefined ? {} : { application }) });
  const profile = { ...base, seeks: { ...base.seeks, specialties } };
  const found = caseOf(FACTS, profile, { today: "2026-07-01", seed: 1 });
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found.value;
}
const formOf = (told: Partial<ApplicationTold>, specialties?: SpecialtyName[]) =>
  applicationFor(caseWith(formWith(told), specialties), toPlain);
const codesOf = (told: Partial<ApplicationTold>) => formOf(told).remarks.map(({ code }) => code);

function stateOf(text: string, key: "text" | "meaning") {
  const report = formOf({ experiences: [experienceWith({ [key]: text, mostMeaningful: true })] });
  const field = report.fields.find((one) => one.key === `experiences[0].${key}`);
  return [field?.characters, field?.state];
}

describe("the application form of a case", () => {
  it("has its empty fields where nothing is told, and no remark", () => {
    const { fields, remarks } = applicationFor(caseWith(), toPlain);
    expect(fields.map(({ key, state }) => [key, state])).toEqual([
      ["impactful", "empty"],
      ["areas.prefers", "empty"],
      ["areas.text", "empty"],
    ]);
    expect(remarks).toEqual([]);
  });

  it.each([
    ["letters", "a".repeat(750), 750, "ok"],
    ["one letter more", "a".repeat(751), 751, "over"],
    ["a sign of two units at the end", `${"a".repeat(748)}😀`, 750, "ok"],
    ["the same, one over", `${"a".repeat(749)}😀`, 751, "over"],
    ["a mark that combines", `${"a".repeat(748)}e\u0301`, 750, "ok"],
    ["the same, one over", `${"a".repeat(749)}e\u0301`, 751, "over"],
    ["three dots that were one sign", `${"a".repeat(748)}…`, 751, "over"],
  ] as const)("counts a description of %s", (_, text, characters, state) => {
    expect(stateOf(text, "text")).toEqual([characters, state]);
  });

  it.each([
    ["a".repeat(300), 300, "ok"],
    ["a".repeat(301), 301, "over"],
    [`${"a".repeat(298)}👩`, 300, "ok"],
    [`${"a".repeat(299)}n\u0303`, 301, "over"],
  ] as const)("counts why it was most meaningful to the same bound", (text, characters, state) => {
    expect(stateOf(text, "meaning")).toEqual([characters, state]);
  });

  it("leaves a limit unknown that no official page prints, with what others say beside it", () => {
    const field = formOf({ impactful: "a".repeat(800) }).fields.find(({ key }) => key === "impactful");
    expect(field).toMatchObject({ state: "unknown-limit", limit: { max: null, others: [{ max: 750 }] } });
  });

  it("gives months in words to copy, and as they are told beside them", () => {
    const { fields } = formOf({
      experiences: [experienceWith({ from: "2023-01", to: "now" })],
      scholarly: [workWith({ date: "2024-12" })],
    });
    expect(fields.filter(({ kind }) => kind === "month").map(({ text, copy }) => [text, copy])).toEqual([
      ["2023-01", "January 2023"],
      ["now", "now"],
      ["2024-12", "December 2024"],
    ]);
  });

  it("names a choice as the form does, and by the word of the profile where no list tells", () => {
    const { fields } = formOf({ experiences: [experienceWith()], scholarly: [workWith()] });
    expect(fields.filter(({ name }) => name === "type").map(({ copy }) => copy)).toEqual([
      "Paid work",
      "poster",
    ]);
  });

  it("asks for ties to places only where a service of a specialty sought does", () => {
    const connections = [{ city: "Ohio City", state: null, text: null }];
    const asked = formOf({ connections }, ["Internal Medicine", "Emergency Medicine"]);
    expect(asked.connections).toEqual({ service: "ResidencyCAS", specialties: ["Emergency Medicine"] });
    expect(asked.fields.some(({ section }) => section === "connections")).toBe(true);
    const other = formOf({ connections });
    expect(other.fields.some(({ section }) => section === "connections")).toBe(false);
    expect(other.remarks).toEqual([{ code: "connections-not-asked", count: 1 }]);
  });

  it("says what is too many, missing or said twice; months that overlap are no fault", () => {
    const marked = { mostMeaningful: true, meaning: "It taught me to ask." };
    expect(codesOf({ experiences: [experienceWith(), experienceWith()] })).toEqual([]);
    expect(codesOf({ experiences: Array.from({ length: 11 }, () => experienceWith()) })).toEqual([
      "too-many",
    ]);
    expect(
      codesOf({ experiences: [1, 2, 3, 4].map((at) => experienceWith({ ...marked, meaning: `${at}` })) }),
    ).toEqual(["too-many"]);
    expect(codesOf({ experiences: [experienceWith({ type: null, mostMeaningful: true })] })).toEqual([
      "type-missing",
      "meaning-missing",
    ]);
    expect(codesOf({ experiences: [experienceWith({ meaning: "Why", from: null })] })).toEqual([
      "meaning-unmarked",
      "dates-missing",
    ]);
    expect(
      codesOf({ experiences: [experienceWith({ text: "Same  text" })], impactful: "same text " }),
    ).toEqual(["same-text"]);
    expect(codesOf({ scholarly: [1, 2, 3, 4].map(() => workWith({ starred: true })) })).toEqual(["too-many"]);
    const region = { division: null, text: null };
    expect(codesOf({ regions: [region, { ...region, division: "Pacific" }] })).toEqual([
      "preference-and-none",
    ]);
    expect(codesOf({ areas: { prefers: ["none", "urban"], text: null } })).toEqual(["preference-and-none"]);
  });

  it("moves the fingerprint of this answer, and of no other", () => {
    const [none, one] = [caseWith(), caseWith(formWith({ impactful: "My text" }))];
    expect(applicationFor(one, toPlain).inputsHash).not.toBe(applicationFor(none, toPlain).inputsHash);
    expect(inputsHashOf(one)).toBe(inputsHashOf(none));
  });

  it("copies her own text in plain form, and holds no word that is neither hers nor of the form", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1 }), (text) => {
        const { fields } = formOf({
          experiences: [experienceWith({ text, organization: text })],
          impactful: text,
        });
        const known = new Set([text, "Ward physician", "Paid work", "2022-01", "now", null]);
        for (const field of fields) {
          expect(known.has(field.text)).toBe(true);
          const words = field.text === "2022-01" ? "January 2022" : field.text;
          expect(field.copy).toBe(toPlain(words ?? "").copy);
        }
      }),
      { numRuns: 30 },
    );
  });
});
