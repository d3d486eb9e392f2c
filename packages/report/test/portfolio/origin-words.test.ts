import { expect, it } from "vitest";
import { originWords } from "../../src/index.ts";

it.each([
  ["portfolio.projects[0].role", "Project 1, your role"],
  ["portfolio.projects[2].measures[1].before", "Project 3, measure 2, before"],
  ["portfolio.projects[0].deeds[0]", "Project 1, what you did 1"],
  ["portfolio.skills[3]", "Skill 4"],
  ["portfolio.education[0].completed", "Course 1, completed"],
])("%s is %s", (path, words) => {
  expect(originWords(path)).toBe(words);
});
