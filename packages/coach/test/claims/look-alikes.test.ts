import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { answerOf } from "./answer-of.ts";

const lines = readFileSync(new URL("../../corpus/claims/look-alikes.txt", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => line.split(" | "));

const isKnownLimit = ([set = ""]: readonly string[]): boolean => set === "missed";

it.each(lines.filter((line) => !isKnownLimit(line)))(
  "%s, %s: %s | %s",
  (_, label, statement = "", entry = "") => {
    expect(answerOf(statement, entry).answer).toBe(label);
  },
);

it.each(lines.filter(isKnownLimit))("%s, %s: %s | %s", (_, label, statement = "", entry = "") => {
  const { answer } = answerOf(statement, entry);
  expect(answer, `${label} is found now: move the line to the sets`).toBe("agrees");
});
