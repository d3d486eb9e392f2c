import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  type FormItem,
  type PrintedForm,
  parseProfileValue,
  reviewForm,
  withItems,
} from "../../src/index.ts";

const ME = {
  applicant: { type: "non-us-img", country: "Nepal", languages: ["Nepali"] },
  exams: { step2ck: 230 },
  seeks: { specialties: ["Family Medicine"] },
  application: {
    experiences: [
      { title: "House officer", organization: "Dhulikhel clinic", type: "work", text: "Saw “40” a day." },
    ],
  },
};
const answer = (path: string, value: PrintedForm["answers"][number]["value"], words = String(value)) => ({
  path,
  value,
  words,
});
const FORM: PrintedForm = {
  answers: [
    answer("applicant.country", "NEPAL"),
    answer("applicant.couple", false, "No"),
    answer("applicant.languages", ["Nepali", "English"], "Nepali - Native English - Advanced"),
    answer("visa", "any", "J-1 or H-1B"),
    answer("exams.step2ck", 224, "224, 03/02/2024"),
    answer("exams.step3", 12, "12"),
  ],
  experiences: [
    {
      fields: {
        type: "Work Experience",
        title: "House  officer",
        organization: "Dhulikhel Clinic",
        from: "May 2021",
        text: 'Saw "40"\na day.',
        most_meaningful: true,
      },
    },
    {
      fields: {
        title: "Assistant",
        type: "Clinical",
        from: "05/2023",
        to: "04/2023",
        organization: "University",
      },
    },
    { fields: { organization: "Nobody knows", type: "Research" } },
  ],
  scholarly: [{ fields: { title: "Numbered cards", type: "Poster", date: "03/2024" } }],
  left: ["Region: Pacific"],
};

const short = ({ path, standing, values }: FormItem) => [path, standing, ...values.map(({ value }) => value)];
const news = (items: readonly FormItem[]) => items.filter(({ standing }) => standing === "new");

test("each thing that was read is new, the same or different, as a profile writes it", () => {
  expect(reviewForm(ME, FORM).items.map(short)).toEqual([
    ["applicant.country", "same", "NEPAL"],
    ["applicant.couple", "same", false],
    ["applicant.languages", "new", ["Nepali", "English"]],
    ["visa", "new", "any"],
    ["exams.step2ck", "differs", 224],
    ["application.experiences[0].title", "same", "House officer"],
    ["application.experiences[0].type", "same", "work"],
    ["application.experiences[0].organization", "same", "Dhulikhel Clinic"],
    ["application.experiences[0].from", "new", "2021-05"],
    ["application.experiences[0].text", "same", 'Saw "40" a day.'],
    ["application.experiences[0].most_meaningful", "new", true],
    ["application.experiences[1]", "new", "Assistant", "University", "2023-05"],
    ["application.scholarly[0]", "new", "Numbered cards", "poster", "2024-03"],
  ]);
});

test("what the format refuses is named with its words, and takes nothing else with it", () => {
  const { refused } = reviewForm(ME, FORM);
  expect(refused.map(({ path, words, problem }) => [path, words, problem.code])).toEqual([
    ["exams.step3", "12", "two-digit-score"],
    ["application.experiences[1].type", "Clinical", "not-in-list"],
    ["application.experiences[1].to", "04/2023", "contradiction"],
    ["application.experiences[2].title", "Nobody knows · Research", "missing"],
  ]);
});

test("words that fill nothing are named, and so is a second answer that says something else", () => {
  const twice = [answer("visa", "j1", "J-1"), answer("visa", "j1", "j-1"), answer("visa", "h1b", "H-1B")];
  const { items, left } = reviewForm({}, { ...FORM, answers: twice });
  expect(items.filter(({ path }) => path === "visa").map(({ values }) => values[0]?.value)).toEqual(["j1"]);
  expect(left).toEqual(["Region: Pacific", "H-1B"]);
});

