import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { monthsIn } from "../../src/application-form/months.ts";
import { readApplicationForm } from "../../src/index.ts";

const FORM = `MyERAS Application
Name: Rana, Asha
AAMC ID: 14000000
Most Recent Medical School: Institute of Medicine
Participating as a Couple in NRMP: No
Country of Citizenship: Nepal
Expected Visa Type: J-1 or H-1B
Degree Date: 04/2021
Language Fluency:
Nepali - Native
English - Advanced
USMLE Step 1: Pass 05/11/2022
USMLE Step 2 CK: 224, 03/02/2024
Selected Experiences
Experience Type: Work
Position Title: House officer
Organization: Dhulikhel clinic
Location: Dhulikhel, Nepal
Dates: May 2021 - April 2022
Frequency: Daily
Context, Roles, Responsibilities: Saw 40 patients a day.
Numbered the patient cards.
Most Meaningful: A card that is found is care that happens.
Experience Type: Research
Position Title: Assistant
Organization: University
Start Date: 2023-01
End Date: Present
Description: Read charts.
Scholarly Work
Publication Type: Poster
Poster Title: Numbered cards
Authors: Rana A, Thapa K
Meeting Name: National QI day
Presentation Date: 03/2024
Impactful Experience: A flood took the clinic.
Page 3 of 3
`;

test("a printed application fills experiences, works and answers, in its own words", () => {
  const form = readApplicationForm(FORM);
  expect(form?.experiences.map(({ fields }) => fields)).toEqual([
    {
      type: "Work",
      title: "House officer",
      organization: "Dhulikhel clinic",
      location: "Dhulikhel, Nepal",
      from: "May 2021",
      to: "April 2022",
      frequency: "Daily",
      text: "Saw 40 patients a day.\nNumbered the patient cards.",
      most_meaningful: true,
      meaning: "A card that is found is care that happens.",
    },
    {
      type: "Research",
      title: "Assistant",
      organization: "University",
      from: "2023-01",
      to: "Present",
      text: "Read charts.",
    },
  ]);
  expect(form?.scholarly.map(({ fields }) => fields)).toEqual([
    {
      type: "Poster",
      title: "Numbered cards",
      authors: "Rana A, Thapa K",
      where: "National QI day",
      date: "03/2024",
    },
  ]);
  expect(form?.answers.map(({ path, value }) => [path, value])).toEqual([
    ["applicant.couple", false],
    ["applicant.country", "Nepal"],
    ["visa", "any"],
    ["applicant.graduation_year", 2021],
    ["applicant.languages", ["Nepali", "English"]],
    ["exams.step1", "pass"],
    ["exams.step2ck", 224],
    ["application.impactful", "A flood took the clinic."],
  ]);
});

test("lines that a PDF has joined are read alike", () => {
  const joined = FORM.replaceAll("\n", " ");
  const [first] = readApplicationForm(joined)?.experiences ?? [];
  expect(readApplicationForm(joined)?.experiences[1]?.fields.text).toBe("Read charts.");
  expect(first?.fields).toMatchObject({
    title: "House officer",
    organization: "Dhulikhel clinic",
    to: "April 2022",
  });
});

test("a statement, a curriculum vitae and an empty text are no application", () => {
  expect(readApplicationForm("")).toBeNull();
  expect(readApplicationForm("My role: I numbered the cards. Description: none.")).toBeNull();
  expect(readApplicationForm("AAMC ID: 14000000, and I like my position.")).toBeNull();
});

describe("words of a text that read as a label", () => {
  const textOf = (words: string): string =>
    FORM.replace("Saw 40 patients a day.\nNumbered the patient cards.", words);

  it.each([
    ["within a sentence", "My role: I led the ward. My position: first of four."],
    ["behind a sentence", "Led the ward. Role: leader. Location: two wards. Dates: each day."],
    ["on a line of their own", "Role: leader of four.\nOrganization: of the cards.\nStep 1: count them."],
    ["that the form uses itself", "Led the ward.\nLocation: two wards.\nPosition Title: acting chief."],
    ["on the last line", "Led the ward.\nOrganization: numbered the cards."],
    ["of an answer told already", "We taught two courses.\nUSMLE Step 1: pass for all.\nLanguages: two."],
  ])("%s begin no entry and fill nothing", (_, words) => {
    const [first, second, ...more] = readApplicationForm(textOf(words))?.experiences ?? [];
    expect(first?.fields).toMatchObject({
      text: words,
      title: "House officer",
      organization: "Dhulikhel clinic",
      location: "Dhulikhel, Nepal",
      from: "May 2021",
    });
    expect([second?.fields.title, second?.fields.text, more]).toEqual(["Assistant", "Read charts.", []]);
    expect(readApplicationForm(textOf(words))?.answers.map(({ path, value }) => [path, value])).toEqual(
      readApplicationForm(FORM)?.answers.map(({ path, value }) => [path, value]),
    );
  });

  it("do so where lines were joined, behind a sentence", () => {
    const joined = textOf("Led the ward. My role: leader.").replaceAll("\n", " ");
    expect(readApplicationForm(joined)?.experiences.map(({ fields }) => fields.title)).toEqual([
      "House officer",
      "Assistant",
    ]);
  });

  it("yet an entry that lacks the field that opens the others is read by itself", () => {
    const without = FORM.replace("Experience Type: Research\n", "");
    expect(readApplicationForm(without)?.experiences.map(({ fields }) => fields.title)).toEqual([
      "House officer",
      "Assistant",
    ]);
  });
});

describe("the months of a range", () => {
  it.each([
    ["05/2021 - 04/2022", "05/2021", "04/2022"],
    ["05/14/2021 to Present", "05/2021", "Present"],
    ["May 2021 – Apr 2022", "May 2021", "Apr 2022"],
    ["2021-05", "2021-05", null],
    ["last spring", null, null],
  ])("of %s are %s and %s", (words, from, to) => {
    expect(monthsIn(words)).toEqual({ from, to });
  });
});

test("whatever a text holds, what is read is a piece of it at its place", () => {
  const piece = fc.oneof(
    fc.constantFrom(...FORM.split("\n")),
    fc.string({ unit: "grapheme", maxLength: 30 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (lines) => {
      const text = ["AAMC ID: 1", ...lines].join("\n");
      const form = readApplicationForm(text);
      const squeezed = (words: string): string => words.replace(/\s+/g, "");
      for (const { fields, from, to } of [...(form?.experiences ?? []), ...(form?.scholarly ?? [])]) {
        const own = squeezed(text.slice(from, to));
        for (const value of Object.values(fields))
          if (typeof value === "string" && !/^\d{1,2}\/\d{4}$/.test(value))
            for (const word of value.split(/\s+/)) expect(own).toContain(word);
      }
    }),
    { numRuns: 300 },
  );
});
