import { describe, expect, it } from "vitest";
import { documentOf } from "../../src/document/document.ts";
import { evidenceOf } from "../../src/summary/evidence.ts";
import { rememberedOf } from "../../src/summary/remembered.ts";

const TEXT =
  "Medicine is wide. I counted the clicks of 19 refills with Mrs. Lama and wrote them down. I explained the dose to her son. I learned that a form can hide a patient. We kept the list in Excel. I am an empathetic person with communication skills. I hope to teach students.";

const remembered = (text: string, findings: Parameters<typeof rememberedOf>[2] = []) =>
  rememberedOf(documentOf(text, "personal-statement"), [], findings);

describe("what the reader will remember", () => {
  it("is her own sentences, those with a patient and a deed first, with the reasons", () => {
    const { remembered: kept, counts } = remembered(TEXT);
    expect(kept.map(({ quote }) => quote)[0]).toBe(
      "I counted the clicks of 19 refills with Mrs. Lama and wrote them down.",
    );
    expect(kept[0]?.why).toEqual(["deed", "measured", "specific"]);
    expect(kept.length).toBeLessThanOrEqual(3);
    expect(counts).toEqual({ outcomes: 0, measured: 1, reflected: 1 });
  });

  it("is the patient rather than the figure, and no wish", () => {
    const { remembered: kept } = remembered(
      "I hope to train in Boston with 40 residents. I wrote 12 notes. I wrote 13 notes. I wrote 14 notes. A boy with a fever held my hand until I found the vein.",
    );
    expect(kept.at(-1)?.quote).toMatch(/^A boy/);
    expect(kept.map(({ quote }) => quote).join()).not.toContain("Boston");
  });

  it("knows an outcome", () => {
    expect(remembered("Lost cards fell from 12 to 3 in four months.").counts.outcomes).toBe(1);
    expect(remembered("The boy went home.").counts.outcomes).toBe(1);
  });

  it("counts no number that she is asked to prove, and keeps no sentence that costs trust", () => {
    const text = "I counted 40 cards with two nurses in Pokhara.";
    const finding = { severity: "must", from: 0, to: text.length } as const;
    const rest = { name: "", quote: "", message: "", why: "", source: "" };
    const { remembered: kept, counts } = remembered(text, [
      { ...rest, ...finding, rule: "unverifiable-metric" },
    ]);
    expect([kept, counts.measured]).toEqual([[], 0]);
  });

  it("takes a teacher for no patient", () => {
    expect(remembered("Dr. Abara let me read the slides while she sat behind me.").remembered).toEqual([]);
  });

  it("is nothing where nothing is shown", () => {
    expect(remembered("Medicine is wide. It is a calling.").remembered).toEqual([]);
  });
});

describe("evidence per competency", () => {
  const evidence = new Map(
    evidenceOf(documentOf(TEXT, "personal-statement")).map((one) => [one.code, one] as const),
  );
  const textsOf = (spans: readonly { readonly from: number; readonly to: number }[] = []) =>
    spans.map(({ from, to }) => TEXT.slice(from, to));

  it("tells what is shown from what is only claimed, and leaves a gap empty", () => {
    const communication = evidence.get("communication");
    expect(textsOf(communication?.shown)).toEqual(["I explained the dose to her son."]);
    expect(textsOf(communication?.claimed)).toEqual(["I am an empathetic person with communication skills."]);
    expect(communication?.keywords).toEqual(["explained", "communication skills"]);
    expect(evidence.get("professionalism")).toMatchObject({ shown: [], claimed: [], keywords: [] });
    expect(evidence.size).toBe(16);
  });

  it("takes a wish for no deed, and another's quality for no claim", () => {
    expect(evidence.get("practice-based-learning")?.keywords).not.toContain("teach");
    const [found] = evidenceOf(documentOf("Her resilience was known.", "personal-statement")).filter(
      ({ code }) => code === "resilience",
    );
    expect(found).toMatchObject({ shown: [], claimed: [], keywords: ["resilience"] });
  });

  it("reads an entry without “I”", () => {
    const [found] = evidenceOf(documentOf("Explained the dose to 40 families.", "experience")).filter(
      ({ code }) => code === "communication",
    );
    expect(found?.shown).toHaveLength(1);
  });
});
