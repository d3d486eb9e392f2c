import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { posterFonts } from "../../../src/pdf/poster-fonts.ts";
import type { Poster, PosterBox, PosterOptions } from "../../../src/project/poster/poster.ts";
import { posterOf } from "../../../src/project/poster/poster-of.ts";
import { posterPage } from "../../../src/project/poster/poster-page.ts";
import { posterSvg } from "../../../src/project/poster/poster-svg.ts";
import { anyFigures, anyProject, FIGURES, projectLike } from "../any-project.ts";

const { measure, covers } = posterFonts();

/** A chart that fills its room and says how large that is. */
const chart = ({ width, height }: { width: number; height: number }) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><text x="1" y="13">chart words</text></svg>`;

const OPTIONS: PosterOptions = { size: "A0", missing: [], evidence: [], measure, covers, chart };

const textsOf = ({ boxes }: Poster): string =>
  boxes.flatMap(({ texts }) => texts.flatMap(({ runs }) => runs.map(({ text }) => text))).join(" ");

function overlap(a: PosterBox, b: PosterBox): boolean {
  return (
    a.x < b.x + b.width - 0.1 &&
    b.x < a.x + a.width - 0.1 &&
    a.y < b.y + b.height - 0.1 &&
    b.y < a.y + a.height - 0.1
  );
}

const LONG = Array(120).fill("a sentence of some words about the clinic.").join(" ");

describe("a poster", () => {
  it("keeps every box on the sheet, apart from the others, with its text inside and large enough", () => {
    const sheets = fc.record({
      size: fc.constantFrom("A0" as const, "A1" as const),
      landscape: fc.boolean(),
    });
    fc.assert(
      fc.property(
        anyProject,
        fc.option(anyFigures),
        sheets,
        fc.boolean(),
        (project, figures, sheet, draws) => {
          const poster = posterOf(project, figures, { ...OPTIONS, ...sheet, chart: draws ? chart : null });
          const { page, boxes, bodyPt } = poster;
          expect(bodyPt).toBeGreaterThanOrEqual(page.leastBody);
          boxes.forEach((box, at) => {
            expect(box.y + box.height).toBeLessThanOrEqual(page.height);
            expect(box.x + box.width).toBeLessThanOrEqual(page.width + 0.1);
            for (const other of boxes.slice(at + 1))
              expect(overlap(box, other), `${box.name} ${other.name}`).toBe(false);
            for (const { runs, x, y, size } of box.texts) {
              expect(size).toBeGreaterThanOrEqual(page.leastBody);
              const last = runs.at(-1);
              const end = x + (last?.x ?? 0) + measure(last?.text ?? "", size, last?.weight ?? "regular");
              expect(end).toBeLessThanOrEqual(box.x + box.width + size * 0.1);
              expect(y).toBeLessThanOrEqual(box.y + box.height + 0.1);
              expect(y - size).toBeGreaterThanOrEqual(box.y - size * 0.4);
            }
          });
        },
      ),
      { numRuns: 20, seed: 8 },
    );
  }, 20_000);

  it("has every word of hers, in the order of its parts, when all fits", () => {
    fc.assert(
      fc.property(anyProject, (project) => {
        const poster = posterOf(project, null, { ...OPTIONS, chart: null });
        fc.pre(poster.noRoomFor.length === 0);
        const shown = textsOf(poster).replace(/\s+/gu, "");
        const parts = ["problem", "aims", "context", "results", "limitations", "funding"] as const;
        let from = 0;
        for (const part of parts) {
          const text = (project.texts[part] ?? "").replace(/\s+/gu, "");
          const found = shown.indexOf(text, from);
          expect(found, part).toBeGreaterThanOrEqual(from);
          from = found + text.length;
        }
      }),
      { numRuns: 20, seed: 9 },
    );
  });

  it("gives short texts large letters and long ones small, down to the least, and then names what has no room", () => {
    const short = posterOf(projectLike({ texts: { problem: "Short." } }), null, { ...OPTIONS, chart: null });
    expect(short.bodyPt).toBe(posterPage("A0").mostBody);
    const texts = { problem: LONG, results: LONG, limitations: LONG, funding: "none" };
    const long = posterOf(projectLike({ texts }), FIGURES, OPTIONS);
    expect(long.bodyPt).toBe(24);
    expect(long.noRoomFor).toContain("Limits");
    expect(long.noRoomFor).not.toContain("Problem");
  });

  it("draws the chart over the whole width, at least a fifth of the sheet high, for text of 26 points", () => {
    const { boxes, page } = posterOf(projectLike(), FIGURES, OPTIONS);
    const box = boxes.find(({ name }) => name === "chart");
    expect(box?.width).toBeCloseTo(page.width - 208, 0);
    expect(box?.height).toBeGreaterThan(page.height / 5);
    expect((box?.drawing?.scale ?? 0) * 13).toBeCloseTo(26, 5);
    expect(boxes.map(({ name }) => name)).toEqual(["header", "figures", "chart", "column", "column"]);
  });

  it("shows parts that are not written in a draft, and leaves them out else", () => {
    const options = { ...OPTIONS, chart: null, missing: ["problem", "chart", "authors"] };
    const final = posterOf(projectLike(), null, options);
    expect([final.notWritten, textsOf(final)]).toEqual([["Problem", "Chart"], "Fewer missed visits"]);
    const draft = posterOf(projectLike(), null, { ...options, draft: true });
    expect(textsOf(draft)).toBe("Fewer missed visits Problem Not written yet Chart Not written yet");
  });

  it("says which characters the font does not have, and where they stand", () => {
    const project = projectLike({
      title: "नेपाल clinic",
      authors: ["Łukasz Żółć", "العربية"],
      texts: { problem: "中 x̄ ≥ 5 µg 🙂" },
    });
    const { cannotPrint } = posterOf(project, null, OPTIONS);
    expect(cannotPrint.map(({ field }) => field)).toEqual(["title", "authors", "problem"]);
    expect(cannotPrint[0]?.characters).toContain("न");
    expect(cannotPrint[1]?.characters).toContain("ع");
    expect(cannotPrint[2]?.characters).toContain("中");
    expect(cannotPrint[2]?.characters).toContain("🙂");
    for (const { characters } of cannotPrint) expect(characters).not.toMatch(/[Łżółć≥5µ ]/);
  });

  it("is the same for the same project", () => {
    const once = posterSvg(posterOf(projectLike({ texts: { problem: LONG } }), FIGURES, OPTIONS));
    expect(posterSvg(posterOf(projectLike({ texts: { problem: LONG } }), FIGURES, OPTIONS))).toBe(once);
  });
});

describe("a poster as SVG", () => {
  it("has its size in millimetres, its chart as text, and everything escaped", () => {
    const project = projectLike({ title: `<script>alert("1")</script> & 'more'` });
    const svg = posterSvg(posterOf(project, FIGURES, { ...OPTIONS, size: "A1", landscape: true }));
    expect(svg).toMatch(/^<svg [^>]*width="841mm" height="594mm" viewBox="0 0 2383\.94 1683\.78"/);
    expect(svg).not.toContain("<script");
    expect(svg).toContain("&lt;script&gt;");
    expect(svg).toContain("chart words</text>");
    expect(svg).not.toContain("font-face");
  });

  it("brings its two fonts along when it is to stand alone", () => {
    const svg = posterSvg(posterOf(projectLike(), null, OPTIONS), { regular: "QUJD", medium: "REVG" });
    expect(svg.match(/@font-face/g)).toHaveLength(2);
    expect(svg).toContain("data:font/ttf;base64,QUJD");
  });
});
