import { parseProfileValue } from "@smartpick/profile";
import { expect, test } from "vitest";
import { formsOf, LONGEST } from "../../../src/features/informatics/forms-of.ts";

test("skills become an entry a line", () => {
  expect(formsOf("skills", "Python\n R \n\n", ["Python and R"])).toEqual([{ name: "Python" }, { name: "R" }]);
});

test("what the title leaves out stands in the note, so that nothing is lost", () => {
  expect(formsOf("projects", "Audit", ["Audit", "of handovers", "2023"])).toEqual([
    { title: "Audit", note: "of handovers\n2023" },
  ]);
  expect(formsOf("education", "Master", ["Master"])).toEqual([{ title: "Master" }]);
  expect(formsOf("publications", "A study", ["A study", "more"])).toEqual([{ title: "A study" }]);
  expect(formsOf("projects", " \n ", ["words"])).toEqual([]);
});

test("what is made has a known form, however long the words were", () => {
  const long = "word ".repeat(2000);
  for (const list of ["skills", "projects", "education", "publications"] as const) {
    const portfolio = { [list]: formsOf(list, long, ["other", long]) };
    const parsed = parseProfileValue({
      schema: "smartpick/profile@1",
      applicant: { type: "non-us-img" },
      exams: { step2ck: 230 },
      seeks: { specialties: ["Pathology"] },
      portfolio,
    });
    expect(parsed.ok && parsed.value.portfolio.free).toEqual([]);
  }
  expect(LONGEST.title).toBeLessThan(long.length);
});
