import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { answerOf } from "./answer-of.ts";

const lines = readFileSync(new URL("../../corpus/claims/look-alikes.txt", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => line.split(" | "));

it.each(lines)("%s, %s: %s | %s", (_, label, statement = "", entry = "") => {
  expect(answerOf(statement, entry).answer).toBe(label);
});