test("what contradicts the other answers is refused, and they stay", () => {
  const certified = { ...ME, exams: { step1: null, step2ck: 230, ecfmg: "certified" } };
  const { items, refused } = reviewForm(certified, {
    ...FORM,
    answers: [answer("exams.step1", "fail", "Fail")],
  });
  expect(items.map(({ path }) => path)).not.toContain("exams.step1");
  expect(refused[0]).toMatchObject({ path: "exams.step1", words: "Fail", problem: { path: "exams.ecfmg" } });
});

test("where nothing is told, everything that is understood is new", () => {
  const { items } = reviewForm({}, FORM);
  expect(items.filter(({ standing }) => standing !== "new").map(({ path }) => path)).toEqual([
    "applicant.couple",
  ]);
  expect(withItems({}, news(items))).toMatchObject({ visa: "any", exams: { step2ck: 224 } });
});

describe("an entry that is told already", () => {
  const told = (...experiences: object[]) => ({ ...ME, application: { experiences } });
  const read = (fields: Record<string, string>): PrintedForm => ({
    answers: [],
    experiences: [{ fields }],
    scholarly: [],
    left: [],
  });
  it.each([
    ["the same place", "University", "University", "[1].type"],
    ["no place in the form", "University", "", "[1].type"],
    ["no place in the profile", "", "University", "[1].organization"],
    ["another place", "University", "Clinic", "[2]"],
  ])("is found by its title with %s", (_, mine, theirs, end) => {
    const place = (organization: string) => (organization === "" ? {} : { organization });
    const answers = told({ title: "Nurse" }, { title: "Assistant", ...place(mine) });
    const { items } = reviewForm(answers, read({ title: "assistant", ...place(theirs), type: "research" }));
    expect(news(items).map(({ path }) => path)).toContain(`application.experiences${end}`);
  });
});

const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 });
const word = fc.oneof(
  fc.constantFrom(
    "Work",
    "work",
    "May 2021",
    "2021-05",
    "Present",
    "J-1",
    "Assistant",
    "assistant",
    "Clinic",
    "x\ny",
  ),
  text,
);
const fields = fc.dictionary(
  fc.constantFrom("title", "organization", "type", "from", "to", "text", "location", "meaning"),
  word,
);
const form: fc.Arbitrary<PrintedForm> = fc.record({
  answers: fc.array(
    fc.oneof(
      word.map((value) => answer("applicant.country", value)),
      fc.array(word, { maxLength: 3 }).map((value) => answer("applicant.languages", value, value.join(" "))),
      fc.integer({ min: 90, max: 310 }).map((value) => answer("exams.step2ck", value)),
      word.map((value) => answer("application.impactful", value)),
    ),
    { maxLength: 4 },
  ),
  experiences: fc.array(fc.record({ fields }), { maxLength: 4 }),
  scholarly: fc.constant([]),
  left: fc.constant([]),
});
const mine = fc.oneof(
  fc.constant(ME),
  fc.constant({}),
  fc.constant({
    applicant: { languages: ["x"] },
    application: { experiences: [{ title: "Assistant" }, { title: "assistant", organization: "Clinic" }] },
  }),
);

/** Every value of answers by its path. */
function leaves(value: unknown, path = ""): readonly (readonly [string, unknown])[] {
  if (typeof value !== "object" || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
}

test("whatever a form says, every answer stays as it is, and every value comes from the form", () => {
  fc.assert(
    fc.property(mine, form, (answers, printed) => {
      const { items } = reviewForm(answers, printed);
      const after = new Map(leaves(withItems(answers, news(items))));
      const before = new Map(leaves(answers));
      for (const [path, value] of before) expect(after.get(path)).toEqual(value);
      const said = JSON.stringify(items.map(({ values }) => values.map(({ value }) => value)));
      for (const [path, value] of after) if (!before.has(path)) expect(said).toContain(JSON.stringify(value));
    }),
    { numRuns: 60 },
  );
});

test("what was taken is the same when the form is read again, and a whole profile stays whole", () => {
  fc.assert(
    fc.property(mine, form, (answers, printed) => {
      const once = withItems(answers, news(reviewForm(answers, printed).items));
      expect(news(reviewForm(once, printed).items)).toEqual([]);
      if (answers === ME) expect(parseProfileValue(once).ok).toBe(true);
    }),
    { numRuns: 60 },
  );
});
