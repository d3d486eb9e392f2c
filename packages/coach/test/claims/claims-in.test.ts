import type { DocumentKind } from "@smartpick/answers";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { claimsIn } from "../../src/claims/claims-in.ts";
import { documentOf } from "../../src/document/document.ts";
import { anyText } from "../any-text.ts";

const read = (text: string, kind: DocumentKind = "personal-statement") =>
  claimsIn(documentOf(text, kind)).map((claim) => ({ ...claim, quote: text.slice(claim.from, claim.to) }));
const kinds = (text: string, kind?: DocumentKind): readonly string[] =>
  read(text, kind).map((claim) => `${claim.kind}: ${claim.quote}`);

describe("claims in a text", () => {
  it.each([
    ["I numbered 900 patient cards.", ["number: I numbered 900 patient cards"]],
    ["I mapped the referral form with the clerks.", ["deed: I mapped the referral form with the clerks"]],
    ["I numbered cards. It cut losses by 80%.", ["deed: I numbered cards", "number: It cut losses by 80%"]],
    ["I know Python and SQL.", ["tool: I know Python and SQL"]],
    ["I failed Step 1 in 2020.", ["fact: failed Step 1"]],
    ["I want to join the committee on alerts.", ["goal: I want to join the committee on alerts"]],
    ["I was president of the student society.", ["role: I was president of the student society"]],
    [
      "I wrote a form and taught 14 nurses to use it.",
      ["deed: I wrote a form", "number: taught 14 nurses to use it"],
    ],
  ])("%s", (text, expected) => {
    expect(kinds(text)).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    "My mother saw 500 patients a day.",
    "Did I number 900 cards?",
    "I never numbered 900 cards.",
    "She said, “I numbered 900 cards.”",
    "I learned that a record is care.",
    "Child mortality fell by 30% in my country.",
    "Dr. Petrosyan, who runs it, taught 14 nurses.",
  ])("finds none in: %s", (text) => {
    expect(kinds(text)).toEqual([]);
  });

  it.each(
    "placed prescribed co-authored answered enrolled consulted interviewed recruited vaccinated delivered supervised oversaw catheterized randomized transcribed peer-reviewed co-led reconciled distributed dispensed".split(
      " ",
    ),
  )("takes “%s” for a deed", (verb) => {
    expect(kinds(`${verb} sutures`, "experience")).toEqual([`deed: ${verb} sutures`]);
    expect(kinds(`I wrote a form and ${verb} 14 sutures.`)).toEqual(
      expect.arrayContaining([`number: ${verb} 14 sutures`]),
    );
  });

  it("takes a gesture for none", () => {
    expect(kinds("I placed my hand on the rail. I answered his question. I raised my voice.")).toEqual([]);
    expect(kinds("I placed central lines.")).toHaveLength(1);
  });

  it("needs no “I” in an entry", () => {
    expect(kinds("Numbered 900 patient cards; cut losses by 80%.", "experience")).toEqual([
      "number: Numbered 900 patient cards",
      "number: cut losses by 80%",
    ]);
    expect(kinds("Numbered 900 patient cards.")).toEqual([]);
  });

  it("reads numbers with what they count, their unit, and how exactly they are meant", () => {
    const numberOf = (text: string) => read(text)[0]?.numbers[0];
    expect(numberOf("I treated about 1,200 diabetic patients.")).toMatchObject({
      ...{ value: 1200, unit: "count", object: "patient", hedge: "about", narrowed: ["diabetic"] },
    });
    expect(numberOf("I saw 40 patients a day.")).toMatchObject({ value: 40, per: "day" });
    expect(numberOf("I taught two hundred nurses.")).toMatchObject({ value: 200 });
    expect(numberOf("I cut losses by eighty percent.")).toMatchObject({ value: 80, unit: "percent" });
    expect(numberOf("I cut losses from 12 to 3.")).toMatchObject({ value: 12, to2: 3, unit: "change" });
    expect(numberOf("I audited charts for two years.")).toMatchObject({ value: 24, unit: "months" });
    expect(numberOf("I audited charts in room 12.")).toBeUndefined();
  });

  it.each<[string, object]>([
    ["I treated a hundred and twenty patients.", { value: 120, object: "patient" }],
    ["I taught two thousand five hundred nurses.", { value: 2500 }],
    ["I taught a dozen students.", { value: 12, object: "student" }],
    ["I taught a hundred nurses and twenty students.", { value: 100, object: "nurs" }],
    ["I saw forty to fifty patients a day.", { value: 40, to2: 50, per: "day" }],
    ["I saw 40-50 patients a day.", { value: 40, to2: 50, per: "day" }],
    ["I saw between 40 and 50 patients.", { value: 40, to2: 50, unit: "count" }],
    ["I led a team of 8.", { value: 8, object: "team" }],
    ["I checked 12 of the 80 charts.", { value: 12, object: "chart", isPart: true }],
    ["I checked twelve charts of the 80.", { value: 12, object: "chart", isPart: true }],
    ["I checked charts for two and a half years.", { value: 30, unit: "months" }],
    ["I checked charts for a year and a half.", { value: 18, unit: "months" }],
    ["I checked charts for half a year.", { value: 6, unit: "months" }],
    ["I checked charts over two months.", { value: 2, hedge: "over" }],
  ])("reads numbers as they are spoken: %s", (text, expected) => {
    expect(read(text)[0]?.numbers[0]).toMatchObject(expected);
  });

  it("ends a sentence behind “in R.”", () => {
    const claims = read("I analyzed the data in R. I wrote two abstracts with Dr. R. Khan.");
    expect(claims.map(({ quote }) => quote)).toEqual([
      "I analyzed the data in R",
      "I wrote two abstracts with Dr. R. Khan",
    ]);
    expect(claims.map(({ tools }) => tools.map(({ name }) => name))).toEqual([["r"], []]);
  });

  it("reads an undertaking with its count as a line of an entry", () => {
    expect(kinds("Rabies project in twenty villages.", "experience")).toEqual([
      "number: Rabies project in twenty villages",
    ]);
    expect(kinds("A sunny day in twenty villages.", "experience")).toEqual([]);
  });

  it("takes what an undertaking of hers reached for hers", () => {
    expect(
      kinds("I ran a nutrition project. It reached 148 families. In the end 20 mothers joined."),
    ).toHaveLength(3);
    expect(kinds("Our asthma campaign began in May. The campaign reached 210 schools.")).toHaveLength(1);
    expect(kinds("I ran a project. It took 40 hours.")).toHaveLength(1);
    expect(kinds("In my country 300 children came to the clinic.")).toEqual([]);
  });

  it("takes a noun at the beginning of a line for no deed", () => {
    expect(kinds("Time lost on two wards. Report on three falls.", "experience")).toEqual([]);
    expect(kinds("Chart the doses. Timed 60 transfusions.", "experience")).toHaveLength(2);
  });

  it("keeps tools, names and years with the deed", () => {
    const [claim] = read("In 2021 I built a form in REDCap at Bir Hospital.");
    expect(claim?.tools.map(({ name }) => name)).toEqual(["redcap"]);
    expect(claim?.names.map(({ name }) => name)).toContain("bir hospital");
    expect(claim?.years).toEqual([2021]);
  });

  it("lies within any text, part by part, and says the same twice", () => {
    fc.assert(
      fc.property(
        anyText,
        fc.constantFrom<DocumentKind>("personal-statement", "experience"),
        (text, kind) => {
          const claims = claimsIn(documentOf(text, kind));
          for (const { from, to, verb, numbers, tools, names } of claims) {
            expect(0 <= from && from < to && to <= text.length).toBe(true);
            for (const part of [...numbers, ...tools, ...names, ...(verb === null ? [] : [verb])])
              expect(from <= part.from && part.from < part.to && part.to <= to).toBe(true);
          }
          expect(claimsIn(documentOf(text, kind))).toEqual(claims);
        },
      ),
      { numRuns: 120 },
    );
  });
});
