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

describe("what fills nothing", () => {
  const read = (...lines: string[]) =>
    readApplicationForm(["MyERAS Application", "AAMC ID: 1", ...lines].join("\n"));
  const ENTRY = ["Experience Type: Work", "Position Title: House officer", "Organization: Clinic"];

  it("is named with its label; city and country are the location", () => {
    const form = read(...ENTRY, "Country: Nepal", "City: Kathmandu", "Description: I numbered cards.");
    expect(form?.experiences.map(({ fields }) => [fields.location, fields.text])).toEqual([
      ["Kathmandu, Nepal", "I numbered cards."],
    ]);
    expect(form?.left).toEqual(["AAMC ID: 1"]);
  });

  it("is named of a work, whose authors and journal are read", () => {
    const form = read(
      ...ENTRY,
      "Peer Reviewed Journal Articles",
      "Title: Snakebite",
      "Authors: Sharma S, Rai P",
      "Publication: JNMA",
      "Publication Status: Published",
      "Page 2 of 14",
      "Region: Pacific",
    );
    expect(form?.scholarly.map(({ fields }) => fields)).toEqual([
      { title: "Snakebite", authors: "Sharma S, Rai P", where: "JNMA" },
    ]);
    expect(form?.left).toEqual(["AAMC ID: 1", "Publication Status: Published", "Region: Pacific"]);
  });

  it.each([
    ["an answer that says nothing known", "USMLE Step 3: soon", "USMLE Step 3: soon"],
    ["a date that is none", "Start Date: last spring", "Start Date: last spring"],
    ["a second value of a field", "Organization: Ward", "Organization: Ward"],
    ["an entry of one field alone", "Poster Title: Cards", "Poster Title: Cards"],
  ])("is named: %s", (_, line, words) => {
    expect(read(...ENTRY, line)?.left).toEqual(["AAMC ID: 1", words]);
  });

  it.each([
    [
      "an unknown label",
      ["I numbered cards.", "Division Preference: Middle Atlantic", "I want to be near my aunt in Queens."],
      "I numbered cards.",
      ["Division Preference: Middle Atlantic I want to be near my aunt in Queens."],
    ],
    ["one of one word", ["I numbered cards.", "Region: Pacific"], "I numbered cards.", ["Region: Pacific"]],
  ])("ends her text: %s", (_, lines, text, left) => {
    const form = read(...ENTRY, `Description: ${lines.join("\n")}`);
    expect(form?.experiences[0]?.fields.text).toBe(text);
    expect(form?.left.slice(1)).toEqual(left);
  });

  it.each([
    ["in sentence case", "My rule: wait a day.\nThe second rule: count."],
    ["within a sentence", "I had one rule. Wait: a day."],
    ["of a text that is built as taught", "Result: 88 of 96 finished.\nLessons Learned: count first."],
    ["of a time", "Ward round at\n12:30 each day."],
    ["of a name within a line", "My chief, Dr. Rao: a patient teacher."],
  ])("does not end her text where a colon stands %s", (_, text) => {
    expect(read(...ENTRY, `Description: ${text}`)?.experiences[0]?.fields.text).toBe(text);
  });

  it("does not go into a meaning or an impactful experience", () => {
    const form = read(
      ...ENTRY,
      "Most Meaningful: Yes",
      "Most meaningful experience: It taught me patience.",
      "Impactful Experience: My father was ill.",
      "Peer Reviewed Journal Articles",
      "Title: Snakebite in Nepal",
      "Authors: Rai P",
    );
    expect(form?.experiences[0]?.fields).toMatchObject({
      most_meaningful: true,
      meaning: "It taught me patience.",
    });
    expect(form?.answers.at(-1)?.value).toBe("My father was ill.");
    expect(form?.scholarly[0]?.fields.title).toBe("Snakebite in Nepal");
  });

  it("is all that is not read: no line of a form vanishes", () => {
    const label = fc.constantFrom(
      ...FORM.split("\n").flatMap((line) => (line.includes(":") ? [line.slice(0, line.indexOf(":"))] : [])),
      "Title",
      "City",
      "Country",
      "Region",
      "Publication",
      "Publication Status",
      "Division Preference",
      "Most meaningful experience",
      "Favourite Colour",
      "Role",
    );
    const heading = fc.constantFrom("Scholarly Work", "Peer Reviewed Journal Articles", "Education");
    const line = fc.oneof(
      { weight: 8, arbitrary: fc.tuple(label, fc.nat({ max: 999 }), fc.boolean()) },
      { weight: 1, arbitrary: heading },
    );
    fc.assert(
      fc.property(fc.array(line, { minLength: 3, maxLength: 25 }), (lines) => {
        const values: string[] = [];
        const printed = lines.map((one, at) => {
          if (typeof one === "string") return one;
          const [name, number, hasMore] = one;
          const value = `word${at}x${number}`;
          values.push(value);
          if (!hasMore) return `${name}: ${value}`;
          values.push(`more${at}x`);
          return `${name}: ${value}\nand more${at}x`;
        });
        const form = read(...printed);
        if (form === null) return;
        const entries = [...form.experiences, ...form.scholarly].flatMap(({ fields }) =>
          Object.values(fields),
        );
        const shown = [...entries, ...form.answers.map(({ words }) => words), ...form.left].join("\n");
        for (const value of values) expect(shown).toContain(value);
      }),
      { numRuns: 500 },
    );
  });
});
