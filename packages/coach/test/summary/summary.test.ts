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
    expect(kept[0]?.why).toEqual(["patient", "deed", "measured", "specific"]);
    expect(kept.length).toBeLessThanOrEqual(3);
    expect(counts).toEqual({ outcomes: 0, measured: 1, reflected: 1 });
  });

  it("counts a share of the next patients as an outcome", () => {
    expect(remembered("Of the next 96 patients, 88 finished treatment.").counts.outcomes).toBe(1);
    expect(remembered("The median fell from 94 minutes to 68 minutes.").counts.outcomes).toBe(1);
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

  it.each([
    "In three months 41 of 44 results were signed within 30 minutes; before it had been 12 of 39.",
    "I found 19 doubles in the first week, 2 in the last.",
    "We moved the pills to a free list, and 41 of the 60 took them again.",
    "I kept a register of 612 children. The district drained the pond. In the next rains we saw 118.",
    "In the first month we had 30 errors; in the sixth, 4.",
    "Before, 30 of 50 charts had an allergy field; now 48 of 50 do.",
  ])("knows a number that moved: %s", (text) => {
    expect(remembered(text).counts.outcomes).toBe(1);
  });

  it.each([
    "I worked as a house officer from 2015 to 2016.",
    "My Step 1 score was 210; before it had been 195 on the practice test.",
    "I saw 118 patients in the next year.",
    "I walked home with her.",
  ])("takes a year, a score or a count by itself for no outcome: %s", (text) => {
    expect(remembered(text).counts.outcomes).toBe(0);
  });

  it.each([
    "During my free year I cared for my mother, who was dying of cancer.",
    "My mother was a nurse. She taught me to wash my hands before I spoke.",
    "My father lost his job when I was in the third year.",
    "I have been treated for depression, and I took my tablets each day in 2019.",
    "My own son got it. He gained 90 grams in a month.",
    "“I cared for 40 patients in Lahore, and a boy survived.”",
    "In my observership at Mercy I followed Dr. Lewis in his clinic for eight weeks.",
  ])("is neither her family nor her own illness, a quotation or whom she watched: %s", (text) => {
    const { remembered: kept, counts } = remembered(text);
    expect([kept, counts.outcomes]).toEqual([[], 0]);
    const shown = evidenceOf(documentOf(text, "personal-statement")).filter((one) => one.shown.length > 0);
    expect(shown.map(({ code }) => code)).toEqual([]);
  });

  it("keeps no sentence that a finding marks, however lightly, and counts what is in it", () => {
    const text = "Lost cards fell from 12 to 3 in four months.";
    const rest = { name: "", quote: "", message: "", why: "", source: "" };
    const finding = {
      ...rest,
      severity: "could",
      from: 0,
      to: text.length,
      rule: "borrowed-phrase",
    } as const;
    const { remembered: kept, counts } = remembered(text, [finding]);
    expect([kept, counts.outcomes]).toEqual([[], 1]);
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

  it("is shown by a deed of hers with its word, not by a word beside one", () => {
    const shownIn = (text: string): readonly string[] =>
      evidenceOf(documentOf(text, "personal-statement"))
        .filter(({ shown }) => shown.length > 0)
        .map(({ code }) => code);
    expect(shownIn("The chief taught me to wash my hands before I called.")).toEqual([]);
    expect(shownIn("I learned the importance of teamwork and communication.")).toEqual([]);
    expect(shownIn("As a senior resident I led a team of six.")).toEqual(["teamwork"]);
    expect(shownIn("I interviewed 212 women and found that 60 had stopped because of cost.")).toEqual([]);
    expect(shownIn("I bagged a boy of nine for forty minutes.")).toEqual(["patient-care"]);
    expect(shownIn("I never examined a patient there.")).toEqual([]);
  });

  it("names at least what the line draws", () => {
    const text = "My code runs: a Python script that turns our census into a table. A boy lay on the ward.";
    const keywordsOf = new Map(
      evidenceOf(documentOf(text, "personal-statement")).map(
        ({ code, keywords }) => [code, keywords] as const,
      ),
    );
    expect(keywordsOf.get("informatics")).toContain("Python");
    expect(keywordsOf.get("patient-care")).toEqual(["boy", "ward"]);
  });

  it("reads an entry without “I”", () => {
    const [found] = evidenceOf(documentOf("Explained the dose to 40 families.", "experience")).filter(
      ({ code }) => code === "communication",
    );
    expect(found?.shown).toHaveLength(1);
  });
});
