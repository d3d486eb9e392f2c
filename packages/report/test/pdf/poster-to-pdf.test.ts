import { getDocumentProxy } from "unpdf";
import { describe, expect, it } from "vitest";
import { posterFonts, posterToPdf } from "../../src/pdf/index.ts";
import type { Poster } from "../../src/project/poster/poster.ts";
import { posterOf } from "../../src/project/poster/poster-of.ts";
import { FIGURES, projectLike } from "../project/any-project.ts";

const { measure, covers } = posterFonts();

const chart = ({ width, height }: { width: number; height: number }) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><text x="1" y="13" font-size="13">Week 13: text reminder</text></svg>`;

const PROJECT = projectLike({
  title: "Fewer missed visits — a file of difficult words: affine, official, fjord",
  authors: ["Zoë Ångström", "Łukasz Żółć"],
  place: "Clinic, Pokhara",
  month: "2026-08",
  texts: {
    problem: "One in four (23.5 %) booked visits was missed; p ≤ 0.05, 5 × 4 ± 2 µg — “quoted” <b>&amp;</b>.",
    results: "The office's efficient staff filed fifty-five affidavits: fewer waffles, more fluff.",
    limitations: "What else changed? Nothing was measured.",
  },
  interventions: [{ text: "A message two days before.", from: "2026-03-30", to: null }],
  measures: [
    {
      name: "missed visits",
      kind: "outcome",
      unit: "of 100 booked",
      definition: "not moved",
      better: "lower",
    },
  ],
});

const poster = (changes: Partial<Parameters<typeof posterOf>[2]> = {}) =>
  posterOf(PROJECT, FIGURES, { size: "A0", missing: [], evidence: [], measure, covers, chart, ...changes });

/** One space between words; the font has one letter for the Greek mu and the sign for micro. */
const squeezed = (text: string) => text.replace(/\s+/gu, " ").replaceAll("µ", "μ").trim();

/** What a reader of PDF finds, in the order of the file. */
async function read(bytes: Uint8Array) {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const page = await pdf.getPage(1);
  const { items } = await page.getTextContent();
  const words = items.flatMap((item) => ("str" in item && item.str.trim() !== "" ? [item.str] : []));
  // As a program joins the pieces that copies text: only a line that is ended parts them.
  const copied = items.flatMap((item) => ("str" in item ? [`${item.str}${item.hasEOL ? "\n" : ""}`] : []));
  return { pages: pdf.numPages, box: page.view, words: squeezed(words.join(" ")), copied: copied.join("") };
}

/** The words of a layout, in its own order. */
function wordsOf({ boxes }: Poster): string {
  return squeezed(
    boxes
      .flatMap(({ texts, drawing }) => [
        ...(drawing === null ? [] : ["Week 13: text reminder"]),
        ...texts.flatMap(({ runs }) => runs.map(({ text }) => text)),
      ])
      .join(" "),
  );
}

describe("a poster as PDF", () => {
  it.each(["A0", "A1"] as const)("of %s keeps every word apart when its text is copied", async (size) => {
    const whole = poster({ size });
    const { copied } = await read(await posterToPdf(whole));
    const apart = new Set(squeezed(copied).split(" "));
    for (const word of wordsOf(whole).split(" ")) expect(apart).toContain(word);
  });

  it.each([
    ["A0", false, 2383.94, 3370.39],
    ["A1", true, 2383.94, 1683.78],
  ] as const)("of %s, landscape %s, is one page of its size", async (size, landscape, width, height) => {
    const { pages, box } = await read(await posterToPdf(poster({ size, landscape })));
    expect(pages).toBe(1);
    expect(box[2]).toBeCloseTo(width, 1);
    expect(box[3]).toBeCloseTo(height, 1);
  });

  it("gives back every word in reading order, ligatures and accents too", async () => {
    for (const landscape of [false, true]) {
      const made = poster({ landscape });
      expect((await read(await posterToPdf(made))).words).toBe(wordsOf(made));
    }
  });

  it("has its fonts inside, and both weights", async () => {
    const raw = new TextDecoder("latin1").decode(await posterToPdf(poster()));
    expect(raw.match(/\/FontFile2/g)?.length).toBe(2);
    expect(raw).toMatch(/\+Roboto-Regular/);
    expect(raw).toMatch(/\+Roboto-Medium/);
    expect(raw).not.toMatch(/\/BaseFont \/(Helvetica|Times|Courier)/);
  });
});
