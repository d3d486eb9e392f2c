import { describe, expect, it } from "vitest";
import { splitParagraph } from "../../src/document/split-paragraph.ts";
import type { ExistenceRule } from "../../src/rules/rule.ts";
import { sentenceRunner } from "../../src/rules/run-sentence-rules.ts";

const rule: ExistenceRule = {
  name: "sample",
  id: "grammar",
  form: "existence",
  severity: "could",
  message: "“{}” may be a slip.",
  why: "It shows how phrases stand apart.",
  source: "usage",
  patterns: ["red bed", "blue"],
  unless: ["dark blue"],
  apart: [
    { severity: "must", message: "“{}” is a slip.", patterns: ["dark blue", "green"], unless: ["red"] },
  ],
};

const run = sentenceRunner([rule]);

function hitsIn(text: string): readonly unknown[] {
  return splitParagraph(text).flatMap(({ sentence }) =>
    run(sentence).map(({ hit: { from, to, severity, message } }) => [
      text.slice(from, to),
      severity,
      message,
    ]),
  );
}

describe("phrases apart", () => {
  it("weigh and speak by themselves", () => {
    expect(hitsIn("The green bed.")).toEqual([["green", "must", "“{}” is a slip."]]);
    expect(hitsIn("The blue bed.")).toEqual([["blue", undefined, undefined]]);
  });

  it("are excused only by their own exceptions", () => {
    expect(hitsIn("The dark blue bed.")).toEqual([["dark blue", "must", "“{}” is a slip."]]);
    expect(hitsIn("The red bed.")).toEqual([["red bed", undefined, undefined]]);
  });
});
