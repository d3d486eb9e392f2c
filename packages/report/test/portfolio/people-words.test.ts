import { expect, it } from "vitest";
import { peopleFinding } from "../../src/index.ts";

const TODAY = "2026-12-01";
const person = (by: string | null, done = false, next: string | null = "Send the poster") => ({
  name: "Dr. Khan",
  next,
  by,
  done,
});

it.each([
  [[], [], "Nobody is entered yet. Begin with one mentor."],
  [[], [person("2026-11-30")], "1 promise of yours is late"],
  [[], [person("2026-11-30"), person("2026-10-01")], "2 promises of yours are late"],
  [[], [person(TODAY)], "Your next promise: Dr. Khan, by 1 December 2026"],
  [
    [{ name: "Dr. Osei", next: "2026-12-04" }],
    [person("2026-12-20")],
    "Your next meeting: Dr. Osei, on 4 December 2026",
  ],
  [[{ name: "Dr. Osei", next: "2026-11-04" }], [], "1 mentor, 0 people met, and no promise open"],
  [[], [person(null)], "1 promise without a day"],
  [[], [person("2026-11-30", true)], "0 mentors, 1 person met, and no promise open"],
  [[], [person("2026-11-30", false, null)], "0 mentors, 1 person met, and no promise open"],
] as const)("of %j and %j is %j", (mentors, people, words) => {
  expect(peopleFinding({ mentors, people }, TODAY)).toBe(words);
});
