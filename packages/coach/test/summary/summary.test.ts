import { describe, expect, it } from "vitest";
import { documentOf } from "../../src/document/document.ts";
import { evidenceOf } from "../../src/summary/evidence.ts";
import { rememberedOf } from "../../src/summary/remembered.ts";

const TEXT =
  "Medicine is wide. I counted the clicks of 19 refills with Mrs. Lama and wrote them down. I explained the dose to her son. I learned that a form can hide a patient. We kept the list in Excel.";
const document = documentOf(TEXT, "personal-statement");

describe("what the reader will remember", () => {
  it("is her own sentences, those that show and measure first", () => {
    const { sentences, counts } = rememberedOf(document);
    expect(sentences.map(({ from, to }) => TEXT.slice(from, to))[0]).toBe(
      "I counted the clicks of 19 refills with Mrs. Lama and wrote them down.",
    );
    expect(sentences.length).toBeLessThanOrEqual(3);
    expect(counts.measured).toBe(1);
    expect(counts.reflective).toBe(1);
  });

  it("is nothing where nothing is shown", () => {
    expect(
      rememberedOf(documentOf("Medicine is wide. It is a calling.", "personal-statement")).sentences,
    ).toEqual([]);
  });
});

describe("evidence per competency", () => {
  it("names the passages, and leaves a gap empty", () => {
    const evidence = new Map(
      evidenceOf(document).map(({ code, passages }) => [
        code,
        passages.map(({ from, to }) => TEXT.slice(from, to)),
      ]),
    );
    expect(evidence.get("communication")).toEqual(["explained"]);
    expect(evidence.get("informatics")).toEqual(["Excel"]);
    expect(evidence.get("professionalism")).toEqual([]);
    expect(evidence.size).toBe(7);
  });
});
