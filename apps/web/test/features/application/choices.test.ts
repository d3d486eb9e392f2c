import { expect, test } from "vitest";
import { chosenIn, DIVISIONS } from "../../../src/features/application/choices.ts";

const TYPES = [
  { id: "work", label: "Work" },
  { id: "volunteer", label: "Volunteer/service/advocacy" },
];

test("a value is found by its id and by its name in the form; another is kept as it is", () => {
  expect(chosenIn(TYPES, "work")).toBe("work");
  expect(chosenIn(TYPES, "Volunteer / service / advocacy")).toBe("volunteer");
  expect(chosenIn(TYPES, "job")).toBe("job");
  expect(chosenIn(TYPES, undefined)).toBe("");
});

test("the form has nine divisions", () => {
  expect(DIVISIONS.length).toBe(9);
});
