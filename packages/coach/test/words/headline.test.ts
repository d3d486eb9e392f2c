import { describe, expect, it } from "vitest";
import { checkDocument } from "../../src/check.ts";
import { checkHeadline } from "../../src/words/headline.ts";
import { lengthLine } from "../../src/words/length-line.ts";

const findings = (...severities: readonly ("must" | "should" | "could")[]) => ({
  findings: severities.map((severity) => ({ severity }) as never),
});

describe("the headline of a check", () => {
  it.each([
    [findings(), "Nothing to fix"],
    [findings("could"), "Nothing to fix, 1 to think about"],
    [findings("must"), "1 thing to fix"],
    [findings("must", "should", "could", "could"), "2 things to fix, 2 to think about"],
  ])("%j reads “%s”", (check, words) => {
    expect(checkHeadline(check)).toBe(words);
  });
});

describe("the line of lengths", () => {
  it("names characters where the form limits them", () => {
    expect(lengthLine(checkDocument("I counted pills.\n", "experience"))).toBe(
      "3 words, 16 of 750 characters of the form.",
    );
    expect(lengthLine(checkDocument("I counted.", "letter-request"))).toBe("2 words.");
  });
});
