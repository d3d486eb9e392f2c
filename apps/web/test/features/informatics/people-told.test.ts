import fc from "fast-check";
import { expect, test } from "vitest";
import { meetingsOf, openPromises, peopleIn } from "../../../src/features/informatics/people-told.ts";

const TODAY = "2026-12-01";
const DRAFT = {
  portfolio: {
    people: [
      { name: "Khan", next: "Send the poster" },
      { name: "Lee", next: "Read her paper", by: "2026-12-30" },
      { name: "Roy", next: "Call", by: "2026-11-20" },
      { name: "Cho", next: "Write", by: "2026-10-01", done: true },
      { name: "Diaz" },
      { name: "Park", next: "Meet", by: TODAY },
    ],
  },
};

test("open promises stand by their day, those without a day last; only a day that is past is late", () => {
  expect(openPromises(DRAFT, TODAY).map(({ name, isLate }) => [name, isLate])).toEqual([
    ["Roy", true],
    ["Park", false],
    ["Lee", false],
    ["Khan", false],
  ]);
  expect(openPromises(DRAFT, TODAY)[0]?.placed.at).toBe(2);
});

test("meetings are in order, each once", () => {
  expect(meetingsOf({ met: ["2026-05-02", "2026-01-03", "2026-05-02", 4] })).toEqual([
    "2026-01-03",
    "2026-05-02",
  ]);
  expect(meetingsOf({ met: "2026-05-02" })).toEqual([]);
});

test("whatever stands in the draft is read without a throw", () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (people, mentors) => {
      const draft = { portfolio: { people, mentors } };
      expect(openPromises(draft, TODAY)).toBeInstanceOf(Array);
      expect(peopleIn(draft).mentors).toBeInstanceOf(Array);
    }),
  );
});
